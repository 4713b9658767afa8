import type { PauseKind } from '../workday/events';

/** What can fill a stretch of a working day. */
export type Situation =
  | 'typing'
  | 'reading'
  | 'silent'
  | 'locked'
  | 'asleep'
  | 'unobserved'
  | 'silent-in-call'
  | 'locked-in-call'
  | 'film'
  | PauseKind
  | 'taken'
  | 'passed'
  | 'had';

/** Which breaks a stretch of time stands for, once it is over. */
export type Credit =
  | 'nothing'
  /** Every kind whose `credit` it is long enough for. */
  | 'by-length'
  | 'every-kind'
  /** The kind itself and every shorter one. */
  | 'itself-and-shorter'
  /** The kind itself and the shorter ones that are due close to it. */
  | 'itself-and-close';

export interface Counting {
  /** It is active time, which brings the next break nearer. */
  readonly active: boolean;
  readonly credits: Credit;
}

/** The one table of what counts as what (B1, B2, B7, B8). docs/breaks.md has it in words, and a test compares the two. */
export const WHAT_COUNTS: Readonly<Record<Situation, Counting>> = {
  typing: { active: true, credits: 'nothing' },
  reading: { active: true, credits: 'nothing' },
  silent: { active: false, credits: 'by-length' },
  locked: { active: false, credits: 'by-length' },
  asleep: { active: false, credits: 'by-length' },
  unobserved: { active: false, credits: 'by-length' },
  'silent-in-call': { active: true, credits: 'nothing' },
  'locked-in-call': { active: false, credits: 'by-length' },
  film: { active: true, credits: 'nothing' },
  lunch: { active: false, credits: 'every-kind' },
  errand: { active: false, credits: 'nothing' },
  other: { active: false, credits: 'nothing' },
  taken: { active: false, credits: 'itself-and-shorter' },
  passed: { active: true, credits: 'itself-and-close' },
  had: { active: true, credits: 'every-kind' },
};
