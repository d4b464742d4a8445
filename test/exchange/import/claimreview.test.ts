import { describe, expect, test } from 'vitest';
import { imported, importedText, sample } from './imported.ts';

// Ana Mora said on Isle Radio, and it was posted in a chat, that the ferry company has offered higher wages. Isle Checkers
// rate that as false. Others rate the same claim as mostly true; they saw it in posts of nobody in particular.
const FERRY = sample('claimreview/ferry.jsonld');

const ANA = 'claimreview-person-q990000001';
const CHECKERS = 'claimreview-institution-isle-checkers';
const CLAIM = 'claim-the-ferry-company-has-offered-higher-wages';

const rating = (alternateName: unknown, more: object = {}) => ({ '@type': 'Rating', alternateName, ...more });
const review = (more: object = {}) => ({
  '@context': 'http://schema.org',
  '@type': 'ClaimReview',
  url: 'https://a.example/check',
  claimReviewed: 'It rains.',
  author: { '@type': 'Organization', name: 'Checkers' },
  ...more,
});

async function taken(value: unknown) {
  const { dossiers, account, rejects } = await importedText('claimreview', JSON.stringify(value));
  return { dossiers, left: account[0]?.left ?? {}, account, rejects };
}

describe('claimreview', () => {
  test('takes a claim where it appeared, and the rating where it was reviewed', async () => {
    const { dossiers } = await imported('claimreview', [FERRY]);
    const told = dossiers.map(({ source, statements }) => [
      source.publisher,
      source.published ?? `retrieved ${source.retrieved}`,
      ...statements.map(({ speaker, text, when, expresses }) => [
        speaker,
        text,
        when,
        expresses?.[0]?.stance,
      ]),
    ]);
    const text = 'The ferry company has offered higher wages.';
    expect(told).toEqual([
      ['chat.example', 'retrieved 2024-05-10', [[ANA], text, '2024-05-06', 'ASSERTS']],
      ['checker.example', '2024-05-10', [[CHECKERS], 'Rated: False (1 of 5)', '2024-05-10', 'DISPUTES']],
      [
        'verifier.example',
        '2024-05-12',
        [['claimreview-unnamed-facebook-posts'], text.replace('.', ''), undefined, 'ASSERTS'],
        [[expect.stringMatching(/verif-de-l-ile/)], 'Rated: Plutôt vrai (4 of 5)', '2024-05-12', 'QUALIFIES'],
      ],
      ['isle-radio.example', '2024-05-06', [[ANA], text, '2024-05-06', 'ASSERTS']],
    ]);
  });

  test('lets reviews of one claim meet in it, whatever its case, quotation marks and full stop', async () => {
    const { dossiers } = await imported('claimreview', [FERRY]);
    expect(new Set(dossiers.flatMap(({ claims }) => claims.map(({ id }) => id)))).toEqual(new Set([CLAIM]));
    expect(dossiers[0]?.claims).toEqual([
      { id: CLAIM, text: 'The ferry company has offered higher wages.', kind: 'FACT', lang: 'en' },
    ]);
  });

  test('takes people, bodies and nobody in particular, without their addresses', async () => {
    const { dossiers, account } = await imported('claimreview', [FERRY]);
    expect(dossiers[0]?.actors).toEqual([
      { person: ANA, name: 'Ana Mora', description: 'Mayor of Veld', wikidata: 'Q990000001' },
    ]);
    expect(dossiers[2]?.actors).toMatchObject([
      { name: 'Facebook posts', anonymous: true },
      { name: 'Vérif de l’île' },
    ]);
    expect(account[0]).toMatchObject({
      records: 5,
      kept: 2,
      reasons: { NOT_A_REVIEW: 2, TAKEN_WITH_REVIEW: 1 },
      left: {
        'appearance without an address': 1,
        email: 1,
        'property knows': 1,
        'property ratingExplanation': 1,
      },
    });
  });

  test('makes the same of the same file', async () => {
    expect(await imported('claimreview', [FERRY])).toEqual(await imported('claimreview', [FERRY]));
  });
});

