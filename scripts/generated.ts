import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { z } from 'zod';
import { typeDefs, written } from '../src/api/type-defs.ts';
import { dossierSchema } from '../src/dossier/schema.ts';
import { reference } from './reference/reference.ts';

/** A file that is written by the program and kept in the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const typesPath = absolute('../src/api/types.generated.ts');
const dossierPath = absolute('../schema/dossier.schema.json');
const referencePath = absolute('../docs/api.md');
const queriesFolder = absolute('../explorer/api');
const queriesPath = join(queriesFolder, 'queries.generated.ts');
const introductionPath = absolute('./reference/introduction.md');

/** Every generated file as it should be; a test compares them with those in the repository. */
export async function generated(): Promise<GeneratedFile[]> {
  return [
    { path: typesPath, content: await resolverTypes() },
    { path: queriesPath, content: await explorerQueries() },
    { path: dossierPath, content: dossierJsonSchema() },
    { path: referencePath, content: reference(written, readFileSync(introductionPath, 'utf8')) },
  ];
}

function absolute(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** What the resolvers of each type are given: a row, or what `src/api/models.ts` wraps around it. */
const mappers = {
  ...fromModule('../read/rows.ts', {
    Node: 'NodeRow',
    Named: 'NamedRow',
    Actor: 'ActorRow',
    Person: 'ActorRow',
    Institution: 'ActorRow',
    Country: 'ActorRow',
    Group: 'ActorRow',
    Place: 'PlaceRow',
    Topic: 'TopicRow',
    Event: 'EventRow',
    Claim: 'ClaimRow',
    Statement: 'StatementRow',
    Source: 'SourceRow',
    Passage: 'PassageRow',
    Evidence: 'EvidenceRow',
    LinkAccount: 'AssertionRow',
    EventAccount: 'EventAccountRow',
    ParticipantAccount: 'ParticipantAccountRow',
    RelationAccount: 'RelationAccountRow',
  }),
  ...fromModule('./models.ts', {
    Participant: 'ParticipantModel',
    Relation: 'RelationModel',
    Stance: 'StanceModel',
    Expression: 'ExpressionModel',
    StatementEdge: 'StatementEdgeModel',
    ParticipationEdge: 'ParticipationEdgeModel',
    ReportEdge: 'ReportEdgeModel',
    NodeLinkEdge: 'LinkEdgeModel',
    ClaimLinkEdge: 'LinkEdgeModel',
    EventLinkEdge: 'LinkEdgeModel',
    SourceLinkEdge: 'LinkEdgeModel',
    ContactEdge: 'SummaryEdgeModel',
    PositionEdge: 'SummaryEdgeModel',
    StandEdge: 'SummaryEdgeModel',
    RepresentationEdge: 'SummaryEdgeModel',
    SameAsEdge: 'SameAsEdgeModel',
    SubgraphNode: 'SubgraphNodeModel',
    SubgraphEdge: 'SubgraphEdgeModel',
    Path: 'PathModel',
    Dispute: 'DisputeModel',
    DisputeSide: 'DisputeSideModel',
    Stats: 'StatsModel',
    NetworkWindow: 'NetworkWindowModel',
  }),
  ...fromModule('../read/search/search.ts', { SearchHit: 'Hit' }),
  ...fromModule('./connection.ts', {
    ActorConnection: 'AnyConnection',
    EventConnection: 'AnyConnection',
    ClaimConnection: 'AnyConnection',
    StatementConnection: 'AnyConnection',
    TopicConnection: 'AnyConnection',
    SourceConnection: 'AnyConnection',
    PlaceConnection: 'AnyConnection',
    TimelineConnection: 'AnyConnection',
    DisputeConnection: 'AnyConnection',
    RelationConnection: 'AnyConnection',
    StanceConnection: 'AnyConnection',
    ParticipationConnection: 'AnyConnection',
    ReportConnection: 'AnyConnection',
    NodeLinkConnection: 'AnyConnection',
    ClaimLinkConnection: 'AnyConnection',
    EventLinkConnection: 'AnyConnection',
    SourceLinkConnection: 'AnyConnection',
    ContactConnection: 'AnyConnection',
    PositionConnection: 'AnyConnection',
    StandConnection: 'AnyConnection',
    RepresentationConnection: 'AnyConnection',
    SameAsConnection: 'AnyConnection',
    NetworkEvidenceConnection: 'AnyConnection',
  }),
  ...fromModule('./network-model.ts', {
    Network: 'NetworkModel',
    NetworkNode: 'NetworkNodeModel',
    NetworkEdge: 'NetworkEdgeModel',
    NetworkEvidenceEdge: 'NetworkEvidenceRow',
  }),
};

function fromModule(module: string, types: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, `${module}#${type}`]));
}

async function resolverTypes(): Promise<string> {
  const config = {
    mappers,
    contextType: './context.ts#Context',
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { Date: 'string', JSON: 'unknown' },
    disableDescriptions: true,
    immutableTypes: true,
  };
  return codegen({
    filename: typesPath,
    schema: typeDefs,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
}

/** The page's queries as texts with the types of their variables and answers; a query that the schema does not allow is an error. */
async function explorerQueries(): Promise<string> {
  const documents = readdirSync(queriesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      location: file,
      document: parse(readFileSync(join(queriesFolder, file), 'utf8')),
    }));
  return codegen({
    filename: queriesPath,
    schema: typeDefs,
    documents,
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', JSON: 'unknown' },
      immutableTypes: true,
    },
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
}

function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(dossierSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Demarche dossier', ...schema }, null, 2)}\n`;
}
