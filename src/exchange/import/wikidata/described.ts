import { isRecord } from '../../../dossier/select.ts';
import { edtfOf, julianDayOf, saysMore } from './dates.ts';
import { bestOf, dataOf, statementsOf } from './entity.ts';
import { descriptionOf, otherNames } from './names.ts';
import { type Taking, type Told, tell } from './taking.ts';

const EARTH = /\/Q2$/;
const DAY = /^-?\d{4}-\d\d/;

/** Declares the actor or place that an item is. */
export function declare(taking: Taking, label: string): void {
  const { id, kind, entity, options } = taking;
  const names = otherNames(entity, options.languages, label);
  const about = [descriptionOf(entity, options.languages), kind === 'person' ? lifeOf(taking) : undefined];
  const description = about.filter(Boolean).join('; ');
  const named = {
    name: label,
    ...(names.length > 0 && { names }),
    ...(description !== '' && { description }),
    wikidata: id,
  };
  tell(taking, declaration(taking, named));
}

function declaration(taking: Taking, named: { name: string; wikidata: string }): Told {
  const { kind, survey } = taking;
  const id = survey.idOf(taking.id);
  if (kind === 'place') return { section: 'places', record: { id, ...named, ...positionOf(taking) } };
  const iso2 = survey.iso2(taking.id);
  return { section: 'actors', record: { [kind]: id, ...named, ...(iso2 && { iso2 }) } };
}

/** When somebody was born, in which year unless days are wanted, and died. */
function lifeOf({ entity, options, left }: Taking): string | undefined {
  const [born, died] = ['P569', 'P570'].map((property) => {
    const snaks = bestOf(statementsOf(entity, property)).map(({ snak }) => snak);
    const [day] = snaks.flatMap((snak) => {
      const date = edtfOf(snak);
      return date === undefined ? [] : { date, julian: julianDayOf(snak) };
    });
    if (saysMore(snaks, day?.date)) left.add(property);
    return day;
  });
  const cut = born !== undefined && DAY.test(born.date) && !options.birthDays;
  if (cut) left.add('P569 beyond the year');
  const told = [
    born && (cut ? `born ${born.date.replace(/-\d\d(-\d\d)?$/, '')}` : `born ${dayIn(born)}`),
    died && `died ${dayIn(died)}`,
  ].filter(Boolean);
  return told.length > 0 ? told.join(', ') : undefined;
}

function dayIn({ date, julian }: { readonly date: string; readonly julian: string | undefined }): string {
  return julian === undefined ? date : `${date} (${julian} in the Julian calendar)`;
}

/** Where on Earth a place is. */
function positionOf({ entity, left }: Taking): { lat: number; lon: number } | undefined {
  const statements = bestOf(statementsOf(entity, 'P625'));
  for (const { snak } of statements) {
    const value = dataOf(snak);
    if (!isRecord(value) || (typeof value.globe === 'string' && !EARTH.test(value.globe))) continue;
    const { latitude: lat, longitude: lon } = value;
    if (typeof lat !== 'number' || typeof lon !== 'number') continue;
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  }
  if (statements.length > 0) left.add('P625');
  return undefined;
}
