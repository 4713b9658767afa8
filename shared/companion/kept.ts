import type { Bag } from '../bag';
import type { OwnContent } from '../content/own';
import type { Sheet } from '../guides/sheet';
import type { People } from '../people/person';
import type { Settings } from '../settings';
import type { CompanionState } from './state';

/** What is kept besides the facts of the days, each in a file of its name. */
export interface KeptValues {
  readonly settings: Settings;
  readonly content: KeptContent;
  /** The guides as they were filled in. */
  readonly guides: readonly Sheet[];
  readonly people: People;
}

export type KeptName = keyof KeptValues;

/** What is kept of activities and tips; the bag is `null` where none was. */
export interface KeptContent {
  readonly own: OwnContent;
  readonly tipBag: Bag | null;
}

/** What is to be kept of a state. */
export function keptOf({ settings, own, tipBag, sheets, people }: CompanionState): KeptValues {
  return { settings, content: { own, tipBag }, guides: sheets, people };
}
