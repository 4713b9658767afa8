import { beforeAll, describe, expect, it } from 'vitest';
import { places as lines } from '../../shared/content/places.json';
import { placeFinder, type FindPlaces } from '../../shared/workplace/light/places';

let find: FindPlaces = () => [];
beforeAll(() => {
  find = placeFinder();
});
const first = (typed: string, limit = 1): string =>
  find(typed, limit)
    .map(({ name, country }) => `${name} ${country}`)
    .join(', ');

describe('looking for a place', () => {
  it.each([
    ['goteborg', 'Göteborg SE'],
    ['GÖTEBORG', 'Göteborg SE'],
    ['Gothenburg', 'Göteborg SE'],
    ['  göte ', 'Göteborg SE'],
    ['malmo', 'Malmö SE'],
    ['aland', 'Mariehamn AX'],
    ['åland', 'Mariehamn AX'],
    ['tromso', 'Tromsø NO'],
    ['kobenhavn', 'København DK'],
    ['Köpenhamn', 'København DK'],
    ['copenh', 'København DK'],
    ['helsingfors', 'Helsinki FI'],
    ['abo', 'Turku FI'],
    ['reykjavik', 'Reykjavík IS'],
    ['torshavn', 'Tórshavn FO'],
    ['naestved', 'Næstved DK'],
    ['longyear', 'Longyearbyen SJ'],
    ['wien', 'Vienna AT'],
    ['lodz', 'Łódź PL'],
    ['upplands', 'Upplands Väsby SE'],
    ['vasby', 'Upplands Väsby SE'],
    ['Upplands -  Väs', 'Upplands Väsby SE'],
    ['istanbul', 'Istanbul TR'],
    ['quito', 'Quito EC'],
  ])('%j finds %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('puts a whole name before larger places, names before regions, and else the larger first', () => {
    // Varberg is five times as large as Vara.
    expect(first('vara')).toBe('Vara SE');
    expect(first('varb', 1)).toBe('Varberg SE');
    const skane = find('skåne', 50);
    expect(skane.slice(0, 3).map(({ name }) => name)).toEqual(['Malmö', 'Helsingborg', 'Lund']);
    expect(skane.every(({ region }) => region?.endsWith('Skåne'))).toBe(true);
    expect(first('stockh', 2)).toMatch(/^Stockholm SE, .+ SE$/);
  });

  it('finds the beginnings of words only, no more than asked for, and nothing without a letter', () => {
    expect(find('eborg', 5)).toEqual([]);
    expect(find('s', 8)).toHaveLength(8);
    for (const nothing of ['', '   ', '-', 'qqqq']) expect(find(nothing, 5)).toEqual([]);
  });

  it('tells places of one name apart by region and country, in one region by municipality', () => {
    const regionsOf = (name: string): readonly (string | null)[] =>
      find(name, 20)
        .filter((place) => place.name === name)
        .map(({ region }) => region);
    expect(regionsOf('Columbus')).toEqual(['Ohio', 'Georgia']);
    expect(regionsOf('Hestra')).toEqual(['Gislaveds kommun, Jönköping', 'Aneby kommun, Jönköping']);
    expect(regionsOf('Paris')).toEqual([null]);
    const nordic = lines.filter((line) => line.includes('.', line.indexOf('|')) && /\|[A-Z]{2}\./.test(line));
    const told = nordic.map((line) => line.split('|').slice(0, 2).join());
    const twice = told.filter((one, n) => told.indexOf(one) !== n);
    expect(twice.filter((one) => !/,(CN|CO)\./.test(one))).toEqual([]);
  });

  it('says where a place is', () => {
    // Lantmäteriet has Kiruna at 67° 51' N, 20° 13' E.
    expect(find('kiruna', 1)).toEqual([
      {
        ...{ name: 'Kiruna', otherNames: [], region: 'Norrbotten', country: 'SE' },
        latitude: expect.closeTo(67.85, 1) as number,
        longitude: expect.closeTo(20.22, 1) as number,
      },
    ]);
  });
});
