import type { Bag } from '../bag';
import type { OwnContent } from '../content/own';
import type { Sheet } from '../guides/sheet';
import type { People } from '../people/person';
import type { TeamMember } from '../people/team';
import type { Settings } from '../settings';

/** What is kept besides the facts of the days, each in a file of its name. */
export interface KeptValues {
  readonly settings: Settings;
  readonly content: KeptContent;
  /** The guides as they were filled in. */
  readonly guides: readonly Sheet[];
  readonly people: People;
  /** Whom a manager checks in with. */
  readonly team: readonly TeamMember[];
}

export type KeptName = keyof KeptValues;

export const KEPT_NAMES = [
  'settings',
  'content',
  'guides',
  'people',
  'team',
] as const satisfies readonly KeptName[];

export function isKeptName(name: string): name is KeptName {
  return (KEPT_NAMES as readonly string[]).includes(name);
}

/** A value that came from outside, such as from another machine that shares the data folder. */
export type KeptNews = {
  readonly [N in KeptName]: { readonly name: N; readonly value: KeptValues[N] };
}[KeptName];

/** What is kept of activities and tips; the bag is `null` where none was. */
export interface KeptContent {
  readonly own: OwnContent;
  readonly tipBag: Bag | null;
}

/** Where a state has what is kept. */
interface Holder {
  readonly chosen: Settings;
  readonly own: OwnContent;
  readonly tipBag: Bag;
  readonly sheets: readonly Sheet[];
  readonly people: People;
  readonly team: readonly TeamMember[];
}

/** What is to be kept of a state. */
export function keptOf({ chosen, own, tipBag, sheets, people, team }: Holder): KeptValues {
  return { settings: chosen, content: { own, tipBag }, guides: sheets, people, team };
}
