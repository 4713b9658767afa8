import { MINUTE, SECOND } from '../domain/machine';
import { didCommand, wordsIn, type Books } from './books';
import { AWAY, BEFORE, GRAIN, kindsOf, ROOM, type Kind } from './rulebook';
import type { Absence, Start, Step } from './seen';

/** The least and the most active time that may have been earned towards a kind, ms. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

interface Account {
  lo: number;
  hi: number;
}

/** How late a return that nothing reports may be noticed. */
const NOTICED_LATE = 31 * SECOND;

/**
 * Active time by the rules B2, B4, B7 and B8, as a range for each kind. `hi` grows with all true time at work and loses what
 * the companion surely noticed of absences; `lo` grows only with time that surely counts, and loses whatever may be lost.
 */
export class Ledger {
  private readonly accounts = new Map<string, Account>();
  /** All time at work so far, and all that surely counts. */
  private most = 0;
  private least = 0;
  /** The same of the last step alone, and at the last input of the person. */
  private added = { most: 0, least: 0 };
  private touched = { t: 0, most: 0, least: 0 };
  /** The person is away, or back without the companion having seen it yet. */
  private unseen = false;
  /** Idle was unknown, or did not count as absence, at some time since the last input. */
  private blind = false;
  /** So it was at the last step. */
  private covered = false;
  private idle: number | 'unknown' = 0;
  /** When work last began: who says so is there. */
  private begun = 0;
  /** When work last began, or a break was said to have been had: who says so is there, and silence counts from then. */
  private sign = 0;
  private missed = 0;
  private inWords = false;
  private step: Step | null = null;

  constructor(private readonly books: Books) {}

  earned({ id }: Kind): Range {
    const { lo, hi } = this.account(id);
    const silent = this.books.t - this.touched.t;
    const isAway = this.idle !== 'unknown' && this.idle >= AWAY && this.books.t - this.sign >= AWAY;
    const spent = isAway && !this.blind ? this.most - this.touched.most : 0;
    const lost = silent >= AWAY - GRAIN ? this.least - this.touched.least : 0;
    return { lo: Math.max(0, lo - lost), hi: Math.max(0, hi - spent) };
  }

  /** Reads a step, after the books have. */
  read(step: Step): void {
    const { witness, input, after, start } = step;
    const last = this.step;
    this.added = { most: 0, least: 0 };
    for (const { id } of kindsOf(after.settings.breaks)) this.account(id);
    this.accrue(step, last);
    this.step = step;
    this.idle = input.idle;
    for (const absence of witness.returned) this.comeBack(absence);
    this.touch(step, last);
    const { quiet } = after;
    this.covered = input.idle === 'unknown' || this.books.meeting !== null || this.books.sensed !== null;
    if (this.covered) this.blind = true;
    const there =
      input.idle !== 'unknown' && input.idle < AWAY && !witness.locked && quiet?.reason !== 'away';
    if (there && witness.touched >= (this.books.back?.to ?? 0)) this.unseen = false;
    if (witness.t - witness.touched >= AWAY - GRAIN || this.books.missedAt === witness.t) this.unseen = true;
    const silent = witness.t - witness.touched;
    for (const kind of kindsOf(after.settings.breaks))
      if (silent >= kind.mayCredit - GRAIN) this.lose(kind.id);
    if (start !== null) this.restart(start, step, last);
    for (const event of step.events) this.write(event, step);
    if (didCommand(step, 'break.had')) this.sign = this.books.t;
    if (didCommand(step, 'break.had') || wordsIn(step) !== null) this.loseAll();
    if (didCommand(step, 'break.postpone')) this.postpone(step);
    if (step.before.settings.breaks !== after.settings.breaks) this.change(step);
    this.drop(step);
    this.inWords = this.books.words !== null;
  }

  /** After a fault nothing is sure: what follows from it is not counted as another. */
  forget(): void {
    for (const account of this.accounts.values()) {
      account.lo = 0;
      account.hi = this.most;
    }
  }

  private account(id: string): Account {
    const found = this.accounts.get(id);
    if (found !== undefined) return found;
    const made = { lo: 0, hi: 0 };
    this.accounts.set(id, made);
    return made;
  }

  private accrue({ witness, start }: Step, last: Step | null): void {
    const missed = witness.missed - this.missed;
    this.missed = witness.missed;
    if (last === null) return;
    const { status, repair, settings } = last.after;
    const dt = witness.t - last.witness.t;
    if (missed >= AWAY - GRAIN) this.loseAll();
    if (start !== null || status.type !== 'work') {
      // Work may be said to have gone on while the program did not run.
      if (start !== null) this.add(dt, 0);
      return;
    }
    const sure =
      missed === 0 &&
      repair === null &&
      settings.breaks.on &&
      last.after.break === null &&
      !this.inWords &&
      !last.witness.locked &&
      !this.unseen &&
      last.input.idle !== 'unknown';
    this.add(dt, sure ? dt : 0);
    if (missed > 0)
      for (const account of this.accounts.values()) account.lo = Math.max(0, account.lo - missed - GRAIN);
    if (missed > 0) for (const account of this.accounts.values()) account.hi += GRAIN;
  }

  private add(most: number, least: number): void {
    this.added = { most, least };
    this.most += most;
    this.least += least;
    for (const account of this.accounts.values()) {
      account.hi += most;
      account.lo += least;
    }
  }

