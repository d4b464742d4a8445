import type { RecordInput } from '../importer.ts';

export type EventKind = RecordInput<'events'>['kind'];

/** What a Wikidata item becomes; a title is a name that others bear: of an office, a kinship or a document. */
export type Kind = 'person' | 'country' | 'institution' | 'group' | 'place' | 'event' | 'title';

/** Of two kinds that are equally near the first counts. */
export const KINDS: readonly Kind[] = [
  'person',
  'country',
  'institution',
  'group',
  'event',
  'place',
  'title',
];

/** Classes of items by what their instances, and those of their subclasses, become. */
const CLASSES: Readonly<Record<Kind, string>> = {
  // human
  person: 'Q5',
  // country, sovereign state, historical country, state with limited recognition, dependent territory
  country: 'Q6256 Q3624078 Q3024240 Q15634554 Q161243',
  institution: [
    // organisation, institution, political organisation, political party, association, non-profit, NGO, foundation
    'Q43229 Q178706 Q7210356 Q7278 Q15911314 Q48204 Q163740 Q79913 Q157031',
    // international and intergovernmental organisation, military alliance, supranational union
    'Q484652 Q245065 Q1127126 Q1335818',
    // government, government organisation and agency, ministry, cabinet, executive branch, court, central bank
    'Q7188 Q2659904 Q327333 Q192350 Q640506 Q35798 Q41487 Q66344',
    // legislature, parliament, house, lower and upper house, council
    'Q11204 Q35749 Q10553309 Q375928 Q637846 Q4358176',
    // armed forces, military unit, armed organisation, trade union, religious organisation
    'Q772547 Q176799 Q17149090 Q178790 Q1530022',
    // business, company, enterprise, public company, bank, publisher
    'Q4830453 Q783794 Q6881511 Q891723 Q22687 Q2085381',
    // news agency, newspaper, broadcaster, media company
    'Q192283 Q11032 Q15265344 Q1331793',
    // university, educational institution, research institute, think tank
    'Q3918 Q2385804 Q31855 Q155271',
  ].join(' '),
  // group of humans, family, noble family, ethnic group
  group: 'Q16334295 Q8436 Q13417114 Q41710',
  // occurrence, planned event, historical event, conflict, war, election, protest
  event: 'Q1190554 Q1656682 Q13418847 Q180684 Q198 Q40231 Q273120',
  place: [
    // geographic location, geographical feature, location, geographic region, continent, island, mountain, river
    'Q2221906 Q618123 Q17334923 Q82794 Q5107 Q23442 Q8502 Q4022',
    // human settlement, city, large city, capital, town, village, municipality, administrative territorial entity
    'Q486972 Q515 Q1549591 Q5119 Q3957 Q532 Q15284 Q56061',
    // building, architectural structure, palace, airport
    'Q41176 Q811979 Q16560 Q1248784',
  ].join(' '),
  // position, public office, occupation, head of state, head of government, president, prime minister, minister
  title: 'Q4164871 Q294414 Q12737077 Q48352 Q2285706 Q30461 Q14212 Q83307',
};

/** Events of which more is known. */
const EVENTS: Readonly<Record<string, EventKind>> = {
  // meeting, summit
  Q2761147: 'MEETING',
  Q1072326: 'MEETING',
  // negotiation
  Q202875: 'NEGOTIATION',
  // convention, political conference, academic conference
  Q625994: 'CONFERENCE',
  Q17195514: 'CONFERENCE',
  Q2020153: 'CONFERENCE',
  // battle, terrorist attack, assassination
  Q178561: 'ATTACK',
  Q2223653: 'ATTACK',
  Q3882219: 'ATTACK',
};

/** What the instances of a class are. */
export interface ClassMeaning {
  readonly kind: Kind;
  readonly event?: EventKind;
}

/** What is known of classes, by the number of the item. */
export const MEANINGS: ReadonlyMap<number, ClassMeaning> = new Map<number, ClassMeaning>([
  ...KINDS.flatMap((kind) =>
    CLASSES[kind].split(' ').map((id) => [numberOf(id), { kind }] as [number, ClassMeaning]),
  ),
  ...Object.entries(EVENTS).map(([id, event]): [number, ClassMeaning] => [
    numberOf(id),
    { kind: 'event', event },
  ]),
]);

/** The number of an item's id. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}
