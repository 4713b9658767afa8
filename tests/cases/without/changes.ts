/** One small change of the source that takes a rule, or a part of it, away. */
export interface Change {
  /** What is gone, as a few words. */
  readonly gone: string;
  /** Path from the project's folder. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
}

const ENGINE = 'shared/breaks/engine.ts';
const RUNNING = 'shared/breaks/running.ts';
const PAUSES = 'shared/companion/pauses.ts';
const PROMPTS = 'shared/plan/prompts.ts';
const QUIET = 'shared/companion/quiet.ts';
const START = 'shared/companion/start.ts';
const WHY = 'shared/companion/why.ts';
const BREAKS = 'shared/companion/breaks.ts';
const OFF_WORK = 'shared/companion/off-work.ts';
const LONG_AWAY = 'shared/companion/long-away.ts';
const SCHEDULE = 'shared/plan/schedule.ts';
const TEMPLATE = 'shared/plan/template.ts';
const DUE = 'shared/breaks/due.ts';
const COUNTS = 'shared/breaks/what-counts.ts';

/** For each rule the changes that take it away, part by part; a text says why there is nothing to take away yet. */
export const CHANGES: Readonly<Record<string, readonly Change[] | string>> = {
  B1: [
    change(
      'quiet in a call',
      QUIET,
      'return isInMeeting(state) || sensedCall(state) !== null;',
      'return false;',
    ),
    change('full screen holds back', QUIET, 'SCREEN_HOLDS = 60 * MINUTE', 'SCREEN_HOLDS = 0'),
    change('a stuck signal', QUIET, 'STUCK_AFTER = 3 * HOUR', 'STUCK_AFTER = Infinity'),
  ],
  B2: [
    change('time away counts', ENGINE, 'kind.credit <= length', 'kind.credit <= 0'),
    change(
      'reading is active',
      'shared/breaks/activity.ts',
      'AWAY_AFTER = 2 * MINUTE',
      'AWAY_AFTER = 60 * SECOND',
    ),
  ],
  B3: [
    change('two minutes after a return', ENGINE, 'HOLD_AFTER_RETURN = 2 * MINUTE', 'HOLD_AFTER_RETURN = 0'),
  ],
  B4: [
    change(
      'time by the monotonic clock',
      'shared/time/gap.ts',
      'return { elapsed: mono + slept, slept, jump: wall - mono - slept };',
      'return { elapsed: Math.max(0, wall), slept, jump: 0 };',
    ),
  ],
  B5: [
    change('five minutes to finish', ENGINE, 'LATEST_AFTER = 5 * MINUTE', 'LATEST_AFTER = 0'),
    change('the lull', ENGINE, 'LULL = 4 * SECOND', 'LULL = Infinity'),
    change('a nudge can be read', ENGINE, 'NUDGE_AT_LEAST = 8 * SECOND', 'NUDGE_AT_LEAST = 0'),
  ],
  B6: [
    change('only the longer', DUE, 'CLOSE_TOGETHER = 5 * MINUTE', 'CLOSE_TOGETHER = -1'),
    change(
      'none before lunch or the end',
      'shared/companion/breaks.ts',
      'DROP_BEFORE = 10 * MINUTE',
      'DROP_BEFORE = -1',
    ),
  ],
  B7: [
    change('twice and no more', ENGINE, '(postponed[phase.kind]?.times ?? 0) < rule.times', 'rule.times > 0'),
    change('the gentler profile', BREAKS, 'PASSED_BEFORE_OFFER = 3', 'PASSED_BEFORE_OFFER = Infinity'),
    change(
      'lunch clears',
      COUNTS,
      "lunch: { active: false, credits: 'every-kind' }",
      "lunch: { active: false, credits: 'nothing' }",
    ),

    change(
      'stop closes unscored',
      ENGINE,
      'resetKinds(withdraw(state), active, clocks)',
      'resetKinds(state, active, clocks)',
    ),
  ],
  B8: [
    change('over a restart', START, 'earnedOn(sign, kinds)', '{}'),
    change(
      'a pause keeps',
      PAUSES,
      "WHAT_COUNTS[kind].credits === 'every-kind'",
      "WHAT_COUNTS[kind].credits !== 'by-length'",
    ),
  ],
  B9: [
    change('a window that does not draw', RUNNING, 'PAINT_WITHIN = 3 * SECOND', 'PAINT_WITHIN = Infinity'),
    change(
      'half is held',
      RUNNING,
      'look.t - phase.since >= half(phase)',
      'look.t - phase.since >= phase.until - phase.since',
    ),
  ],
  B10: [
    change(
      'words where idle is unknown',
      'shared/companion/breaks.ts',
      'wordsOnly: idleUnknown || hush.screenSince !== null',
      'wordsOnly: hush.screenSince !== null',
    ),
  ],
  B11: [
    change(
      'names a call',
      WHY,
      'if (call !== null) return { reason: call.reason,',
      'if (call !== call) return { reason: call.reason,',
    ),
    change('names breaks off', WHY, "if (kindsOf(state).length === 0) return { reason: 'breaks-off' };", ''),
  ],
  B12: [
    change('words where nobody can tell', QUIET, "hush.signals.call === 'unknown'", "'known' === 'unknown'"),
    change('asks afresh', QUIET, "return { answer: 'stale' };", "return { answer: 'fresh' };"),
    change(
      'no answer, no overlay',
      QUIET,
      "{ answer: 'awaited', until } : { answer: 'none' }",
      "{ answer: 'awaited', until } : { answer: 'fresh' }",
    ),
  ],
  B13: [
    change(
      'the next valid minute',
      'shared/time/calendar.ts',
      "here.getTimeZoneTransition('next')?.epochMilliseconds ?? here.epochMilliseconds",
      'here.epochMilliseconds',
    ),
    change('once a workday', PROMPTS, ' || timesShown(day, kind) > 0', ''),
    change('a break of a time of day once', DUE, ' || state.given.includes(id)', ''),
  ],
  B14: [
    change('a quarter of an hour apart', PROMPTS, 'PROMPTS_APART = 15 * MINUTE', 'PROMPTS_APART = 0'),
    change('goes away by itself', PROMPTS, 'PROMPT_STAYS = 2 * MINUTE', 'PROMPT_STAYS = Infinity'),
    change('six a day', PROMPTS, 'PROMPTS_A_DAY = 6', 'PROMPTS_A_DAY = 60'),
    change('ahead of the end', PROMPTS, 'WIND_DOWN = 15 * MINUTE', 'WIND_DOWN = 0'),
    change('not what was had', PROMPTS, 'return day.slots.includes(slot) ? Infinity : from;', 'return from;'),
    change('a reminder can be off', PROMPTS, 'return reminders.contact\n', 'return look.t > 0\n'),
    change(
      'the plan in question',
      PROMPTS,
      '(day.plan?.goals ?? []).length > 0',
      '(day.plan?.goals ?? []).length >= 0',
    ),
    change(
      'lunch after a long stretch',
      PROMPTS,
      'LONGEST_STRETCH = 4.5 * HOUR',
      'LONGEST_STRETCH = Infinity',
    ),
    change(
      'a real break is kept in mind',
      'shared/companion/long-away.ts',
      'ended.proved >= REAL_BREAK ? withState(turn, { restedAt: clock.t }) : turn',
      'withState(turn, { restedAt: ended.proved >= REAL_BREAK ? clock.t : -Infinity })',
    ),
  ],
  W1: [
    change(
      'off is off',
      'shared/companion/turn.ts',
      'return state.day !== null && isOpen(state.day);',
      'return state.day !== null;',
    ),
    change('a start once a day', OFF_WORK, ' || offWork.startOfferedOn === today.date', ''),
    change('a card goes by itself', OFF_WORK, 'OFF_WORK_STAYS = 5 * MINUTE', 'OFF_WORK_STAYS = Infinity'),
    change('only to who is there', OFF_WORK, 'const THERE = MINUTE;', 'const THERE = Infinity;'),
    change('another date is another', OFF_WORK, '  }, nextDate(state));', '  }, Infinity);'),
    change(
      'nobody behind a locked screen',
      OFF_WORK,
      '!state.settings.welcomed || state.offWork.locked',
      '!state.settings.welcomed',
    ),
    change(
      'a quarter of an hour after the stop',
      OFF_WORK,
      'FIRST_QUESTION = 15 * MINUTE',
      'FIRST_QUESTION = 0',
    ),
    change(
      'an hour to the second question',
      OFF_WORK,
      'SECOND_QUESTION = 60 * MINUTE',
      'SECOND_QUESTION = MINUTE',
    ),
    change('twice after a stop', OFF_WORK, 'const QUESTIONS = 2;', 'const QUESTIONS = 9;'),
    change('private ends it for the day', OFF_WORK, ' || privateOn === day.date', ''),
    change('three times turns it off', OFF_WORK, 'PRIVATE_ANSWERS = 3', 'PRIVATE_ANSWERS = 30'),
    change('rest only where asked for', OFF_WORK, 'if (!settings.boundary.eveningRest) return [];', ''),
  ],
  W2: [
    change('pauses are no work', 'shared/workday/hours.ts', 'worked: elapsed - paused', 'worked: elapsed'),
  ],
  W3: [
    change(
      'asks after a crash',
      START,
      'repair: open === null ? null : stoppedAbout(open, sign, { wall: at.wall, steady })',
      'repair: null',
    ),
    change(
      'asks after a shut lid',
      'shared/companion/repairing.ts',
      'LID_SHUT = HOUR',
      'LID_SHUT = Infinity',
    ),
  ],
  W4: [change('ends by itself', PAUSES, 'PAUSE_ASKS = 5 * MINUTE', 'PAUSE_ASKS = Infinity')],
  W5: [
    change('asks', LONG_AWAY, 'const from = Math.max(ended.since,', 'const from = Math.max(to,'),
    change('after twenty minutes', LONG_AWAY, 'LONG_AWAY = 20 * MINUTE', 'LONG_AWAY = 5 * MINUTE'),
    change('a meeting is a word', LONG_AWAY, '...(day?.meetings ?? [])', '...[]'),
    change('the calendar is a word', LONG_AWAY, 'busy * 2 >= to - from', 'busy > to'),
    change('work leaves no trace', LONG_AWAY, " || answer === 'work'", ''),
    change('lunch is lunch', LONG_AWAY, "answer === 'lunch' ? 'lunch' : 'other'", "'other'"),
  ],
  W6: [
    change(
      'offers the close-out',
      'shared/companion/days.ts',
      "return withEffect(still, { type: 'open', page: 'closeout' });",
      'return still;',
    ),
  ],
  W7: [
    change('hours of each weekday', TEMPLATE, 'settings.hours[weekdayOf(date)]', 'settings.hours[1]'),
    change(
      'flexible hours',
      SCHEDULE,
      '!boundary.flex || startedAt === null',
      'startedAt === null || startedAt > 0',
    ),
    change('public holidays', TEMPLATE, ' || holidayOn(date) !== null', ''),
    change('kinds of day', TEMPLATE, "kind !== 'work' || ", ''),
    change(
      'a day off before which nobody rests',
      SCHEDULE,
      'hoursOn(next, kind, settings)',
      "hoursOn(next, 'work', settings)",
    ),
    change('weekdays of their own', TEMPLATE, 'if (own !== null) return own;', ''),
    change('told times', 'shared/workday/told-times.ts', "return 'times-in-future';", 'return null;'),
  ],
};

function change(gone: string, file: string, find: string, replace: string): Change {
  return { gone, file, find, replace };
}