describe('claimants and reviewers', () => {
  const claimedBy = async (author: unknown, more: object = {}) => {
    const item = { '@type': 'Claim', author, ...more };
    const { dossiers, left } = await taken(review({ itemReviewed: item, reviewRating: rating('False') }));
    return { actors: dossiers[0]?.actors ?? [], statement: dossiers[0]?.statements[0], left };
  };

  test.each([
    [
      { '@type': 'Person', name: 'Ann' },
      { person: 'claimreview-person-ann', name: 'Ann' },
    ],
    [
      { '@type': 'schema:GovernmentOrganization', name: 'Board' },
      { institution: 'claimreview-institution-board', name: 'Board' },
    ],
    [
      'Ann&nbsp;&amp;amp; Bob',
      { group: expect.stringMatching(/^claimreview-group-ann-bob-/), name: 'Ann & Bob' },
    ],
    [{ '@type': 'Person', name: 'Social media users' }, { anonymous: true }],
    ['Unknown', { anonymous: true }],
    ['Viral WhatsApp message', { anonymous: true }],
    [{ '@type': 'Organization', name: 'Facebook' }, { institution: 'claimreview-institution-facebook' }],
    // Who has no name is known by an address, or by an item.
    [{ '@type': 'Organization', url: 'https://www.board.example/' }, { name: 'board.example' }],
    [
      { '@type': 'Person', sameAs: ['https://chat.example/@ann?l=en#top'] },
      { name: 'chat.example/@ann?l=en' },
    ],
    [{ url: { '@id': 'https://board.example' }, '@type': 'Organization' }, { name: 'board.example' }],
    [
      { '@type': 'Person', sameAs: [{ '@id': 'https://www.wikidata.org/wiki/Q990000001' }] },
      { person: ANA, name: 'Q990000001', wikidata: 'Q990000001' },
    ],
  ])('are what they say: %j', async (author, actor) => {
    expect((await claimedBy(author)).actors[0]).toMatchObject(actor);
  });

  test('may be several, or nobody', async () => {
    const both = await claimedBy([{ '@type': 'Person', name: 'Ann' }, 'Bob', { '@type': 'Person' }]);
    expect(both.statement?.speaker).toEqual(['claimreview-person-ann', 'claimreview-group-bob']);
    expect(both.left).toEqual({ 'author without a name': 1 });
    const nobody = await claimedBy(undefined);
    expect(nobody.statement).toMatchObject({ voice: 'UNATTRIBUTED', expresses: [{ stance: 'ASSERTS' }] });
  });

  test('a reviewer who is not named is the page, or its publisher', async () => {
    const reviewRating = rating('False');
    const { dossiers } = await taken(review({ author: undefined, reviewRating }));
    expect(dossiers[0]?.statements[1]).toMatchObject({ voice: 'NARRATOR', text: 'Rated: False' });
    const published = await taken(review({ author: {}, publisher: 'Checkers', reviewRating }));
    expect(published.dossiers[0]?.statements[1]?.speaker).toEqual(['claimreview-institution-checkers']);
    expect(published.left).toEqual({ 'author without a name': 1 });
    for (const [publisher, left] of [
      [{ '@type': 'Organization', name: 'Checkers' }, {}],
      ['The Isle', { 'publisher beside the author': 1 }],
    ]) {
      expect((await taken(review({ publisher, reviewRating }))).left).toEqual(left);
    }
  });

  test('claimed it in a work that was reviewed before there was a type for claims', async () => {
    const itemReviewed = {
      '@type': 'NewsArticle',
      url: 'https://b.example/news#top',
      headline: 'Rain',
      author: { '@type': 'Person', name: 'Ann' },
      datePublished: '2020',
    };
    const { dossiers } = await taken(review({ itemReviewed, datePublished: '2020-02-03T04:05:06Z' }));
    expect(dossiers.map(({ source }) => [source.url, source.title, source.published])).toEqual([
      ['https://a.example/check', 'It rains.', '2020-02-03'],
      ['https://b.example/news', 'Rain', '2020'],
    ]);
  });

  test('claimed it on the page of the review, of which the date of the claim is not', async () => {
    const item = {
      '@type': 'Claim',
      datePublished: '2020-01-01',
      appearance: 'https://a.example/check#claim',
    };
    const { dossiers, left } = await taken(
      review({ itemReviewed: item, datePublished: '2020-02-03', name: 'Rain?' }),
    );
    expect(dossiers.map(({ source }) => [source.title, source.published])).toEqual([['Rain?', '2020-02-03']]);
    expect(dossiers[0]?.statements[0]).toMatchObject({
      when: '2020-01-01',
      expresses: [{ stance: 'ASSERTS' }],
    });
    expect(left).toEqual({ 'appearance on the page of the review': 1, 'review without a rating': 1 });
  });

  test('claimed it on the page of another review, which tells of itself', async () => {
    const item = { '@type': 'Claim', datePublished: '2010-01-01', appearance: 'https://b.example/check' };
    const citing = review({ itemReviewed: item, claimReviewed: 'It snows.' });
    const cited = review({ url: 'https://b.example/check', datePublished: '2020-02-03', name: 'Rain?' });
    for (const reviews of [
      [citing, cited],
      [cited, citing],
    ]) {
      const { dossiers } = await taken(reviews);
      const [source] = dossiers.flatMap(({ source }) => (source.url === cited.url ? [source] : []));
      expect(source).toMatchObject({ title: 'Rain?', published: '2020-02-03' });
    }
  });

  test('claimed it first here and then there', async () => {
    const [first, again] = [{ url: 'https://b.example/1' }, 'https://c.example/2'];
    const item = {
      '@type': 'Claim',
      datePublished: '2020-01-01',
      firstAppearance: first,
      appearance: [again, first],
    };
    const { dossiers } = await taken(review({ itemReviewed: item, datePublished: 'yesterday' }));
    expect(dossiers.map(({ source }) => [source.publisher, source.published, source.retrieved])).toEqual([
      ['a.example', undefined, '2026-01-01'],
      ['b.example', '2020-01-01', undefined],
      ['c.example', undefined, '2026-01-01'],
    ]);
  });
});