  /** An absence is over: what was earned in it is not, and it counts as what it was long enough for. */
  private comeBack({ from, to, noticed, out, slept }: Absence): void {
    // Within a break nobody looks: the companion may take two absences for one.
    const whole = this.books.t - from;
    const since = this.books.t - to;
    if (whole >= AWAY - GRAIN || out) {
      const lost = this.least - this.touched.least;
      for (const account of this.accounts.values()) account.lo = Math.max(0, account.lo - lost);
      this.unseen = true;
    }
    const sure = noticed - (out ? GRAIN : NOTICED_LATE);
    for (const kind of this.kinds()) {
      if (whole >= kind.mayCredit - GRAIN) this.lose(kind.id);
      if (from < this.begun || (this.blind && (!out || slept))) continue;
      const account = this.account(kind.id);
      if (sure >= kind.mustCredit)
        account.hi = Math.min(account.hi, since + (slept ? GRAIN : 0) + (out ? 0 : NOTICED_LATE));
      else if (sure >= AWAY && !this.blind)
        account.hi -= Math.min(
          account.hi,
          Math.max(0, Math.min(sure, this.most - this.touched.most - since)),
        );
    }
  }

  /** Notes how much there was at the last input. */
  private touch({ witness }: Step, last: Step | null): void {
    if (last !== null && witness.touched === this.touched.t) return;
    const since = witness.t - witness.touched;
    const { most, least } = this.added;
    this.touched = {
      t: witness.touched,
      most: this.most - Math.min(since, most),
      least: this.least - Math.min(since, least),
    };
    this.blind = this.covered;
  }

  private write(event: Step['events'][number], step: Step): void {
    const late = 'at' in event ? Math.max(0, step.input.at.wall - event.at) : 0;
    switch (event.type) {
      case 'work.started':
      case 'work.stopped':
      case 'work.continued':
        if (event.type !== 'work.continued') this.loseAll();
        if (event.type === 'work.started') this.begun = this.sign = this.books.t;
        return;
      case 'pause.started':
        if (event.kind === 'lunch') this.loseAll();
        return;
      case 'pause.ended':
        for (const account of this.accounts.values()) account.hi += late;
        return;
      case 'break.ended':
        this.score(event, step, late);
        return;
      default:
    }
  }

  private score(event: Step['events'][number] & { type: 'break.ended' }, step: Step, late: number): void {
    const kinds = this.kinds();
    const lasts = kinds.find(({ id }) => id === event.kind)?.lasts;
    for (const kind of kinds) {
      if (kind.id !== event.kind && !(lasts === undefined || kind.lasts <= lasts)) continue;
      this.lose(kind.id);
      if (kind.id !== event.kind || didCommand(step, 'break.had')) continue;
      const since = event.outcome === 'counted' ? Math.max(late, NOTICED_LATE) + 2 * MINUTE : late;
      const account = this.account(kind.id);
      account.hi = Math.min(account.hi, since + ROOM);
    }
  }

  private postpone({ before, after }: Step): void {
    const put = before.nudge ?? before.break;
    if (put === null) return;
    const kinds = kindsOf(after.settings.breaks);
    const kind = kinds.find(({ id }) => id === put.kind);
    // What is no longer is put off with it.
    for (const { id, every, lasts } of kinds) {
      if (kind === undefined || lasts > kind.lasts) continue;
      const account = this.account(id);
      account.lo = Math.max(0, Math.min(account.lo, (every ?? 0) - kind.postpone.ms));
    }
  }

  /** What carries over to a kind that was not there before is not said. */
  private change({ before, after }: Step): void {
    const [old, now] = [kindsOf(before.settings.breaks), kindsOf(after.settings.breaks)];
    const same = (id: string): boolean =>
      old.some((kind) => kind.id === id && now.some((one) => one.id === id && one.every === kind.every));
    for (const { id } of [...old, ...now]) if (!same(id)) this.accounts.set(id, { lo: 0, hi: this.most });
  }

  /** What was written last is kept, unless that is so long ago that it counts as a break. */
  private restart({ pulse, writtenAt, rebooted }: Start, { witness, input }: Step, last: Step | null): void {
    this.unseen = true;
    if (pulse === null) return this.loseAll();
    // Time that passed is told from a clock that was set by a boot clock alone, and not if it may have begun anew meanwhile.
    const { boot, wall } = input.at;
    const told = !rebooted && boot !== null && wall - pulse.at < boot;
    if (this.books.clockSetAt >= writtenAt && !told) return this.forget();
    const gone = witness.t - writtenAt + GRAIN;
    // What came after the sign of life may be lost (W3).
    const unsaved = Math.max(0, (last?.witness.t ?? 0) - writtenAt);
    for (const kind of this.kinds()) {
      const account = this.account(kind.id);
      const written = (pulse.earned[kind.id] ?? 0) - ROOM;
      account.lo = gone >= kind.mayCredit ? 0 : Math.max(0, Math.min(account.lo - unsaved, written));
    }
  }

  /** Shortly before lunch and the planned end a due break is dropped (B6): it may have been. */
  private drop({ after, input }: Step): void {
    const { day } = after;
    for (const hour of [day?.lunchAt ?? null, day?.plannedEndAt ?? null]) {
      if (hour === null || Math.abs(hour - BEFORE / 2 - input.at.wall) > BEFORE / 2 + MINUTE) continue;
      for (const kind of this.kinds())
        if (this.earned(kind).hi >= (kind.every ?? Infinity) - 5 * MINUTE - GRAIN) this.lose(kind.id);
    }
  }

  private kinds(): readonly Kind[] {
    return this.step === null ? [] : kindsOf(this.step.after.settings.breaks);
  }

  private lose(id: string): void {
    this.account(id).lo = 0;
  }

  private loseAll(): void {
    for (const account of this.accounts.values()) account.lo = 0;
  }
}
