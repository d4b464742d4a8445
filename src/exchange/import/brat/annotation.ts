import type { Refusal } from '../importer.ts';

/** An event or a relation joins so many annotations at most. */
const MOST_ARGUMENTS = 100;

/** `[start, end)` in code points, as brat counts. */
export type PointSpan = readonly [start: number, end: number];

/** T: words of the text. */
export interface TextBound {
  readonly kind: 'text';
  readonly id: string;
  readonly type: string;
  readonly points: readonly PointSpan[];
  readonly words: string;
}

/** What ties an annotation to others: the role and the id of each. */
export type Argument = readonly [role: string, target: string];

/** R and E; the trigger of an event is its first argument, with the event's type as its role. */
export interface Linking {
  readonly kind: 'relation' | 'event';
  readonly id: string;
  readonly type: string;
  readonly args: readonly Argument[];
}

/** A and M, N, and # with what is told of an annotation. */
export interface Telling {
  readonly kind: 'attribute' | 'reference' | 'note';
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** Of an attribute, of which it may have none; the item of a reference, such as `Wikidata:Q7747`; a note's text. */
  readonly value: string;
  /** The name of the item that a reference leads to. */
  readonly name: string;
}

/** *: annotations that are of one thing. */
export interface Equivalence {
  readonly kind: 'equivalence';
  readonly id: undefined;
  readonly targets: readonly string[];
}

export type Annotation = TextBound | Linking | Telling | Equivalence;

/** What a line of a `.ann` file says, or why it cannot be read. */
export function annotationOf(line: string): Annotation | Refusal {
  const [id = '', head = '', ...rest] = line.split('\t');
  const [type = '', ...words] = head.split(' ').filter((word) => word !== '');
  const tail = rest.join('\t').trim();
  const told = { id, type, target: words[0] ?? '' };
  switch (/^(?:[TREAMN]\w+|#\w*|\*)$/.test(id) ? id[0] : '') {
    case 'T':
      return textBound(id, type, words.join(' '), tail);
    case 'R':
      return linking('relation', id, type, words);
    case 'E':
      return linking('event', id, type.slice(0, type.indexOf(':')), [type, ...words]);
    case 'A':
    case 'M':
      if (words.length === 0) return wrong('an attribute: NAME T1, or NAME T1 VALUE');
      return { kind: 'attribute', ...told, value: words.slice(1).join(' ') || tail, name: '' };
    case 'N':
      if (words.length !== 2) return wrong('a reference: Reference T1 BASE:ITEM, a tab and a name');
      return { kind: 'reference', ...told, value: words[1] ?? '', name: tail };
    case '#':
      if (words.length !== 1) return wrong('a note: AnnotatorNotes T1, a tab and the note');
      return { kind: 'note', ...told, value: tail, name: '' };
    case '*':
      if (words.length < 2) return wrong('an equivalence: Equiv T1 T2');
      return { kind: 'equivalence', id: undefined, targets: words };
    default:
      return wrong('an id such as T1, R1, E1, A1, N1, #1 or *, and a tab');
  }
}

function textBound(id: string, type: string, offsets: string, words: string): Annotation | Refusal {
  const expected = 'words of the text: TYPE START END, a tab and the words';
  if (words === '' || !/^\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*$/.test(offsets)) return wrong(expected);
  const points = offsets.split(';').map((each) => {
    const [start = 0, end = 0] = each.split(' ').map(Number);
    return [start, end] as const;
  });
  return { kind: 'text', id, type, points, words };
}

function linking(
  kind: Linking['kind'],
  id: string,
  type: string,
  words: readonly string[],
): Annotation | Refusal {
  const args = words.map((word) => {
    const colon = word.indexOf(':');
    return [word.slice(0, Math.max(colon, 0)), word.slice(colon + 1)] as const;
  });
  if (args.length > MOST_ARGUMENTS) {
    const reason = `It joins ${args.length} annotations; at most ${MOST_ARGUMENTS} are read.`;
    return { code: 'TOO_LARGE', reason };
  }
  const fewest = kind === 'event' ? 1 : 2;
  if (type !== '' && args.length >= fewest && args.every(([role, target]) => role !== '' && target !== '')) {
    return { kind, id, type, args };
  }
  return wrong(kind === 'event' ? 'an event: TYPE:T1 ROLE:T2' : 'a relation: TYPE Arg1:T1 Arg2:T2');
}

function wrong(expected: string): Refusal {
  return { code: 'WRONG_LINE', reason: `It is not in brat's stand-off format; expected ${expected}.` };
}
