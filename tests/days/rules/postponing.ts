import { appears, didCommand, wants, type Books } from '../books';
import { BEFORE, GRAIN, kindOf, kindsOf } from '../rulebook';
import { must, type Step } from '../seen';
import type { Rule } from './rule';

const A_BIT = 100;

/** B7: put off by the kind's own rule, so many times and so long; what was stopped is not scored. */
export const postponing: Rule = (books) => {
  const used = new Map<string, number>();
  /** Kinds of which it is not known how often they were put off: over a restart, a change of settings, a dropped break. */
  const unsure = new Set<string>();
  const until = new Map<string, number>();
  const forget = (kind: string): void => {
    used.delete(kind);
    until.delete(kind);
    unsure.delete(kind);
  };
  return (step) => {
    const { before, after, input, result, witness } = step;
    const { t } = witness;
    const { breaks } = after.settings;
    const put = before.nudge ?? before.break;
    if (step.start !== null || before.settings.breaks !== breaks || didCommand(step, 'repair.answer')) {
      for (const { id } of kindsOf(breaks)) unsure.add(id);
      until.clear();
    }
    if (witness.returned.length > 0) for (const { id } of kindsOf(breaks)) unsure.add(id);
    if (mayBeDropped(step)) for (const { id } of kindsOf(breaks)) unsure.add(id);
    const command = input.type === 'command' ? input.command.type : null;
    if (command === 'break.postpone' && put === null && books.words === null)
      must(!result.ok, 'B7', () => 'puts off a break that is not there');
    if (didCommand(step, 'break.postpone') && put !== null) {
      const rule = kindOf(breaks, put.kind)?.postpone;
      const count = used.get(put.kind) ?? 0;
      if (!unsure.has(put.kind) && rule !== undefined)
        must(count < rule.times, 'B7', () => `${put.kind} is put off for the ${count + 1}. time`);
      used.set(put.kind, count + 1);
      if (rule !== undefined) until.set(put.kind, t + rule.ms - GRAIN);
      // What is due and no longer goes with it, as often or not as it was put off before.
      for (const { id, lasts } of kindsOf(breaks))
        if (id !== put.kind && lasts <= (kindOf(breaks, put.kind)?.lasts ?? 0)) unsure.add(id);
      const { nudge } = after;
      must(nudge?.kind !== put.kind && after.break === null, 'B7', () => 'put off, and still there');
      must(
        nudge === null,
        'B6, put off',
        () => `${put.kind} is put off, and ${nudge?.kind ?? ''} shows at once`,
      );
    }
    if (wants(step)) until.clear();
    const comes = appears(step, 'nudge') ?? appears(step, 'break');
    if (comes !== null && !wants(step))
      must(
        t >= (until.get(comes) ?? -Infinity),
        'B7',
        () => `${comes} was put off, and comes ${(until.get(comes) ?? 0) - t} ms too soon`,
      );
    if (comes !== null && put?.kind !== comes) until.delete(comes);
    for (const event of step.events) {
      if (event.type === 'work.stopped' || event.type === 'work.started')
        for (const kind of [...used.keys(), ...unsure]) forget(kind);
      // Lunch that is told of afterwards clears nothing.
      if (event.type === 'pause.started' && event.kind === 'lunch' && after.status.type === 'pause')
        for (const kind of [...used.keys(), ...unsure]) forget(kind);
      if (event.type !== 'break.ended') continue;
      const lasts = kindOf(breaks, event.kind)?.lasts ?? Infinity;
      forget(event.kind);
      for (const kind of kindsOf(breaks))
        if (kind.lasts <= lasts && kind.id !== event.kind) unsure.add(kind.id);
    }
    shown(step, used, unsure);
    scored(step, books);
  };
};

/** Shortly before lunch and the planned end a due break is dropped (B6), and what was put off of it forgotten. */
function mayBeDropped({ after, input }: Step): boolean {
  return [after.day?.lunchAt ?? null, after.day?.plannedEndAt ?? null].some(
    (hour) => hour !== null && Math.abs(hour - BEFORE / 2 - input.at.wall) <= BEFORE / 2 + GRAIN,
  );
}

/** What the nudge says of putting it off. */
function shown({ after }: Step, used: ReadonlyMap<string, number>, unsure: ReadonlySet<string>): void {
  const { nudge } = after;
  const kind = nudge === null ? undefined : kindOf(after.settings.breaks, nudge.kind);
  if (nudge === null || kind === undefined) return;
  must(
    nudge.postponeMs === kind.postpone.ms,
    'B7',
    () => `${kind.id} says it can be put off for ${nudge.postponeMs} ms`,
  );
  must(nudge.canSkip === !after.settings.breaks.strict, 'B7', () => `can be skipped: ${nudge.canSkip}`);
  must(
    nudge.canPostpone === nudge.postponed < kind.postpone.times,
    'B7',
    () => `put off ${nudge.postponed} times, may again: ${nudge.canPostpone}`,
  );
  if (unsure.has(kind.id)) return;
  const count = used.get(kind.id) ?? 0;
  must(nudge.postponed <= count, 'B7', () => `says put off ${nudge.postponed} times, was ${count}`);
  if (count <= kind.postpone.times)
    must(nudge.postponed === count, 'B7', () => `says put off ${nudge.postponed} times, was ${count}`);
}

/** How breaks are scored: none by a stop, a pause or a meeting, each at most once, taken at its end or from half its time. */
function scored(step: Step, { justOver, wordsOver, was, missedAt }: Books): void {
  const { before, input, events, result } = step;
  const command = input.type === 'command' && result.ok ? input.command.type : null;
  const ended = events.flatMap((event) =>
    event.type === 'break.ended' && event.outcome !== 'counted' ? [event] : [],
  );
  if (command === 'break.had') return;
  must(ended.length <= 1 || command === 'break.now', 'B7', () => `${ended.length} breaks scored at once`);
  if (command === 'day.stop' || command === 'pause.start' || command === 'meeting.start')
    must(ended.length === 0 || justOver || wordsOver, 'B7', () => `${command} scores a break`);
  if (command === 'break.skip' && before.nudge !== null)
    must(ended[0]?.outcome === 'passed', 'B7', () => 'a skipped break is not passed over');
  if (was === null) return;
  const held = step.witness.t - was.from;
  const left = command === 'break.leave' || command === 'break.escape' || command === 'break.skip';
  for (const { outcome, kind } of ended) {
    const told = (): string => `${kind} is ${outcome} after ${held} of ${was.lasts} ms`;
    if (outcome === 'taken' && !left && command !== 'break.now')
      must(held >= was.lasts - (missedAt >= was.from ? GRAIN : A_BIT), 'B7', told);
    if (outcome === 'taken' && left) must(held >= was.lasts / 2 - A_BIT, 'B7', told);
    if (outcome === 'passed') must(command !== null, 'B7', told);
    if (outcome === 'passed' && left) must(held <= was.lasts / 2 + A_BIT, 'B7', told);
  }
}
