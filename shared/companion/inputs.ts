import type { Moment } from '../time/moment';
import type { DayForgotten } from '../workday/events';
import type { CalendarReading } from './calendar-reading';
import type { PolicyProblem, PolicyReading } from '../policy/policy';
import type { Command } from './commands';
import type { KeptNews } from './kept';
import type { DayEvent } from '../workday/events';
import type { Signals } from './signals';

/** Seconds-long silence of keyboard and mouse, in ms; `unknown` where the system does not tell (B10). */
export type Idle = number | 'unknown';

/** What the system reports by itself. */
export type PresenceReport = 'locked' | 'unlocked' | 'sleep' | 'resume';

/** Everything that reaches the companion from the world, each with the moment it came. */
export type Input = { readonly at: Moment; readonly idle: Idle } & (
  | { readonly type: 'wake' }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'presence'; readonly report: PresenceReport }
  /** `fresh`: they were asked just now because the companion wanted to know (B12). */
  | { readonly type: 'signals'; readonly signals: Signals; readonly fresh: boolean }
  /** The calendar was read, or could not be; `null` when none is chosen any more. */
  | { readonly type: 'calendar'; readonly calendar: CalendarReading | null }
  /** What is on record of whole months, read because one of their days is asked about, or changed on disk. */
  | { readonly type: 'record'; readonly months: readonly string[]; readonly events: readonly DayEvent[] }
  /** A value in a file of its own is another, since somebody else wrote it (D5). */
  | ({ readonly type: 'kept' } & KeptNews)
  | { readonly type: 'home'; readonly open: boolean }
  /** What an organisation has set was read anew. */
  | { readonly type: 'policy'; readonly policy: PolicyReading }
  /** The break's own window has drawn its first frame. */
  | { readonly type: 'painted' }
  /** Days were deleted, on disk already (D5). */
  | { readonly type: 'forgotten'; readonly deletions: readonly DayForgotten[] }
  /** What the disk says: trouble to tell the person, or the end of it. */
  | { readonly type: 'data'; readonly notice: DataNotice }
);

/** Trouble with the data, told in one place until the person has seen it or it is over. */
export type DataNotice =
  | { readonly type: 'not-saved'; readonly events: number }
  | { readonly type: 'saved' }
  | {
      readonly type: 'set-aside';
      readonly file: string;
      readonly keptAs: string;
      readonly restoredFrom: number | null;
    }
  | { readonly type: 'cannot-open'; readonly file: string }
  | { readonly type: 'newer'; readonly file: string }
  | { readonly type: 'settings-repaired'; readonly fields: readonly string[] }
  /** These files still hold something of what was deleted (D5). */
  | { readonly type: 'not-removed'; readonly files: readonly string[] }
  /** So many activities or tips of the person's own could not be read. */
  | { readonly type: 'content-unread'; readonly entries: number }
  /** So many filled in guides could not be read. */
  | { readonly type: 'guides-unread'; readonly entries: number }
  /** So many people, channels of information or agendas could not be read. */
  | { readonly type: 'people-unread'; readonly entries: number }
  /** So many of the manager's team could not be read. */
  | { readonly type: 'team-unread'; readonly entries: number }
  /** What an organisation has set could not be used. */
  | { readonly type: 'policy-unusable'; readonly file: string; readonly problem: PolicyProblem };
