import type { Snapshot } from '../../../shared/companion/snapshot';
import type { DayKind, PromptKind } from '../../../shared/workday/events';
import { MINUTE } from '../../domain/machine';
import { AWAY, GRAIN, ROOM } from '../rulebook';
import { must, type Step } from '../seen';
import { restBefore, workingTime } from '../usual-days';
import { dateAt, dayAfter } from '../wall-time';
import type { Rule } from './rule';

type Shown = NonNullable<Snapshot['offWork']>['kind'];

/** Evidence 11: first 15 min after the stop, once more 60 min after that; W1: at most two a workday. */
const FIRST = 15 * MINUTE;
const AGAIN = 60 * MINUTE;
const MOST = 2;
/** What goes by itself is gone by then: the rule has no figure, this is the most that a card off work may stay. */
const STAYS = 5 * MINUTE;
/** Somebody at the keyboard is noticed within this time: no rule has the figure. */
const NOTICED = 6 * MINUTE;
const DAYS_AHEAD = 4;

export const OFF_WORK: readonly PromptKind[] = ['start', 'after-hours', 'evening-rest'];

interface Asked {
  readonly t: number;
  readonly run: number;
}

/** W1: off work nothing comes but what may be asked then, each as seldom as it may, and it goes by itself. */
export const offWork: Rule = (books) => {
  const offered = new Set<string>();
  const rested = new Set<string>();
  const asked = new Map<string, Asked[]>();
  const isPrivate = new Set<string>();
  let stopped: { readonly day: string; readonly t: number; readonly run: number } | null = null;
  let shownSince = 0;
  let homeOpen = false;
  let thereSince: number | null = null;

  const kindOf = (date: string): DayKind => books.days.on(date)?.kind ?? 'work';
  const hoursOn = ({ input, after }: Step, date: string): { from: number; to: number } | null =>
    workingTime(after.settings, date, kindOf(date), input.at.zone);
  const mayStart = (date: string): boolean =>
    !offered.has(date) && (books.days.on(date)?.spans.length ?? 0) === 0;

  const appears = (step: Step, kind: Shown): void => {
    const { input, after, witness, events } = step;
    const { boundary } = after.settings;
    const { t } = witness;
    const { wall, zone } = input.at;
    const today = dateAt(wall, zone);
    const back = books.back?.to ?? -Infinity;
    must(
      !witness.locked && (t - witness.touched <= AWAY || t - back <= AWAY),
      'W1',
      () => `${kind} is asked and nobody is there`,
    );
    must(
      events.some((event) => event.type === 'prompt.shown' && event.prompt === kind),
      'W1',
      () => `${kind} is asked and is not on record`,
    );
    switch (kind) {
      case 'start': {
        const hours = hoursOn(step, today);
        must(boundary.suggestStart, 'W1', () => 'a start is offered, and that is off');
        must(!offered.has(today), 'W1', () => `a start is offered a second time on ${today}`);
        must(
          hours !== null && hours.from <= wall && wall < hours.to,
          'W1',
          () => `a start is offered outside working hours`,
        );
        must(
          (books.days.on(today)?.spans.length ?? 0) === 0,
          'W1',
          () => `a start is offered, and ${today} has begun`,
        );
        offered.add(today);
        return;
      }
      case 'after-hours': {
        must(boundary.afterHours, 'W1', () => 'asks about work after hours, and that is off');
        must(stopped !== null, 'W1', () => 'asks about work after hours, and nobody has stopped');
        const { day } = stopped;
        const before = asked.get(day) ?? [];
        must(before.length < MOST, 'W1', () => `asks ${before.length + 1} times after the work of ${day}`);
        must(!isPrivate.has(day), 'W1', () => 'asks after "this is private"');
        const sure = (since: Asked): boolean => since.run === books.started || books.clockSetAt < since.t;
        if (sure(stopped)) {
          const { t: then } = stopped;
          must(t - then >= FIRST - GRAIN, 'W1', () => `asks ${t - then} ms after the stop`);
        }
        const last = before[before.length - 1];
        if (last !== undefined && sure(last))
          must(t - last.t >= AGAIN - GRAIN, 'W1', () => `asks again after ${t - last.t} ms`);
        asked.set(day, [...before, { t, run: books.started }]);
        return;
      }
      case 'evening-rest': {
        must(boundary.eveningRest, 'W1', () => 'tells of rest, and nobody asked for that');
        must(!rested.has(today), 'W1', () => `tells of rest a second time on ${today}`);
        const next = dayAfter(today);
        const rest = restBefore(after.settings, next, kindOf(next), zone);
        const { offWork: view } = after;
        must(
          rest !== null && view?.kind === 'evening-rest' && view.stopBy === rest.stopBy,
          'W1',
          () => `rest ${JSON.stringify(view)}, should be ${JSON.stringify(rest)}`,
        );
        must(view.nextAt === rest.nextAt, 'W1', () => `the next day begins at ${view.nextAt}`);
        rested.add(today);
      }
    }
  };

  const stands = (step: Step, kind: Shown): void => {
    const { after, witness, delay } = step;
    const { boundary } = after.settings;
    const on = {
      start: boundary.suggestStart,
      'after-hours': boundary.afterHours,
      'evening-rest': boundary.eveningRest,
    }[kind];
    must(on, 'W1', () => `${kind} shows, and is off`);
    must(after.status.type === 'off', 'W1', () => `${kind} shows at work`);
    const since = witness.t - shownSince;
    must(
      since <= STAYS + ROOM || books.missedAt >= shownSince,
      'W1',
      () => `${kind} shows for ${since} ms and does not go by itself`,
    );
    must(
      (delay !== null && delay <= STAYS - since + ROOM + GRAIN) || books.missedAt >= shownSince,
      'W1',
      () => `nobody takes ${kind} away: the next look is in ${delay ?? 'no time'}`,
    );
  };

  /** A start that is wanted is looked for, and offered to who is there. */
  const offers = (step: Step): void => {
    const { after, input, witness, delay } = step;
    const { wall, zone } = input.at;
    const { t } = witness;
    let date = dateAt(wall, zone);
    let wantedNow = false;
    if (
      after.settings.boundary.suggestStart &&
      after.settings.welcomed &&
      !homeOpen &&
      !witness.locked &&
      after.offWork === null
    )
      for (let n = 0; n < DAYS_AHEAD; n += 1) {
        const hours = mayStart(date) ? hoursOn(step, date) : null;
        if (hours !== null && wall < hours.to) {
          wantedNow = wall >= hours.from;
          const by = Math.max(0, hours.from - wall) + NOTICED;
          must(
            delay !== null && delay <= by,
            'W1, a start',
            () => `a start is to be offered on ${date}, and the next look is in ${delay ?? 'no time'}`,
          );
          break;
        }
        date = dayAfter(date);
      }
    const there = input.idle !== 'unknown' && input.idle < MINUTE / 2 && !witness.locked;
    if (!wantedNow || !there || books.missedAt === t || books.clockSetAt === t) thereSince = null;
    else thereSince ??= t;
    must(
      thereSince === null || t - thereSince <= NOTICED,
      'W1, a start',
      () => `somebody is there for ${t - (thereSince ?? t)} ms, and no start is offered`,
    );
  };

  return (step) => {
    const { after, before, input, events, witness, delay } = step;
    const { status, settings } = after;
    if (input.type === 'home') homeOpen = input.open;
    if (step.start !== null) homeOpen = false;
    for (const event of events) {
      if (event.type === 'work.started') stopped = null;
      if (event.type === 'work.stopped')
        stopped = event.by === 'person' ? { day: event.day, t: witness.t, run: books.started } : null;
      if (event.type === 'prompt.shown')
        must(
          !OFF_WORK.includes(event.prompt) || after.offWork?.kind === event.prompt,
          'W1',
          () => `${event.prompt} is on record and does not show`,
        );
    }
    answered(step);
    const kind = after.offWork?.kind ?? null;
    if (kind !== null && (before.offWork?.kind !== kind || step.start !== null)) {
      shownSince = witness.t;
      appears(step, kind);
    }
    if (kind !== null) stands(step, kind);
    if (status.type !== 'off') thereSince = null;
    if (status.type !== 'off') return;
    const { suggestStart, afterHours, eveningRest } = settings.boundary;
    if (!suggestStart && !afterHours && !eveningRest) {
      must(!after.looksForPerson, 'W1', () => 'looks for somebody, and nothing is to be asked');
      must(
        homeOpen || delay === null,
        'W1',
        () => `nothing is to be asked, and a timer runs: ${delay ?? ''}`,
      );
    }
    must(
      after.offWork === null || input.type === 'command' || step.effects.length === 0,
      'W1',
      () => `${JSON.stringify(step.effects)} off work`,
    );
    offers(step);
  };

  function answered({ input, result, before, after, events }: Step): void {
    if (input.type !== 'command' || input.command.type !== 'after-hours.answer') return;
    if (!result.ok) {
      must(before.offWork?.kind !== 'after-hours', 'W1', () => 'an answer that was asked for is refused');
      return;
    }
    const { answer } = input.command;
    must(after.offWork === null, 'W1', () => 'the answered question stays');
    const { boundary: was } = before.settings;
    const { boundary: now } = after.settings;
    if (answer === 'working') {
      must(
        events.some(({ type }) => type === 'work.started'),
        'W1',
        () => 'the answer does not go on with work',
      );
      return;
    }
    if (stopped !== null) isPrivate.add(stopped.day);
    must(
      was.privateAnswers + 1 < 3
        ? now.afterHours && now.privateAnswers === was.privateAnswers + 1
        : !now.afterHours,
      'W1',
      () => `"private" for the ${was.privateAnswers + 1}. time: ${JSON.stringify(now)}`,
    );
  }
};

/** Whether what is put before a person belongs to the time off work. */
export function isOffWork(prompt: PromptKind): boolean {
  return OFF_WORK.includes(prompt);
}
