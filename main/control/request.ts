import type { Command } from '../../shared/companion/commands';
import type { UpdateAsk } from '../../shared/contract';
import type { DataAsk } from '../../shared/exchange/exchange';
import type { Edit } from './edits/edit';
import type { ReportAsk } from './reports/ask';
import type { WordProblem } from './verbs/words';

/** The shells whose completion there is. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What a verb and its words ask for. */
export type Asked =
  | { readonly type: 'status'; readonly verbose: boolean }
  | { readonly type: 'command'; readonly command: Command; readonly starts: boolean }
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'report'; readonly report: ReportAsk }
  /** Days as a file, or as text on standard output. */
  | { readonly type: 'data'; readonly data: DataAsk; readonly file: string | null }
  /** The calendar at a path, as typed; `null` for none. */
  | { readonly type: 'calendar'; readonly path: string | null }
  | { readonly type: 'list'; readonly what: 'tips' | 'activities' }
  /** To the file, or to standard output where none is named. */
  | { readonly type: 'export'; readonly file: string | null }
  | { readonly type: 'import'; readonly file: string }
  /** What the door sign says: now, or at every change until it is stopped. */
  | { readonly type: 'sign'; readonly watch: boolean }
  | { readonly type: 'update'; readonly want: UpdateAsk }
  /** What an organisation has set on this machine. */
  | { readonly type: 'policy' }
  /** What happens to the day, as it happens. */
  | { readonly type: 'watch' }
  /** What makes a shell complete the words; printed without asking any app. */
  | { readonly type: 'completion'; readonly shell: Shell }
  /** How all of it is used, or one verb. */
  | { readonly type: 'usage'; readonly verb: string | null }
  | { readonly type: 'version' };

/** What the words on a command line ask for, and whether the answer is for a program to read. */
export type Request =
  | (Asked & { readonly json: boolean })
  | { readonly type: 'wrong'; readonly reason: 'unknown'; readonly word: string }
  /** `verb` was meant; `word` is the first that does not fit. */
  | { readonly type: 'wrong'; readonly reason: WordProblem; readonly verb: string; readonly word: string };
