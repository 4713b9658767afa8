import { describe, expect, it } from 'vitest';
import { PastDays } from '../../main/past-days';
import type { MonthReading } from '../../main/store/store';
import type { Command } from '../../shared/companion/commands';
import { monthOf } from '../../shared/time/calendar';
import type { DayEvent } from '../../shared/workday/events';
import { Driver } from '../companion/driver';

const NO_WORDS = { done: '', tomorrow: '', worked: '', change: '' };
const AMEND: Command = { type: 'closeout.amend', day: '2026-09-15', closeOut: { ...NO_WORDS, done: 'allt' } };

/** A day of September, as its month file has it. */
function september(): readonly (MonthReading & { readonly ok: true })[] {
  return [{ ok: true, events: worked('2026-09-15') }];
}

function worked(date: string): readonly DayEvent[] {
  const day = new Driver('Europe/Stockholm', `${date}T08:00`);
  day.command({ type: 'day.start', place: 'home' });
  day.pass(3_600_000);
  day.command({ type: 'day.stop' });
  return day.events;
}

/** The companion of November, and a store that answers so for the months that it is asked for, and then with what it has. */
function desk(readings: readonly MonthReading[] = september()): {
  readonly day: Driver;
  readonly past: PastDays;
  readonly asked: readonly string[];
  /** The months that the companion was told of. */
  readonly told: readonly string[];
  readonly log: readonly string[];
} {
  const day = new Driver();
  const asked: string[] = [];
  const log: string[] = [];
  const told: string[] = [];
  const answers = [...readings];
  const files = new Map<string, readonly DayEvent[]>();
  const past = new PastDays({
    companion: {
      get state() {
        return day.state;
      },
      command: (command) => Promise.resolve(day.command(command).result),
      tell: (report) => {
        if (report.type !== 'record') throw new Error(`told of ${report.type}`);
        told.push(...report.months);
        return Promise.resolve(day.readRecord(report.months, report.events).result);
      },
    },
    store: {
      readMonth: (month) => {
        asked.push(month);
        const answer = answers.shift();
        if (answer?.ok === false) return Promise.resolve(answer);
        const file = answer?.events ?? files.get(month) ?? [];
        files.set(month, file);
        // What is not on disk yet is among the events of a month too.
        const own = day.events.filter((event) => monthOf(event.day) === month && !file.includes(event));
        return Promise.resolve({ ok: true, events: [...file, ...own] });
      },
    },
    known: ['2026-10', '2026-11'],
    log: (line) => log.push(line),
  });
  return { day, past, asked, told, log };
}

describe('a command about a day gone by', () => {
  it('has the month read first, and the companion told of it once', async () => {
    const { day, past, asked, told } = desk();
    expect(await past.command(AMEND)).toEqual({ ok: true });
    expect(await past.command(AMEND)).toEqual({ ok: true });
    expect([asked, told]).toEqual([['2026-09', '2026-09'], ['2026-09']]);
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

  it('of a month that is known tells the companion nothing, and about no day has none read', async () => {
    const { past, asked, told } = desk([]);
    await past.command({ type: 'day.start', place: 'home' });
    expect(asked).toEqual([]);
    await past.command({ type: 'day.mark', day: '2026-11-25', kind: 'off' });
    expect([asked, told]).toEqual([['2026-11'], []]);
  });

  it('goes by what came in meanwhile, and by what is known where the month cannot be read any more', async () => {
    const elsewhere = { ok: true, events: [...worked('2026-09-15'), ...worked('2026-09-16')] } as const;
    const { past, told } = desk([...september(), elsewhere, { ok: false, reason: 'no-access' }]);
    const other: Command = { ...AMEND, day: '2026-09-16' };
    expect(await past.command(AMEND)).toEqual({ ok: true });
    expect([await past.command(other), told]).toEqual([{ ok: true }, ['2026-09', '2026-09']]);
    expect([await past.command(other), told]).toEqual([{ ok: true }, ['2026-09', '2026-09']]);
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
