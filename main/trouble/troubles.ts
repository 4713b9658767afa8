import type { Snapshot } from '../../shared/companion/snapshot';
import { MINUTE, type Clock } from '../../shared/time/moment';
import type { Choice } from '../../shared/trouble/dialog';
import { traceOf } from '../../shared/trouble/error-trace';
import { mayTell } from '../../shared/trouble/may-tell';
import { judge, NO_TROUBLE } from '../../shared/trouble/policy';
import { reportText } from '../../shared/trouble/report-text';
import type { Report, Trouble } from '../../shared/trouble/trouble';
import type { Log } from '../log';

/** What troubles need of the world. */
export interface TroublePorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly program: Pick<Report, 'version' | 'electron' | 'platform'>;
  /** Names of the files that main runs from. */
  readonly ownFiles: readonly string[];
  readonly snapshot: () => Snapshot;
  /**
   * Shows the dialog about a trouble and answers what the person chose, `copy` only where the report is not copied. One that is
   * aborted answers as if it was closed. `null` where no dialog can be shown now (`trouble-dialog.ts`).
   */
  readonly ask: (asked: Asked, signal: AbortSignal) => Promise<Choice> | null;
  readonly copy: (text: string) => Promise<boolean>;
  readonly reloadHome: () => void;
  readonly restart: () => void;
  /** Takes up the day where an error may have cut it off. */
  readonly takeUp: () => void;
  /** Takes a break off the screen in which no key and no button does anything any more. */
  readonly freeScreen: () => void;
}

/** A trouble to tell of. */
export interface Asked {
  readonly trouble: Trouble;
  readonly givesUp: boolean;
  /** What came of copying the report, where the person chose that. */
  readonly report: 'offered' | 'copied' | 'not-copied';
}

interface Waiting {
  readonly trouble: Trouble;
  readonly givesUp: boolean;
  readonly text: string;
}

/** After an error the day is taken up this much later, ms: soon enough for breaks, too late for a loop. */
const TAKEN_UP_AFTER = MINUTE;
/** Most serious first: of several that wait, the first of these has the dialog. */
const GRAVITY: readonly Trouble['what'][] = [
  'main-error',
  'page-hung',
  'page-gone',
  'child-gone',
  'failed-starts',
];

/**
 * The one place that hears of everything that breaks: it writes the report, and tells the person by one dialog, once that
 * may be. It never throws.
 */
export class Troubles {
  readonly #ports: TroublePorts;
  readonly #since: number;
  #history = NO_TROUBLE;
  #waiting: readonly Waiting[] = [];
  #open: { readonly abort: AbortController; readonly trouble: Trouble } | null = null;
  #takesUp = false;

  constructor(ports: TroublePorts) {
    this.#ports = ports;
    this.#since = ports.clock.now().mono;
  }

