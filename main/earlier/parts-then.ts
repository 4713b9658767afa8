import type { KeptName } from '../../shared/companion/kept';
import type { PartDifference, PartName, TextDifference } from '../../shared/earlier';
import { isObject, ownValue, stableText, type JsonObject } from '../store/json';
import { isEntry, partsOf, removedEntries } from '../store/synced/parts';

/** So many texts of a part are shown: enough to tell one from the other. */
const MOST_TEXTS = 12;
/** So much of a text is shown, UTF-16 units. */
const LONGEST = 300;
/** Keys beside the lists that a person would put back; what is drawn or counted by the app itself is none. */
const SINGLE: readonly string[] = ['agenda'];
/** Keys whose values are no words of anybody. */
const CODES: ReadonlySet<string> = new Set(['id', 'type', 'kind', 'guide', 'choice', 'choices', 'changed']);

/** The parts of a value's file that are not in the one of now, or say something else there. */
export function differingParts(
  value: KeptName,
  then: JsonObject,
  now: JsonObject,
): readonly PartDifference[] {
  const [earlier, present] = [partsOf(then), partsOf(now)];
  const removed = removedEntries(now);
  const differences: PartDifference[] = [];
  for (const [place, part] of earlier.values) {
    const name = isOffered(place, isEntry(place, earlier)) ? nameOf(value, place, part) : null;
    if (name === null) continue;
    const isHere = present.values.has(place);
    const other = present.values.get(place);
    if (isHere && stableText(other) === stableText(part)) continue;
    // What was deleted stays deleted, also what another machine deleted and the snapshots have not heard of yet.
    if (isObject(part) && removed.has(String(ownValue(part, 'id')))) continue;
    const texts = isHere ? textsOf(part, other, value === 'settings') : [];
    differences.push({ value, place, name, isHere, texts });
  }
  return differences;
}

function isOffered(place: string, isInList: boolean): boolean {
  // An entry without an id is none that could be told from another.
  if (isInList) return !place.startsWith('unread/') && !place.includes('/=');
  return SINGLE.includes(place) || (place.startsWith('settings/') && place !== 'settings/welcomed');
}

/** What the part is called by; `null` for one that has no such thing. */
function nameOf(value: KeptName, place: string, part: unknown): PartName | null {
  if (value === 'settings') return { type: 'setting', setting: place.slice('settings/'.length) };
  if (!isObject(part)) return null;
  if (place === 'agenda') return { type: 'agenda' };
  const text = (key: string): string => {
    const found = ownValue(part, key);
    return typeof found === 'string' ? found.slice(0, LONGEST) : '';
  };
  if (value === 'guides') {
    const sheet = { guide: text('guide'), name: text('name'), begun: text('begun') };
    return sheet.guide === '' || sheet.begun === '' ? null : { type: 'sheet', ...sheet };
  }
  const words = [text('name'), text('title'), text('text'), text('initials')].find((one) => one !== '');
  return words === undefined ? null : { type: 'words', words };
}

/** The texts and numbers in the same places that read otherwise; of settings only those that say something by themselves. */
function textsOf(then: unknown, now: unknown, areSettings: boolean): readonly TextDifference[] {
  const [before, after] = [leavesOf(then), leavesOf(now)];
  const differences = [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const texts = { then: before.get(path) ?? '', now: after.get(path) ?? '' };
    if (texts.then === texts.now) return [];
    return areSettings && !/\d/.test(texts.then + texts.now) ? [] : [texts];
  });
  return differences.slice(0, MOST_TEXTS);
}

function leavesOf(value: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const visit = (path: string, part: unknown): void => {
    if (typeof part === 'string' || typeof part === 'number') leaves.set(path, `${part}`.slice(0, LONGEST));
    else if (typeof part === 'object' && part !== null)
      for (const [key, one] of Object.entries(part)) if (!CODES.has(key)) visit(`${path}/${key}`, one);
  };
  visit('', value);
  return leaves;
}
