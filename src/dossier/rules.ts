import { dateBounds } from './dates.ts';
import { excessKey, type Finding, missingKey, wrongValue } from './findings.ts';
import { statementId } from './ids.ts';
import { excerpt } from './phrases.ts';
import { type Selected, type SelectedRecord, selectRecords, selectStrings } from './select.ts';
import { ACTOR_KINDS } from './vocabulary.ts';

const DATES = [
  'source.published',
  'source.retrieved',
  'relations.*.since',
  'relations.*.until',
  'events.*.when',
  'events.*.accounts.*.when',
  'statements.*.when',
  ...['actors', 'places', 'topics', 'relations', 'events', 'claims', 'statements'].map(
    (each) => `${each}.*.retracted`,
  ),
  'events.*.participants.*.retracted',
  'events.*.accounts.*.retracted',
];

const RULES: readonly [pattern: string, rule: (record: SelectedRecord) => Finding[]][] = [
  ['source', source],
  ['actors.*', actor],
  ['places.*', place],
  ['relations.*', relation],
  ['statements.*', words],
  ['statements.*', voice],
  ['statements.*', name],
];

/** What the schema cannot say: dates that exist, and keys that require or exclude one another. */
export function* ruleFindings(dossier: unknown): Generator<Finding> {
  for (const pattern of DATES) yield* selectStrings(dossier, pattern).flatMap(date);
  for (const [pattern, rule] of RULES) yield* selectRecords(dossier, pattern).flatMap(rule);
}

function date({ value, path }: Selected<string>): Finding[] {
  if (dateBounds(value)) return [];
  const message = `"${excerpt(value)}" is no date; expected EDTF level 1, such as 2025-12-02, 2025-12, 2025-12-02? or ../2025-12-02.`;
  return [{ path, code: 'WRONG_DATE', message }];
}

function source({ value, path }: SelectedRecord): Finding[] {
  const findings: Finding[] = [];
  if (!('published' in value || 'retrieved' in value)) {
    const message = 'The source needs "published", or else "retrieved": since when its content is known.';
    findings.push(missingKey(path, 'published', message));
  }
  // Pages link to it.
  if (typeof value.url === 'string' && !/^https?:/i.test(value.url)) {
    findings.push(wrongValue([...path, 'url'], 'The url of a source begins with https:// or http://.'));
  }
  return findings;
}

function actor({ value, path }: SelectedRecord): Finding[] {
  const findings: Finding[] = [];
  const kinds = ACTOR_KINDS.map((kind) => kind.toLowerCase());
  const [kind, ...others] = kinds.filter((each) => each in value);
  if (kind === undefined) {
    const message = `An actor is named by one of ${kinds.join(', ')}, which holds its id.`;
    findings.push(missingKey(path, 'person', message));
  }
  for (const other of others) {
    findings.push(excessKey(path, other, `An actor has one kind; this one is a ${kind} already.`));
  }
  if ('iso2' in value && kind !== 'country') {
    findings.push(excessKey(path, 'iso2', 'Only a country has "iso2".'));
  }
  if ('anonymous' in value && kind !== 'group') {
    const message = 'Only a group is "anonymous": write somebody unnamed as a group.';
    findings.push(excessKey(path, 'anonymous', message));
  }
  return findings;
}

function place({ value, path }: SelectedRecord): Finding[] {
  if ('lat' in value === 'lon' in value) return [];
  return [missingKey(path, 'lat' in value ? 'lon' : 'lat', '"lat" and "lon" go together.')];
}

function relation({ value, path }: SelectedRecord): Finding[] {
  const findings: Finding[] = [];
  if (value.kind === 'HOLDS' && !('title' in value)) {
    const message = 'HOLDS needs "title", the office; without one it is REPRESENTS or MEMBER_OF.';
    findings.push(missingKey(path, 'title', message));
  }
  if (value.kind === 'REPRESENTS' && 'title' in value) {
    findings.push(excessKey(path, 'title', 'REPRESENTS has no "title"; whoever has one HOLDS it.'));
  }
  if (typeof value.from === 'string' && value.from === value.to) {
    findings.push(wrongValue([...path, 'to'], `"${value.to}" is related to itself here; expected another.`));
  }
  const since = boundsOf(value.since)?.from;
  const until = boundsOf(value.until)?.to;
  if (since !== undefined && until !== undefined && since > until) {
    const message = `It ends (${value.until}) before it begins (${value.since}).`;
    findings.push({ path: [...path, 'until'], code: 'WRONG_DATE', message });
  }
  return findings;
}

/** What is no text is no date: the parser takes far longer to find that out. */
function boundsOf(value: unknown): ReturnType<typeof dateBounds> {
  return typeof value === 'string' ? dateBounds(value) : undefined;
}

function words({ value, path }: SelectedRecord): Finding[] {
  const findings: Finding[] = [];
  if (value.form === 'VERBATIM' && !('quote' in value)) {
    findings.push(missingKey(path, 'quote', 'A VERBATIM statement needs "quote", the exact words.'));
  }
  if (value.form === 'PARAPHRASE' && !('text' in value)) {
    const message = 'A PARAPHRASE needs "text": what was said, in your own words.';
    findings.push(missingKey(path, 'text', message));
  }
  if (value.form === 'PARAPHRASE' && 'quote' in value) {
    findings.push(excessKey(path, 'quote', 'A PARAPHRASE has no "quote"; exact words are VERBATIM.'));
  }
  return findings;
}

function voice({ value, path }: SelectedRecord): Finding[] {
  const spoken = !('voice' in value) || value.voice === 'SPEAKER';
  if (spoken && !('speaker' in value)) {
    const message = 'A statement needs "speaker", or else voice: NARRATOR or voice: UNATTRIBUTED.';
    return [missingKey(path, 'speaker', message)];
  }
  if (!spoken && 'speaker' in value) {
    return [excessKey(path, 'speaker', `A statement with voice ${value.voice} has no "speaker".`)];
  }
  return [];
}

/** What is yet to be anchored gets its name then. */
function name({ value, path }: SelectedRecord): Finding[] {
  if (statementId(value) !== undefined || 'at' in value || 'words' in value || 'quote' in value) return [];
  return [missingKey(path, 'id', 'A statement needs "at", its place in the text, or else an "id".')];
}
