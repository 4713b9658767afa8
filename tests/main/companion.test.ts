import { describe, expect, it, vi } from 'vitest';
import type { SaveOutcome } from '../../main/store/store';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { settle } from '../support/simulated-clock';
import { atWork, SAVED, World } from './world';

const FULL: SaveOutcome = { saved: false, reason: 'full' };

describe('persist, confirm, show', () => {
  it('in this order', async () => {
    const world = await atWork();
    const stopped = world.companion.command({ type: 'day.stop' });
    expect(await world.resultOf(stopped)).toBe('waits');
    expect(world.diary).toEqual(['append work.stopped']);
    await world.finish();
    expect(world.diary).toEqual(['append work.stopped', 'saved', 'perform open', 'show off']);
    expect(await stopped).toEqual({ ok: true });
  });

  it('a watcher is shown the state at once', () => {
    const world = new World();
    world.watch();
    expect(world.diary).toEqual(['show off']);
  });

  it('what is shown after a slow write is the state as it is then', async () => {
    const world = await atWork();
    const first = world.companion.command({ type: 'pause.start', kind: 'lunch', minutes: null });
    const second = world.companion.command({ type: 'pause.end' });
    world.writes.splice(0).forEach((end) => {
      end(SAVED);
    });
    await Promise.all([first, second]);
    expect(world.diary.filter((line) => line.startsWith('show'))).toEqual(['show work', 'show work']);
  });

  it('a later step whose write is quicker is not shown before the one ahead of it', async () => {
    const world = await atWork();
    const first = world.companion.command({ type: 'day.stop' });
    const second = world.companion.command({ type: 'settings.change', change: { sound: true } });
    const [slow, quick] = world.writes.splice(0);
    quick?.(SAVED);
    await settle();
    expect(world.diary.filter((line) => /^(perform|show)/.test(line))).toEqual([]);
    slow?.(SAVED);
    await Promise.all([first, second]);
    expect(world.diary.slice(-4)).toEqual(['perform open', 'show off', 'perform keep', 'show off']);
  });

  it('what changes no fact is not written, and is shown all the same', async () => {
    const world = await atWork();
    await world.companion.command({ type: 'app.open', page: 'plan' });
    expect(world.diary).toEqual(['perform open', 'show work']);
  });

  it('changed settings are written like facts', async () => {
    const world = await atWork();
    const changed = world.companion.command({ type: 'settings.change', change: { sound: true } });
    expect(await world.resultOf(changed)).toBe('waits');
    expect(world.diary).toEqual(['keep settings']);
    await world.finish();
    expect(world.diary.slice(1)).toEqual(['saved', 'perform keep', 'show work']);
  });

  it('`settled` waits for everything that was begun', async () => {
    const world = await atWork();
    void world.companion.command({ type: 'day.stop' });
    let rests = false;
    void world.companion.settled().then(() => {
      rests = true;
    });
    await settle();
    expect(rests).toBe(false);
    await world.finish();
    expect(rests).toBe(true);
  });
});

