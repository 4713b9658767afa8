import type { BreakKindId } from '../../shared/breaks/kinds';
import { PROFILES } from '../../shared/breaks/profiles';
import { builtIn, readyProfile } from './kinds';
import type { DayEvent } from '../../shared/workday/events';
import { kindOf } from './kinds';
import { MINUTE } from './machine';
import { AWAY, noticeable, someoneThere } from './presence';
import { done } from './sightings';
import type { Look, Scene, World } from './world';

/** The least and the most active time that may be earned towards a kind. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

interface Account {
  lo: number;
  hi: number;
  /** The same since the last input: not earned if nobody comes back within 2 min. */
  pendingLo: number;
  pendingHi: number;
}

/** The absence that may be going on, and the longest parts of it that a step can have noticed. */
interface Absent {
  readonly from: number;
  readonly noticed: number;
  readonly idleNoticed: number;
  /** `null` while locked or asleep. */
  readonly idleFrom: number | null;
}

const KINDS: readonly BreakKindId[] = ['short', 'often', 'movement'];
/** Whole seconds of an uptime, and a wall clock read a little apart. */
const GRAIN = 2_000;
const POSTPONED = 5 * MINUTE;

/**
 * Active time by the rules B2, B7 and B8, as ranges: where the rules leave open what counts (the time during a break, the
 * seconds before somebody's return is noticed, an absence that is long enough only as a whole) the range widens, and it
 * closes again with the next break or absence that resets the kind.
 */
export class Ledger {
  private readonly accounts = new Map<BreakKindId, Account>();
  private t = 0;
  private scene: Scene = { hands: null, locked: false, asleep: false, told: true, running: true };
  private sceneFrom = 0;
  private absent: Absent = { from: 0, noticed: 0, idleNoticed: 0, idleFrom: 0 };
  /** Somebody is back, and no step has seen it yet. */
  private unseen = false;
  private backAt = 0;
  /** When the machine was last unlocked or woke up: idle time begins anew then. */
  private wokeAt = 0;
  /** A break that goes on without a window, and when it ends at the latest. */
  private hidden: { readonly until: number } | null = null;
  private lunchFrom: number | null = null;
  private look: Look | null = null;

  private constructor(private readonly world: World) {
    for (const kind of KINDS) this.accounts.set(kind, { lo: 0, hi: 0, pendingLo: 0, pendingHi: 0 });
  }

  /** Reads the whole log; `at` is called after each step with the ranges as they then are. */
  static replay(world: World, at: (look: Look, earned: (kind: BreakKindId) => Range) => void): void {
    const ledger = new Ledger(world);
    for (const entry of world.log) {
      if (entry.type === 'note' || entry.type === 'pulse') continue;
      ledger.advance(entry.t);
      if (entry.type === 'touch') ledger.touch(entry.t);
      if (entry.type === 'scene') ledger.enter(entry.t, entry.scene);
      if (entry.type === 'look') {
        ledger.read(entry.look);
        at(entry.look, (kind) => ledger.earned(kind));
      }
    }
  }

  private earned(kind: BreakKindId): Range {
    const account = this.account(kind);
    const lo = account.lo + (this.t - this.absent.from < AWAY ? account.pendingLo : 0);
    return { lo: Math.max(0, lo), hi: account.hi + (this.idle() < AWAY ? account.pendingHi : 0) };
  }

  private account(kind: BreakKindId): Account {
    const account = this.accounts.get(kind);
    if (account === undefined) throw new Error(kind);
    return account;
  }

  private each(change: (account: Account, kind: BreakKindId) => void): void {
    for (const [kind, account] of this.accounts) change(account, kind);
  }

  /** Length of the idle part of an absence that is going on. */
  private idle(): number {
    return this.absent.idleFrom === null ? 0 : this.t - this.absent.idleFrom;
  }

  private advance(to: number): void {
    const { hands } = this.scene;
    if (hands !== null) {
      const touched = (k: number): number => this.sceneFrom + k * hands;
      const next = touched(Math.floor((this.t - this.sceneFrom) / hands) + 1);
      const last = touched(Math.floor((to - this.sceneFrom) / hands));
      for (const t of next <= last ? [next, last] : []) {
        this.accrue(t);
        this.touch(t);
      }
    }
    this.accrue(to);
  }

  private accrue(to: number): void {
    const length = to - this.t;
    this.t = Math.max(this.t, to);
    const snapshot = this.look?.after;
    if (length <= 0 || snapshot === undefined || this.scene.locked || this.scene.asleep) return;
    if (snapshot.status.type !== 'work' || snapshot.repair !== null) return;
    const open =
      snapshot.break !== null || this.hidden !== null || this.unseen || !snapshot.settings.breaks.on;
    const least = open ? 0 : length;
    const inMeeting = snapshot.quiet?.reason === 'meeting';
    this.each((account) => {
      account.lo += inMeeting ? least : 0;
      // A silence that a meeting takes over may count as the meeting does.
      account.hi += inMeeting ? length + account.pendingHi : 0;
      account.pendingHi = inMeeting ? 0 : account.pendingHi;
      account.pendingLo += inMeeting ? 0 : least;
      account.pendingHi += inMeeting ? 0 : length;
    });
    if (inMeeting) this.absent = { ...this.absent, idleFrom: to };
  }

