import type { Idle, PresenceReport } from '../../shared/companion/inputs';
import type { Signals } from '../../shared/companion/signals';
import { Machine, MINUTE, type ClockKind } from '../domain/machine';
import type { Chosen, Kept, Outcome, SignOfLife, State } from './companion-under-test';
import type { Ask, Choice, Deed, Hands } from './deeds';
import type { Script } from './language';
import type { Shot, Trace } from './trace';

/** The app that a case is tried on. */
export type Companion = typeof import('./companion-under-test');

/** A deed and its true time, ms since the epoch. */
export interface Act {
  readonly at: number;
  readonly deed: Deed;
  /** The line it comes from. */
  readonly text: string;
  /** It comes of an earlier line, at its end: `for 5 min`. */
  readonly follows: boolean;
}

/** What a case asks for and the app knows nothing of. */
export class NoSuchThing extends Error {}

const NOTHING = { ended: [], words: [], sounds: 0, opened: [], refused: null, wakes: 0 } as const;
/** A window draws, and a sensor answers, after this many ms. */
const SOON = 200;
/** Time between two inputs while typing, ms. */
const KEY = 500;
const PAGE = 100_000;
const LULL = { every: 30_000, after: 24_000 };
const MOST_IDLE_WAKES = 50;

/** Plays a script on a machine with the given clocks, and tells everything that there was to be seen. */
export function play(script: Script, companion: Companion, clocks: ClockKind): Trace {
  const desk = new Desk(companion, script, clocks);
  const times = [
    ...new Set([...script.acts.map(({ at }) => at), ...script.expectations.flatMap(({ spoken }) => spoken)]),
  ];
  for (const at of times.sort((a, b) => a - b)) {
    desk.goTo(at);
    for (const act of script.acts) if (act.at === at) desk.perform(act.deed);
    desk.goTo(at);
    desk.lookUp();
  }
  return desk.trace;
}

/** A machine, the person before it and the main process around the companion, on clocks that move only when told. */
class Desk {
  readonly trace: Shot[] = [];
  private readonly machine: Machine;
  private state: State;
  private running = true;
  private asleep = false;
  private told = true;
  private sleptAt = 0;
  private locked = false;
  private hands: Hands = 'silent';
  private before: Hands = 'silent';
  private handsSince = 0;
  private touched: { t: number; mono: number };
  private idleKnown = true;
  private draws = true;
  private answers = true;
  /** What the sensors would say; `told` what they have said. */
  private truth: Signals = {
    call: false,
    sharing: false,
    fullScreen: false,
    doNotDisturb: false,
    playing: false,
  };
  private said: Signals = this.truth;
  private events: readonly Kept[] = [];
  private pulse: SignOfLife | null = null;
  private wakeAt: number | null = null;
  private pulseAt = MINUTE;
  private soon: readonly { readonly at: number; readonly then: () => void }[] = [];
  private spin = 0;

  constructor(
    private readonly companion: Companion,
    script: Script,
    private readonly clocks: ClockKind,
  ) {
    this.machine = new Machine({ clocks, wall: script.from, zone: script.zone, grain: 1 });
    this.touched = { t: 0, mono: this.machine.mono };
    this.state = this.boot(companion.usual);
  }

  /** Lets true time run on to `at`, with every timer on time. */
  goTo(at: number): void {
    const { machine } = this;
    const end = at - machine.options.wall;
    if (this.asleep) machine.sleep(end - machine.now);
    while (this.there) {
      const soonest = this.soon.reduce((least, one) => Math.min(least, one.at), Infinity);
      const next = Math.min(this.wakeAt ?? Infinity, this.pulseAt, soonest);
      if (next > end) break;
      machine.now = Math.max(machine.now, next);
      if (soonest <= next) this.runSoon(soonest);
      else if (next === this.pulseAt) this.live();
      else this.wake();
    }
    machine.now = Math.max(machine.now, end);
  }

  /** Adds what there is to be seen now, though nothing happened. */
  lookUp(): void {
    this.note(NOTHING);
  }

  perform(deed: Deed): void {
    switch (deed.do) {
      case 'ask':
        this.touch();
        return this.ask(deed.ask);
      case 'choose':
        return this.choose(deed.choice);
      case 'hands':
        return this.setHands(deed.hands);
      case 'hands back':
        return this.setHands(this.before);
      case 'signal':
        this.truth = { ...this.truth, [deed.signal]: deed.value };
        if (deed.told) this.tellSensors();
        return;
      case 'sensors':
        this.answers = deed.answer;
        return;
      case 'lock':
        if (deed.byHand) this.touch();
        this.setHands('silent');
        this.locked = true;
        return this.report('locked');
      case 'unlock':
        this.locked = false;
        this.touch();
        return this.report('unlocked');
      case 'sleep':
        this.setHands('silent');
        this.told = deed.told || this.clocks === 'bare';
        if (this.told) this.report('sleep');
        this.asleep = true;
        this.sleptAt = this.machine.now;
        return this.lookUp();
      case 'wake':
        return this.wakeUp();
      case 'clock':
        return this.machine.setClock(deed.by);
      case 'zone':
        this.machine.zone = deed.zone;
        return;
      case 'idle':
        this.idleKnown = deed.known;
        return;
      case 'windows':
        this.draws = deed.draw;
        return;
      case 'app ends':
        this.running = false;
        this.soon = [];
        return this.lookUp();
      case 'app starts':
        if (deed.reboot) this.reboot();
        this.running = true;
        this.touch();
        this.state = this.boot(this.companion.settingsOf(this.state));
        return;
      case 'disk':
        return this.took(this.companion.disk(this.state, deed.saves, this.machine.moment(), this.idle));
      case 'home':
        this.touch();
        return this.took(this.companion.home(this.state, deed.open, this.machine.moment(), this.idle));
      case 'nothing':
        return;
    }
  }