describe('a disk that is in trouble', () => {
  it('what was not saved is said to be so, and shown', async () => {
    const world = await atWork();
    const stopped = world.companion.command({ type: 'day.stop' });
    await world.finish(FULL);
    expect(await stopped).toEqual({ ok: false, reason: 'not-saved' });
    expect(world.diary.at(-1)).toBe('show off');
    expect(world.companion.snapshot.status.type).toBe('off');
  });

  it('a refusal is told as such, not as a failure to save', async () => {
    const world = await atWork();
    world.atOnce = FULL;
    expect(await world.companion.command({ type: 'day.start', place: 'home' })).toEqual({
      ok: false,
      reason: 'already-at-work',
    });
  });

  it('one that never answers keeps nothing from the screen for more than two seconds', async () => {
    const world = await atWork();
    const stopped = world.companion.command({ type: 'day.stop' });
    await world.clock.simulated.advanceAndSettle(2 * SECOND - 1);
    expect(world.diary).toEqual(['append work.stopped']);
    await world.clock.simulated.advanceAndSettle(1);
    expect(world.diary).toEqual(['append work.stopped', 'perform open', 'show off']);
    expect(await stopped).toEqual({ ok: false, reason: 'not-saved' });
  });

  it('one that never answers does not add up: two steps are shown two seconds after the second', async () => {
    const world = await atWork();
    void world.companion.command({ type: 'pause.start', kind: 'lunch', minutes: null });
    await world.clock.simulated.advanceAndSettle(SECOND);
    void world.companion.command({ type: 'day.stop' });
    await world.clock.simulated.advanceAndSettle(2 * SECOND);
    expect(world.diary.at(-1)).toBe('show off');
  });

  it('an answer after the two seconds shows nothing twice', async () => {
    const world = await atWork();
    void world.companion.command({ type: 'day.stop' });
    await world.clock.simulated.advanceAndSettle(2 * SECOND);
    const before = [...world.diary];
    await world.finish();
    expect(world.diary).toEqual([...before, 'saved']);
  });
});

describe('a part of the screen that fails', () => {
  it('may be what there is to see itself: the next step is carried out all the same', async () => {
    const world = await atWork();
    world.atOnce = SAVED;
    const seen = vi.spyOn(world.companion, 'snapshot', 'get').mockImplementation(() => {
      throw new Error('no snapshot');
    });
    expect(await world.companion.command({ type: 'app.open', page: null })).toEqual({ ok: true });
    expect(world.diary).toEqual(['perform open', 'failure Error: no snapshot']);
    seen.mockRestore();
    await world.companion.command({ type: 'app.open', page: null });
    expect(world.diary.slice(2)).toEqual(['perform open', 'show work']);
  });

  it('is told of, and keeps neither its own step nor the next from the screen', async () => {
    const world = await atWork();
    world.atOnce = SAVED;
    world.onEffect = () => {
      world.onEffect = () => undefined;
      throw new Error('no window');
    };
    const opened = world.companion.command({ type: 'app.open', page: null });
    expect(await opened).toEqual({ ok: true });
    expect(world.diary).toEqual(['perform open', 'failure Error: no window', 'show work']);
    world.diary.length = 0;
    await world.companion.command({ type: 'day.stop' });
    expect(world.diary).toEqual(['append work.stopped', 'perform open', 'show off']);
  });

  it('does not keep the other watchers from seeing what is new', async () => {
    const world = new World();
    world.atOnce = SAVED;
    let calls = 0;
    world.companion.watch(() => {
      calls += 1;
      if (calls === 2) throw new Error('no tray');
    });
    world.watch();
    world.diary.length = 0;
    await world.companion.command({ type: 'app.open', page: null });
    await world.companion.command({ type: 'app.open', page: null });
    expect([calls, world.diary]).toEqual([
      3,
      ['perform open', 'failure Error: no tray', 'show off', 'perform open', 'show off'],
    ]);
  });
});

describe('the one timer', () => {
  it('there is none off work, one at work, whatever comes', async () => {
    const world = new World();
    world.atOnce = SAVED;
    await world.companion.tell({ type: 'wake' });
    expect(world.clock.waiting).toBe(0);
    await world.companion.command({ type: 'day.start', place: 'home' });
    for (let count = 0; count < 5; count++) await world.companion.tell({ type: 'wake' });
    expect(world.clock.waiting).toBe(1);
    await world.clock.simulated.advanceAndSettle(2 * HOUR);
    expect(world.clock.waiting).toBe(1);
    await world.companion.command({ type: 'day.stop' });
    expect(world.clock.waiting).toBe(0);
  });

  it('a write under way has one more, which goes when the write ends', async () => {
    const world = await atWork();
    void world.companion.command({ type: 'pause.start', kind: 'lunch', minutes: null });
    expect(world.clock.waiting).toBe(2);
    await world.finish();
    expect(world.clock.waiting).toBe(1);
  });

  it('wakes the companion by itself: a pause asks at its end', async () => {
    const world = await atWork();
    world.atOnce = SAVED;
    await world.companion.command({ type: 'pause.start', kind: 'other', minutes: 10 });
    await world.clock.simulated.advanceAndSettle(10 * MINUTE - 1);
    expect(world.companion.snapshot.pauseOver).toBeNull();
    await world.clock.simulated.advanceAndSettle(1);
    expect(world.companion.snapshot.pauseOver).toMatchObject({ kind: 'other' });
    expect(world.diary).toContain('perform notify');
  });
});

