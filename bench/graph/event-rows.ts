import { randomNumbers, zipf } from '../random.ts';
import { capital, word } from './words.ts';

/** CAMEO codes as often as they occur: statements, consultations, visits, cooperation, demands, rejections, fights. */
const CODES = [
  '010',
  '020',
  '036',
  '040',
  '042',
  '043',
  '046',
  '051',
  '057',
  '100',
  '111',
  '120',
  '173',
  '190',
];
const COUNTRIES = ['USA', 'RUS', 'CHN', 'FRA', 'DEU', 'GBR', 'UKR', 'TUR', 'IND', 'BRA', 'ZAF', 'JPN'];
const TYPES = ['GOV', 'MIL', 'OPP', 'BUS', 'MED', 'COP', ''];
const [PLACES, ACTORS, DAYS] = [2_000, 5_000, 365];
/** Events that one article reports, as in files of the original. */
const EVENTS_AN_ARTICLE = 3.3;

/** Rows of GDELT 2.0 events, 61 columns each, drawn from a seed: the same each time. */
export function* eventRows(count: number): Generator<string> {
  const random = randomNumbers(7);
  const [actors, places] = [zipf(ACTORS, random), zipf(PLACES, random)];
  for (let row = 0; row < count; row += 1) {
    const article = Math.floor(row / EVENTS_AN_ARTICLE);
    const day = new Date(Date.UTC(2015, 0, 1 + (article % DAYS)))
      .toISOString()
      .slice(0, 10)
      .replaceAll('-', '');
    const code = CODES[Math.floor(random() * CODES.length)] ?? '010';
    const mentions = 1 + Math.floor(random() * 10);
    yield [
      ...[410_000_000 + row, day, day.slice(0, 6), day.slice(0, 4), `${day.slice(0, 4)}.5`],
      ...actor(actors()),
      ...actor(actors()),
      ...[1, code, code, code.slice(0, 2), 1 + Math.floor(random() * 4), 2.8, mentions, 1, mentions, -1.5],
      ...place(places()),
      ...place(places()),
      ...place(places()),
      ...[`${day}230000`, `https://paper-${article % 300}.example/${day}/${word(article)}`],
    ].join('\t');
  }
}

function actor(rank: number): string[] {
  const [country = '', type = ''] = [COUNTRIES[rank % COUNTRIES.length], TYPES[rank % TYPES.length]];
  const name = `${word(rank + 600)} ${word(rank + 1_200)}`.toUpperCase();
  return [`${country}${type}`, name, country, '', '', '', '', type, '', ''];
}

function place(rank: number): (string | number)[] {
  const [lat, lon] = [(rank % 160) - 80, (rank % 340) - 170];
  return [4, `${capital(word(rank + 900))}, France`, 'FR', 'FR00', '', lat, lon, String(rank)];
}