  /** The app runs, on a machine that is awake. */
  private get there(): boolean {
    return this.running && !this.asleep;
  }

  private ask(wish: Ask): void {
    if (!this.there) throw new NoSuchThing(`nobody can ask for "${wish.ask}" now: the app is not there`);
    const outcome = this.companion.ask(this.state, wish, this.machine.moment(), this.idle);
    if (outcome === null) throw new NoSuchThing(`the app knows no "${wish.ask}"`);
    this.took(outcome);
    if (wish.ask === 'start') this.tellSensors();
  }

  private choose(choice: Choice): void {
    const outcome = this.companion.choose(this.state, choice, this.machine.moment(), this.idle);
    if (outcome === null) throw new NoSuchThing(`the app knows no choice of "${choice.choose}"`);
    this.took(outcome);
  }

  private report(what: PresenceReport): void {
    if (!this.there) return;
    this.took(this.companion.report(this.state, what, this.machine.moment(), this.idle));
  }

  /** The one place where the sensors speak: at the start of work and of the app, on a change, and when asked afresh. */
  private tellSensors(fresh = false): void {
    if (!this.there) return;
    this.said = this.truth;
    this.took(this.companion.sense(this.state, this.said, fresh, this.machine.moment(), this.idle));
  }

  private boot(settings: Chosen): State {
    const { companion, machine } = this;
    this.state = companion.start(settings, this.events, this.pulse, machine.moment());
    this.pulseAt = machine.now + MINUTE;
    this.wake();
    this.tellSensors();
    return this.state;
  }

  private reboot(): void {
    this.machine.reboot();
    this.locked = false;
    this.asleep = false;
  }

  private wakeUp(): void {
    const slept = this.machine.now - this.sleptAt;
    this.asleep = false;
    this.pulseAt = this.machine.now + MINUTE;
    // Timers go by the monotonic clock: where that stood still they have as long to go as before.
    if (this.wakeAt !== null && this.clocks !== 'windows') this.wakeAt += slept;
    if (this.told) this.report('resume');
    else this.lookUp();
    if (this.said !== this.truth) this.tellSensors();
  }

  private wake(): void {
    this.took(this.companion.wake(this.state, this.machine.moment(), this.idle), 1);
  }

  private live(): void {
    this.pulse = this.companion.signOfLife(this.state, this.machine.moment()) ?? this.pulse;
    this.pulseAt = this.machine.now + MINUTE;
  }

  private runSoon(at: number): void {
    const due = this.soon.filter((one) => one.at === at);
    this.soon = this.soon.filter((one) => one.at !== at);
    for (const { then } of due) then();
  }

  private took(outcome: Outcome, wakes = 0): void {
    const { machine } = this;
    const overlay = this.trace.at(-1)?.sight?.overlay?.id;
    this.state = outcome.state;
    this.events = [...this.events, ...outcome.kept];
    this.spin = wakes === 1 && outcome.delay === 0 ? this.spin + 1 : 0;
    if (this.spin > MOST_IDLE_WAKES) throw new Error(`${this.spin} wakes in a row asked for another at once`);
    this.wakeAt = outcome.delay === null ? null : machine.now + outcome.delay;
    const { ended, words, sounds, opened, refused } = outcome;
    const shot = this.note({ ended, words, sounds, opened, refused, wakes });
    const shown = shot.sight?.overlay?.id;
    if (shown !== undefined && shown !== overlay && this.draws) this.later(() => this.draw(shown));
    if (outcome.asksSensors && this.answers) this.later(() => this.tellSensors(true));
  }

  private later(then: () => void): void {
    this.soon = [...this.soon, { at: this.machine.now + SOON, then }];
  }

  private draw(id: string): void {
    if (this.trace.at(-1)?.sight?.overlay?.id !== id) return;
    this.took(this.companion.painted(this.state, this.machine.moment(), this.idle));
  }

  private note(what: Omit<Shot, 't' | 'sight'>): Shot {
    const { machine } = this;
    const sight = this.there ? this.companion.look(this.state, machine.moment()) : null;
    const shot = { t: machine.options.wall + machine.now, sight, ...what };
    this.trace.push(shot);
    return shot;
  }

  /** Time since the last input as the system tells it, on its own clock. */
  private get idle(): Idle {
    this.settle();
    return this.idleKnown ? Math.max(0, this.machine.mono - this.touched.mono) : 'unknown';
  }

  private setHands(hands: Hands): void {
    this.settle();
    if (hands === 'silent' || hands === 'reads') this.before = this.hands === 'silent' ? 'types' : this.hands;
    this.hands = hands;
    this.handsSince = this.machine.now;
    if (hands !== 'silent') this.touch();
  }

  private touch(): void {
    this.settle();
    this.touched = { t: this.machine.now, mono: this.machine.mono };
  }

  /** Works out the last input up to now from what the hands do. */
  private settle(): void {
    const { machine, hands, handsSince } = this;
    if (hands === 'silent' || this.locked || this.asleep) return;
    const t = handsSince + lastInput(hands, machine.now - handsSince);
    if (t > this.touched.t) this.touched = { t, mono: machine.mono - (machine.now - t) };
  }
}

/** When the hands last did something within a spell of `length` ms, from its beginning. */
function lastInput(hands: Exclude<Hands, 'silent'>, length: number): number {
  const down = (n: number, grain: number): number => Math.floor(n / grain) * grain;
  if (hands === 'reads') return down(length, PAGE);
  if (hands === 'types') return down(length, KEY);
  const round = down(length, LULL.every);
  return round + Math.min(down(length - round, KEY), LULL.after);
}
