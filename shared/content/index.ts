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

/** Where a statement comes from. */
export interface Source {
  readonly cite: string;
  readonly year: string | number;
  readonly url: string;
}

export const ACTIVITIES: readonly Activity[] = activityData;
export const TIPS: readonly Tip[] = tipData;
export const SOURCES: Readonly<Record<string, Source | undefined>> = sourceData;

/** The activity's words in a language; `null` when no activity has that id. */
export function activityText(id: string, language: Language): ActivityText | null {
  return ACTIVITIES.find((activity) => activity.id === id)?.[language] ?? null;
}

/** The tip's words in a language; `null` when no tip has that id. */
export function tipText(id: string, language: Language): string | null {
  return TIPS.find((tip) => tip.id === id)?.[language] ?? null;
}

/** The sources a `source` field names, those that exist. */
export function sourcesOf(field: string): readonly Source[] {
  return field
    .split(';')
    .map((key) => SOURCES[key.trim()])
    .filter((source): source is Source => source !== undefined);
}
