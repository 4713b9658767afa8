import type { ReminderSettings } from '../../../shared/settings';
import type { PromptKind } from '../../../shared/workday/events';
import { HOUR, MINUTE, SECOND } from '../../domain/machine';
import { AWAY, GRAIN, HOLD, ROOM } from '../rulebook';
import { must, type Step } from '../seen';
import { groupMeets, plannedEnd, plannedLunch } from '../usual-days';
import { isOffWork } from './off-work';
import type { Rule } from './rule';

/** Evidence 4: lunch after so long without a real break at the latest; and what a real break is. */
const STRETCH = 4.5 * HOUR;
const REAL = 20 * MINUTE;
/** Evidence 10: so long before the planned end. */
const WIND_DOWN = 15 * MINUTE;
/** Told of so long before the group meets, and for so long after it has begun. */
const BEFORE_GROUP = 5 * MINUTE;
const MAY_STILL_JOIN = 10 * MINUTE;
/** A check-out so near the planned end is the day's winding down. */
const CLOSES = 30 * MINUTE;
const APART = 15 * MINUTE;
const MOST = 6;
const SLACK = 40 * SECOND;

const SWITCHES: Readonly<Partial<Record<PromptKind, Exclude<keyof ReminderSettings, 'checkIn'>>>> = {
  lunch: 'lunch',
  air: 'air',
  'read-up': 'readUp',
  'group-in': 'groupIn',
  'group-out': 'groupOut',
  midday: 'midday',
  contact: 'contact',
  'wind-down': 'windDown',
  'planned-end': 'plannedEnd',
  rest: 'rest',
  'season-check': 'seasonCheck',
};

