import type { ChannelKind } from './person';

/** What a matter is like, as far as it bears on how to take it up (R31). */
export interface Matter {
  /** It is sensitive, or could be misunderstood. */
  readonly sensitive: boolean;
  readonly urgent: boolean;
  /** It has to be talked over; else it only needs an answer, or is for reference. */
  readonly discussion: boolean;
}

/** A way to take a matter up; `why` names its reason in `messages`. */
export interface Suggestion {
  readonly channel: ChannelKind;
  /** The next best, where the first does not reach them. */
  readonly instead: 'phone' | 'sms' | null;
  readonly why:
    | 'sensitive'
    | 'sensitive-now'
    | 'talk-now'
    | 'answer-now'
    | 'back-and-forth'
    | 'for-reference';
  /** Keys of the sources, as in the catalogue. */
  readonly source: string;
}

type MatterKey = `${'sensitive' | 'plain'} ${'urgent' | 'unhurried'} ${'discussion' | 'answer'}`;

/**
 * Sound and picture carry what text loses (SEED-3-KANAL), and writers overrate how well their tone comes through (KRUGER2005):
 * what is sensitive goes by video. A camera tires (SHOCKLEY2021), so nothing else does.
 */
const BY_VIDEO = { channel: 'video', source: 'SEED-3-KANAL; KRUGER2005; SHOCKLEY2021' } as const;
const ROUTINE = { source: 'SEED-3-KANAL' } as const;

const SUGGESTIONS: Readonly<Record<MatterKey, Suggestion>> = {
  'sensitive urgent discussion': { ...BY_VIDEO, instead: 'phone', why: 'sensitive-now' },
  'sensitive urgent answer': { ...BY_VIDEO, instead: 'phone', why: 'sensitive-now' },
  'sensitive unhurried discussion': { ...BY_VIDEO, instead: null, why: 'sensitive' },
  'sensitive unhurried answer': { ...BY_VIDEO, instead: null, why: 'sensitive' },
  'plain urgent discussion': { ...ROUTINE, channel: 'phone', instead: 'sms', why: 'talk-now' },
  'plain urgent answer': { ...ROUTINE, channel: 'sms', instead: 'phone', why: 'answer-now' },
  'plain unhurried discussion': { ...ROUTINE, channel: 'chat', instead: 'phone', why: 'back-and-forth' },
  'plain unhurried answer': { ...ROUTINE, channel: 'email', instead: null, why: 'for-reference' },
};

/** A way to take a matter up that suits what it is about. */
export function suggestChannel({ sensitive, urgent, discussion }: Matter): Suggestion {
  const feeling = sensitive ? 'sensitive' : 'plain';
  const haste = urgent ? 'urgent' : 'unhurried';
  return SUGGESTIONS[`${feeling} ${haste} ${discussion ? 'discussion' : 'answer'}`];
}
