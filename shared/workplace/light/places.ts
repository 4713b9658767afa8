import data from '../../content/places.json';
import type { Coordinates } from './sun';

/** A town or village to choose from. Found by GeoNames; scripts/places.mjs makes the list. */
export interface Place extends Coordinates {
  readonly name: string;
  /** Names in other languages by which it is found as well. */
  readonly otherNames: readonly string[];
  /** Told in the Nordic countries, and elsewhere where two places of a country share a name; else `null`. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2, such as `SE`. */
  readonly country: string;
}

/** The first `limit` places that have a word beginning with what somebody typed; see `placeFinder` for their order. */
export type FindPlaces = (typed: string, limit: number) => readonly Place[];

/**
 * Makes the list ready for searching, which takes some tens of milliseconds: keep what it gives. Letters count without case and
 * accents. First come places whose whole name was typed, then those by their name, then those by their region; of each the
 * larger first.
 */
export function placeFinder(): FindPlaces {
  const regions = new Map(
    Object.entries(data.regions).map(([code, name]) => [code, { name, words: folded(name) }]),
  );
  const entries = data.places.map((line) => entryOf(line, regions));
  return (typed, limit) => {
    const words = folded(typed);
    if (words === '') return [];
    const found: readonly [Place[], Place[], Place[]] = [[], [], []];
    for (const { place, names, region } of entries) {
      if (names.includes(words)) found[0].push(place);
      else if (names.some((name) => hasWord(name, words))) found[1].push(place);
      else if (hasWord(region, words)) found[2].push(place);
    }
    return found.flat().slice(0, limit);
  };
}

/** A place with what it is searched by. */
interface Entry {
  readonly place: Place;
  readonly names: readonly string[];
  readonly region: string;
}

/** A region as it is told, and as it is searched. */
interface Region {
  readonly name: string | null;
  readonly words: string;
}

const NO_REGION: Region = { name: null, words: '' };

/** Reads a line such as `Göteborg|SE.28|57.71|11.97|Gothenburg`; a test reads them all. */
function entryOf(line: string, regions: ReadonlyMap<string, Region>): Entry {
  const [name = '', code = '', latitude, longitude, ...otherNames] = line.split('|');
  const region = regions.get(code) ?? NO_REGION;
  const place = {
    name,
    otherNames,
    region: region.name,
    country: code.slice(0, 2),
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
  return { place, names: [name, ...otherNames].map(folded), region: region.words };
}

function hasWord(text: string, beginning: string): boolean {
  return text.startsWith(beginning) || text.includes(` ${beginning}`);
}

/** Letters that are not a plain one with an accent. */
const PLAIN: Readonly<Partial<Record<string, string>>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ə: 'a' },
};

/** Words in small plain letters, parted by single spaces: what people type who lack a key for the right letter. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[æœøßðđþłıħə]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
