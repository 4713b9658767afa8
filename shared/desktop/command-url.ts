import type { BuiltInKind } from '../breaks/kinds';
import { ADDRESSES, type Address } from '../addresses';
import type { Command } from '../companion/commands';
import { LIMITS } from '../limits';

/** The scheme of the app's own addresses, without its colon. */
export const URL_SCHEME = 'arbetsro';

/**
 * What an `arbetsro:` address can ask for. SECURITY: the type is the guard. No command that deletes, exports, changes
 * settings, starts a program, answers a question in the person's place or carries anybody's words comes out of an address.
 */
export type UrlCommand = Extract<
  Command,
  {
    type:
      | 'day.start'
      | 'day.stop'
      | 'pause.start'
      | 'pause.end'
      | 'break.now'
      | 'meeting.start'
      | 'meeting.end'
      | 'app.open'
      | 'sign.open';
  }
>;

/** An address that only shows something. */
export type ShowingCommand = Extract<UrlCommand, { type: 'app.open' | 'sign.open' }>;
/** An address that would change the day. */
export type ChangingCommand = Exclude<UrlCommand, ShowingCommand>;

/** Longest address that is looked at, in UTF-16 units; the longest that means something is far shorter. */
const LONGEST = 100;

/**
 * `arbetsro:verb`, `arbetsro:verb/word` and `?minutes=45`; with or without `//`, since programs that pass addresses on write
 * either. Nothing is decoded, trimmed or folded but the scheme, which has no case (RFC 3986, 3.1): what is not spelled just
 * so is no address of ours.
 */
const SHAPE = /^arbetsro:(?:\/\/)?([a-z]+)(?:\/([a-z-]+(?:\/[a-z]+)?))?\/?(?:\?minutes=([1-9]\d{0,2}))?$/;

/** The command that an address means; `null` when it means none. */
export function commandOf(url: string): UrlCommand | null {
  if (url.length > LONGEST || !isOurUrl(url)) return null;
  const match = SHAPE.exec(`${URL_SCHEME}${url.slice(URL_SCHEME.length)}`);
  if (match === null) return null;
  const [, verb = '', word = null, digits = null] = match;
  return digits === null ? meaningOf(verb, word, null) : meaningWithLength(verb, word, Number(digits));
}

/** Whether a word of a command line is meant as one of our addresses, whether or not it means anything. */
export function isOurUrl(word: string): boolean {
  return word.slice(0, URL_SCHEME.length + 1).toLowerCase() === `${URL_SCHEME}:`;
}

const PLACES = ['home', 'office', 'move'] as const;
const PAUSES = ['other', 'lunch', 'errand'] as const;
/** Own kinds are left out: their names are somebody's words. */
const KINDS: readonly BuiltInKind[] = ['short', 'movement', 'often', 'fika'];
/** The first run is begun by the app alone. */
const PAGES: readonly Address[] = ADDRESSES.filter((address) => address !== 'welcome');

/** Of the verbs, two take a length. */
function meaningWithLength(verb: string, word: string | null, minutes: number): UrlCommand | null {
  const command = meaningOf(verb, word, minutes);
  if (command?.type === 'pause.start') return minutes <= LIMITS.pauseMinutes ? command : null;
  if (command?.type === 'meeting.start') return minutes <= LIMITS.meetingMinutes ? command : null;
  return null;
}

function meaningOf(verb: string, word: string | null, minutes: number | null): UrlCommand | null {
  switch (verb) {
    case 'start': {
      const place = oneOf(PLACES, word ?? 'home');
      return place && { type: 'day.start', place };
    }
    case 'stop':
      return word === null ? { type: 'day.stop' } : null;
    case 'pause': {
      const kind = oneOf(PAUSES, word ?? 'other');
      return kind && { type: 'pause.start', kind, minutes };
    }
    case 'resume':
      return word === null ? { type: 'pause.end' } : null;
    case 'break': {
      if (word === null) return { type: 'break.now', kind: null };
      const kind = oneOf(KINDS, word);
      return kind && { type: 'break.now', kind };
    }
    case 'meeting':
      if (word === 'end') return { type: 'meeting.end' };
      return word === null ? { type: 'meeting.start', minutes } : null;
    case 'open': {
      if (word === null) return { type: 'app.open', page: null };
      const page = oneOf(PAGES, word);
      return page && { type: 'app.open', page };
    }
    case 'sign':
      return word === null ? { type: 'sign.open' } : null;
    default:
      return null;
  }
}

function oneOf<T extends string>(words: readonly T[], word: string): T | null {
  return words.find((one) => one === word) ?? null;
}
