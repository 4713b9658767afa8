import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Driver } from './driver';

/** The instant at which it is `time` on Monday 23 November 2026. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);

/** At work on Monday from ten in the evening for so many minutes. */
function late(minutes: number): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T22:00');
  day.command({ type: 'day.start', place: 'home' });
  day.pass(minutes * MINUTE);
  return day;
}

/** Away from a locked screen for so long, and back. */
function away(day: Driver, ms: number): void {
  day.setTyping(false);
  day.report('locked');
  day.pass(ms);
  day.setTyping(true);
  day.report('unlocked');
}

const asked = (day: Driver): readonly unknown[] =>
  day.effects.filter((effect) => effect.type === 'notify' && effect.notice.type === 'repair');

describe('who left at work and came back another day (W3)', () => {
  it('is asked when work ended, and told so; until the answer only what came before counts', () => {
    const day = late(30);
    away(day, 9 * HOUR);
    const stoppedAt = at('22:30');
    expect(asked(day)).toEqual([{ type: 'notify', notice: { type: 'repair', stoppedAt } }]);
    expect(day.snapshot.repair).toMatchObject({ stoppedAt, today: false });
    day.pass(HOUR);
    expect(day.snapshot.day).toMatchObject({ open: true, worked: 30 * MINUTE });
    day.command({ type: 'repair.answer', answer: { stoppedAt } });
    expect(day.events.at(-1)).toMatchObject({ type: 'work.stopped', by: 'repair', at: stoppedAt });
  });

  it('is asked once, of the first time, however often they leave before they answer', () => {
    const day = late(30);
    away(day, 9 * HOUR);
    day.pass(HOUR);
    away(day, 23 * HOUR);
    expect(day.snapshot.repair).toMatchObject({ stoppedAt: at('22:30') });
    expect(asked(day)).toHaveLength(1);
  });

  it('is not asked about a time away from which they came back the same day', () => {
    const day = late(30);
    away(day, 10 * MINUTE);
    day.pass(2 * HOUR);
    expect(day.snapshot).toMatchObject({ date: '2026-11-24', repair: null });
  });

  it('went on working: all of it counts, and as long a silence was every break (B2)', () => {
    const day = late(75);
    away(day, 70 * MINUTE);
    expect(day.snapshot.repair).toMatchObject({ stoppedAt: at('23:15') });
    day.command({ type: 'repair.answer', answer: 'continued' });
    expect(day.snapshot.day?.worked).toBe(145 * MINUTE);
    expect(day.snapshot.nextBreak).toMatchObject({ kind: 'short', inMs: 20 * MINUTE });
  });

  it('is not offered a gentler rhythm once that day is closed', () => {
    const day = late(0);
    for (let passed = 0; passed < 3; passed += 1) {
      day.command({ type: 'break.now', kind: 'short' });
      day.command({ type: 'break.leave' });
    }
    expect(day.snapshot.offerGentler).toBe(true);
    away(day, 9 * HOUR);
    day.command({ type: 'repair.answer', answer: { stoppedAt: at('22:00') } });
    expect(day.snapshot).toMatchObject({ status: { type: 'off' }, offerGentler: false });
  });
});
