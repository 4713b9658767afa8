import { describe, expect, it } from 'vitest';
import { merge } from '../../main/store/merge';
import { uuidv7 } from '../../shared/chance';
import type { Command } from '../../shared/companion/commands';
import { HOUR, MINUTE } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import { daysOf } from '../../shared/workday/workday';
import { Driver } from './driver';

const START: Command = { type: 'day.start', place: 'home' };
const LUNCH: Command = { type: 'pause.start', kind: 'lunch', minutes: 30 };

/** At work here since eight, for two hours. */
function here(): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00');
  day.command(START);
  day.pass(2 * HOUR);
  return day;
}

/** The same person at another machine, from `start` until they stop, or not. */
function elsewhere(start: string, length: number, during: (day: Driver) => void, stops = true): Driver {
  const day = new Driver('Europe/Stockholm', `2026-11-23T${start}`);
  day.command({ type: 'day.start', place: 'office' });
  during(day);
  day.pass(length);
  if (stops) day.command({ type: 'day.stop' });
  return day;
}
const nothing = (): void => undefined;

/** The record of this machine gets what the other one recorded. */
function join(day: Driver, other: readonly DayEvent[]): readonly DayEvent[] {
  const record = merge(day.events, other);
  const before = day.events.length;
  day.readRecord(['2026-11'], record);
  expect(day.events).toHaveLength(before);
  return record;
}

describe('work at another machine, told of while the day goes on', () => {
  it.each([
    ['before', '06:00', HOUR, 180, 2],
    ['meanwhile', '08:30', HOUR, 120, 1],
    ['across the beginning', '07:00', 90 * MINUTE, 180, 1],
  ])('%s counts as the union (W2)', (_, start, length, worked, spans) => {
    const day = here();
    const record = join(day, elsewhere(start, length, nothing).events);
    const { day: shown, status } = day.snapshot;
    expect(Math.round((shown?.worked ?? 0) / MINUTE)).toBe(worked);
    expect(shown?.spans).toHaveLength(spans);
    expect(status.type).toBe('work');
    expect(day.state.day).toEqual(daysOf(record)[0]);

    // The day ends here like any other, and the record says the same.
    day.pass(HOUR);
    day.command({ type: 'day.stop' });
    expect(day.snapshot.status.type).toBe('off');
    expect(day.state.day).toEqual(daysOf(merge(record, day.events))[0]);
  });

  it('has its breaks in the day, and its beginning', () => {
    const day = here();
    const before = day.state.dayStartedAt;
    const other = elsewhere('06:00', HOUR, (there) => {
      there.command({ type: 'break.had' });
    });
    join(day, other.events);
    expect(other.snapshot.day?.breaks).not.toEqual([]);
    expect(day.snapshot.day?.breaks.slice(0, 1)).toEqual(other.snapshot.day?.breaks.slice(0, 1));
    expect(day.state.dayStartedAt).toBe(before - 2 * HOUR);
    expect(day.snapshot.nextBreak).not.toBeNull();
  });

  it('leaves a lunch that is going on as it is', () => {
    const day = here();
    day.command(LUNCH);
    const { pauseUntil } = day.state;
    join(day, elsewhere('06:00', HOUR, nothing).events);
    expect(day.snapshot.day?.spans).toHaveLength(2);
    expect(day.snapshot.status).toMatchObject({ type: 'pause', kind: 'lunch' });
    expect(day.state.pauseUntil).toBe(pauseUntil);
    day.pass(29 * MINUTE);
    expect(day.snapshot.pauseOver).toBeNull();
    day.pass(MINUTE);
    expect(day.snapshot.pauseOver).not.toBeNull();
  });
});

describe('the day goes on as it is', () => {
  const kept = (day: Driver, other: Driver): void => {
    const before = day.state.day;
    join(day, other.events);
    expect(day.state.day).toEqual(before);
  };

  it('while somebody is at work elsewhere: a stop here would not end it', () => {
    const day = here();
    kept(day, elsewhere('07:00', HOUR, nothing, false));
    day.command({ type: 'day.stop' });
    expect(day.snapshot.status.type).toBe('off');
  });

  it('where a pause elsewhere is none here, or another', () => {
    const pause = (there: Driver): void => void there.command(LUNCH);
    kept(here(), elsewhere('09:00', 5 * MINUTE, pause, false));
    const paused = here();
    paused.command(LUNCH);
    // A lunch told of elsewhere that ended there a minute ago would end the one here.
    const ended = elsewhere('09:50', MINUTE, (there) => {
      there.pass(9 * MINUTE);
      there.command(LUNCH);
      there.pass(MINUTE);
      there.command({ type: 'pause.end' });
    });
    kept(paused, ended);
    expect(paused.snapshot.status.type).toBe('pause');
  });

  it('where the clock was changed elsewhere', () => {
    const changed = elsewhere('06:00', HOUR, (there) => {
      there.setWall(10 * MINUTE);
      there.pass(MINUTE);
    });
    expect(changed.events.map(({ type }) => type)).toContain('clock.changed');
    kept(here(), changed);
  });

  it('while a question about it is open', () => {
    const monday = here();
    const again = new Driver(
      'Europe/Stockholm',
      '2026-11-23T12:00',
      {},
      { events: monday.events, pulse: null },
    );
    expect(again.snapshot.repair).not.toBeNull();
    const before = again.state.day;
    again.readRecord(['2026-11'], merge(monday.events, elsewhere('06:00', HOUR, nothing).events));
    expect(again.state.day).toEqual(before);
  });

  it('once it has ended, where work elsewhere has not', () => {
    const day = here();
    day.command({ type: 'day.stop' });
    kept(day, elsewhere('09:00', HOUR, nothing, false));
    expect(day.snapshot.status.type).toBe('off');
  });
});

describe('what comes in from a clock that is ahead', () => {
  it('is older than what is recorded here from then on', () => {
    const day = here();
    const [id] = uuidv7([1, 2, 3, 4], day.now().wall + HOUR);
    const ahead = {
      type: 'day.marked',
      kind: 'ill',
      day: '2026-11-20',
      at: day.now().wall,
      zone: 'UTC',
      id,
    } as const;
    join(day, [ahead]);
    day.command({ type: 'day.mark', day: '2026-11-20', kind: 'off' });
    expect((day.events.at(-1)?.id ?? '') > id).toBe(true);
  });
});
