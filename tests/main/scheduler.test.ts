import { describe, expect, it } from 'vitest';
import { AWAY_AFTER } from '../../shared/breaks/activity';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, SILENT_OFF_WORK } from '../companion/driver';
import { CountingClock } from './counting-clock';
import { drawAtOnce, freshCompanion } from './fresh-companion';

/** The running companion; what is counted are timers that fire, signs of life included: each costs a laptop its sleep. */
class Desk {
  readonly clock = new CountingClock();
  #typing = true;
  #lastInput = this.clock.now().mono;
  readonly companion = freshCompanion({
    clock: this.clock,
    idle: () => (this.#typing ? 0 : this.clock.now().mono - this.#lastInput),
  });

  constructor() {
    drawAtOnce(this.companion);
  }

  setTyping(typing: boolean): void {
    this.#typing = typing;
    this.#lastInput = this.clock.now().mono;
  }

  /** Wake-ups while `ms` pass. */
  async wakesIn(ms: number): Promise<number> {
    const before = this.clock.fired;
    await this.clock.simulated.advanceAndSettle(ms);
    return this.clock.fired - before;
  }
}

async function atWork(): Promise<Desk> {
  const desk = new Desk();
  await desk.companion.command({ type: 'day.start', place: 'home' });
  return desk;
}

describe('wake-ups in an hour', () => {
  it('none off work with the home window closed, before the day and after it', async () => {
    const desk = new Desk();
    await desk.companion.tell({ type: 'wake' });
    expect(await desk.wakesIn(HOUR)).toBe(0);
    await desk.companion.command({ type: 'day.start', place: 'home' });
    await desk.wakesIn(30 * MINUTE);
    await desk.companion.command({ type: 'day.stop' });
    expect(await desk.wakesIn(16 * HOUR)).toBe(0);
  });

  it('at most twelve off work with the home window open', async () => {
    const desk = new Desk();
    await desk.companion.tell({ type: 'home', open: true });
    expect(await desk.wakesIn(HOUR)).toBeLessThanOrEqual(12);
  });

  it('at most 240 at work with nobody at the keyboard', async () => {
    const desk = await atWork();
    await desk.wakesIn(10 * MINUTE);
    desk.setTyping(false);
    await desk.wakesIn(5 * MINUTE);
    expect(desk.companion.snapshot.quiet?.reason).toBe('away');
    expect(await desk.wakesIn(HOUR)).toBeLessThanOrEqual(240);
  });

  it('at most 240 with the screen locked', async () => {
    const desk = await atWork();
    desk.setTyping(false);
    await desk.companion.tell({ type: 'presence', report: 'locked' });
    expect(await desk.wakesIn(HOUR)).toBeLessThanOrEqual(240);
  });

  it('at most 240 on a pause with nobody there, past its end too', async () => {
    const desk = await atWork();
    await desk.companion.command({ type: 'pause.start', kind: 'lunch', minutes: 30 });
    desk.setTyping(false);
    expect(await desk.wakesIn(HOUR)).toBeLessThanOrEqual(240);
  });

  it('at most 240 in a meeting', async () => {
    const desk = await atWork();
    await desk.companion.command({ type: 'meeting.start', minutes: null });
    expect(await desk.wakesIn(HOUR)).toBeLessThanOrEqual(240);
  });

  it('at most 300 of steady typing, the time of nudges left out', async () => {
    const desk = await atWork();
    let [calm, wakes, nudges] = [0, 0, 0];
    for (let step = 0; step < 1_000 && calm < HOUR; step++) {
      const before = desk.companion.snapshot.nudge;
      const inStep = await desk.wakesIn(10 * SECOND);
      if (before !== null || desk.companion.snapshot.nudge !== null) nudges += 1;
      else [calm, wakes] = [calm + 10 * SECOND, wakes + inStep];
    }
    expect(calm).toBe(HOUR);
    expect(nudges).toBeGreaterThan(0);
    expect(wakes).toBeLessThanOrEqual(300);
  });
});

describe('the pure companion', () => {
  it('asks for no crowd of wake-ups in any second of a day', () => {
    const day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    for (const typing of [true, false, true, false]) {
      day.setTyping(typing);
      for (let second = 0; second < 3_600; second++) {
        const before = day.wakes;
        day.pass(SECOND);
        expect(day.wakes - before).toBeLessThanOrEqual(3);
      }
    }
    expect(day.wakes).toBeGreaterThan(100);
  });

  it('asks for none off work, and while the question about a lost stop is open looks only for who goes away', () => {
    const day = new Driver(undefined, undefined, SILENT_OFF_WORK);
    day.command({ type: 'day.start', place: 'home' });
    day.pass(HOUR);
    const lost = new Driver('Europe/Stockholm', '2026-11-23T13:00', {}, { events: day.events, pulse: null });
    day.command({ type: 'day.stop' });
    const { wakes } = day;
    day.pass(16 * HOUR);
    expect(day.wakes).toBe(wakes);
    lost.command({ type: 'app.open', page: null });
    lost.pass(HOUR);
    expect(lost.snapshot.repair).not.toBeNull();
    expect(lost.wakes).toBeLessThanOrEqual(HOUR / AWAY_AFTER);
  });
});