test('dates of claimreview are taken where they can be read in one way', async () => {
  const dates = [
    ['2024-05-01', '2024-05-01T23:00:00-03:00', '2024-5-1', '2024/05/01 10:00', '20240501', '1 May 2024'],
    ['May 1, 2024', 'Wednesday, May 1st, 2024, 10:00 am', 'Wed, 01 May 2024 10:00:00 GMT', '1-May-2024'],
    [1714521600, '1714521600000', 20240501],
  ].flat();
  const unclear = [
    '05/01/2024',
    '1 Mai 2024',
    'yesterday',
    '2024-02-30',
    '20241301',
    '0001-01-01T00:00:00Z',
    24,
  ];
  const reviews = [...dates, '2024', 'May 2024', ...unclear].map((datePublished, index) =>
    review({ datePublished, url: `https://a.example/${100 + index}` }),
  );
  const { dossiers, left } = await taken(reviews);
  expect(dossiers.map(({ source }) => source.published)).toEqual([
    ...dates.map(() => '2024-05-01'),
    '2024',
    '2024-05',
    ...unclear.map(() => undefined),
  ]);
  expect(left).toMatchObject({ 'datePublished not understood': unclear.length });
  const item = { '@type': 'Claim', appearance: [{ url: 'https://b.example/', datePublished: 'once' }] };
  for (const itemReviewed of [item, { ...item, datePublished: 'once', appearance: [] }]) {
    expect((await taken(review({ itemReviewed }))).left).toMatchObject({ 'datePublished not understood': 1 });
  }
});
