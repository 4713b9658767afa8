import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broadcastsBetween } from '../../shared/broadcast/between';
import { BROADCASTS, type BroadcastEvent } from '../../shared/broadcast/event';
import { broadcastJson, type BroadcastJson } from '../../shared/broadcast/json';
import type { Snapshot } from '../../shared/companion/snapshot';
import { signOf } from '../../shared/sign';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, NOTHING_SENSED } from '../companion/driver';
import { snapshotIn, STATE_NAMES } from '../main/snapshots';

const ZONE = 'Europe/Stockholm';

/** What a listener hears who looks at the day after each step of `live`. */
class Listener {
  readonly heard: BroadcastJson[] = [];
  #before: Snapshot;

  constructor(readonly day: Driver) {
    this.#before = day.snapshot;
  }

  after(live: () => void): this {
    live();
    const now = this.day.snapshot;
    this.heard.push(...broadcastsBetween(this.#before, now).map((event) => broadcastJson(event, ZONE)));
    this.#before = now;
    return this;
  }

  last(live: () => void): readonly BroadcastJson[] {
    const from = this.heard.length;
    return this.after(live).heard.slice(from);
  }
}

function atWork(): Listener {
  const listener = new Listener(new Driver());
  return listener.after(() => listener.day.command({ type: 'day.start', place: 'office' }));
}

const at = (time: string): string => `2026-11-23T${time}+01:00`;

describe('what programs outside hear of a day', () => {
  it('start, a lunch, resume, stop, with figures and without words', () => {
    const listener = atWork();
    const { day } = listener;
    const plan = {
      ...{ lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null },
      goals: [{ id: 'g', text: 'the secret budget', weight: 'heavy' }],
    } as const;
    listener
      .after(() => day.command({ type: 'plan.save', plan }))
      .after(() => day.pass(10 * MINUTE))
      .after(() => day.command({ type: 'pause.start', kind: 'lunch', minutes: 45 }))
      .after(() => day.pass(30 * MINUTE))
      .after(() => day.command({ type: 'pause.end' }))
      .after(() => day.pass(MINUTE))
      .after(() => day.command({ type: 'day.stop' }));
    expect(listener.heard).toEqual([
      { at: at('08:00:00'), event: 'start', place: 'office' },
      { at: at('08:10:00'), event: 'pause', kind: 'lunch', until: at('08:55:00') },
      { at: at('08:40:00'), event: 'resume' },
      { at: at('08:41:00'), event: 'stop', workedSeconds: 660, pausedSeconds: 1800 },
    ]);
    expect(JSON.stringify(listener.heard)).not.toContain('secret');
  });

  it('a break that was had, and one that a stop closes', () => {
    const listener = atWork();
    const { day } = listener;
    const begin = (): void => {
      day.setTyping(true);
      day.pass(20 * MINUTE);
      day.setTyping(false);
      for (let n = 0; n < 60 && day.snapshot.break === null; n++) day.pass(SECOND);
      day.painted();
    };
    expect(listener.last(begin)).toMatchObject([{ event: 'break', kind: 'short' }]);
    expect(listener.last(() => day.pass(MINUTE))).toMatchObject([
      { event: 'break-end', kind: 'short', outcome: 'taken' },
    ]);
    expect(listener.last(begin)).toMatchObject([{ event: 'break' }]);
    expect(listener.last(() => day.command({ type: 'day.stop' }))).toMatchObject([
      { event: 'break-end', outcome: null },
      { event: 'stop' },
    ]);
  });

  it('a call by whatever tells of it is one call, and a pause ends it', () => {
    const listener = atWork();
    const { day } = listener;
    const meet = (): unknown => day.command({ type: 'meeting.start', minutes: 30 });
    expect(listener.last(() => day.hear({ ...NOTHING_SENSED, call: true }))).toMatchObject([
      { event: 'call', reason: 'call', until: null },
    ]);
    // How long it goes on is known now.
    expect(listener.last(meet)).toEqual([
      { at: at('08:00:00'), event: 'call', reason: 'meeting', until: at('08:30:00') },
    ]);
    expect(listener.last(() => day.hear({ ...NOTHING_SENSED, call: false }))).toEqual([]);
    expect(
      listener.last(() => day.command({ type: 'pause.start', kind: 'errand', minutes: 5 })),
    ).toMatchObject([{ event: 'call-end' }, { event: 'pause', kind: 'errand' }]);
  });

  it('a pause that is made longer is told anew with its new end, and resumed once', () => {
    const listener = atWork();
    const { day } = listener;
    listener
      .after(() => day.command({ type: 'pause.start', kind: 'lunch', minutes: 30 }))
      .after(() => day.pass(10 * MINUTE))
      .after(() => day.command({ type: 'pause.extend', minutes: 10 }))
      .after(() => day.pass(10 * MINUTE))
      .after(() => day.command({ type: 'pause.extend', minutes: 1 }))
      .after(() => day.command({ type: 'pause.end' }));
    expect(listener.heard.slice(1)).toEqual([
      { at: at('08:00:00'), event: 'pause', kind: 'lunch', until: at('08:30:00') },
      { at: at('08:10:00'), event: 'pause', kind: 'lunch', until: at('08:40:00') },
      { at: at('08:20:00'), event: 'pause', kind: 'lunch', until: at('08:41:00') },
      { at: at('08:20:00'), event: 'resume' },
    ]);
  });

  it('a meeting that goes on past its time is told anew without an end, and is over once', () => {
    const listener = atWork();
    const { day } = listener;
    day.setTyping(true);
    listener
      .after(() => day.command({ type: 'meeting.start', minutes: 30 }))
      .after(() => day.pass(30 * MINUTE))
      .after(() => day.command({ type: 'meeting.over', answer: 'still' }))
      .after(() => day.pass(10 * MINUTE))
      .after(() => day.command({ type: 'meeting.end' }));
    expect(listener.heard.slice(1)).toEqual([
      { at: at('08:00:00'), event: 'call', reason: 'meeting', until: at('08:30:00') },
      { at: at('08:30:00'), event: 'call', reason: 'meeting', until: null },
      { at: at('08:40:00'), event: 'call-end' },
    ]);
  });

  it('clocks that drift move no end, and one that is set does', () => {
    const pause = (endsAt: number): Snapshot => ({
      ...snapshotIn('lunch'),
      status: { type: 'pause', kind: 'lunch', sinceAt: 0, endsAt },
    });
    expect(broadcastsBetween(pause(MINUTE), pause(MINUTE + 900))).toEqual([]);
    expect(broadcastsBetween(pause(MINUTE), pause(2 * MINUTE))).toMatchObject([{ event: 'pause' }]);
    expect(broadcastsBetween(pause(2 * MINUTE), pause(MINUTE))).toMatchObject([{ event: 'pause' }]);
  });

  it('a pause that follows another at once is told as both', () => {
    const listener = atWork();
    const { day } = listener;
    const pause = (kind: 'lunch' | 'errand'): void => {
      day.command({ type: 'pause.start', kind, minutes: null });
    };
    listener.after(() => pause('errand'));
    const both = listener.last(() => {
      day.pass(MINUTE);
      day.command({ type: 'pause.end' });
      pause('lunch');
    });
    expect(both).toMatchObject([{ event: 'resume' }, { event: 'pause', kind: 'lunch' }]);
  });
});

describe('whatever the app goes through', () => {
  it('every end has a beginning, and what was told last is how things stand', () => {
    const told = new Set<string>();
    const states = fc.array(fc.constantFrom(...STATE_NAMES), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(states, (names) => {
        let before = snapshotIn('off');
        const heard: Belief = { stands: 'off', call: false, break: false, until: null };
        for (const name of names) {
          const after = snapshotIn(name);
          for (const event of broadcastsBetween(before, after)) {
            told.add(event.event);
            hear(heard, event);
          }
          before = after;
        }
        const off = before.repair !== null;
        expect(heard.stands).toBe(off ? 'off' : before.status.type);
        expect(heard.break).toBe(before.break !== null);
        const sign = signOf(before);
        if (sign.state === 'call' && heard.call) expect(heard.until).toBe(sign.untilAt);
        if (!off && before.status.type === 'pause') expect(heard.until).toBe(before.status.endsAt);
      }),
      { seed: 7, numRuns: 300 },
    );
    expect(told).toEqual(new Set(BROADCASTS));
  });
});

/** `until` is the end of the pause or the call that goes on. */
interface Belief {
  stands: string;
  call: boolean;
  break: boolean;
  until: number | null;
}

/** What a listener believes after an event; one that cannot follow what it believed is a fault. */
function hear(belief: Belief, event: BroadcastEvent): void {
  switch (event.event) {
    case 'start':
      expect(belief.stands).toBe('off');
      belief.stands = 'work';
      return;
    case 'stop':
      expect(belief).toMatchObject({ call: false, break: false });
      expect(belief.stands).not.toBe('off');
      belief.stands = 'off';
      return;
    case 'pause':
      expect(belief).toMatchObject({ call: false, break: false });
      // Once more: its end is another.
      expect(belief.stands === 'pause' ? event.untilAt !== belief.until : belief.stands === 'work').toBe(
        true,
      );
      [belief.stands, belief.until] = ['pause', event.untilAt];
      return;
    case 'resume':
      expect(belief.stands).toBe('pause');
      belief.stands = 'work';
      return;
    case 'break':
      expect(belief).toMatchObject({ break: false, stands: 'work' });
      belief.break = true;
      return;
    case 'call':
      expect(belief.stands).toBe('work');
      if (belief.call) expect(event.untilAt).not.toBe(belief.until);
      [belief.call, belief.until] = [true, event.untilAt];
      return;
    case 'break-end':
      expect(belief.break).toBe(true);
      belief.break = false;
      return;
    case 'call-end':
      expect(belief.call).toBe(true);
      belief.call = false;
      return;
  }
}