  /** Something broke; `isHere`: the person was at the window in which it did. */
  hear(trouble: Trouble, isHere = false): void {
    this.#safely('could not be judged', () => {
      this.#judge(trouble, isHere);
    });
  }

  /**
   * An error that nobody caught. The program goes on: the state is one value, replaced only by a step that came to its end,
   * and every confirmed fact is on disk by then, so that an error leaves a whole state behind. What it can cut off is the
   * timer of the day, which is set anew. Node advises against going on, since anything may be half done; here the price
   * of the end would be a day without breaks and without a tray, so the person is told and may restart.
   */
  readonly hearError = (error: unknown): void => {
    this.hear({ what: 'main-error', error: traceOf(error, this.#ports.ownFiles) });
  };

  /** The page of home answers again or is gone: nothing is to be said or done about it any more. */
  homeAnswers(): void {
    this.#waiting = this.#waiting.filter((one) => !isOfHung(one));
    if (this.#open !== null && isOfHung(this.#open)) this.#open.abort.abort();
  }

  /** The day moved on: what waits may be told now. */
  follow(): void {
    this.#offer(false);
  }

  /** The person has just opened a window of the app. */
  personCame(): void {
    this.#offer(true);
  }

  #judge(trouble: Trouble, isHere: boolean): void {
    const { clock, log, program } = this.#ports;
    const { mono } = clock.now();
    const { history, ...judgement } = judge(this.#history, trouble, mono);
    this.#history = history;
    const text = reportText({ trouble, ...program, uptime: mono - this.#since });
    if (judgement.log) log(text);
    if (trouble.what === 'main-error') this.#goOn(judgement.givesUp);
    if (!judgement.tell || (isOfHung({ trouble }) && this.#asksOfHung())) return;
    this.#waiting = [...this.#waiting, { trouble, givesUp: judgement.givesUp, text }];
    this.#offer(isHere);
  }

  #offer(isHere: boolean): void {
    this.#safely('could not be told', () => {
      this.#tell(isHere);
    });
  }

  #tell(isHere: boolean): void {
    if (this.#open !== null || this.#waiting.length === 0) return;
    const [first, ...rest] = GRAVITY.flatMap((what) => {
      return this.#waiting.filter(({ trouble }) => trouble.what === what).reverse();
    });
    if (first === undefined) return;
    const isStuck = first.trouble.what === 'main-error' && first.givesUp;
    if (!mayTell(this.#ports.snapshot(), isHere, isStuck)) return;
    const abort = new AbortController();
    // Another dialog does not offer what the one about a page that hangs does, so that waits for its turn.
    const text = [first, ...rest.filter((one) => !isOfHung(one))].map((one) => one.text).join('\n');
    const answer = this.#ask({ ...first, report: 'offered' }, abort.signal);
    if (answer === null) return;
    this.#waiting = rest.filter(isOfHung);
    this.#open = { abort, trouble: first.trouble };
    void this.#carryOut(answer, first, text, abort.signal).finally(() => {
      this.#open = null;
      this.#offer(false);
    });
  }

  /** The person is asked about a page that hangs, or will be. */
  #asksOfHung(): boolean {
    return [this.#open, ...this.#waiting].some((one) => one !== null && isOfHung(one));
  }

  /** A dialog that could not be shown is not tried again: the report is in the log. */
  async #carryOut(answer: Promise<Choice>, asked: Waiting, text: string, signal: AbortSignal): Promise<void> {
    const { copy, restart, reloadHome, log } = this.#ports;
    const isWithdrawn = (): boolean => signal.aborted;
    try {
      const choice = await answer;
      // Pressed just before it was withdrawn: what is there by now is another page, or one that answers.
      if (isWithdrawn()) return;
      if (choice === 'restart') restart();
      if (choice === 'reload') reloadHome();
      if (choice !== 'copy') return;
      const report = (await copy(text)) ? 'copied' : 'not-copied';
      if (isWithdrawn()) return;
      // A dialog goes with its first button; what else there was to choose is asked again.
      const again = this.#ask({ ...asked, report }, signal);
      if (again !== null) await this.#carryOut(again, asked, text, signal);
    } catch {
      log('trouble: the dialog could not be shown');
    }
  }

  #ask(asked: Asked, signal: AbortSignal): Promise<Choice> | null {
    try {
      return this.#ports.ask(asked, signal);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** What is done about an error must not bring about the next one: of that the log has a line. */
  #safely(failed: string, act: () => void): void {
    try {
      act();
    } catch {
      this.#ports.log(`trouble: ${failed}`);
    }
  }

  /** What comes back at every step keeps also the one from being taken that ends a break, so the person is let out. */
  #goOn(givesUp: boolean): void {
    if (!givesUp) this.#takeUp();
    else this.#safely('the screen could not be freed', this.#ports.freeScreen);
  }

  #takeUp(): void {
    if (this.#takesUp) return;
    this.#takesUp = true;
    this.#ports.clock.after(TAKEN_UP_AFTER, () => {
      this.#takesUp = false;
      this.#ports.takeUp();
    });
  }
}

function isOfHung({ trouble }: Pick<Waiting, 'trouble'>): boolean {
  return trouble.what === 'page-hung';
}
