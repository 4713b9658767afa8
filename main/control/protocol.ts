import { z } from 'zod';
import type { BroadcastJson } from '../../shared/broadcast/json';
import type { CommandResult } from '../../shared/companion/commands';
import type { CalendarView } from '../../shared/companion/snapshot';
import { LONGEST_EXCHANGE, type ImportReport } from '../../shared/content/exchange';
import { UPDATE_ASKS, type UpdateAsk } from '../../shared/contract';
import type { Diagnostics } from '../../shared/diagnostics/diagnostics';
import type { PolicyReading } from '../../shared/policy/policy';
import { FILE_FORMATS, type DataAsk } from '../../shared/exchange/exchange';
import { EXTENTS } from '../../shared/exchange/extent';
import { isLocalDate } from '../../shared/time/calendar';
import type { Language } from '../../shared/settings';
import type { Listed } from '../content/lists';
import type { Edit, EditProblem } from './edits/edit';
import { editSchema } from './edits/edit-schema';
import type { Report, ReportAsk, ReportProblem } from './reports/ask';
import { reportSchema } from './reports/ask-schema';
import type { SignReport } from './sign-report';
import type { StatusReport } from './status';

const date = z.string().refine(isLocalDate);
const stretch = z.strictObject({ first: date, last: date }).refine(({ first, last }) => first <= last);
const dataSchema = z.strictObject({
  what: z.union([z.enum(EXTENTS), stretch]),
  date,
  format: z.enum(FILE_FORMATS),
});

/**
 * What the command line and the app say to each other: one JSON object a line, a question and its answer. The command in
 * a question goes through the same schema as one from a window.
 */
export const questionSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('status') }),
  z.strictObject({ ask: z.literal('diagnostics') }),
  z.strictObject({ ask: z.literal('command'), command: z.unknown() }),
  z.strictObject({ ask: z.literal('edit'), edit: editSchema }),
  z.strictObject({ ask: z.literal('report'), report: reportSchema }),
  z.strictObject({ ask: z.literal('update'), want: z.enum(UPDATE_ASKS) }),
  z.strictObject({ ask: z.literal('data'), data: dataSchema }),
  z.strictObject({ ask: z.literal('calendar'), path: z.string().min(1).max(4_096).nullable() }),
  z.strictObject({ ask: z.literal('list'), what: z.enum(['tips', 'activities']) }),
  z.strictObject({ ask: z.literal('export') }),
  z.strictObject({ ask: z.literal('import'), text: z.string() }),
  z.strictObject({ ask: z.literal('sign') }),
  z.strictObject({ ask: z.literal('policy') }),
  z.strictObject({ ask: z.literal('watch-sign') }),
  z.strictObject({ ask: z.literal('watch-events') }),
  z.strictObject({ ask: z.literal('bench'), method: z.string().max(64), argument: z.unknown() }),
]);

export type Question =
  | { readonly ask: 'status' }
  | { readonly ask: 'diagnostics' }
  | { readonly ask: 'command'; readonly command: unknown }
  | { readonly ask: 'edit'; readonly edit: Edit }
  | { readonly ask: 'report'; readonly report: ReportAsk }
  /** What the person wants of newer versions. */
  | { readonly ask: 'update'; readonly want: UpdateAsk }
  /** Days as a file; the command line writes it. */
  | { readonly ask: 'data'; readonly data: DataAsk }
  /** The calendar at an absolute path, or none. No command: a page must not be able to name a path. */
  | { readonly ask: 'calendar'; readonly path: string | null }
  | { readonly ask: 'list'; readonly what: 'tips' | 'activities' }
  /** Own content as the text of a file; files are read and written by the command line, not by the app. */
  | { readonly ask: 'export' }
  | { readonly ask: 'import'; readonly text: string }
  | { readonly ask: 'sign' }
  /** What an organisation has set on this machine. */
  | { readonly ask: 'policy' }
  /** Understood in tests only; a packaged app has no bench to ask. */
  | { readonly ask: 'bench'; readonly method: string; readonly argument: unknown };

/** Why there is nothing to change or to tell. */
export interface Refused {
  readonly ok: false;
  readonly reason: EditProblem | ReportProblem | 'no-such-file-here' | 'no-updates-here';
}

/** What is answered at once and again at every change, until either side hangs up. */
export type Watching = { readonly ask: 'watch-sign' } | { readonly ask: 'watch-events' };

export type Answer =
  | { readonly ok: true; readonly status: StatusReport }
  | { readonly ok: true; readonly status: StatusReport; readonly diagnostics: Diagnostics }
  | { readonly ok: true; readonly result: CommandResult | Refused; readonly language: Language }
  | { readonly ok: true; readonly calendar: CalendarView | null; readonly language: Language }
  | { readonly ok: true; readonly list: readonly Listed[]; readonly language: Language }
  | { readonly ok: true; readonly text: string; readonly language: Language }
  | { readonly ok: true; readonly told: Report; readonly language: Language }
  /** A PDF as base64. */
  | {
      readonly ok: true;
      readonly file: { readonly text: string } | { readonly pdf: string };
      readonly language: Language;
    }
  | { readonly ok: true; readonly report: ImportReport; readonly language: Language }
  | { readonly ok: true; readonly sign: SignReport }
  | { readonly ok: true; readonly policy: PolicyReading; readonly lines: readonly string[] }
  | { readonly ok: true; readonly watching: true }
  | { readonly ok: true; readonly event: BroadcastJson; readonly said: string }
  | { readonly ok: true; readonly value: unknown }
  /** `too-long`: some of the words; `internal`: something went wrong in the app. */
  | { readonly ok: false; readonly reason: 'not-understood' | 'too-long' | 'internal' };

/**
 * Longest line that is read, bytes; a longer one ends the conversation. The longest file of own content fits, each of its
 * characters escaped, and the rest of the question.
 */
export const LONGEST_LINE = LONGEST_EXCHANGE * 6 + 1_000;
