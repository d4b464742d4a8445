import { idOf } from '../ids.ts';
import type { Said } from '../importer.ts';
import { Cache } from './cache.ts';
import type { Places } from './places.ts';

/** Of each kind, so many names are remembered. */
const MOST = 50_000;
/** GDELT finds names in texts by rules; what is longer is no name. */
const LONGEST = 500;
const TOO_LONG = `name over ${LONGEST} characters`;

/** What cells tell, and what of them is left out. */
export interface Found {
  readonly said: Iterable<Said>;
  readonly left: Iterable<string>;
}

/** What the knowledge graph says that a document names; each once. Cells of several versions of a column go together. */
export class Entities {
  private readonly known = {
    person: new Cache<Said>(MOST),
    organisation: new Cache<Said>(MOST),
    theme: new Cache<Said>(MOST),
  };

  constructor(private readonly places: Places) {}

  /** Names between semicolons, with an offset after a comma in the second version. */
  people(cells: readonly string[]): Found {
    return this.each(cells, 'person', (id, name) => ({ section: 'actors', record: { person: id, name } }));
  }

  organisations(cells: readonly string[]): Found {
    return this.each(cells, 'organisation', (id, name) => ({
      section: 'actors',
      record: { institution: id, name },
    }));
  }

  themes(cells: readonly string[]): Found {
    return this.each(cells, 'theme', (id, name) => ({ section: 'topics', record: { id, name } }));
  }

  /**
   * Places between semicolons: type, name, country, division, latitude, longitude and feature; in the second version with
   * another division before the latitude, and an offset at the end.
   */
  located(cells: readonly string[]): Found {
    const [said, left] = [new Set<Said>(), new Set<string>()];
    for (const coded of cells.flatMap((cell) => cell.split(';'))) {
      if (coded === '') continue;
      const parts = coded.split('#');
      if (parts.length === 9) parts.pop();
      const [type = '', name = '', country = '', division = ''] = parts;
      const [lat = '', lon = '', feature = ''] = parts.slice(-3);
      const isPlace = parts.length >= 7 && name.length <= LONGEST;
      const place = isPlace && this.places.of({ type, name, country, division, lat, lon, feature });
      if (!place) left.add('unreadable location');
      else {
        for (const each of place.said) said.add(each);
        for (const each of place.left) left.add(each);
      }
    }
    return { said, left };
  }

  private each(
    cells: readonly string[],
    kind: 'person' | 'organisation' | 'theme',
    make: (id: string, name: string) => Said,
  ): Found {
    // The spelling of the cell that comes first counts.
    const [said, left] = [new Map<string, Said>(), new Set<string>()];
    for (const name of cells.flatMap((cell) => cell.split(';'))) {
      const bare = name.replace(/,\d+$/, '').trim();
      const spelling = bare.toLowerCase();
      if (bare.length > LONGEST) left.add(TOO_LONG);
      if (bare === '' || bare.length > LONGEST || said.has(spelling)) continue;
      said.set(
        spelling,
        this.known[kind].get(`:${bare}`, (key) => make(idOf(`gdelt-${kind}`, key.slice(1)), key.slice(1))),
      );
    }
    return { said: said.values(), left };
  }
}
