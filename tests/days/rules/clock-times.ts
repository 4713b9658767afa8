import { MINUTE } from '../../domain/machine';
import { appears } from '../books';
import { GRAIN, kindOf, LATEST, ROOM } from '../rulebook';
import { must } from '../seen';
import { dayAfter, momentOf } from '../wall-time';
import type { Rule } from './rule';

/** How long a break of a time of day may be held back before it is left out, each time that it was put off anew. */
const DEFERRED = 60 * MINUTE;

/** B13: breaks of a time of day come once a workday, at their time. */
export const clockTimes: Rule = (books) => {
  /** By workday: a clock that was set can lead back to one that began before another. */
  const days = new Map<string, { readonly began: number; readonly given: Set<string> }>();
  let given = new Set<string>();
  let day: string | null = null;
  let startWall = 0;
  let zone = '';
  let settled = true;
  let wanted = false;
  return (step) => {
    const { after, input, witness } = step;
    const { wall } = input.at;
    if (books.open !== null && books.open !== day) {
      day = books.open;
      const known = days.get(day) ?? { began: wall, given: new Set() };
      days.set(day, known);
      ({ given, began: startWall } = known);
      settled = true;
    }
    if (input.at.zone !== zone || books.clockSetAt === witness.t || step.start !== null) settled = false;
    if (after.settings.breaks !== step.before.settings.breaks) {
      given.clear();
      settled = false;
    }
    zone = input.at.zone;
    const id = appears(step, 'nudge');
    const kind = id === null ? undefined : kindOf(after.settings.breaks, id);
    if (kind?.at != null && day !== null) {
      const { at, postpone } = kind;
      must(!given.has(kind.id), 'B13', () => `${kind.id} comes a second time on ${day ?? ''}`);
      if (settled) {
        const due = [momentOf(day, at, zone), momentOf(dayAfter(day), at, zone)]
          .filter((one) => one <= wall + GRAIN)
          .pop();
        must(due !== undefined, 'B13', () => `${kind.id} of ${at} comes before its time`);
        const most = (postpone.times + 1) * (DEFERRED + LATEST) + postpone.times * postpone.ms;
        must(wall - due <= most + ROOM, 'B13', () => `${kind.id} of ${at} comes ${wall - due} ms late`);
        must(due >= startWall - GRAIN, 'B13', () => `${kind.id} of ${at} comes on a day that began after it`);
      }
    }
    const was = wanted;
    wanted = books.break?.wanted ?? books.words?.wanted ?? false;
    for (const event of step.events) {
      if (event.type !== 'break.ended' || event.day !== day) continue;
      if (kindOf(after.settings.breaks, event.kind)?.at == null) continue;
      const again = given.has(event.kind) && !was && !wanted && input.type !== 'command';
      must(!again, 'B13', () => `${event.kind} ended a second time on ${event.day}`);
      // What was asked for by hand may come once more at its time: no rule says that it may not.
      if (!was && !wanted && input.type !== 'command') given.add(event.kind);
    }
  };
};
