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

describe('ratings', () => {
  test.each([
    ['False', 'DISPUTES'],
    ['PANTS ON FIRE!', 'DISPUTES'],
    ['Faux', 'DISPUTES'],
    ['Es falso', 'DISPUTES'],
    ['Falsch', 'DISPUTES'],
    ['Not true', 'DISPUTES'],
    ['False and misleading', 'DISPUTES'],
    ['True', 'SUPPORTS'],
    ['Vrai', 'SUPPORTS'],
    ['Правда', 'SUPPORTS'],
    ['True, but misleading', 'QUALIFIES'],
    ['Mostly false', 'QUALIFIES'],
    ['half-true', 'QUALIFIES'],
    ['Trompeur', 'QUALIFIES'],
    ['Größtenteils richtig', 'QUALIFIES'],
    ['Partly true, partly false', 'QUALIFIES'],
    ['Some of it true, some of it false', 'QUALIFIES'],
  ])('in words: %s', async (words, stance) => {
    const { dossiers, left } = await taken(review({ reviewRating: rating(words) }));
    const [, rated] = dossiers[0]?.statements ?? [];
    expect(rated?.expresses).toEqual([{ claim: 'claim-it-rains', stance }]);
    expect([rated?.text, left]).toEqual([`Rated: ${words}`, {}]);
  });

  test.each([
    [1, {}, 'DISPUTES', '1 of 5'],
    ['5', {}, 'SUPPORTS', '5 of 5'],
    ['2,5', {}, 'QUALIFIES', '2.5 of 5'],
    [10, { bestRating: 10, worstRating: 0 }, 'SUPPORTS', '10 of 0 to 10'],
    [5, { bestRating: 1, worstRating: 5 }, 'DISPUTES', '5 of 5 to 1'],
  ])('in numbers: %s', async (ratingValue, more, stance, text) => {
    const { dossiers } = await taken(review({ reviewRating: { ratingValue, ...more } }));
    expect(dossiers[0]?.statements[1]).toMatchObject({ text: `Rated: ${text}`, expresses: [{ stance }] });
  });

  test('in words count above those in numbers, unless they are not known', async () => {
    const [words, number] = await Promise.all(
      ['False', 'Three geese'].map((each) =>
        taken(review({ reviewRating: rating(each, { ratingValue: 5 }) })),
      ),
    );
    expect(words?.dossiers[0]?.statements[1]?.expresses).toMatchObject([{ stance: 'DISPUTES' }]);
    expect(number?.dossiers[0]?.statements[1]?.expresses).toMatchObject([{ stance: 'SUPPORTS' }]);
  });

  test.each([
    [rating('Three geese'), 'rating not understood'],
    [rating('Not entirely false'), 'rating not understood'],
    [rating('That is true of the north and of the south of the isle'), 'rating not understood'],
    [{ ratingValue: 7 }, 'rating not understood'],
    [{ ratingValue: 1, bestRating: 1, worstRating: 1 }, 'rating not understood'],
    [rating('Unproven', { ratingValue: 1 }), 'rating for neither side'],
    [rating('No evidence'), 'rating for neither side'],
  ])('without a stance that is not in them: %j', async (reviewRating, reason) => {
    const { dossiers, left } = await taken(review({ reviewRating }));
    expect(dossiers[0]?.statements[1]?.text).toMatch(/^Rated: /);
    expect([dossiers[0]?.statements[1]?.expresses, left]).toEqual([undefined, { [reason]: 1 }]);
  });

  test('that are missing leave the claim', async () => {
    for (const reviewRating of [undefined, 'False', {}]) {
      const { dossiers, left } = await taken(review({ reviewRating }));
      expect(dossiers[0]?.statements).toHaveLength(1);
      expect(left).toEqual({ 'review without a rating': 1 });
    }
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
  ])('are what they say: %j', async (author, actor) => {
    expect((await claimedBy(author)).actors[0]).toMatchObject(actor);
  });

  test('may be several, or nobody', async () => {
    const both = await claimedBy([{ '@type': 'Person', name: 'Ann' }, 'Bob', { '@type': 'Person' }]);
    expect(both.statement?.speaker).toEqual(['claimreview-person-ann', 'claimreview-group-bob']);
    const nobody = await claimedBy(undefined);
    expect(nobody.statement).toMatchObject({ voice: 'UNATTRIBUTED', expresses: [{ stance: 'ASSERTS' }] });
  });

  test('a reviewer who is not named is the page, or its publisher', async () => {
    const reviewRating = rating('False');
    const { dossiers } = await taken(review({ author: undefined, reviewRating }));
    expect(dossiers[0]?.statements[1]).toMatchObject({ voice: 'NARRATOR', text: 'Rated: False' });
    const published = await taken(review({ author: {}, publisher: 'Checkers', reviewRating }));
    expect(published.dossiers[0]?.statements[1]?.speaker).toEqual(['claimreview-institution-checkers']);
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
