import activityData from './activities.json';
import sourceData from './sources.json';
import tipData from './tips.json';
import type { Language } from '../settings';
import {
  PARTS_OF_DAY,
  POSTURES,
  SEASONS,
  SPACES,
  WORKPLACE_KEYS,
  type ActivityTags,
  type PartOfDay,
  type Season,
  type WorkplaceKey,
} from './tags';
import type { OwnContent } from './own';

/** A break activity: what to do, in at most three steps. */
export interface Activity extends ActivityTags {
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
  /** The parts of the day that it is for; none named is any. */
  readonly when: readonly PartOfDay[];
  readonly season: Season | 'any';
  /** It matters where one of these is true; none named is everywhere. */
  readonly relevant: readonly WorkplaceKey[];
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
export const STRENGTHS = ['strong', 'moderate', 'weak', 'practice'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A source as it is shown. */
export interface SourceWords {
  readonly text: string;
  readonly strength: Strength;
}

export const ACTIVITIES: readonly Activity[] = activityData.map((activity) => ({
  ...activity,
  posture: POSTURES.find((posture) => posture === activity.posture) ?? 'standing',
  space: SPACES.find((space) => space === activity.space) ?? 'some',
}));
export const TIPS: readonly Tip[] = tipData.map((tip) => ({
  ...tip,
  when: PARTS_OF_DAY.filter((part) => tip.when.includes(part)),
  season: SEASONS.find((season) => season === tip.season) ?? 'any',
  relevant: WORKPLACE_KEYS.filter((key) => tip.relevant.some((named: string) => named === key)),
}));
export const SOURCES: Readonly<Record<string, Source | undefined>> = sourceData;

/** The activity's words, in a language unless they are the person's own; `null` when no activity has that id. */
export function activityText(id: string, language: Language, own: OwnContent): ActivityText | null {
  const known = ACTIVITIES.find((activity) => activity.id === id);
  return known?.[language] ?? own.activities.find((activity) => activity.id === id) ?? null;
}

/** The weights of the activity's steps; `null` for equal shares, and when no activity has that id. */
export function stepWeights(id: string): readonly number[] | null {
  return ACTIVITIES.find((activity) => activity.id === id)?.weights ?? null;
}

/** The tip's words, in a language unless they are the person's own; `null` when no tip has that id. */
export function tipText(id: string, language: Language, own: OwnContent): string | null {
  const known = TIPS.find((tip) => tip.id === id);
  return known?.[language] ?? own.tips.find((tip) => tip.id === id)?.text ?? null;
}

/** The sources a `source` field names, in words; those that exist and have any. */
export function sourcesOf(field: string, language: Language): readonly SourceWords[] {
  const words = field.split(';').flatMap((key) => {
    const source = SOURCES[key.trim()];
    const strength = STRENGTHS.find((one) => one === source?.strength);
    const text = source?.[language];
    return text === undefined || strength === undefined ? [] : [{ text, strength }];
  });
  // Two places in one source can have the same words: said once is enough.
  return words.filter(({ text }, index) => words.findIndex((one) => one.text === text) === index);
}

/** How much a statement bears: no more than the weakest of the sources that it needs; `null` when it names none. */
export function strengthOf(field: string): Strength | null {
  const strengths = field.split(';').map((key) => SOURCES[key.trim()]?.strength);
  return STRENGTHS.findLast((strength) => strengths.includes(strength)) ?? null;
}
