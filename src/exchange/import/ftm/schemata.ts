import type { Said } from '../importer.ts';
import { type ImportOptions, type Refusal, refusal } from '../importer.ts';
import { actorSaid } from './actors.ts';
import type { FtmEntity, View } from './entity.ts';
import { callSaid, eventSaid, sanctionSaid } from './events.ts';
import type { Schema } from './model.ts';
import { postSaid, TIES, tieSaid } from './ties.ts';

/** What an entity of a schema says, by what one data set has of it. */
export type Mapping = (
  entity: FtmEntity,
  view: View,
  options: Pick<ImportOptions, 'birthDays'>,
) => readonly Said[] | Refusal;

/** What becomes of schemata, and of those that extend them. */
const MAPPINGS: ReadonlyMap<string, Mapping> = new Map<string, Mapping>([
  ['LegalEntity', actorSaid],
  // It extends both Organization and Asset, of which the second is not taken.
  ['Company', actorSaid],
  ['Event', eventSaid],
  ['Call', callSaid],
  ['Sanction', sanctionSaid],
  ['Post', ({ schema }, { values }) => postSaid(schema, values)],
  ...[...TIES].map(([name, tie]): [string, Mapping] => [
    name,
    ({ schema }, { values }) => tieSaid(schema, tie, values),
  ]),
]);

/** Schemata that are taken together: an office, and that somebody holds it. */
export const OFFICES: readonly string[] = ['Position', 'Occupancy'];

/** Why others are not taken, nor those that extend them. */
const NOT_TAKEN: Readonly<Record<string, string>> = {
  Address: 'an address is contact data',
  Assessment: 'a report about somebody is no act of theirs',
  Asset: 'a thing or an account cannot act or speak',
  CallForTenders: 'a procedure is neither an actor nor a tie between two',
  ContractAward: 'a contract leads to no actor',
  CourtCase: 'a procedure is neither an actor nor a tie between two',
  CourtCaseParty: 'a court case leads to no actor',
  CryptoWallet: 'a thing or an account cannot act or speak',
  Debt: 'money that one owes another is no kind of relation',
  Document: 'a document says what its text says, which has to be read',
  Documentation: 'it tells where somebody is documented, not what is said there',
  EconomicActivity: 'trade in goods is no kind of relation',
  Identification: 'papers of identity are personal data',
  Mention: 'that a document holds a name does not say whose it is',
  Note: 'a note in free text has to be read',
  Page: 'a document says what its text says, which has to be read',
  Payment: 'money that went from one to another is no kind of relation',
  Project: 'a project is neither an actor nor a tie between two',
  ProjectParticipant: 'a project leads to no actor',
  Similar: 'a guess that two are one is no statement about them',
  Succession: 'one body in the place of another is no kind of relation',
  TaxRoll: 'income and taxes are personal data',
  UnknownLink: 'it tells that two are linked, and not how',
  UserAccount: 'an account is contact data',
};

/** What an entity of a schema becomes, or why it becomes nothing; an office becomes something with who holds it only. */
export function mappingOf(schema: Schema): Mapping | Refusal {
  for (const name of schema.isAbstract ? [] : schema.line) {
    const mapping = MAPPINGS.get(name);
    if (mapping) return mapping;
    if (Object.hasOwn(NOT_TAKEN, name)) return notTaken(schema, `${NOT_TAKEN[name]}`);
  }
  return notTaken(
    schema,
    schema.isAbstract ? 'it is there for others to extend' : 'a dossier has nothing for it',
  );
}

function notTaken({ name }: Schema, why: string): Refusal {
  return refusal('SCHEMA_NOT_TAKEN', `Entities of schema ${name} are not taken: ${why}.`);
}
