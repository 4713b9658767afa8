import { LIMITS } from '../../../shared/companion/commands';

/** A whole number from 1 to `most`; `null` for a text that is none. */
export function countOf(text: string, most: number): number | null {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : null;
}

/** So many minutes as a pause or a lunch can last; `null` for a text that says none. */
export function minutesOf(text: string): number | null {
  return countOf(text, LIMITS.pauseMinutes);
}
