import { MINUTE } from '../../domain/machine';
import { ANSWER, BEFORE, GRAIN, HOLD, kindsOf, ROOM, TOGETHER } from '../rulebook';
import { must, type Step } from '../seen';
import { momentOf } from '../wall-time';
import type { Books } from '../books';
import type { Ledger } from '../ledger';
import type { Rule } from './rule';

const SLACK = GRAIN + ROOM;

/** B11: at work it always says something of breaks, and none is forgotten whose time is surely earned. */
export const reasons: Rule = (books, ledger) => {
  let somethingAt = -Infinity;
  return (step) => {
    const { after, witness } = step;
    const { status, quiet, nextBreak, settings } = after;
    if (nextBreak !== null)
      must(nextBreak.inMs >= 0, 'B11', () => `the next break is in ${nextBreak.inMs} ms`);
    if (!nothing(step, books) || step.events.some(endsBreak)) somethingAt = witness.t;
    if (status.type !== 'work' || after.repair !== null) return;
    if (!settings.breaks.on) must(quiet !== null, 'B11', () => 'breaks are off, and it does not say so');
    else if (kindsOf(settings.breaks).some(({ every }) => every !== null))
      must(nextBreak !== null, 'B11', () => 'no next break, at work');
    // What is due after a break is looked for at the next look, and the sensors are asked first.
    if (witness.t - somethingAt > ANSWER + ROOM) remembered(step, books, ledger);
  };
};

function endsBreak({ type }: Step['events'][number]): boolean {
  return type === 'break.ended';
}

/** B11: a next break that is due comes within the second that the sensors have, or something else is said. */
export const dueNow: Rule = (books, ledger) => {
  let dueAt: number | null = null;
  return (step) => {
    const { nextBreak } = step.after;
    if (nextBreak?.inMs !== 0 || !nothing(step, books)) {
      dueAt = null;
      return;
    }
    const { t } = step.witness;
    const { delay } = step;
    const kinds = kindsOf(step.after.settings.breaks);
    const longer = kinds.some(
      (kind) =>
        kind.every !== null &&
        kind.id !== nextBreak.kind &&
        ledger.earned(kind).hi >= kind.every - TOGETHER - SLACK,
    );
    const { zone, wall } = step.input.at;
    const fixed = kinds.some(({ at }) => {
      const due = at === null || books.open === null ? null : momentOf(books.open, at, zone);
      return due !== null && Math.abs(due - wall) < TOGETHER + SLACK;
    });
    const waits = longer || fixed || t - books.postponedAt < 15 * MINUTE;
    if (waits || books.settingsAt === t) dueAt = null;
    dueAt ??= t;
    const since = t - dueAt;
    const rule = !waits ? 'B11' : 'B11, a longer one is near';
    must(
      delay !== null && delay <= ANSWER + 100,
      rule,
      () =>
        `${nextBreak.kind} is due now, nothing shows or is said, and the next look is in ${delay ?? 'no time'}`,
    );
    must(
      since <= ANSWER + ROOM || books.missedAt >= (dueAt ?? 0),
      rule,
      () => `${nextBreak.kind} is due for ${since} ms, nothing shows and nothing is said`,
    );
  };
};

/** True when at work nothing shows, nothing holds breaks back and none is held in words. */
function nothing({ after }: Step, books: Books): boolean {
  const { status, quiet, nudge, settings, repair } = after;
  const breaks = status.type === 'work' && repair === null && settings.breaks.on && quiet === null;
  return breaks && nudge === null && after.break === null && books.words === null;
}

/** No break is forgotten whose time is surely earned, whatever the snapshot says of the next. */
function remembered({ after, input, witness }: Step, books: Books, ledger: Ledger): void {
  const { t } = witness;
  const kinds = kindsOf(after.settings.breaks);
  const recent = Math.max(books.heldAt, books.settingsAt, books.missedAt, books.started);
  if (t - recent < HOLD + SLACK || input.idle === 'unknown' || kinds.some(({ every }) => every === null))
    return;
  const longest = Math.max(...kinds.map(({ postpone }) => postpone.ms));
  if (t - books.postponedAt < longest + SLACK) return;
  const { lunchAt = null, plannedEndAt = null } = after.day ?? {};
  const near = (hour: number | null): boolean =>
    hour !== null && Math.abs(hour - input.at.wall) < BEFORE + MINUTE;
  if (near(lunchAt) || near(plannedEndAt)) return;
  for (const kind of kinds) {
    const { every } = kind;
    if (every === null || ledger.earned(kind).lo < every + SLACK) continue;
    const soon = kinds.some(
      (one) =>
        one.every !== null && one.lasts > kind.lasts && ledger.earned(one).hi >= one.every - TOGETHER - SLACK,
    );
    must(soon, 'B11', () => `${kind.id} is surely due, nothing shows and nothing is said`);
  }
}
