import type { Command } from '../../shared/companion/commands';
import type { Signals } from '../../shared/companion/signals';
import type { Dice } from './dice';
import { NOTHING_SENSED } from './desk';
import { anyBreaks, anyTime } from './settings';

/** Anything that a person, a menu or a script may ask for, sensible or not. */
export function anyCommand(dice: Dice): Command {
  const minutes = dice.chance(0.5) ? null : dice.whole(1, 90);
  return dice.pick<readonly (() => Command)[]>(
    () => ({ type: 'day.start', place: dice.pick('home', 'office', 'move') }),
    () => ({ type: 'pause.start', kind: dice.pick('lunch', 'errand', 'other'), minutes }),
    () => ({ type: 'pause.extend', minutes: dice.whole(1, 45) }),
    () => ({ type: 'pause.end' }),
    () => ({
      type: 'break.now',
      kind: dice.pick(null, 'short', 'movement', 'often', 'fika', 'own-0', 'nonsense'),
    }),
    () => ({ type: 'break.had' }),
    () => ({ type: 'break.postpone' }),
    () => ({ type: 'break.skip' }),
    () => ({ type: 'break.leave' }),
    () => ({ type: 'break.escape' }),
    () => ({ type: 'meeting.start', minutes }),
    () => ({ type: 'meeting.end' }),
    () => ({ type: 'meeting.over', answer: dice.pick('break', 'later', 'still') }),
    () => ({ type: 'call.answer', real: dice.chance(0.5) }),
    () => savePlan(dice),
    () => ({ type: 'goal.mark', goal: 'no such goal', done: true }),
    () => ({ type: 'closeout.save', closeOut: { done: 'en rad', tomorrow: '', worked: '', change: '' } }),
    () => ({ type: 'prompt.dismiss' }),
    () => ({ type: 'profile.answer', gentler: dice.chance(0.3) }),
    () => ({ type: 'notice.dismiss', notice: 'saved' }),
    () => ({ type: 'repair.answer', answer: 'continued' }),
    () => changeBreaks(dice),
    () => ({ type: 'settings.change', change: { tips: dice.chance(0.5), sound: dice.chance(0.5) } }),
    () => ({ type: 'app.open', page: dice.pick(null, 'today', 'closeout') }),
  )();
}

export function savePlan(dice: Dice): Command {
  const plan = {
    goals: dice.chance(0.7) ? [{ id: null, text: 'Svara på remissen' }] : [],
    lunchAt: dice.chance(0.7) ? anyTime(dice) : null,
    lunchMinutes: dice.whole(15, 60),
    freshAirAt: dice.chance(0.3) ? anyTime(dice) : null,
    endAt: dice.chance(0.5) ? anyTime(dice) : null,
    // What is left out the usual day says.
    ...(dice.chance(0.3) ? { fikaAt: dice.pick(null, anyTime(dice)) } : {}),
    ...(dice.chance(0.3) ? { contactAt: dice.pick(null, anyTime(dice)) } : {}),
    ...(dice.chance(0.3) ? { readUpAt: dice.pick(null, anyTime(dice)) } : {}),
  };
  return { type: 'plan.save', plan };
}

export function changeBreaks(dice: Dice): Command {
  return { type: 'settings.change', change: { breaks: anyBreaks(dice) } };
}

/** What sensors may say at any time: mostly nothing, sometimes a call or a film, sometimes that they cannot tell. */
export function anySignals(dice: Dice): Signals {
  return dice.weighed<() => Signals>([
    [4, () => NOTHING_SENSED],
    [3, () => ({ ...NOTHING_SENSED, call: true })],
    [1, () => ({ ...NOTHING_SENSED, call: true, sharing: true })],
    [1, () => ({ ...NOTHING_SENSED, sharing: true })],
    [1, () => ({ ...NOTHING_SENSED, fullScreen: true })],
    [1, () => ({ ...NOTHING_SENSED, doNotDisturb: true })],
    [
      2,
      () => ({
        call: 'unknown',
        sharing: 'unknown',
        fullScreen: 'unknown',
        doNotDisturb: 'unknown',
        playing: 'unknown',
      }),
    ],
    [
      1,
      () => ({
        ...NOTHING_SENSED,
        call: dice.pick(true, false, 'unknown'),
        sharing: dice.pick(true, false, 'unknown'),
        fullScreen: dice.pick(true, false, 'unknown'),
        doNotDisturb: dice.pick(true, false, 'unknown'),
      }),
    ],
  ])();
}
