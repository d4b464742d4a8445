import { describe, expect, test } from 'vitest';
import { edgeDigest } from '../../../src/exchange/export/edge-digest.ts';
import { ftm } from '../../../src/exchange/export/ftm/ftm.ts';
import { ftmId } from '../../../src/exchange/export/ftm/id.ts';
import type { Credit, StoredEdge, StoredNode } from '../../../src/read/stored.ts';
import { storedGraph } from './ftm-graphs.ts';
import { byId, type Line, readFtm } from './ftm-reader.ts';
import { HOSTILE, textOf } from './graphs.ts';
import { python } from './readers.ts';

const credits: readonly Credit[] = [
  { id: 'gazette-', title: 'Envoys dine', publisher: 'The Gazette', url: 'https://gazette.example' },
];

async function read(
  nodes: readonly StoredNode[],
  edges: readonly StoredEdge[] = [],
): Promise<ReadonlyMap<string, Line>> {
  return byId(await textOf(ftm(storedGraph(nodes, edges, credits), '1')));
}

function node(id: string, kind: string, properties: StoredNode['properties'] = {}): StoredNode {
  return { id, labels: ['Entity', ...(ACTORS.includes(kind) ? ['Actor'] : []), kind], properties };
}

const ACTORS = ['Person', 'Institution', 'Country', 'Group'];

function edge(type: string, from: string, to: string, own: StoredEdge['properties'] = {}): StoredEdge {
  return { type, from, to, properties: { source: 'gazette-', evidence: ['gazette-/at-1-2'], ...own } };
}

const people = [
  node('zoe', 'Person', { name: 'Zoe' }),
  node('ann', 'Person', { name: 'Ann' }),
  node('land', 'Country', { name: 'Land', iso2: 'FR' }),
  node('crowd', 'Group', { name: 'Crowd' }),
];

/** What one relationship becomes between people, a country and a group. */
async function linkOf(relation: StoredEdge): Promise<Line | undefined> {
  return (await read(people, [relation])).get(`L-${edgeDigest(relation)}`);
}

describe('ids', () => {
  test.each([
    ['vladimir-putin', 'vladimir-putin'],
    ['talks-2025/1687-1748', 'talks-2025-X-1687-1748'],
  ])('%s is %s', (id, safe) => expect(ftmId(id)).toBe(safe));

  test('what FollowTheMoney does not take as an id is named by its digest', () => {
    const ids = [
      'gazette-',
      `${'a'.repeat(128)}/${'b'.repeat(128)}`,
      `${'a'.repeat(128)}/${'c'.repeat(128)}`,
    ];
    const safe = ids.map(ftmId);
    expect(new Set(safe).size).toBe(ids.length);
    for (const id of safe) expect(id).toMatch(/^X-[0-9a-f]{40}$/);
  });
});

