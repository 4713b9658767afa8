import type { BreakSettings } from '../../shared/breaks/profiles';
import {
  DEFAULT_SETTINGS,
  type BoundarySettings,
  type DayTemplate,
  type ReminderSettings,
  type Settings,
  type SlotSettings,
} from '../../shared/settings';
import type { Dice } from './dice';

type OwnKind = BreakSettings['own'][number];
type ActivityKind = OwnKind['activities'][number];

const two = (n: number): string => String(n).padStart(2, '0');

/** `HH:MM`, as often a plausible hour of a working day as not. */
export function anyTime(dice: Dice): string {
  if (dice.chance(0.15)) return dice.pick('00:01', '02:30', '23:55');
  return `${two(dice.whole(7, 17))}:${two(5 * dice.whole(0, 11))}`;
}

function ownKind(dice: Dice, n: number): OwnKind {
  const byTime = dice.chance(0.3);
  const activities: readonly [ActivityKind, ...ActivityKind[]] = [
    'eyes',
    'stretch',
    'posture',
    'move',
    'breathe',
  ];
  const everyMinutes = byTime ? null : dice.pick(15, 25, 40, 60, 90);
  const seconds = dice.pick(10, 20, 30, 60, 120, 240);
  return {
    ...{ id: `own-${n}`, name: `Paus ${n}`, everyMinutes, at: byTime ? anyTime(dice) : null, seconds },
    ...{ surface: dice.pick('card', 'window'), activities: [dice.pick(...activities)] },
    ...{ postponeMinutes: dice.whole(1, 12), postponeTimes: dice.whole(0, 4) },
  };
}

/** Choices about breaks: every profile, fika, strict mode, breaks in full without a sense of calls. */
export function anyBreaks(dice: Dice): BreakSettings {
  return {
    on: dice.chance(0.95),
    profile: dice.pick('default', 'default', 'often', 'gentle', 'movement', 'own'),
    own: Array.from({ length: dice.whole(1, 4) }, (_, n) => ownKind(dice, n)),
    fika: dice.chance(0.4) ? dice.pick('09:30', '10:00', '14:30', '15:00', anyTime(dice)) : null,
    strict: dice.chance(0.15),
    showWithoutCallSense: dice.chance(0.2),
  };
}

/** Which reminders of the day are wanted, and the talk with the manager. */
export function anyReminders(dice: Dice): ReminderSettings {
  const on = (): boolean => dice.chance(0.75);
  return {
    ...{
      lunch: on(),
      air: on(),
      readUp: on(),
      midday: on(),
      contact: on(),
      groupIn: on(),
      groupOut: on(),
      windDown: on(),
      plannedEnd: on(),
    },
    rest: on(),
    seasonCheck: on(),
    checkIn: dice.chance(0.3) ? { weekday: dice.pick(1, 2, 3, 4, 5), at: anyTime(dice) } : null,
  };
}

/** What may be asked off work. */
export function anyBoundary(dice: Dice): BoundarySettings {
  const nothing = dice.chance(0.1);
  return {
    suggestStart: !nothing && dice.chance(0.8),
    afterHours: !nothing && dice.chance(0.8),
    privateAnswers: dice.pick(0, 0, 1, 2),
    eveningRest: !nothing && dice.chance(0.4),
    flex: dice.chance(0.3),
    shutdownStops: false,
  };
}

export function anySlots(dice: Dice): SlotSettings {
  return {
    air: dice.pick('after-lunch', null, { at: anyTime(dice) }),
    contact: dice.pick('14:00', null, anyTime(dice)),
    readUp: dice.pick('at-start', null, { at: anyTime(dice) }),
    groupIn: dice.pick(null, '08:30', anyTime(dice)),
    groupOut: dice.pick(null, '16:15', anyTime(dice)),
  };
}

/** A weekday that is not like the others. */
function anyTemplate(dice: Dice): DayTemplate {
  const some = (): string | null => (dice.chance(0.6) ? anyTime(dice) : null);
  return {
    ...{ place: dice.pick('home', 'office', 'move'), lunchAt: some(), lunchMinutes: dice.whole(20, 60) },
    ...{ freshAirAt: some(), fikaAt: some(), contactAt: some(), readUpAt: some() },
  };
}

export function anyTemplates(dice: Dice): Settings['templates'] {
  const own = dice.chance(0.2) ? anyTemplate(dice) : null;
  return { 1: null, 2: own, 3: null, 4: own, 5: null, 6: null, 7: null };
}

export function anySettings(dice: Dice): Settings {
  const office = {
    from: dice.pick('06:00', '08:00', '09:00'),
    to: dice.pick('15:00', '16:30', '18:00', '23:59'),
  };
  const hours = dice.chance(0.6) ? office : null;
  return {
    ...DEFAULT_SETTINGS,
    ...{ language: dice.pick('sv', 'en'), theme: 'system', startAtLogin: false, welcomed: true },
    hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null, 7: null },
    lunch: { at: dice.chance(0.7) ? '12:00' : anyTime(dice), minutes: dice.pick(30, 45, 60) },
    breaks: anyBreaks(dice),
    ...{ reminders: anyReminders(dice), boundary: anyBoundary(dice) },
    ...{ slots: anySlots(dice), templates: anyTemplates(dice) },
    activities: DEFAULT_SETTINGS.activities,
    hiddenTips: [],
    ...{ tips: dice.chance(0.7), sound: dice.chance(0.6) },
  };
}
