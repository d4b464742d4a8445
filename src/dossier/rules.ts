import { dateBounds } from './dates.ts';
import { type Finding, type Selected, selectRecords, selectStrings } from './findings.ts';
import { statementId } from './ids.ts';
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

/** What the schema cannot say: dates that exist, and keys that require or exclude one another. */
export function ruleFindings(dossier: unknown): Finding[] {
  return [
    ...DATES.flatMap((pattern) => selectStrings(dossier, pattern).flatMap(date)),
    ...selectRecords(dossier, 'source').flatMap(source),
    ...selectRecords(dossier, 'actors.*').flatMap(actor),
    ...selectRecords(dossier, 'relations.*').flatMap(relation),
    ...selectRecords(dossier, 'statements.*').flatMap(statement),
  ];
}

type RecordAt = Selected<Record<string, unknown>>;

function date({ value, path }: Selected<string>): Finding[] {
  if (dateBounds(value)) return [];
  const message = `"${value}" is no date; expected EDTF level 1, such as 2025-12-02, 2025-12, 2025-12-02? or ../2025-12-02.`;
  return [{ path, code: 'WRONG_DATE', message }];
}

function source({ value, path }: RecordAt): Finding[] {
  if ('published' in value || 'retrieved' in value) return [];
  return [
    missing(
      path,
      'published',
      'The source needs "published", or else "retrieved": since when its content is known.',
    ),
  ];
}

function actor({ value, path }: RecordAt): Finding[] {
  const findings: Finding[] = [];
  const kinds = ACTOR_KINDS.map((kind) => kind.toLowerCase());
  const given = kinds.filter((kind) => kind in value);
  if (given.length === 0) {
    findings.push(
      missing(path, 'person', `An actor is named by one of ${kinds.join(', ')}, which holds its id.`),
    );
  }
  for (const extra of given.slice(1)) {
    findings.push(excess([...path, extra], `An actor has one kind; this one is already a ${given[0]}.`));
  }
  if ('iso2' in value && given[0] !== 'country') {
    findings.push(excess([...path, 'iso2'], 'Only a country has "iso2".'));
  }
  if ('anonymous' in value && given[0] !== 'group') {
    findings.push(
      excess([...path, 'anonymous'], 'Only a group is "anonymous": write somebody unnamed as a group.'),
    );
  }
  return findings;
}

function relation({ value, path }: RecordAt): Finding[] {
  const since = dateBounds(String(value.since))?.from;
  const until = dateBounds(String(value.until))?.to;
  if (since === undefined || until === undefined || since <= until) return [];
  return [
    {
      path: [...path, 'until'],
      code: 'WRONG_DATE',
      message: `It ends (${value.until}) before it begins (${value.since}).`,
    },
  ];
}

function statement({ value, path }: RecordAt): Finding[] {
  const findings: Finding[] = [];
  const verbatim = value.form === 'VERBATIM';
  if (verbatim && !('quote' in value))
    findings.push(missing(path, 'quote', 'A VERBATIM statement needs "quote", the exact words.'));
  if (value.form === 'PARAPHRASE') {
    if (!('text' in value))
      findings.push(missing(path, 'text', 'A PARAPHRASE needs "text": what was said, in your own words.'));
    if ('quote' in value)
      findings.push(excess([...path, 'quote'], 'A PARAPHRASE has no "quote"; exact words are VERBATIM.'));
  }
  const spoken = !('voice' in value) || value.voice === 'SPEAKER';
  if (spoken && !('speaker' in value)) {
    findings.push(
      missing(
        path,
        'speaker',
        'A statement needs "speaker", or else voice: NARRATOR or voice: UNATTRIBUTED.',
      ),
    );
  }
  if (!spoken && 'speaker' in value) {
    findings.push(excess([...path, 'speaker'], `A statement with voice ${value.voice} has no "speaker".`));
  }
  if (statementId(value) === undefined && !('words' in value) && !(verbatim && 'quote' in value)) {
    findings.push(missing(path, 'id', 'A statement needs "at", its place in the text, or else an "id".'));
  }
  return findings;
}

function missing(path: Finding['path'], key: string, message: string): Finding {
  return { path: [...path, key], code: 'MISSING_KEY', message };
}

function excess(path: Finding['path'], message: string): Finding {
  return { path, atKey: true, code: 'WRONG_VALUE', message };
}
