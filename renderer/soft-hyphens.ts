import { hyphenateSync } from 'hyphen/sv';

const SOFT_HYPHEN = '\u00ad';
const WORD = /\p{L}+/gu;
/** The least that stands before the first hyphen and after the last, and between two. */
const SHORTEST_END = 3;
const SHORTEST_MIDDLE = 2;

/**
 * Puts soft hyphens into words of `shortest` letters and more, so that a compound like "samhällsbyggnadsförvaltningens" breaks with a hyphen.
 * The browser's own hyphenation is for macOS alone: on Windows and Linux Chromium fetches its patterns from a server of
 * Google's, which Electron does not, nor would we. The places are those of TeX's patterns for Swedish.
 */
export function softHyphens(text: string, shortest: number): string {
  return text.replace(WORD, (word) => {
    if (word.length < shortest) return word;
    const parts: string[] = [];
    let from = 0;
    let at = 0;
    for (const syllable of hyphenateSync(word, { hyphenChar: SOFT_HYPHEN }).split(SOFT_HYPHEN)) {
      const before = parts.length === 0 ? SHORTEST_END : SHORTEST_MIDDLE;
      if (at - from >= before && word.length - at >= SHORTEST_END) {
        parts.push(word.slice(from, at));
        from = at;
      }
      at += syllable.length;
    }
    return [...parts, word.slice(from)].join(SOFT_HYPHEN);
  });
}
