import { SECOND } from '../../domain/machine';
import { overlapIn, sums } from '../records';
import { GRAIN } from '../rulebook';
import { must } from '../seen';
import { plannedEnd } from '../usual-days';
import type { Rule } from './rule';

/** A clock that is off by less is not told of. */
const NEAR = GRAIN + 2 * SECOND;

/** W2: worked time is the spans less the pauses, told afterwards or not, and no two pauses are at once. W7: the end that is meant. */
export const hours: Rule = (books) => (step) => {
  const { after, input } = step;
  const { day, settings } = after;
  if (day === null) return;
  const { elapsed, worked, paused } = day;
  must(elapsed === worked + paused, 'W2', () => `${elapsed} is not ${worked} and ${paused}`);
  must(worked >= 0 && paused >= 0, 'W2', () => `worked ${worked}, paused ${paused}`);
  const record = books.days.on(day.date);
  must(record !== null, 'W2', () => `${day.date} is not on record`);
  must(day.place === record.place && day.kind === record.kind, 'W7', () => `${day.kind} at ${day.place}`);
  must(
    record.slots.size === day.slots.length && day.slots.every((slot) => record.slots.has(slot)),
    'W7',
    () => `had ${day.slots.join()}, told ${[...record.slots].join()}`,
  );
  if (after.repair !== null || !record.sure) return;
  const now = input.at.wall - record.offset;
  // A clock that is set off work is on no record.
  const known = books.clockSetAt === -Infinity;
  must(!known || !overlapIn(record.spans, now), 'W2', () => 'two spans at once');
  must(
    !known || !overlapIn(record.pauses, now),
    'W2',
    () => `two pauses at once: ${JSON.stringify(record.pauses)}`,
  );
  const want = sums(record, now);
  const off = Math.max(Math.abs(want.elapsed - elapsed), Math.abs(want.paused - paused));
  must(
    off <= NEAR,
    'W2',
    () => `elapsed ${elapsed} and paused ${paused}, by the record ${JSON.stringify(want)}`,
  );
  if (!day.open) return;
  const end = plannedEnd(record, settings, input.at.zone);
  must(
    day.plannedEndAt === end,
    'W7',
    () => `ends at ${day.plannedEndAt ?? 'no time'}, should at ${end ?? 'no time'}`,
  );
};
