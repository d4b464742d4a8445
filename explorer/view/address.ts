import type { EdgeKind } from '../api/queries.generated.ts';
import { networkFrom, networkLines } from './network-lines.ts';
import { LONGEST, type Packed, pack, unpack } from './pack.ts';
import {
  type Camera,
  emptyView,
  type PathQuestion,
  type Rest,
  type Selection,
  type Spot,
  type Tab,
  type View,
  withNetwork,
} from './view.ts';

/** A view with the version of the data that it was made of. */
export interface Addressed {
  readonly view: View;
  readonly version: string;
}

/** The format; another one is not read. */
const FORMAT = '1';
/** Letters of an address at most; a view that needs more goes into a file. */
export const MOST_LETTERS = 2000;

const tabs: readonly Tab[] = ['details', 'disputes', 'timeline', 'source', 'paths', 'network'];

/** The part of an address that says a view, to stand behind `#`; null where it would be too long. */
export function toAddress(addressed: Addressed): string | null {
  const packed = toLines(addressed);
  if (new TextEncoder().encode(packed.text).length > LONGEST || packed.numbers.length > LONGEST) return null;
  const letters = `v=${pack(packed)}`;
  return letters.length > MOST_LETTERS ? null : letters;
}

/** The view that an address says; null where it says none. */
export function fromAddress(hash: string): Addressed | null {
  const [, letters = ''] = /^#?v=(.*)$/.exec(hash) ?? [];
  const packed = letters ? unpack(letters) : null;
  return packed && fromLines(packed);
}

/** Whether an address means to say a view and says none that can be read: cut short, or of another format. */
export function isUnreadable(hash: string): boolean {
  return /^#?v=/.test(hash) && fromAddress(hash) === null;
}

/** A view as lines, what is set, an empty line, and ids, and as numbers, the spots of these. */
export function toLines({ view, version }: Addressed): Packed {
  const ids = Object.keys(view.nodes).sort();
  const { filter, camera, selected, source, paths, network } = view;
  const set = [
    FORMAT,
    version || '-',
    view.knownAt ?? '-',
    view.tab,
    ...(selected ? ['node' in selected ? `s ${selected.node}` : `e ${selected.edge}`] : []),
    ...(camera ? [`c ${camera.x} ${camera.y} ${camera.width}`] : []),
    ...(filter.hidden.length > 0 ? [`h ${filter.hidden.join(' ')}`] : []),
    ...(filter.contested ? ['d'] : []),
    ...(filter.between ? [`b ${filter.between.join(' ')}`] : []),
    ...(source ? [`r ${[source.id, ...(source.at ?? [])].join(' ')}`] : []),
    ...(paths ? [pathsText(paths)] : []),
    ...(network ? networkLines(network) : []),
    ...pinsOf(ids, view),
    ...view.rests.map(({ of, relation, x, y }) => `m ${of} ${relation} ${x} ${y}`),
  ];
  const spots = ids.flatMap((id) => view.nodes[id] ?? []);
  return { text: [...set, '', ...ids].join('\n'), numbers: spots.flatMap(({ x, y }) => [x, y]) };
}

function pathsText({ from, to, withoutDisputed, throughCountries }: PathQuestion): string {
  const flags = `${withoutDisputed ? 'd' : ''}${throughCountries ? 'c' : ''}`;
  return `p ${from ?? '-'} ${to ?? '-'} ${flags}`.trimEnd();
}

function pinsOf(ids: readonly string[], { nodes }: View): string[] {
  const pinned = ids.flatMap((id, index) => (nodes[id]?.pinned ? [index] : []));
  return pinned.length > 0 ? [`k ${pinned.join(' ')}`] : [];
}

/** The view that lines say; null where they say none. */
export function fromLines({ text, numbers }: Packed): Addressed | null {
  const [set = '', rest = ''] = text.split('\n\n');
  const ids = rest.split('\n').filter(Boolean);
  const [format, version = '', knownAt = '', tab = '', ...lines] = set.split('\n');
  if (format !== FORMAT || numbers.length !== ids.length * 2) return null;
  const spots = ids.map((id, index): [string, Spot] => [
    id,
    { x: numbers[index * 2] ?? 0, y: numbers[index * 2 + 1] ?? 0, pinned: false },
  ]);
  let view: View = {
    ...emptyView,
    nodes: Object.fromEntries(spots),
    knownAt: /^\d{4}-\d{2}-\d{2}$/.test(knownAt) ? knownAt : null,
    tab: tabs.find((each) => each === tab) ?? 'details',
  };
  for (const line of lines) view = withLine(view, line, ids);
  return { view, version: version === '-' ? '' : version };
}

/** A line of an unknown sort changes nothing. */
function withLine(view: View, line: string, ids: readonly string[]): View {
  const [sort, ...values] = line.split(' ');
  const [first = '', second = '', third = ''] = values;
  switch (sort) {
    case 's':
      return { ...view, selected: { node: first } satisfies Selection };
    case 'e':
      return { ...view, selected: { edge: first } satisfies Selection };
    case 'c':
      return { ...view, camera: cameraFrom(values) };
    case 'h':
      return { ...view, filter: { ...view.filter, hidden: values as EdgeKind[] } };
    case 'd':
      return { ...view, filter: { ...view.filter, contested: true } };
    case 'b':
      return { ...view, filter: { ...view.filter, between: [first, second] } };
    case 'r':
      return { ...view, source: { id: first, at: third ? [Number(second), Number(third)] : null } };
    case 'p':
      return {
        ...view,
        paths: {
          from: idOr(first),
          to: idOr(second),
          withoutDisputed: third.includes('d'),
          throughCountries: third.includes('c'),
        },
      };
    case 'n':
      return withNetwork(view, { question: networkFrom(values) });
    case 'o':
      return withNetwork(view, { edge: first });
    case 'z':
      return withNetwork(view, { camera: cameraFrom(values) });
    case 'k':
      return {
        ...view,
        nodes: {
          ...view.nodes,
          ...pinned(
            view,
            values.map((each) => ids[Number(each)] ?? ''),
          ),
        },
      };
    case 'm':
      return { ...view, rests: [...view.rests, ...restFrom(values)] };
    default:
      return view;
  }
}

function pinned({ nodes }: View, ids: readonly string[]): Record<string, Spot> {
  return Object.fromEntries(ids.flatMap((id) => (nodes[id] ? [[id, { ...nodes[id], pinned: true }]] : [])));
}

function idOr(text: string): string | null {
  return text === '-' ? null : text;
}

function cameraFrom(values: readonly string[]): Camera | null {
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN] = values.map(Number);
  return [x, y, width].every(Number.isFinite) && width > 0 ? { x, y, width } : null;
}

function restFrom([of = '', relation = '', x, y]: readonly string[]): Rest[] {
  const spot = { x: Number(x), y: Number(y) };
  return Number.isFinite(spot.x) && Number.isFinite(spot.y) ? [{ of, relation, ...spot }] : [];
}
