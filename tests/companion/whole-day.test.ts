import { expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from './driver';

test('a whole day: breaks come, lunch counts, the sum is right', () => {
  const day = new Driver();
  expect(day.command({ type: 'day.start', place: 'home' }).result).toEqual({ ok: true });
  day.pass(20 * MINUTE);
  expect(day.snapshot.nudge).toMatchObject({ kind: 'short', canPostpone: true });
  day.setTyping(false);
  day.pass(9 * SECOND);
  expect(day.snapshot.break).toMatchObject({ kind: 'short', surface: 'card' });
  day.pass(30 * SECOND);
  expect(day.snapshot.break).toBeNull();
  expect(day.events.map(({ type }) => type)).toEqual(['work.started', 'break.ended']);
  day.setTyping(true);
  day.pass(60 * MINUTE);
  expect(
    day.events.map((event) => (event.type === 'break.ended' ? [event.kind, event.outcome] : event.type)),
  ).toEqual(['work.started', ['short', 'taken'], ['short', 'taken'], ['movement', 'taken'], 'prompt.shown']);
  day.command({ type: 'pause.start', kind: 'lunch', minutes: 30 });
  day.setTyping(false);
  day.pass(30 * MINUTE);
  expect(day.snapshot.status.type).toBe('pause');
  day.setTyping(true);
  day.pass(MINUTE);
  expect(day.snapshot.status.type).toBe('work');
  day.pass(6 * HOUR);
  const before = day.snapshot.day;
  day.command({ type: 'day.stop' });
  expect(day.snapshot.status.type).toBe('off');
  expect(day.snapshot.day?.worked).toBe(before?.worked);
  expect(day.effects.at(-1)).toEqual({ type: 'open', page: 'closeout' });
});
