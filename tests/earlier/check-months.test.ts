import { describe, expect, it } from 'vitest';
import { MonthsCheck } from '../../main/check-months';
import { HOUR, SECOND } from '../../shared/time/moment';
import { COPY, DATA, Desk, MONTH } from '../store/desk';
import { event, monthText } from '../store/events';

const old = (month: string): string =>
  JSON.stringify({ version: 1, month, events: [event(2, `${month}-03`)] });

describe('the look through all months', () => {
  it('begins some time after the first use, goes by itself, and mends what can be mended', async () => {
    const desk = new Desk();
    desk.disk.put(MONTH, monthText([event(1)]));
    desk.disk.put(COPY, monthText([event(1)]));
    desk.disk.put(`${DATA}/2020-01.json`, 'torn');
    desk.disk.put(`${DATA}/backup/2020-01.json`, old('2020-01'));
    desk.disk.put(`${DATA}/2021-05.json`, '{"version":9}');
    const { store, told } = await desk.openListening();
    const check = new MonthsCheck({ clock: desk.clock, store, log: (line) => desk.log.push(line) });
    await desk.clock.advanceAndSettle(HOUR);
    expect(await check.after(-1)).toEqual({ state: 'waiting', done: 0, months: 0, unreadable: [] });
    expect(told).toEqual([]);
    check.used();
    check.used();
    await desk.clock.advanceAndSettle(20 * SECOND);
    const first = await check.after(0);
    expect(first).toMatchObject({ state: 'running', months: 3 });
    const next = check.after(first.done);
    await desk.clock.advanceAndSettle(SECOND);
    expect((await next).done).toBeGreaterThan(first.done);
    await desk.clock.advanceAndSettle(10 * SECOND);
    expect(await check.after(3)).toEqual({
      state: 'done',
      done: 3,
      months: 3,
      unreadable: ['2021-05'],
    });
    expect(told).toMatchObject([
      { type: 'newer', file: '2021-05.json' },
      { type: 'set-aside', file: '2020-01.json' },
    ]);
    expect(desk.disk.text(`${DATA}/2020-01.json`)).toContain(event(2, '2020-01-03').id);
  });
});
