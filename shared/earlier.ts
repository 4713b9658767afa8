import type { KeptName } from './companion/kept';
import type { DiskTrouble } from './forgetting';
import type { LocalDate } from './time/calendar';

/** Why the data was kept as it was: it was the first look of a date, or something was about to be put back. */
export const SNAPSHOT_REASONS = ['daily', 'before-restore'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** The data as it was at one time. */
export interface EarlierData {
  readonly id: string;
  readonly date: LocalDate;
  /** Wall time, ms. */
  readonly at: number;
  readonly reason: SnapshotReason;
}

/** A file that could not be read, and was kept beside the others (D2). */
export interface SetAsideFile {
  /** As it is called now. */
  readonly name: string;
  /** What it was called: `2026-11.json`, or `backup/2026-11.json` for a copy. */
  readonly file: string;
  /** When it was set aside, wall ms; `null` where its name does not tell. */
  readonly at: number | null;
}

/** How far the look through all months has come: it begins some time after a start, and goes on in the background. */
export interface DataCheck {
  readonly state: 'waiting' | 'running' | 'done';
  readonly done: number;
  /** How many months there are. */
  readonly months: number;
  /** Months of which nothing can be read just now, as `2026-11`. */
  readonly unreadable: readonly string[];
}

/** All that there is of earlier data. */
export interface EarlierState {
  /** Newest first. */
  readonly snapshots: readonly EarlierData[];
  /** Newest first. */
  readonly setAside: readonly SetAsideFile[];
}

/** Where something may be put back from: `id` of `EarlierData`, `name` of `SetAsideFile`. */
export type EarlierSource =
  | { readonly type: 'snapshot'; readonly id: string }
  | { readonly type: 'set-aside'; readonly name: string };

/** A day of which the earlier data knows facts that are not here. */
export interface DayDifference {
  readonly day: LocalDate;
  /** How many facts would come back. */
  readonly events: number;
  /** False where nothing is known of the day now. */
  readonly isHere: boolean;
}

/** What a part of the data is called by. */
export type PartName =
  | { readonly type: 'sheet'; readonly guide: string; readonly name: string; readonly begun: LocalDate }
  /** In the person's own words, such as a name or a title. */
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'setting'; readonly setting: string }
  | { readonly type: 'agenda' };

/** Two texts in one place of a part; empty where there was or is none. */
export interface TextDifference {
  readonly then: string;
  readonly now: string;
}

/** A part that the earlier data has, and that is not here or says something else. */
export interface PartDifference {
  readonly value: KeptName;
  /** Where it lies in the file of its value: `sheets/<id>`. */
  readonly place: string;
  readonly name: PartName;
  /** False where it is not here any more. */
  readonly isHere: boolean;
  /** What reads otherwise, the first few of them; none where the part is not here. */
  readonly texts: readonly TextDifference[];
}

/** What putting back would change. Nothing that is here is taken away by it. */
export type Compared =
  | {
      readonly type: 'differences';
      /** Oldest first. */
      readonly days: readonly DayDifference[];
      readonly parts: readonly PartDifference[];
      /** Files of which the earlier data or the one of now cannot be read just now. */
      readonly unreadable: readonly string[];
    }
  /** It is not there any more, or nothing in it can be read. */
  | { readonly type: 'gone' };

/** What the person chose to put back. */
export interface PutBackAsk {
  readonly source: EarlierSource;
  readonly days: readonly LocalDate[];
  readonly parts: readonly { readonly value: KeptName; readonly place: string }[];
}

/** What came of putting back. */
export type PutBackDone =
  | { readonly type: 'put-back'; readonly days: number; readonly parts: number }
  /** Something of it is not on disk, or could not be compared just now. */
  | { readonly type: 'not-saved' }
  /** Nothing was changed: the data of now could not be kept first. */
  | { readonly type: 'not-done'; readonly reason: DiskTrouble }
  | { readonly type: 'gone' };

/** What came of writing a file that was set aside to where the person wants it. */
export type SetAsideSaved =
  | { readonly type: 'saved'; readonly file: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed' };