  /** An input: ends the absence, if there was one. */
  private touch(t: number): void {
    const whole = t - this.absent.from;
    this.each((account) => {
      if (whole < AWAY) account.lo += account.pendingLo;
      if (this.absent.idleNoticed < AWAY) account.hi += account.pendingHi;
      account.pendingLo = 0;
      account.pendingHi = 0;
    });
    for (const kind of KINDS) {
      const { credit } = builtIn(kind);
      if (whole >= credit)
        this.reset(kind, this.absent.noticed >= credit, this.wokeAt > this.absent.from ? t - this.wokeAt : 0);
    }
    if (whole >= AWAY) this.comeBack(t);
    this.absent = { from: t, noticed: 0, idleNoticed: 0, idleFrom: t };
  }

  private enter(t: number, scene: Scene): void {
    const before = this.scene;
    if (before.locked || before.asleep) this.leave(before, t - this.sceneFrom);
    if (scene.asleep && !scene.told) this.blur(t - (this.look?.t ?? t) + GRAIN);
    this.absent = {
      ...this.absent,
      idleFrom: scene.locked || scene.asleep ? null : (this.absent.idleFrom ?? t),
    };
    this.scene = scene;
    this.sceneFrom = t;
    if (scene.hands !== null) this.touch(t);
  }

  /** The end of a part of an absence of which the system tells. */
  private leave({ locked, asleep, told }: Scene, length: number): void {
    if (locked || noticeable(this.world.machine.options.clocks, told, length)) {
      this.absent = { ...this.absent, noticed: Math.max(this.absent.noticed, length) };
    }
    this.wokeAt = this.t;
    if (!asleep) return;
    this.blur(GRAIN);
    this.comeBack(this.t);
  }

  private comeBack(t: number): void {
    if (!this.unseen) this.backAt = t;
    this.unseen = true;
  }

  /** Lets the last `ms` before now count or not. */
  private blur(ms: number): void {
    this.each((account) => {
      account.lo = Math.max(0, account.lo - ms);
      account.pendingLo = Math.max(0, account.pendingLo - ms);
      account.hi += Math.min(ms, GRAIN);
    });
  }

  private read(look: Look): void {
    const shown = this.look?.after.nudge?.kind ?? this.look?.after.break?.kind;
    this.look = look;
    const sinceBack = this.unseen ? this.t - this.backAt : 0;
    if (someoneThere(look)) this.unseen = false;
    const idle = Math.max(this.absent.idleNoticed, this.idle());
    this.absent = { ...this.absent, idleNoticed: idle, noticed: Math.max(this.absent.noticed, idle) };
    for (const kind of KINDS) if (this.t - this.absent.from >= builtIn(kind).credit) this.reset(kind, false);
    // Who says that there was a break is there to say it.
    if (done(look) === 'break.had') this.touch(this.t);
    for (const event of look.events) this.write(event, look, sinceBack);
    if (
      look.effects.some((effect) => effect.type === 'notify' && effect.notice.type === 'break-without-window')
    ) {
      for (const kind of KINDS) this.reset(kind, false);
      this.hidden = { until: this.t + (look.before.break?.leftMs ?? 0) };
    } else if (this.hidden !== null && this.t > this.hidden.until) this.hidden = null;
    if (done(look) === 'break.postpone' && shown !== undefined) this.postpone(shown, look);
    const [before, after] = [look.before.settings.breaks.profile, look.after.settings.breaks.profile];
    if (before !== after) this.changeProfile(before, after);
  }

  /** Back to nothing, or perhaps so; `since`: what may have been earned again since. */
  private reset(kind: BreakKindId, certain: boolean, since = 0): void {
    const account = this.account(kind);
    account.lo = 0;
    account.pendingLo = 0;
    if (!certain) return;
    account.hi = Math.min(since, account.hi + account.pendingHi);
    account.pendingHi = 0;
  }

  private write(event: DayEvent, look: Look, sinceBack: number): void {
    switch (event.type) {
      case 'work.started':
      case 'work.stopped':
        for (const kind of KINDS) this.reset(kind, false);
        return;
      case 'pause.started':
        this.lunchFrom = event.kind === 'lunch' ? look.t : null;
        if (event.kind === 'lunch') for (const kind of KINDS) this.reset(kind, false);
        return;
      case 'pause.ended': {
        const late = Math.max(0, look.wall - event.at);
        const lunch = this.lunchFrom === null ? 0 : look.t - late - this.lunchFrom;
        for (const kind of KINDS) if (lunch >= builtIn(kind).credit) this.reset(kind, true);
        this.each((account) => (account.hi += late));
        return;
      }
      case 'break.ended': {
        const since = event.outcome === 'counted' ? sinceBack : Math.max(0, look.wall - event.at);
        for (const kind of KINDS) {
          if (kind === event.kind) this.reset(kind, true, since);
          else if (builtIn(kind).lasts < builtIn(event.kind).lasts) {
            this.reset(kind, event.outcome !== 'passed', since);
          }
        }
        return;
      }
      default:
    }
  }

  private postpone(kind: BreakKindId, look: Look): void {
    const account = this.account(kind);
    const every = kindOf(look.after, kind)?.every ?? 0;
    account.lo = Math.max(0, Math.min(account.lo, every - POSTPONED));
    account.pendingLo = 0;
  }

  /** What carries over to a kind that the old profile did not have is not said. */
  private changeProfile(before: string, after: string): void {
    const most = Math.max(...[...this.accounts.values()].map(({ hi, pendingHi }) => hi + pendingHi));
    const had = (profile: string, id: BreakKindId): boolean =>
      PROFILES[readyProfile(profile)].some((kind) => kind.id === id);
    for (const kind of KINDS.filter((id) => !had(before, id) || !had(after, id))) {
      this.reset(kind, false);
      this.account(kind).hi = most;
    }
  }
}
