import type { LocalDate } from '../../shared/time/calendar';

/** The files of the person who types; the app itself sees only what is in them. */
export interface CliFiles {
  /** The text of a file; `null` when it cannot be read. */
  readonly read: (path: string) => Promise<string | null>;
  readonly write: (path: string, text: string) => Promise<'written' | 'exists' | 'failed'>;
}

/** What the command line needs of the world. */
export interface CliPorts {
  /** Where an app may listen, the first that answers is meant. */
  readonly addresses: readonly string[];
  /** Starts the app and waits until it answers; false when it does not. */
  readonly startApp: () => Promise<boolean>;
  readonly files: CliFiles;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** The date at the terminal. */
  readonly today: () => LocalDate;
  readonly version: () => string;
  readonly systemLanguages: readonly string[];
}

/** 0: done. 1: could not be done. 2: the command line itself was wrong. */
export type ExitCode = 0 | 1 | 2;
