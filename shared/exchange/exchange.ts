import type { LocalDate } from '../time/calendar';
import type { Extent } from './extent';
import type { ImportSummary } from './import';

/** The sorts of file that data goes out as. */
export const FILE_FORMATS = ['markdown', 'pdf', 'csv', 'json', 'calendar'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Largest file that is taken in, in bytes: ten years of full days come to half of it. */
export const LARGEST_IMPORT = 64 * 1024 * 1024;

/** What a person wants to have as a file; a calendar file is about every week, whatever the extent. */
export interface ExportAsk {
  readonly what: Extent;
  /** A day of the week or month that is meant. */
  readonly date: LocalDate;
  readonly format: FileFormat;
}

/** What a window hears of it; the file by its name alone. */
export type DataSaved =
  | { readonly type: 'saved'; readonly file: string }
  | { readonly type: 'cancelled' }
  /**
   * `unreadable`: a month cannot be read just now; `not-written`: the place for the file cannot be written to;
   * `set-by-organisation`: an organisation has taken this sort of file out.
   */
  | { readonly type: 'failed'; readonly reason: 'unreadable' | 'not-written' | 'set-by-organisation' };

/** Why a file is not taken in; each has a sentence in `messages`. */
export type ImportProblem =
  | { readonly type: 'too-large' }
  | { readonly type: 'cannot-open' }
  | { readonly type: 'not-json' }
  | { readonly type: 'not-ours' }
  | { readonly type: 'newer' }
  /** The event at this place, from 1, is none that this version could have written. */
  | { readonly type: 'bad-event'; readonly number: number }
  /** What is here cannot be read just now, so there is nothing to compare with. */
  | { readonly type: 'unreadable-here' };

/** What main says of a file that the person chose. Nothing has been changed yet. */
export type ImportPreview =
  | { readonly type: 'cancelled' }
  | { readonly type: 'refused'; readonly file: string; readonly problem: ImportProblem }
  | { readonly type: 'preview'; readonly file: string; readonly summary: ImportSummary };

/** `bringBack`: the person wants the days back that they had deleted here. */
export interface TakeInAsk {
  readonly bringBack: boolean;
}

/** What came of it. `none`: nothing is open, so there is nothing to take in. */
export type ImportDone =
  | { readonly type: 'taken'; readonly days: number; readonly events: number }
  | { readonly type: 'not-saved' }
  | { readonly type: 'none' };
