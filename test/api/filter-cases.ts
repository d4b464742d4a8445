/** What a list holds, and a filter that lets through exactly those of which `expected` holds. */
interface FilterCase {
  readonly list: string;
  readonly filter: string;
  readonly fields: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query
  readonly expected: (node: any) => boolean;
}

/** Ids of the nodes of a list. */
export const ids = (list: { nodes: { id: string }[] } | { id: string }[]) =>
  (Array.isArray(list) ? list : list.nodes).map(({ id }) => id);
const named = 'nodes { id }';

/** Over the dossiers that `loadedApi` loads. */
export const filterCases: readonly FilterCase[] = [
  {
    list: 'events',
    filter: 'kind: [CALL, VISIT]',
    fields: 'kind',
    expected: (e) => ['CALL', 'VISIT'].includes(e.kind),
  },
  { list: 'events', filter: 'status: [HELD]', fields: 'status', expected: (e) => e.status === 'HELD' },
  {
    list: 'events',
    filter: 'when: { begins: { from: "2024-05", to: "2025-11" } }',
    fields: 'when { from to }',
    expected: ({ when }) => {
      const day = when?.from ?? when?.to;
      return day >= '2024-05-01' && day <= '2025-11-30';
    },
  },
  {
    list: 'events',
    filter: 'when: { overlaps: { from: "2025-11-15" } }',
    fields: 'when { from to }',
    expected: ({ when }) => when !== null && (when.to ?? '9999') >= '2025-11-15',
  },
  {
    list: 'events',
    filter: 'participant: ["vladimir-putin", "mira-tolland"]',
    fields: 'participants { actor { id } }',
    expected: (e) =>
      e.participants.some((each: { actor: { id: string } }) =>
        ['vladimir-putin', 'mira-tolland'].includes(each.actor.id),
      ),
  },
  {
    list: 'events',
    filter: 'topic: ["harbour-toll"]',
    fields: 'topics { id }',
    expected: (e) => ids(e.topics).includes('harbour-toll'),
  },
  {
    list: 'events',
    filter: 'place: ["lindhaven"]',
    fields: `places { ${named} }`,
    expected: (e) => ids(e.places).includes('lindhaven'),
  },
  {
    list: 'events',
    filter: 'source: ["moscow-talks-2025-12-02"]',
    fields: `sources { ${named} }`,
    expected: (e) => ids(e.sources).includes('moscow-talks-2025-12-02'),
  },
  {
    list: 'events',
    filter: 'text: "TALKS harbour"',
    fields: 'title note',
    expected: (e) => /talks/i.test(`${e.title} ${e.note}`) && /harbour/i.test(`${e.title} ${e.note}`),
  },
  {
    list: 'events',
    filter: 'not: { kind: [MEETING] }',
    fields: 'kind',
    expected: (e) => e.kind !== 'MEETING',
  },
  {
    list: 'events',
    filter: 'or: [{ kind: [CALL] }, { status: [ANNOUNCED] }]',
    fields: 'kind status',
    expected: (e) => e.kind === 'CALL' || e.status === 'ANNOUNCED',
  },
  {
    list: 'events',
    filter: 'status: [HELD], and: [{ kind: [MEETING] }, { not: { topic: ["harbour-toll"] } }]',
    fields: 'kind status topics { id }',
    expected: (e) => e.kind === 'MEETING' && e.status === 'HELD' && !ids(e.topics).includes('harbour-toll'),
  },
  { list: 'events', filter: 'kind: []', fields: 'kind', expected: () => false },
  { list: 'claims', filter: 'kind: [DEMAND]', fields: 'kind', expected: (c) => c.kind === 'DEMAND' },
  { list: 'claims', filter: 'contested: true', fields: 'contested', expected: (c) => c.contested },
  { list: 'claims', filter: 'contested: false', fields: 'contested', expected: (c) => !c.contested },
  {
    list: 'claims',
    filter: 'assertedBy: ["vladimir-putin"]',
    fields: `assertedBy { ${named} }`,
    expected: (c) => ids(c.assertedBy).includes('vladimir-putin'),
  },
  {
    list: 'claims',
    filter: 'disputedBy: ["ukraine", "joren-vasck"]',
    fields: `disputedBy { ${named} }`,
    expected: (c) => ids(c.disputedBy).some((id) => ['ukraine', 'joren-vasck'].includes(id)),
  },
  {
    list: 'claims',
    filter: 'supportedBy: ["arvenian-foreign-ministry"]',
    fields: `supportedBy { ${named} }`,
    expected: (c) => ids(c.supportedBy).includes('arvenian-foreign-ministry'),
  },
  {
    list: 'claims',
    filter: 'topic: ["harbour-toll"]',
    fields: 'topics { id }',
    expected: (c) => ids(c.topics).includes('harbour-toll'),
  },
  {
    list: 'claims',
    filter: 'about: ["russia"]',
    fields: `about { ${named} }`,
    expected: (c) => ids(c.about).includes('russia'),
  },
  {
    list: 'claims',
    filter: 'known: { to: "2024-12-31" }',
    fields: `sources { nodes { published { to } } }`,
    expected: (c) =>
      c.sources.nodes.some((each: { published: { to: string } }) => each.published.to <= '2024-12-31'),
  },
  { list: 'statements', filter: 'form: [VERBATIM]', fields: 'form', expected: (s) => s.form === 'VERBATIM' },
  {
    list: 'statements',
    filter: 'voice: [NARRATOR, UNATTRIBUTED]',
    fields: 'voice',
    expected: (s) => s.voice !== 'SPEAKER',
  },
  {
    list: 'statements',
    filter: 'stance: [DISPUTES]',
    fields: 'expressions { stance }',
    expected: (s) => s.expressions.some((each: { stance: string }) => each.stance === 'DISPUTES'),
  },
  {
    list: 'statements',
    filter: 'speaker: ["vladimir-putin"]',
    fields: 'speakers { id }',
    expected: (s) => ids(s.speakers).includes('vladimir-putin'),
  },
  {
    list: 'statements',
    filter: 'onBehalfOf: ["russia", "arvenia"]',
    fields: 'onBehalfOf { id }',
    expected: (s) => ['russia', 'arvenia'].includes(s.onBehalfOf?.id),
  },
  {
    list: 'statements',
    filter: 'addressedTo: ["sund"]',
    fields: 'addressedTo { id }',
    expected: (s) => ids(s.addressedTo).includes('sund'),
  },
  {
    list: 'statements',
    filter: 'relayedBy: ["dmitry-peskov"]',
    fields: 'relayedBy { id }',
    expected: (s) => ids(s.relayedBy).includes('dmitry-peskov'),
  },
  {
    list: 'statements',
    filter: 'claim: ["pokrovsk-fully-taken"]',
    fields: 'expressions { claim { id } }',
    expected: (s) =>
      s.expressions.some((each: { claim: { id: string } }) => each.claim.id === 'pokrovsk-fully-taken'),
  },
  {
    list: 'statements',
    filter: 'topic: ["harbour-toll"]',
    fields: 'expressions { claim { topics { id } } }',
    expected: (s) =>
      s.expressions.some((each: { claim: { topics: { id: string }[] } }) =>
        ids(each.claim.topics).includes('harbour-toll'),
      ),
  },
  {
    list: 'statements',
    filter: 'event: ["lindhaven-talks"]',
    fields: 'event { id }',
    expected: (s) => s.event?.id === 'lindhaven-talks',
  },
  {
    list: 'statements',
    filter: 'place: ["lindhaven"]',
    fields: `event { places { ${named} } }`,
    expected: (s) => s.event !== null && ids(s.event.places).includes('lindhaven'),
  },
  {
    list: 'statements',
    filter: 'source: ["radio-meridian-2024-05-09"]',
    fields: 'source { id }',
    expected: (s) => s.source.id === 'radio-meridian-2024-05-09',
  },
  {
    list: 'statements',
    filter: 'when: { begins: { from: "2025-12-02", to: "2025-12-02" } }',
    fields: 'when { from to } event { when { from to } }',
    expected: (s) => (s.when?.from ?? s.when?.to ?? s.event?.when?.from) === '2025-12-02',
  },
  {
    list: 'actors',
    filter: 'kind: [COUNTRY]',
    fields: '__typename',
    expected: (a) => a.__typename === 'Country',
  },
  {
    list: 'actors',
    filter: 'text: "États"',
    fields: 'name names',
    expected: (a) => [a.name, ...a.names].some((name) => /etats|états/i.test(name)),
  },
  {
    list: 'actors',
    filter: 'event: ["lindhaven-talks"]',
    fields: `events { ${named} }`,
    expected: (a) => ids(a.events).includes('lindhaven-talks'),
  },
  {
    list: 'actors',
    filter: 'claim: ["pokrovsk-fully-taken"]',
    fields: `stated(first: 100) { ${named} } disputes { ${named} }`,
    expected: (a) => [...ids(a.stated), ...ids(a.disputes)].includes('pokrovsk-fully-taken'),
  },
  {
    list: 'actors',
    filter: 'source: ["radio-meridian-2024-05-09"]',
    fields: `sources { ${named} }`,
    expected: (a) => ids(a.sources).includes('radio-meridian-2024-05-09'),
  },
  { list: 'sources', filter: 'lang: ["fr"]', fields: 'lang', expected: (s) => s.lang === 'fr' },
  {
    list: 'sources',
    filter: 'published: { begins: { to: "2024-05-06" } }',
    fields: 'published { from }',
    expected: (s) => s.published?.from <= '2024-05-06',
  },
  {
    list: 'places',
    filter: 'source: ["moscow-talks-2025-12-02"]',
    fields: `sources { ${named} }`,
    expected: (p) => ids(p.sources).includes('moscow-talks-2025-12-02'),
  },
  {
    list: 'topics',
    filter: 'text: "toll"',
    fields: 'name names',
    expected: (t) => [t.name, ...t.names].join(' ').toLowerCase().includes('toll'),
  },
];
