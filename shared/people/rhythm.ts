import type { Translate } from '../messages';

/** How often people commonly want to hear from each other, in days. */
export const RHYTHMS = [1, 7, 14, 30, 90] as const;
/** Those that have words of their own. */
const IN_WORDS = [1, 2, 3, 7, 14, 30, 90] as const;

/** How often that is, in words. */
export function rhythmWords(days: number, say: Translate): string {
  const common = IN_WORDS.find((one) => one === days);
  return common === undefined ? say('people.rhythm.other', { days }) : say(`people.rhythm.${common}`);
}
