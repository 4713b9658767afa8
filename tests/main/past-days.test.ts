import { describe, expect, it } from 'vitest';
import { PastDays } from '../../main/past-days';
import type { MonthReading } from '../../main/store/store';
import type { Command } from '../../shared/companion/commands';
import { Driver } from '../companion/driver';

const NO_WORDS = { done: '', tomorrow: '', worked: '', change: '' };
const AMEND: Command = { type: 'closeout.amend', day: '2026-09-15', closeOut: { ...NO_WORDS, done: 'allt' } };

/** A day of September, as its month file has it. */
function september(): readonly MonthReading[] {
  const day = new Driver('Europe/Stockholm', '2026-09-15T08:00');
  day.command({ type: 'day.start', place: 'home' });
  day.pass(3_600_000);
  day.command({ type: 'day.stop' });
  return [{ ok: true, events: day.events }];
}

/** The companion of November, and a store that answers for the months that it is asked for. */
function desk(readings: readonly MonthReading[] = september()): {
  readonly day: Driver;
  readonly past: PastDays;
  readonly asked: readonly string[];
  readonly log: readonly string[];
} {
  const day = new Driver();
  const asked: string[] = [];
  const log: string[] = [];
  const answers = [...readings];
  const past = new PastDays({
    companion: {
      get state() {
        return day.state;
      },
      command: (command) => Promise.resolve(day.command(command).result),
      tell: (report) => {
        if (report.type !== 'record') throw new Error(`told of ${report.type}`);
        return Promise.resolve(day.readRecord(report.months, report.events).result);
      },
    },
    store: {
      readMonth: (month) => {
        asked.push(month);
        return Promise.resolve(answers.shift() ?? { ok: true, events: [] });
      },
    },
    known: ['2026-10', '2026-11'],
    log: (line) => log.push(line),
  });
  return { day, past, asked, log };
}

describe('a command about a day gone by', () => {
  it('has the month read first, once', async () => {
    const { day, past, asked } = desk();
    expect(await past.command(AMEND)).toEqual({ ok: true });
    expect(await past.command(AMEND)).toEqual({ ok: true });
    expect(asked).toEqual(['2026-09']);
    expect(day.events.map(({ type, day }) => [type, day])).toEqual([
      ['closeout.saved', '2026-09-15'],
      ['closeout.saved', '2026-09-15'],
    ]);
    expect(day.state.others.map(({ date, closeOut }) => [date, closeOut?.done])).toEqual([
      ['2026-09-15', 'allt'],
    ]);
  });

  it('at the edge of a month has both read', async () => {
    const { past, asked } = desk([]);
    expect(await past.command({ ...AMEND, day: '2026-08-31' })).toEqual({ ok: false, reason: 'no-day' });
    expect(asked).toEqual(['2026-08', '2026-09']);
  });

  it('of a month that is known, or about no day, has none read', async () => {
    const { past, asked } = desk();
    await past.command({ type: 'day.start', place: 'home' });
    await past.command({ type: 'day.mark', day: '2026-11-25', kind: 'off' });
    expect(asked).toEqual([]);
  });

  it('is refused while the month cannot be read, and tried again with the next', async () => {
    const { day, past, log } = desk([{ ok: false, reason: 'no-access' }, ...september()]);
    expect(await past.command(AMEND)).toEqual({ ok: false, reason: 'not-readable' });
    expect(day.events).toEqual([]);
    expect(log).toEqual(['past days: 2026-09 cannot be read (no-access)']);
    expect(await past.command(AMEND)).toEqual({ ok: true });
  });
});

describe('what comes in from elsewhere', () => {
  it('is told of the months that the companion knows of, and of no other', async () => {
    const { day, past, asked } = desk([...september(), ...september()]);
    await past.renew(['2026-09']);
    expect([asked, day.state.others]).toEqual([[], []]);
    await past.command(AMEND);
    await past.renew(['2026-08', '2026-09', '2026-11']);
    expect(asked).toEqual(['2026-09', '2026-09', '2026-11']);
    expect(day.state.others.map(({ date }) => date)).toEqual(['2026-09-15']);
  });

  it('is read once more when a fact was recorded meanwhile', async () => {
    const { day, past, asked } = desk([]);
    const renewed = past.renew(['2026-11']);
    day.command({ type: 'day.mark', day: '2026-11-20', kind: 'ill' });
    await renewed;
    expect(asked).toEqual(['2026-11', '2026-11']);
  });

  it('does no harm where it cannot be read just now', async () => {
    const { day, past, log } = desk([{ ok: false, reason: 'no-access' }]);
    day.command({ type: 'day.mark', day: '2026-11-20', kind: 'ill' });
    await past.renew(['2026-11']);
    expect(day.state.others.map(({ kind }) => kind)).toEqual(['ill']);
    expect(log).toEqual(['past days: 2026-11 cannot be read (no-access)']);
  });
});

describe('what the record has of a month', () => {
  it('replaces what was known of it, but for the day that goes on', () => {
    const day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    day.command({ type: 'day.mark', day: '2026-11-20', kind: 'ill' });
    const { day: open } = day.state;
    day.readRecord(['2026-11'], []);
    expect(day.state.day).toEqual(open);
    expect(day.state.others).toEqual([]);
    day.command({ type: 'day.stop' });
    day.readRecord(['2026-11'], []);
    expect(day.state.day).toBeNull();
    expect(day.snapshot.day).toBeNull();
  });

  it('leaves other months as they are', () => {
    const day = new Driver();
    day.command({ type: 'day.mark', day: '2026-10-20', kind: 'ill' });
    day.readRecord(['2026-11'], []);
    expect(day.state.others.map(({ date, kind }) => [date, kind])).toEqual([['2026-10-20', 'ill']]);
  });
});