/** Evidence 4, 10 and 15, issue 3: each reminder at its time, once, and never when it is switched off. */
export const reminders: Rule = (books) => {
  const shown = new Map<string, PromptKind[]>();
  let lastAt = -Infinity;
  let dayFrom = 0;
  let stoppedAt = -Infinity;
  /** The end of the last real break that was surely seen, and of the last that may have been one. True time. */
  let rested = { sure: 0, perhaps: 0 };
  /** When silence was last no absence, or nobody could tell (B1, B10). */
  let blindAt = -Infinity;
  let freeSince: number | null = null;
  let waits: { readonly kind: PromptKind; readonly since: number } | null = null;

  /** The day's first start lies ahead of a clock that was set back. */
  let ahead = false;

  const rest = (t: number, isSure: boolean): void => {
    rested = { sure: isSure ? Math.max(rested.sure, t) : rested.sure, perhaps: Math.max(rested.perhaps, t) };
  };

  const note = (step: Step): void => {
    const { t } = step.witness;
    if (step.input.idle === 'unknown' || books.meeting !== null || books.sensed !== null) blindAt = t;
    for (const event of step.events) {
      const then = t - Math.max(0, step.input.at.wall - event.at);
      switch (event.type) {
        case 'work.started':
          if (t - stoppedAt >= REAL - GRAIN) rest(t, true);
          break;
        case 'work.stopped':
          stoppedAt = then;
          break;
        case 'pause.ended':
          rest(then, false);
          break;
        case 'times.corrected':
          // The pauses that there were may be none now.
          rested = { sure: -Infinity, perhaps: t };
          break;
        case 'work.continued':
          rest(t, false);
          break;
        default:
      }
    }
    for (const { from, to, noticed } of step.witness.returned)
      if (to - from >= REAL - SLACK) rest(to, noticed >= REAL + SLACK && blindAt < from);
    const record = books.open === null ? null : books.days.on(books.open);
    const { wall } = step.input.at;
    for (const pause of record?.pauses ?? [])
      if (pause.steady.to !== null && pause.steady.to - pause.steady.from >= REAL)
        rest(t - Math.max(0, wall - (record?.offset ?? 0) - pause.steady.to), true);
    const first = record?.spans[0];
    ahead = first !== undefined && first.steady.from > wall - (record?.offset ?? 0) + GRAIN;
    if (first !== undefined) dayFrom = t - Math.max(0, wall - (record?.offset ?? 0) - first.steady.from);
  };

  const isFree = ({ after, input, witness }: Step): boolean => {
    const { status, repair, quiet, nudge, prompt } = after;
    if (status.type !== 'work' || repair !== null || quiet !== null || nudge !== null || prompt !== null)
      return false;
    if (after.break !== null || books.words !== null || input.idle === 'unknown') return false;
    const steady = books.missedAt < witness.t && books.clockSetAt < witness.t;
    return input.idle < AWAY - SLACK && !witness.locked && steady;
  };

  return (step) => {
    const { after, input, events, witness } = step;
    const { t } = witness;
    const { wall, zone } = input.at;
    const { settings } = after;
    note(step);
    const record = books.open === null ? null : books.days.on(books.open);
    for (const event of events) {
      if (event.type !== 'prompt.shown' || isOffWork(event.prompt)) continue;
      const today = shown.get(event.day) ?? [];
      const on = SWITCHES[event.prompt];
      if (after.prompt?.kind === event.prompt && on !== undefined)
        must(settings.reminders[on], 'B14, reminders', () => `${event.prompt} comes, and is switched off`);
      if (record !== null && settled()) comes(event.prompt, today);
      shown.set(event.day, [...today, event.prompt]);
      lastAt = t;
    }
    if (!isFree(step) || t - books.heldAt < HOLD + SLACK || t - lastAt < APART + SLACK) freeSince = null;
    else freeSince ??= t;
    const due = record === null || freeSince === null || !settled() ? null : mustCome();
    if (due === null) waits = null;
    else if (waits?.kind !== due) waits = { kind: due, since: t };
    must(
      waits === null || t - waits.since <= SLACK,
      'B14, reminders',
      () => `${waits?.kind ?? ''} is due for ${t - (waits?.since ?? t)} ms, and nothing holds it back`,
    );

    function settled(): boolean {
      return !ahead && books.clockSetAt < dayFrom - GRAIN && zone === record?.zone;
    }

    function comes(kind: PromptKind, today: readonly PromptKind[]): void {
      if (record === null) return;
      const times = today.filter((one) => one === kind).length;
      must(
        times < (kind === 'planned-end' || kind === 'glare' ? 2 : kind === 'tip' ? 3 : 1),
        'B14, reminders',
        () => `${kind} comes once more`,
      );
      const end = plannedEnd(record, settings, zone);
      const lunch = plannedLunch(record, settings, zone);
      switch (kind) {
        case 'lunch': {
          const planned = lunch !== null && wall >= lunch - GRAIN;
          // What a program that started since knows of absences is nothing.
          const long = t - rested.sure >= STRETCH - SLACK || books.started > dayFrom;
          must(planned || long, 'B14, reminders', () => `lunch ${t - rested.sure} ms after a real break`);
          must(
            !record.pauses.some((pause) => pause.kind === 'lunch'),
            'B14, reminders',
            () => 'lunch, which was had',
          );
          return;
        }
        case 'wind-down':
          must(
            !settings.reminders.groupOut || !closes(end),
            'B14, reminders',
            () => 'wind-down, and the group checks out then',
          );
          must(
            end !== null && end - wall <= WIND_DOWN + GRAIN && end > wall - GRAIN,
            'B14, reminders',
            () => `the end in ${(end ?? Infinity) - wall} ms`,
          );
          return;
        case 'planned-end':
          must(end !== null && wall >= end, 'B14, reminders', () => 'past an end that has not come');
          return;
        case 'group-in':
        case 'group-out': {
          const meets = groupMeets(record, settings, kind, zone);
          must(
            meets !== null && wall >= meets - BEFORE_GROUP - GRAIN && wall < meets + MAY_STILL_JOIN + GRAIN,
            'B14, reminders',
            () => `${kind} in ${(meets ?? Infinity) - wall} ms`,
          );
          must(!record.slots.has(kind), 'B14, reminders', () => `${kind}, which was had`);
          return;
        }
        case 'contact':
        case 'air':
        case 'read-up':
          must(!record.slots.has(kind), 'B14, reminders', () => `${kind}, which was had`);
          return;
        case 'midday':
          must(
            (record.plan?.goals ?? []).length > 0,
            'B14, reminders',
            () => 'does the plan hold, and there is none',
          );
          return;
        default:
      }
    }

    /** The group checks out about when the day is to end. */
    function closes(end: number | null): boolean {
      const out = record === null ? null : groupMeets(record, settings, 'group-out', zone);
      return out !== null && end !== null && Math.abs(end - out) <= CLOSES;
    }

    function mustCome(): PromptKind | null {
      if (record === null) return null;
      const today = (shown.get(record.date) ?? []).filter((one) => !isOffWork(one));
      if (today.length >= MOST) return null;
      const end = plannedEnd(record, settings, zone);
      const left = end === null ? null : end - wall;
      for (const which of ['group-in', 'group-out'] as const) {
        const meets = groupMeets(record, settings, which, zone);
        const isOver = meets === null || t + meets - wall < dayFrom + GRAIN || record.slots.has(which);
        if (
          isOver ||
          today.includes(which) ||
          !settings.reminders[which === 'group-in' ? 'groupIn' : 'groupOut']
        )
          continue;
        if (wall >= meets - BEFORE_GROUP + SLACK && wall < meets + MAY_STILL_JOIN - ROOM) return which;
      }
      const windsDown = !settings.reminders.groupOut || !closes(end);
      const inTime = end !== null && t + end - wall - WIND_DOWN >= dayFrom + GRAIN;
      if (settings.reminders.windDown && windsDown && !today.includes('wind-down') && inTime)
        if (left !== null && left > SLACK && left <= WIND_DOWN - ROOM) return 'wind-down';
      const had = record.pauses.some(({ kind }) => kind === 'lunch');
      const since = t - Math.max(dayFrom, rested.perhaps);
      if (settings.reminders.lunch && !had && !today.includes('lunch'))
        if (since >= STRETCH + SLACK) return 'lunch';
      return null;
    }
  };
};
