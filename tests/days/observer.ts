import { Books } from './books';
import { Ledger } from './ledger';
import { PlannedBreaks } from './planned-breaks';
import { activeTime } from './rules/active-time';
import { calls } from './rules/calls';
import { clockTimes } from './rules/clock-times';
import { displays } from './rules/displays';
import { hours } from './rules/hours';
import { inWords } from './rules/in-words';
import { keyboard } from './rules/keyboard';
import { longAway } from './rules/long-away';
import { nudges } from './rules/nudges';
import { offWork } from './rules/off-work';
import { offer } from './rules/offer';
import { postponing } from './rules/postponing';
import { prompts } from './rules/prompts';
import { dueNow, reasons } from './rules/reasons';
import { reminders } from './rules/reminders';
import { returns } from './rules/returns';
import type { Check, Rule } from './rules/rule';
import { silence } from './rules/silence';
import { told } from './rules/told';
import { twoDue } from './rules/two-due';
import { windows } from './rules/windows';
import { words } from './rules/words';
import { Broken, type Sight, type Step } from './seen';

/** A rule that did not hold, and the true time at which that was seen. */
export interface Fault {
  readonly rule: string;
  readonly what: string;
  readonly t: number;
}

/**
 * Watches a companion from outside and asserts the rules of section 4 of the design at every step. It keeps its own books
 * and shares no code with the engine: from `shared/` it imports types alone.
 */
export class Observer {
  private readonly books = new Books();
  private readonly planned = new PlannedBreaks();
  private readonly ledger = new Ledger(this.books);
  private readonly broken: Fault[] = [];
  /** Looks no further that day once it has found something: what it kept account of may be wrong from then on. */
  private checks: readonly Check[] = this.make([
    ...[silence, calls, returns, nudges, twoDue, postponing, offer, windows, words, inWords],
    ...[clockTimes, prompts, reminders, offWork, longAway, hours, told],
  ]);
  /** Keeps no account of its own but the ledger, which begins anew after a fault. */
  private readonly ledgers: readonly Check[] = this.make([activeTime, reasons, dueNow]);

  private looks: readonly ((sight: Sight) => void)[] = [displays(), keyboard()];

  /** The rules that did not hold so far, each once. */
  get faults(): readonly Fault[] {
    return this.broken;
  }

  see(seen: Step): void {
    const step = this.planned.see(seen);
    this.books.read(step);
    this.ledger.read(step);
    const { t } = step.witness;
    this.checks = this.checks.filter((check) => this.holds(() => check(step), t));
    for (const check of this.ledgers) if (!this.holds(() => check(step), t)) this.ledger.forget();
  }

  /** Looks at what is on the displays. */
  look(sight: Sight): void {
    this.looks = this.looks.filter((check) => this.holds(() => check(sight), sight.t));
  }

  private make(rules: readonly Rule[]): readonly Check[] {
    return rules.map((rule) => rule(this.books, this.ledger));
  }

  private holds(check: () => void, t: number): boolean {
    try {
      check();
      return true;
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      const { rule, what } = error;
      if (!this.broken.some((one) => one.rule === rule)) this.broken.push({ rule, what, t });
      return false;
    }
  }
}
