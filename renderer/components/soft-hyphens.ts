const SOFT_HYPHEN = '\u00ad';
/** Shorter words fit on a line wherever the app shows them. */
const LONG_WORD = /\p{L}{21,}/gu;
/** The least that stands before the first hyphen and after the last, and between two. */
const SHORTEST_END = 3;
const SHORTEST_MIDDLE = 2;
const VOWELS = 'aeiouyåäöéüAEIOUYÅÄÖÉÜ';
/** A vowel and the consonants before the vowel of the next syllable. */
const SYLLABLE = new RegExp(`[${VOWELS}]([^${VOWELS}]+)(?=[${VOWELS}])`, 'gu');
/** One sound, never parted: the next syllable begins after it. */
const WHOLE = /(?:ng|ck|x)$/u;
/** An s after another consonant may join two words, as in `arbets|uppgift`, or begin one: nobody can tell by the letters. */
const MAY_JOIN = /[^s]s$/u;

/**
 * Puts soft hyphens into very long words, so that a compound like "samhällsbyggnadsförvaltningens" breaks with a hyphen.
 * The browser's own hyphenation needs a dictionary for each language, and the Chromium in Electron brings none. The places
 * follow the Swedish rule of one consonant to the next line; where that could part a word wrongly there is none.
 */
export function softHyphens(text: string): string {
  return text.replace(LONG_WORD, (word) => {
    const parts: string[] = [];
    let from = 0;
    let doubtful = -1;
    for (const match of word.matchAll(SYLLABLE)) {
      const consonants = match[1] ?? '';
      const next = match.index + 1 + consonants.length;
      const at = WHOLE.test(consonants) ? next : next - 1;
      // After a joint that could not be told, a lone vowel may be the first letter of a word.
      const isLoneVowel = match.index === doubtful && at - match.index < SHORTEST_MIDDLE;
      if (MAY_JOIN.test(consonants)) doubtful = next;
      const before = parts.length === 0 ? SHORTEST_END : SHORTEST_MIDDLE;
      if (doubtful === next || isLoneVowel || at - from < before || word.length - at < SHORTEST_END) continue;
      parts.push(word.slice(from, at));
      from = at;
    }
    return [...parts, word.slice(from)].join(SOFT_HYPHEN);
  });
}
