/** A text made comparable, with where each of its units came from in the original. */
export interface Folded {
  readonly text: string;
  /** The place in the original of the unit at `index` of `text`; `text.length` gives the original's end. */
  readonly placeOf: (index: number) => number;
}

const itself = (index: number): number => index;
/** What is not a letter or sign that folds to one unit, as nearly all are that somebody writes here. */
const OTHER = '[^\\t-~\\u00a0åäöÅÄÖ\\u2013-\\u2026]';
/** Such a one, or any with marks on it that are characters of their own. */
const SPECIAL = new RegExp(`\\P{Mark}\\p{Mark}+|${OTHER}`, 'gu');
const HAS_OTHER = new RegExp(OTHER);
const SWEDISH = /^[åäö]$/u;
const MARKS = /\p{Mark}/gu;

/**
 * Makes texts comparable: capital and small letters are one, and accents are left off, so that `idé` is found by `ide`. The
 * Swedish å, ä and ö are letters of their own, not an a or o with something on top.
 */
export function fold(original: string): Folded {
  if (!HAS_OTHER.test(original)) return { text: original.toLowerCase(), placeOf: itself };
  let text = '';
  const places: number[] = [];
  const addPlain = (from: number, to: number): void => {
    text += original.slice(from, to).toLowerCase();
    for (let place = from; place < to; place += 1) places.push(place);
  };
  let done = 0;
  for (const { 0: special, index } of original.matchAll(SPECIAL)) {
    addPlain(done, index);
    const folded = foldCharacter(special);
    places.push(...Array<number>(folded.length).fill(index));
    text += folded;
    done = index + special.length;
  }
  addPlain(done, original.length);
  return { text, placeOf: (index) => places[index] ?? original.length };
}

function foldCharacter(character: string): string {
  const whole = character.normalize('NFC').toLowerCase();
  return SWEDISH.test(whole) ? whole : whole.normalize('NFD').replace(MARKS, '').normalize('NFC');
}
