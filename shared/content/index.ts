import activityData from './activities.json';
import sourceData from './sources.json';
import tipData from './tips.json';
import type { Language } from '../settings';

/** A break activity: what to do, in at most three steps. */
export interface Activity {
  readonly id: string;
  readonly kind: string;
  /** How long it takes as written, seconds. */
  readonly seconds: number;
  /** How the time is shared among the steps, one weight for each; equal shares without. */
  readonly weights?: readonly number[] | undefined;
  readonly sv: ActivityText;
  readonly en: ActivityText;
  /** Keys into `SOURCES`, separated by `; `. */
  readonly source: string;
}

export interface ActivityText {
  readonly title: string;
  readonly steps: readonly string[];
}

/** A short piece of advice with its source. */
export interface Tip {
  readonly id: string;
  readonly category: string;
  readonly sv: string;
  readonly en: string;
  readonly source: string;
}

/** Where a statement comes from: the catalogue's own entry, in English, with what a person is shown of it. */
export interface Source {
  readonly cite: string;
  readonly year: string | number;
  readonly url: string;
  /** The source in a person's words; every source of an activity or a tip has them. */
  readonly sv?: string;
  readonly en?: string;
  readonly strength?: string;
}

/**
 * How much a source bears: a law, an authority's rule or several good studies; some good studies or consistent expert
 * rules; few, small or indirect ones; what a routine or a workplace does (docs/evidence.md).
 */
const STRENGTHS = ['strong', 'moderate', 'weak', 'practice'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A source as it is shown. */
export interface SourceWords {
  readonly text: string;
  readonly strength: Strength;
}

export const ACTIVITIES: readonly Activity[] = activityData;
export const TIPS: readonly Tip[] = tipData;
export const SOURCES: Readonly<Record<string, Source | undefined>> = sourceData;

/** The activity's words in a language; `null` when no activity has that id. */
export function activityText(id: string, language: Language): ActivityText | null {
  return ACTIVITIES.find((activity) => activity.id === id)?.[language] ?? null;
}

/** The weights of the activity's steps; `null` for equal shares, and when no activity has that id. */
export function stepWeights(id: string): readonly number[] | null {
  return ACTIVITIES.find((activity) => activity.id === id)?.weights ?? null;
}

/** The tip's words in a language; `null` when no tip has that id. */
export function tipText(id: string, language: Language): string | null {
  return TIPS.find((tip) => tip.id === id)?.[language] ?? null;
}

/** The sources a `source` field names, in words; those that exist and have any. */
export function sourcesOf(field: string, language: Language): readonly SourceWords[] {
  return field.split(';').flatMap((key) => {
    const source = SOURCES[key.trim()];
    const strength = STRENGTHS.find((one) => one === source?.strength);
    const text = source?.[language];
    return text === undefined || strength === undefined ? [] : [{ text, strength }];
  });
}
