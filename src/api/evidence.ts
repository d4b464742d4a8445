import { SystemError } from '../errors.ts';
import type { Reader } from '../read/reader.ts';
import type {
  AssertionRow,
  EvidenceRow,
  NodeRow,
  PassageRow,
  SourceRow,
  StatementRow,
} from '../read/rows.ts';
import type { Context } from './context.ts';
import type { SubgraphEdgeModel } from './models.ts';
import type { EvidenceResolvers } from './types.generated.ts';

/** Each passage that one of the assertions stands on, once; the source alone where an assertion has none. */
export function evidenceOf(assertions: readonly AssertionRow[], statement?: string): EvidenceRow[] {
  const found = new Map<string, EvidenceRow>();
  for (const { source, evidence } of assertions) {
    const base = { source, ...(statement !== undefined && { statement }) };
    if (evidence.length === 0) found.set(source, base);
    for (const passage of evidence) found.set(`${source} ${passage}`, { ...base, passage });
  }
  return [...found.values()];
}

/** Where a statement stands: its passages, or its source alone. */
export async function statementEvidence(
  reader: Reader,
  { id, source }: StatementRow,
): Promise<EvidenceRow[]> {
  const passages = await reader.rows<PassageRow>('read/statement-passages', id);
  const words = passages.filter(({ part }) => part === 'QUOTE').map((passage) => passage.id);
  return evidenceOf([{ source, evidence: words }], id);
}

/** The evidence of a short cut, which is kept for a pair and rests on other relationships. */
export function summaryEvidence(
  { kind, from, to }: Pick<SubgraphEdgeModel, 'kind' | 'from' | 'to'>,
  { reader }: Context,
): Promise<readonly EvidenceRow[]> {
  return reader.rows<EvidenceRow>('read/summary-evidence', `${kind}:${from}:${to}`);
}

/** How many distinct publishers assert something and have not taken it back. */
export async function independentSources(
  reader: Reader,
  assertions: readonly Pick<AssertionRow, 'source' | 'retractedOn'>[],
): Promise<number> {
  const standing = assertions.filter(({ retractedOn }) => retractedOn === undefined);
  const ids = [...new Set(standing.map(({ source }) => source))];
  const sources = await Promise.all(ids.map((id) => reader.node<SourceRow>(id)));
  return new Set(sources.map((source, index) => source?.publisher ?? ids[index])).size;
}

/**
 * The node of an id that something in the graph refers to.
 * @throws SystemError GRAPH_CHANGED where it has gone since that was read
 */
export async function referred<T extends NodeRow>({ reader }: Context, id: string): Promise<T> {
  const node = await reader.node<T>(id);
  if (node) return node;
  throw new SystemError(
    'GRAPH_CHANGED',
    `"${id}" went while the answer was read.`,
    'Ask again. If it stays so, `demarche doctor` tells what is wrong with the graph.',
  );
}

/** Fields that every account has. */
export const account = {
  source: ({ source }: AssertionRow, _: unknown, context: Context) => referred<SourceRow>(context, source),
  implied: ({ implied }: AssertionRow) => implied === true,
  evidence: (row: AssertionRow) => evidenceOf([row]),
};

/** What has the accounts of several sources. */
interface Told {
  readonly accounts: readonly AssertionRow[];
}

/** Fields that everything with accounts has. */
export const told = {
  sources: ({ accounts }: Told, _: unknown, { reader }: Context) => independentSources(reader, accounts),
  evidence: ({ accounts }: Told) => evidenceOf(accounts),
};

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _, context) => referred<SourceRow>(context, source),
  passage: ({ passage }, _, context) =>
    passage === undefined ? null : referred<PassageRow>(context, passage),
  statement: ({ statement }, _, context) =>
    statement === undefined ? null : referred<StatementRow>(context, statement),
};