describe('signs of life (W3)', () => {
  it('come at once at the start, then within every minute at work, and none off work', async () => {
    const world = new World();
    world.atOnce = SAVED;
    await world.companion.tell({ type: 'wake' });
    expect(world.pulses).toEqual([]);
    await world.companion.command({ type: 'day.start', place: 'home' });
    expect(world.pulses).toHaveLength(1);
    await world.clock.simulated.advanceAndSettle(HOUR);
    const times = [...world.pulses.map(({ at }) => at), world.clock.now().wall];
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(MINUTE);
    await world.companion.command({ type: 'day.stop' });
    const { length } = world.pulses;
    await world.clock.simulated.advanceAndSettle(HOUR);
    expect(world.pulses).toHaveLength(length);
  });

  it('take no step: the state is the same before and after', async () => {
    const world = await atWork();
    world.atOnce = SAVED;
    await world.companion.tell({ type: 'wake' });
    const { state } = world.companion;
    const { length } = world.pulses;
    await world.clock.simulated.advanceAndSettle(50 * SECOND);
    expect(world.pulses.length).toBe(length + 1);
    expect(world.companion.state).toBe(state);
  });

  it('a last one is left at work when it closes, none off work', async () => {
    const world = await atWork();
    await world.clock.simulated.advanceAndSettle(10 * SECOND);
    expect(world.companion.close()).toMatchObject({ day: '2026-11-23', at: world.clock.now().wall });
    expect(new World().companion.close()).toBeNull();
  });

  it('one that comes late does not put off what was due meanwhile', async () => {
    const world = await atWork();
    world.atOnce = SAVED;
    await world.companion.tell({ type: 'wake' });
    const asked = world.idleAsked;
    // Time runs on through a sleep that nobody told of; the timer for the sign of life is the first to fire.
    world.clock.simulated.sleep(HOUR, 'windows');
    await world.clock.simulated.advanceAndSettle(0);
    expect(world.idleAsked).toBeGreaterThan(asked);
  });
});

describe('watching and closing', () => {
  it('a watcher that is taken back hears nothing more', async () => {
    const world = new World();
    world.atOnce = SAVED;
    const stop = world.watch();
    stop();
    world.diary.length = 0;
    await world.companion.command({ type: 'app.open', page: null });
    expect(world.diary).toEqual(['perform open']);
  });

  it('after closing there is no timer, no watcher, no step and no look at the keyboard', async () => {
    const world = await atWork();
    world.atOnce = SAVED;
    world.companion.close();
    expect(world.clock.waiting).toBe(0);
    const { state } = world.companion;
    const asked = world.idleAsked;
    await world.clock.simulated.advanceAndSettle(HOUR);
    await world.companion.command({ type: 'day.stop' });
    expect([world.diary, world.idleAsked]).toEqual([[], asked]);
    expect(world.companion.state).toBe(state);
  });

  it('what was written when it closed is not shown any more', async () => {
    const world = await atWork();
    void world.companion.command({ type: 'pause.start', kind: 'lunch', minutes: null });
    world.companion.close();
    await world.finish();
    expect(world.diary).toEqual(['append pause.started', 'saved']);
  });
});
