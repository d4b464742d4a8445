import { describe, expect, test } from 'vitest';
import { importedText, sample, tryMutants } from './imported.ts';

const claimreview = (content: string | Uint8Array) => importedText('claimreview', content);

const review = (more: object = {}) => ({
  '@type': 'ClaimReview',
  url: 'https://a.example/check',
  claimReviewed: 'It rains.',
  author: 'Checkers',
  reviewRating: { alternateName: 'False' },
  ...more,
});
const context = { '@context': 'http://schema.org' };
const json = JSON.stringify;

describe('files of claimreview', () => {
  test.each([
    ['a review', json({ ...context, ...review() })],
    ['a list', json([review()])],
    ['a graph', json({ ...context, '@graph': [review()] })],
    ['a graph of one', json({ '@graph': review() })],
    ['a feed', json({ ...context, '@type': 'DataFeed', dataFeedElement: [{ item: [review()] }] })],
    ['a feed of one', json({ '@type': 'DataFeed', dataFeedElement: { item: review() } })],
    ['a list of items', json({ '@type': 'ItemList', itemListElement: [{ item: review() }] })],
    ['graphs in a list', json([{ ...context, '@graph': [review()] }])],
    ['a page with a review', json({ ...context, '@type': 'WebPage', mainEntity: { review: [review()] } })],
    ['JSON Lines', `${json(review())}\n`],
    ['a text with a byte order mark', `\uFEFF${json(review())}`],
    [
      'expanded',
      json([
        {
          '@type': ['http://schema.org/ClaimReview'],
          'http://schema.org/url': [{ '@id': 'https://a.example/check' }],
          'http://schema.org/claimReviewed': [{ '@value': 'It rains.' }],
          'http://schema.org/author': [{ 'http://schema.org/name': [{ '@value': 'Checkers' }] }],
          'http://schema.org/reviewRating': { 'http://schema.org/alternateName': { '@value': 'False' } },
        },
      ]),
    ],
  ])('may be %s', async (_, content) => {
    const { dossiers, account } = await claimreview(content);
    expect(account[0]).toMatchObject({ records: 1, kept: 1, left: {} });
    expect(dossiers[0]).toMatchObject({
      source: { url: 'https://a.example/check', publisher: 'a.example' },
      actors: [{ name: 'Checkers' }],
      claims: [{ text: 'It rains.' }],
    });
  });

  test('keep reviews apart that follow each other', async () => {
    const other = { claimReviewed: 'It snows.', '@type': 'ClaimReview', url: 'https://b.example/' };
    const { dossiers, account } = await claimreview(
      `${json(review())}\n${json(other)}\n[${json(other)}]\n{}`,
    );
    expect(account[0]).toMatchObject({ records: 4, kept: 3, reasons: { NOT_A_REVIEW: 1 } });
    expect(dossiers.map(({ claims }) => claims.map(({ text }) => text))).toEqual([
      ['It rains.'],
      ['It snows.'],
    ]);
  });

  test('may hold several reviews of one page, and a claim alone, which the file says', async () => {
    const claim = { '@type': 'Claim', text: 'It hails.', author: 'Ann' };
    const { dossiers, account } = await claimreview(
      json([{ item: [review(), review({ claimReviewed: 'It snows.' })] }, claim]),
    );
    expect(account[0]).toMatchObject({ records: 3, kept: 3 });
    expect(dossiers.map(({ source, claims }) => [source.title, claims.length])).toEqual([
      ['It rains.', 2],
      ['file', 1],
    ]);
    expect(dossiers[1]?.statements).toMatchObject([{ expresses: [{ stance: 'ASSERTS' }] }]);
  });

  test('may refer to nodes in circles, and to none', async () => {
    const graph = [
      review({ author: { '@id': '#a' }, itemReviewed: { '@id': '#lost' }, reviewRating: { '@id': '#r' } }),
      { '@id': '#a', '@type': 'Organization', name: 'Checkers', owner: { '@id': '#b' } },
      { '@id': '#b', '@type': 'Organization', owner: { '@id': '#a' } },
      { '@id': '#r', alternateName: 'False', author: { '@id': '#r' } },
    ];
    const { dossiers, account } = await claimreview(json({ '@graph': graph }));
    expect(account[0]).toMatchObject({ kept: 1, left: { 'property owner': 1 } });
    expect(dossiers[0]?.statements[1]).toMatchObject({ text: 'Rated: False' });
  });

  test.each([
    ['NOT_A_REVIEW', { '@type': 'Organization', name: 'Checkers' }],
    [
      'NOT_A_REVIEW',
      { '@type': 'MediaReview', itemReviewed: { '@type': 'Claim' }, mediaAuthenticityCategory: 'x' },
    ],
    ['NOT_A_REVIEW', { persons: [] }],
    ['NOT_A_REVIEW', [7]],
    ['NOT_A_REVIEW', { '@type': 'DataFeedItem', item: [] }],
    ['NO_CLAIM', review({ claimReviewed: ' <br/> ' })],
    ['NO_CLAIM', { '@type': 'Claim', author: 'Ann' }],
  ])('refuse by name: %s', async (code, value) => {
    const { account, rejects } = await claimreview(json(value));
    expect(account[0]).toMatchObject({ records: 1, kept: 0, reasons: { [code]: 1 } });
    expect(rejects[0]?.reason).toMatch(/^\S.*\.$/);
  });

  test('take the claim of a review with it', async () => {
    const graph = [
      review({ claimReviewed: undefined, itemReviewed: { '@id': '#c' } }),
      { '@id': '#c', '@type': 'Claim', text: 'It hails.' },
    ];
    const { dossiers, account } = await claimreview(json({ '@graph': graph }));
    expect(account[0]).toMatchObject({ kept: 1, reasons: { TAKEN_WITH_REVIEW: 1 } });
    expect(dossiers[0]?.claims).toMatchObject([{ text: 'It hails.' }]);
  });

  test('take the review that another kind of review names, and refuse that', async () => {
    const media = { '@type': 'schema:MediaReview', associatedClaimReview: review() };
    const { account, rejects } = await claimreview(json(media));
    expect(account[0]).toMatchObject({ records: 2, kept: 1, reasons: { NOT_A_REVIEW: 1 } });
    expect(rejects[0]?.reason).toContain('of the type MediaReview');
  });

  test('may name what stands elsewhere in a list', async () => {
    const list = [
      { '@type': 'Claim', '@id': '#c', text: 'It hails.', author: { '@id': '#ann' } },
      review({ author: { '@id': '#isle', name: 'Isle' } }),
      { '@type': 'Person', '@id': '#ann', name: 'Ann' },
      review({ claimReviewed: undefined, itemReviewed: { '@id': '#c' }, author: { '@id': '#isle' } }),
      { '@type': 'Claim', '@id': '#d', text: 'It snows.' },
      review({ author: { '@id': '#lost' } }),
    ];
    const { dossiers, account } = await claimreview(json(list));
    expect(account[0]).toMatchObject({
      records: 6,
      kept: 4,
      reasons: { NOT_A_REVIEW: 1, TAKEN_WITH_REVIEW: 1 },
      left: { 'author without a name': 1 },
    });
    expect(dossiers[0]?.actors.map(({ name }) => name).sort()).toEqual(['Ann', 'Isle']);
    expect(dossiers[1]).toMatchObject({ source: { title: 'file' }, claims: [{ text: 'It snows.' }] });
  });

  test('may be an answer of the Google Fact Check Tools API', async () => {
    const answered = (more: object) => ({
      publisher: { name: 'Checkers', site: 'a.example' },
      title: 'Does it rain?',
      reviewDate: '2024-05-02T00:00:00Z',
      textualRating: 'Falsch',
      languageCode: 'de',
      ...more,
    });
    const claims = [
      {
        text: 'It rains.',
        claimant: 'Ann',
        claimDate: '2024-05-01T00:00:00Z',
        claimReview: [
          answered({ url: 'https://a.example/check' }),
          answered({ url: 'https://b.example/', publisher: { site: 'b.example' }, odd: 1 }),
        ],
      },
      { text: 'It snows.', claimReview: [] },
      { text: 'It hails.' },
    ];
    const { dossiers, account } = await claimreview(json({ claims, nextPageToken: 'x' }));
    expect(account[0]).toMatchObject({ records: 4, kept: 3, left: { 'property odd': 1 } });
    const [a, b, file] = dossiers;
    expect(a).toMatchObject({
      source: { title: 'Does it rain?', published: '2024-05-02', lang: 'de' },
      actors: [{ group: 'claimreview-group-ann' }, { institution: 'claimreview-institution-checkers' }],
      claims: [{ text: 'It rains.' }],
      statements: [
        { when: '2024-05-01', expresses: [{ stance: 'ASSERTS' }] },
        { text: 'Rated: Falsch', when: '2024-05-02', expresses: [{ stance: 'DISPUTES' }] },
      ],
    });
    expect([b?.actors[1]?.name, file?.claims[0]?.text]).toEqual(['b.example', 'It snows.']);
  });

  test('count what they leave', async () => {
    const value = review({
      email: 'x',
      'a b': 1,
      itemReviewed: [
        { '@type': 'Claim', author: { name: 'Ann', telephone: '1', address: {} }, appearance: ['nowhere'] },
        { '@type': 'Claim' },
      ],
    });
    const { account } = await claimreview(json(value));
    expect(account[0]?.left).toEqual({
      address: 1,
      'appearance without an address': 1,
      'further items reviewed': 1,
      'other properties': 1,
      'property email': 1,
      telephone: 1,
    });
  });

  test.each([
    ['truncated', json([review()]).slice(0, -9), 'FILE_NOT_JSON'],
    ['another format', 'url;claim\nhttps://a.example;It rains\n', undefined],
    ['another encoding', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'FILE_NOT_UTF8'],
    ['too deep', `[${'{"a": '.repeat(80)}1${'}'.repeat(80)}]`, undefined],
  ])('that are %s', async (_, content, code) => {
    const outcome = await claimreview(content).then(
      ({ account }) => account[0]?.kept,
      (error) => error.code,
    );
    expect(outcome).toBe(code ?? (typeof outcome === 'string' ? 'FILE_NOT_JSON' : 0));
  });

  test('hold a record that is too large, whole or a part of it, and one with a NUL', async () => {
    const large = review({ reviewBody: 'x'.repeat(10_000_001) });
    const text = `[${json(large)}, ${json(review({ claimReviewed: 'It\u0000rains.' }))}]\n${json(large)}`;
    const { account, dossiers } = await claimreview(text);
    expect(account[0]).toMatchObject({ records: 3, kept: 1, reasons: { TOO_LARGE: 2 } });
    expect(dossiers[0]?.claims).toMatchObject([{ text: 'It rains.' }]);
  });

  test('hold more than a graph may', async () => {
    const graph = `{"@graph": [${'{},'.repeat(100_000)}{}]}`;
    await expect(claimreview(graph)).rejects.toMatchObject({ code: 'GRAPH_TOO_LARGE' });
  });

  test('hold keys that are no keys elsewhere, and shapes that nobody expects', async () => {
    const own = '"@type": "ClaimReview", "claimReviewed": "It rains.", "url": "https://a.example/"';
    const odd = '{"__proto__": {"name": "Eve"}, "constructor": null, "name": [null, [{"@value": 3}]]}';
    const { dossiers } = await claimreview(`{"__proto__": {"url": 1}, ${own}, "author": ${odd}}`);
    expect(dossiers[0]?.actors).toMatchObject([{ name: '3' }]);
    const strange = [null, 3, [], {}, [[{}]], 'x'].map((each) =>
      review({
        author: each,
        itemReviewed: each,
        reviewRating: each,
        url: each,
        datePublished: each,
        inLanguage: each,
      }),
    );
    const { account } = await claimreview(json(strange));
    expect(account[0]).toMatchObject({ records: 6, kept: 6 });
  });

  test('end in dossiers or an error that was chosen, whatever bytes they lack', async () => {
    await tryMutants('claimreview', [sample('claimreview/ferry.jsonld')], {}, 60);
  });
});
