import type { ActivityTags } from './tags';

/** The sorts of activity; kinds of break ask for them by these names. */
export const ACTIVITY_SORTS = [
  'eyes',
  'stretch',
  'move',
  'breathe',
  'posture',
  'fresh-air',
  'social',
] as const;
export type ActivitySort = (typeof ACTIVITY_SORTS)[number];

/** An activity that the person made, in the person's own language. */
export interface OwnActivity extends ActivityTags {
  readonly id: string;
  readonly kind: ActivitySort;
  readonly seconds: number;
  readonly title: string;
  readonly steps: readonly string[];
}

/** A tip that the person made: a message to themselves. */
export interface OwnTip {
  readonly id: string;
  readonly text: string;
}

/** Everything of the app's content that the person made. */
export interface OwnContent {
  readonly activities: readonly OwnActivity[];
  readonly tips: readonly OwnTip[];
}

export const NO_OWN_CONTENT: OwnContent = { activities: [], tips: [] };

/** An activity as a form or a file gives it: without an id while it is new. */
export type OwnActivityDraft = Omit<OwnActivity, 'id'> & { readonly id: string | null };
export type OwnTipDraft = Omit<OwnTip, 'id'> & { readonly id: string | null };

/** What own content may be. Lengths in UTF-16 units, times in seconds. */
export const OWN_LIMITS = {
  title: 80,
  step: 200,
  steps: 3,
  shortest: 10,
  longest: 1_800,
  activities: 100,
  tip: 300,
  tips: 200,
} as const;

/** What is wrong with a piece of own content; each has a sentence in `messages`. */
export type OwnProblem =
  | 'no-title'
  | 'title-too-long'
  | 'no-step'
  | 'too-many-steps'
  | 'step-too-long'
  | 'seconds'
  | 'no-text'
  | 'text-too-long';

/** The draft without spaces around its words and without empty steps. */
export function tidyActivity<T extends Omit<OwnActivity, 'id'>>(draft: T): T {
  const steps = draft.steps.map((step) => step.trim()).filter((step) => step !== '');
  return { ...draft, title: draft.title.trim(), steps };
}

/** What is wrong with a tidied activity; `null` when it can be kept. */
export function activityProblem({ title, steps, seconds }: Omit<OwnActivity, 'id'>): OwnProblem | null {
  if (title === '') return 'no-title';
  if (title.length > OWN_LIMITS.title) return 'title-too-long';
  if (steps.length === 0) return 'no-step';
  if (steps.length > OWN_LIMITS.steps) return 'too-many-steps';
  if (steps.some((step) => step.length > OWN_LIMITS.step)) return 'step-too-long';
  const timed = Number.isInteger(seconds) && seconds >= OWN_LIMITS.shortest && seconds <= OWN_LIMITS.longest;
  return timed ? null : 'seconds';
}

/** What is wrong with the text of a tip, spaces around it taken away; `null` when it can be kept. */
export function tipProblem(text: string): OwnProblem | null {
  if (text === '') return 'no-text';
  return text.length > OWN_LIMITS.tip ? 'text-too-long' : null;
}

/** The sort of that name; movement for a name that is none. */
export function sortOf(name: string): ActivitySort {
  return ACTIVITY_SORTS.find((sort) => sort === name) ?? 'move';
}