describe('values', () => {
  test.each([
    ['2025-12-02', { date: ['2025-12-02'] }],
    ['2025-12-02?', { date: ['2025-12-02'], notes: ['when: 2025-12-02?'] }],
    ['2025-11/2025-12', { startDate: ['2025-11'], endDate: ['2025-12'] }],
    ['../2025-12~', { endDate: ['2025-12'], notes: ['when: ../2025-12~'] }],
    ['2025-21', { date: ['2025'], notes: ['when: 2025-21'] }],
    ['198X', { notes: ['when: 198X'] }],
    ['0999-01-01', { notes: ['when: 0999-01-01'] }],
  ])('an event of %s', async (when, expected) => {
    const bounds =
      { '2025-21': ['2025-03-01', '2025-05-31'], '198X': ['1980-01-01', '1989-12-31'] }[when] ?? [];
    const [whenFrom = when, whenTo = when] = bounds;
    const lines = await read([node('talks', 'Event', { title: 'Talks', when, whenFrom, whenTo })]);
    const { name: _, keywords: __, ...dates } = lines.get('talks')?.properties ?? {};
    expect(dates).toEqual(expected);
  });

  test.each([
    ['en', { detectedLanguage: ['eng'] }],
    ['zh-Hant', { detectedLanguage: ['zho'], notes: ['lang: zh-Hant'] }],
    ['eu', { notes: ['lang: eu'] }],
    ['en-x', { notes: ['lang: en-x'] }],
  ])('a claim in %s', async (lang, expected) => {
    const {
      description: _,
      keywords: __,
      ...language
    } = (await read([node('claim', 'Claim', { text: 'So', lang })])).get('claim')?.properties ?? {};
    expect(language).toEqual(expected);
  });

  test.each([
    ['GB', { country: ['gb'], jurisdiction: ['gb'] }],
    ['UK', { notes: ['iso2: UK'] }],
    ['QQ', { notes: ['iso2: QQ'] }],
  ])('a country %s', async (iso2, expected) => {
    const {
      name: _,
      classification: __,
      ...code
    } = (await read([node('land', 'Country', { name: 'Land', iso2 })])).get('land')?.properties ?? {};
    expect(code).toEqual(expected);
  });

  test.each([
    ['2025-12-02', '2025-12-02', '2025-12-02', { createdAt: ['2025-12-02'] }],
    ['2025-12-02/2025-12-05', '2025-12-02', '2025-12-05', { createdAt: ['2025-12'] }],
    ['2025-12/2026-01', '2025-12-01', '2026-01-31', {}],
    ['../2025-12-02', undefined, '2025-12-02', {}],
  ])('a statement of %s', async (when, whenFrom, whenTo, expected) => {
    const dates = { when, whenTo, ...(whenFrom && { whenFrom }) };
    const lines = await read([node('s', 'Statement', { text: 'So', form: 'PARAPHRASE', ...dates })]);
    const { description: _, keywords: __, ...date } = lines.get('s')?.properties ?? {};
    expect(date).toEqual({ ...expected, ...(when !== whenFrom && { notes: [`when: ${when}`] }) });
  });

  test('what is too long for its property is cut there, and whole in the description', async () => {
    const name = 'Å'.repeat(400);
    const lines = await read([node('zoe', 'Person', { name })]);
    expect(lines.get('zoe')?.properties).toEqual({ name: [`${'Å'.repeat(383)}…`], description: [name] });
  });

  test('a text of any length is whole', async () => {
    const lines = await read([node('claim', 'Claim', { text: 'so '.repeat(50_000) })]);
    expect(lines.get('claim')?.properties.description?.map((piece) => piece.length)).toEqual([
      65_000, 64_999, 19_999,
    ]);
  });
});

describe('relations', () => {
  test.each([
    ['HOLDS', 'zoe', 'land', 'Occupancy'],
    ['HOLDS', 'crowd', 'land', 'UnknownLink'],
    ['HOLDS', 'zoe', 'ann', 'UnknownLink'],
    ['MEMBER_OF', 'crowd', 'land', 'Membership'],
    ['MEMBER_OF', 'zoe', 'crowd', 'UnknownLink'],
    ['KIN_OF', 'zoe', 'ann', 'Family'],
    ['CLOSE_TO', 'zoe', 'ann', 'Associate'],
    ['CLOSE_TO', 'zoe', 'land', 'UnknownLink'],
    ['REPRESENTS', 'zoe', 'land', 'Representation'],
    ['PART_OF', 'crowd', 'land', 'UnknownLink'],
  ])('%s from %s to %s is of the schema %s', async (type, from, to, schema) => {
    const link = await linkOf(edge(type, from, to, { title: 'Minister', since: '2023-01' }));
    expect(link).toMatchObject({
      schema,
      properties: {
        proof: [ftmId('gazette-')],
        publisher: ['The Gazette'],
        sourceUrl: ['https://gazette.example/'],
        startDate: ['2023-01'],
        summary: expect.arrayContaining([`evidence: ${ftmId('gazette-/at-1-2')}`]),
      },
      datasets: ['demarche', 'demarche_gazette'],
    });
    if (schema === 'UnknownLink') expect(link?.properties.role).toEqual([type, 'Minister']);
    if (schema === 'Family') expect(link?.properties.relative).toEqual([ftmId(from)]);
  });

  test('an office is one for all who hold it, and in the country of its body', async () => {
    const lines = await read(people, [
      edge('HOLDS', 'zoe', 'land', { title: 'Minister' }),
      edge('HOLDS', 'ann', 'land', { title: 'Minister' }),
      edge('HOLDS', 'ann', 'land', { title: 'Envoy' }),
    ]);
    const posts = [...lines.values()].filter(({ schema }) => schema === 'Position');
    expect(posts.map(({ properties }) => properties)).toEqual([
      { name: ['Minister'], organization: ['land'], country: ['fr'] },
      { name: ['Envoy'], organization: ['land'], country: ['fr'] },
    ]);
  });

  test.each(['KIN_OF', 'REPRESENTS', 'HOLDS'])(
    '%s that its source took back asserts nothing',
    async (type) => {
      const link = await linkOf(
        edge(type, 'zoe', type === 'KIN_OF' ? 'ann' : 'land', { retractedOn: '2024-05-08' }),
      );
      expect(link).toMatchObject({
        schema: 'UnknownLink',
        properties: { status: ['RETRACTED'], summary: expect.arrayContaining(['retractedOn: 2024-05-08']) },
      });
    },
  );

  test('nobody is involved who declined, or whom a source took back', async () => {
    const lines = await read(
      [...people, node('talks', 'Event', { title: 'Talks' }), node('hall', 'Place', { name: 'Hall' })],
      [
        edge('PARTICIPATED_IN', 'zoe', 'talks', { role: 'HOST' }),
        edge('PARTICIPATED_IN', 'ann', 'talks', { role: 'DECLINED_BY' }),
        edge('PARTICIPATED_IN', 'crowd', 'talks', { role: 'GUEST', retractedOn: '2024-05-08' }),
        edge('TOOK_PLACE_IN', 'talks', 'hall'),
        edge('TOOK_PLACE_IN', 'talks', 'land'),
      ],
    );
    expect(lines.get('talks')?.properties).toMatchObject({
      involved: ['zoe'],
      location: ['Hall', 'Land'],
      addressEntity: ['hall'],
      country: ['fr'],
    });
  });
});

