import { type Finding, wrongValue } from './findings.ts';
import { statementId as nameOf } from './ids.ts';
import { isRecord, type SelectedRecord, select, selectRecords, selectStrings } from './select.ts';

const SECTIONS = ['events', 'claims', 'statements'];

/** Keys that lead from a record to others of its section. */
const TO_OTHERS = {
  events: ['followed', 'about'],
  claims: ['about', 'contradicts', 'revises', 'answers'],
};

/** Wholes that are parts of themselves or say again what a part says, and records that name themselves as another. */
export function* wholeFindings(dossier: unknown): Generator<Finding> {
  for (const section of SECTIONS) yield* circles(selectRecords(dossier, `${section}.*`));
  for (const [section, keys] of Object.entries(TO_OTHERS)) {
    for (const record of selectRecords(dossier, `${section}.*`)) yield* selfReferences(record, keys);
  }
  yield* repetitions(selectRecords(dossier, 'statements.*'));
}

function circles(records: readonly SelectedRecord[]): Finding[] {
  const wholes = new Map(records.map(({ value }) => [nameOf(value), value.partOf]));
  const circular = namesInCircles(wholes);
  return records
    .filter(({ value }) => circular.has(nameOf(value)))
    .map(({ value, path }) => wrongValue([...path, 'partOf'], `"${nameOf(value)}" is a part of itself.`));
}

/** Walks from each name once, so that a chain of 10,000 parts takes 10,000 steps. */
function namesInCircles(wholes: ReadonlyMap<unknown, unknown>): Set<unknown> {
  const walked = new Set<unknown>();
  const circular = new Set<unknown>();
  for (const start of wholes.keys()) {
    const trail: unknown[] = [];
    let at: unknown = start;
    for (; at !== undefined && !walked.has(at); at = wholes.get(at)) {
      walked.add(at);
      trail.push(at);
    }
    const entered = trail.indexOf(at);
    if (entered >= 0) for (const name of trail.slice(entered)) circular.add(name);
  }
  return circular;
}

function selfReferences({ value, path }: SelectedRecord, keys: readonly string[]): Finding[] {
  return keys.flatMap((key) =>
    selectStrings(value, key)
      .filter((named) => named.value === value.id)
      .map((named) =>
        wrongValue([...path, ...named.path], `"${named.value}" names itself here; expected another.`),
      ),
  );
}

/** A sentence that holds quotations expresses only what none of them does, or each claim would count twice. */
function repetitions(statements: readonly SelectedRecord[]): Finding[] {
  const byParts = new Map<unknown, Set<string>>();
  for (const { value } of statements) {
    if (value.partOf === undefined) continue;
    const said = byParts.get(value.partOf) ?? new Set();
    byParts.set(value.partOf, said);
    for (const each of select(value, 'expresses.*')) said.add(positionOf(each.value));
  }
  return statements.flatMap(({ value, path }) => {
    const said = byParts.get(nameOf(value));
    return select(value, 'expresses.*')
      .filter((each) => said?.has(positionOf(each.value)))
      .map((each) =>
        wrongValue(
          [...path, ...each.path],
          `A part of this statement expresses ${positionOf(each.value)} already; the whole expresses only the rest.`,
        ),
      );
  });
}

/** `ASSERTS "claim-id"`. */
function positionOf(expression: unknown): string {
  return isRecord(expression) ? `${expression.stance} "${expression.claim}"` : '';
}
