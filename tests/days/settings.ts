import type { BreakSettings } from '../../shared/breaks/profiles';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
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
    activities: DEFAULT_SETTINGS.activities,
    hiddenTips: [],
    ...{ tips: dice.chance(0.7), sound: dice.chance(0.6) },
  };
}