test('a source of which there is only the credit is a document, too', async () => {
  expect((await read(people)).get(ftmId('gazette-'))).toMatchObject({
    schema: 'Article',
    properties: { title: ['Envoys dine'], publisher: ['The Gazette'] },
  });
});

test('the last line has the data version and the credits, and counts what stands in words', async () => {
  const lines = await read(
    [node('zoe', 'Person', { name: 'Zoe', former: ['Zo', 'Z'] })],
    [edge('ABOUT', 'zoe', 'zoe', { implied: true })],
  );
  expect([...lines.values()].at(-1)).toEqual({
    id: 'EXPORT',
    schema: 'Note',
    properties: {
      name: ['Demarche'],
      description: ['Data version: 1', 'gazette-: Envoys dine, The Gazette, https://gazette.example'],
      notes: [
        'Links whose kind FollowTheMoney does not know, which stands as their role: ABOUT 1.',
        'Values that stand in words only: evidence 1, former 2, implied 1, url 1.',
      ],
    },
    datasets: ['demarche'],
  });
});

test('a node of no known kind is a fault', async () => {
  await expect(read([node('x', 'Ship')])).rejects.toThrow(
    '"x" is of kind Entity, Ship; expected one of Person',
  );
});

describe.skipIf(!python)("FollowTheMoney's own library", { timeout: 60_000 }, () => {
  test('reads every value as it is written', async () => {
    const hostile = [
      HOSTILE,
      '"quoted"',
      '\'"twice"\'',
      '“A” and "B"',
      'e\u0301\u00a0\u202f x\u2028y\u200bz',
      '1;2\t3, .4,,5 ESQ., 6',
      ' ',
      '\u0000',
      '…'.repeat(70_000),
      `${'x'.repeat(1023)} y`,
      '🙂'.repeat(400),
      'null',
      '0',
    ];
    const urls = [
      'HTTPS://A.Example',
      'https://пример.рф/путь?q=я',
      'https://a.example/a b',
      'urn:x:y',
      'http://localhost/',
      'https://1.2.3.4/',
      'https://a.example:99999/',
      'https://u:p@a.example/',
      'https://a.example/#x',
      'https://a_b.example/',
      'https://a.example/?',
      'https://a.example/x;?#',
      'https://-.example/',
      `https://a.example/${'x'.repeat(4096)}`,
    ];
    const nodes = [
      ...hostile.flatMap((text, index) => [
        node(`p${index}`, 'Person', { name: text, names: [text], description: text }),
        node(`l${index}`, 'Place', { name: text, lat: -55.75, lon: 37.5 }),
        node(`c${index}`, 'Claim', { text, kind: text, lang: text }),
        node(`e${index}`, 'Event', { title: text, kind: 'CALL', when: text, note: text }),
        node(`gazette-/s${index}`, 'Statement', { source: 'gazette-', quote: text, text, verb: text }),
      ]),
      ...urls.flatMap((url, index) => [
        node(`s${index}`, 'Source', { title: 'T', url, published: '2024-05~' }),
      ]),
      ...people,
    ];
    const edges = hostile.flatMap((text) =>
      ['HOLDS', 'MEMBER_OF', 'KIN_OF', 'CLOSE_TO', 'REPRESENTS', 'MENTIONS', 'ABOUT'].map((type) =>
        edge(type, type === 'MENTIONS' ? 's0' : 'zoe', type === 'HOLDS' ? 'land' : 'ann', {
          title: text,
          name: text,
          hash: text,
        }),
      ),
    );
    const { problems } = await readFtm(await textOf(ftm(storedGraph(nodes, edges, credits), '1')));
    expect(problems).toEqual([]);
  });
});
