import type { PromptKind } from '../workday/events';

/** What may be asked for at work; off work there are others (W1). */
export type WorkPrompt = Exclude<PromptKind, OffWorkPrompt>;
export type OffWorkPrompt = 'start' | 'after-hours' | 'evening-rest';
const OFF_WORK: readonly PromptKind[] = ['start', 'after-hours', 'evening-rest'] satisfies OffWorkPrompt[];

/** True for what shares the day's budget. */
export function isAtWorkPrompt(prompt: PromptKind): boolean {
  return !OFF_WORK.includes(prompt);
}

/** The reminders of the group's check-in and check-out. */
export const GROUP: readonly WorkPrompt[] = ['group-in', 'group-out'];

/** What is asked for during a day, most pressing first: the group meets at its time, whoever is not there. */
export const WANTED: readonly WorkPrompt[] = [
  ...GROUP,
  'rest',
  'planned-end',
  'wind-down',
  'lunch',
  'check-in',
  'glare',
  'dusk',
  'contact',
  'midday',
  'air',
  'read-up',
  'period-review',
  'gentler',
  'tip',
  'season-check',
];

/** What the day's budget is kept for: what gives way does so to those of them that are still to come. */
export const RESERVED: readonly WorkPrompt[] = [...GROUP, 'lunch', 'contact', 'wind-down', 'planned-end'];
/** What gives way to it. */
export const GIVES_WAY: readonly WorkPrompt[] = [
  'glare',
  'dusk',
  'midday',
  'air',
  'read-up',
  'period-review',
  'tip',
  'season-check',
];

/** What the sun does at the desk is of that day; a tip is as good on another, and leaves room for one of these. */
export const HINTS: readonly WorkPrompt[] = ['glare', 'dusk'];
