import { describe, expect, test } from 'vitest';
import { importedText } from './imported.ts';

/** What reviews say that give these ratings, in their order, and what is left of them. */
async function rated(ratings: readonly unknown[]) {
  const reviews = ratings.map((reviewRating, index) => ({
    '@type': 'ClaimReview',
    url: 'https://a.example/check',
    claimReviewed: `It rains on day ${index}.`,
    author: 'Checkers',
    reviewRating,
  }));
  const { dossiers, account } = await importedText('claimreview', JSON.stringify(reviews));
  const said = dossiers[0]?.statements.filter(({ verb }) => verb === 'rated') ?? [];
  return {
    texts: said.map(({ text }) => text),
    stances: said.map(({ expresses }) => expresses?.[0]?.stance),
    left: account[0]?.left ?? {},
  };
}

describe('ratings of claimreview', () => {
  test.each([
    ['SUPPORTS', 'True; Vrai; C’est vrai; Правда; Doğru; 正確; 사실; This claim is true.; Completely true'],
    ['SUPPORTS', 'Verified; Confirmed'],
    [
      'DISPUTES',
      'False; PANTS ON FIRE!; Faux; Es falso; Falsch; YANLIŞ; 错误; Fact Check: False; FALSO / FALSE',
    ],
    ['DISPUTES', 'False and misleading; 100% false; Faktisk helt feil; Verified false; Confirmed hoax'],
    // What is turned round by a word before or after it, in whatever language.
    [
      'DISPUTES',
      'Not true; This is not true; No es cierto; Non è vero; Nicht wahr; Ce n’est pas vrai; Это неправда',
    ],
    [
      'DISPUTES',
      'غير صحيح; Tidak benar; Doğru değil; Ikke sant; Inte sant; Není pravda; Nije pravda; Nem igaz',
    ],
    ['DISPUTES', 'Nu este adevărat; सच नहीं; Δεν είναι αληθές; 사실 아님; 전혀 사실 아님'],
    // Whatever is hedged.
    [
      'QUALIFIES',
      'Mostly false; half-true; Partly accurate; Largely true; Mainly correct; Almost true; Half false',
    ],
    ['QUALIFIES', 'True with caveats; Partly incorrect; True, but misleading; Partly true, partly false'],
    [
      'QUALIFIES',
      'Some of it true, some of it false; Eher richtig; Weitgehend richtig; Größtenteils richtig; Wahr, aber',
    ],
    [
      'QUALIFIES',
      'Casi verdadero; Verdad a medias; En partie vrai; Presque vrai; Quasi vero; Verdadeiro, mas; Waar, maar',
    ],
    [
      'QUALIFIES',
      'Delvis sant; Delvis falskt; Kurang benar; Částečná pravda; 대체로 사실; 대체로 사실 아님; Kısmen doğru',
    ],
    ['QUALIFIES', 'Trompeur; Missing context; YANILTICI; ミスリード; Stimmt nicht ganz'],
    // Neither, and what holds a word that nobody knows.
    [undefined, 'Unproven; No evidence; Satire; Not verified; 판단 유보'],
    [undefined, 'Three geese; Not entirely false; Not false; Pas faux; Is it true?; True or false; No: true'],
    [undefined, 'Far from true; Doesn’t appear to be true; Cannot be confirmed as true; Unlikely to be true'],
    [undefined, 'Nothing to confirm this is true; Used to be true; Tamamen doğru değil; Mostly'],
    // Of which one language makes another thing than the other.
    [undefined, '不正確'],
  ])('in words: %s for %s', async (stance, list) => {
    const words = list.split('; ');
    const { texts, stances } = await rated(words.map((alternateName) => ({ alternateName })));
    expect(words.map((each, index) => [each, stances[index]])).toEqual(words.map((each) => [each, stance]));
    expect(texts).toEqual(words.map((each) => `Rated: ${each}`));
  });

  test('in numbers are true and false at the ends of their scale, and neither between', async () => {
    const numbers = [
      [1, {}, 'DISPUTES', '1 of 5'],
      ['5', {}, 'SUPPORTS', '5 of 5'],
      ['2,5', {}, 'QUALIFIES', '2.5 of 5'],
      [10, { bestRating: 10, worstRating: 0 }, 'SUPPORTS', '10 of 0 to 10'],
      [5, { bestRating: 1, worstRating: 5 }, 'DISPUTES', '5 of 5 to 1'],
      [7, {}, undefined, '7 of 5'],
      [1, { bestRating: 1 }, undefined, '1 of 1'],
    ] as const;
    const { texts, stances, left } = await rated(
      numbers.map(([ratingValue, more]) => ({ ratingValue, ...more })),
    );
    expect(stances).toEqual(numbers.map(([, , stance]) => stance));
    expect(texts).toEqual(numbers.map(([, , , text]) => `Rated: ${text}`));
    expect(left).toEqual({ 'rating not understood': 2 });
  });

  test.each([
    ['False', 2, 'DISPUTES', undefined],
    ['Mostly true', 1, 'QUALIFIES', undefined],
    ['Three geese', 5, 'SUPPORTS', undefined],
    ['Far from true', 1, 'DISPUTES', undefined],
    ['False', 5, undefined, 'rating contradicts its number'],
    ['Правда', 1, undefined, 'rating contradicts its number'],
    ['Unproven', 1, undefined, 'rating for neither side'],
    ['Three geese', 7, undefined, 'rating not understood'],
  ])('in words and numbers: %s, %d of 5', async (alternateName, ratingValue, stance, reason) => {
    const { stances, left } = await rated([{ alternateName, ratingValue }]);
    expect([stances, left]).toEqual([[stance], reason ? { [reason]: 1 } : {}]);
  });

  test('may be words where others write numbers or nodes', async () => {
    const { texts, left } = await rated([
      'False',
      { ratingValue: 'False' },
      { alternateName: 'False', ratingValue: 'FALSE' },
      { alternateName: 'False', ratingValue: 'Three geese' },
      [{ alternateName: 'False' }, { alternateName: 'True' }],
      3,
    ]);
    expect(texts).toEqual([...Array(5).fill('Rated: False'), 'Rated: 3 of 5']);
    expect(left).toEqual({ 'further ratings': 1, 'rating value beside the words': 1 });
  });

  test('that are missing leave the claim', async () => {
    const { texts, left } = await rated([undefined, '', {}, { ratingExplanation: 'Geese.' }]);
    expect([texts, left]).toEqual([[], { 'review without a rating': 4 }]);
  });
});
