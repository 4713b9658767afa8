import { MINUTE } from '../../domain/machine';
import { appears, didCommand, wants, wordsIn, type Books } from '../books';
import { GRAIN, ROOM, SCREEN, STUCK } from '../rulebook';
import { must, type Step } from '../seen';
import type { Rule } from './rule';

const MEETING_ASKS = 5 * MINUTE;
const CALL_REASONS = ['call', 'sharing', 'meeting'];

/** B1: a call, a meeting or a shared screen is silent, says so, defers breaks and never counts as one. */
export const calls: Rule = (books) => {
  let believedFrom: number | null = null;
  let answeredAt = 0;
  let missedAt = 0;
  let denied = false;
  let wanted = false;
  let outAt = -Infinity;
  return (step) => {
    const { after, input, witness, events } = step;
    const { t } = witness;
    const missed = books.missedAt === t;
    if (witness.locked || missed || witness.returned.some(({ out }) => out)) outAt = t;
    const { sensed } = books;
    if (sensed === null || step.start !== null) {
      believedFrom = null;
      denied = false;
    } else if (believedFrom === null) {
      believedFrom = sensed;
      answeredAt = -Infinity;
      missedAt = witness.missed;
    }
    if (input.type === 'command' && input.command.type === 'call.answer' && step.result.ok) {
      denied = !input.command.real;
      answeredAt = t;
      missedAt = witness.missed;
    }
    const from = Math.max(believedFrom ?? 0, answeredAt);
    const inCall = believedFrom !== null && !denied && t - from < STUCK - GRAIN;
    const inMeeting = books.meeting !== null && books.pause === null && books.open !== null;
    const was = wanted;
    wanted = books.break?.wanted ?? books.words?.wanted ?? false;
    if (after.status.type === 'off' || after.repair !== null) return;
    if (inCall || inMeeting) silent(step, books, inMeeting ? false : wanted || was);
    if (inCall && after.status.type === 'work')
      must(
        CALL_REASONS.includes(after.quiet?.reason ?? ''),
        'B1',
        () => `in a call since ${from}, and quiet is ${JSON.stringify(after.quiet)}`,
      );
    scored(step, inCall && from < t && !wanted && !was && !books.justOver);
    for (const event of events) {
      if (event.type !== 'break.ended' || event.outcome !== 'counted' || didCommand(step, 'break.had'))
        continue;
      const began = t - (input.at.wall - event.from);
      const since = Math.min(books.meeting?.from ?? Infinity, inCall ? from : Infinity);
      if (since <= began - GRAIN && books.clockSetAt < began && books.pause === null)
        must(outAt >= began, 'B1', () => `silence in a call counted as ${event.kind}`);
    }
    longCall(step, books, { from, denied, missedAt });
    screens(step, books);
    meetingOver(step, books);
  };
};

function silent({ after, effects, events, input }: Step, books: Books, wanted: boolean): void {
  const where = (what: string) => () => `${what} in a call or meeting, after ${input.type}`;
  must(after.nudge === null, 'B1', where('a nudge'));
  must(after.prompt === null || books.meeting !== null, 'B1', where('a prompt'));
  const answered = input.type === 'command' && input.command.type === 'profile.answer';
  must(answered || !events.some(({ type }) => type === 'prompt.shown'), 'B1', where('a new prompt'));
  // Its time was up before the call or meeting began.
  if (wanted || books.justOver) return;
  must(after.break === null, 'B1', where('a break'));
  must(!effects.some(({ type }) => type === 'sound'), 'B1', where('a sound'));
}

/** A call never counts as a break, nor as one passed over. */
function scored({ events, input }: Step, inCall: boolean): void {
  if (!inCall || input.type === 'command') return;
  for (const event of events)
    if (event.type === 'break.ended' && event.outcome !== 'counted')
      must(false, 'B1, scored', () => `${event.kind} is ${event.outcome} in a call`);
}

/** A quiet signal that is stuck asks after three hours. */
function longCall(
  { after, witness }: Step,
  { call, sharing, meeting }: Books,
  { from, denied, missedAt }: { readonly from: number; readonly denied: boolean; readonly missedAt: number },
): void {
  const { t, missed } = witness;
  if (after.longCall !== null) {
    must(call !== null || sharing !== null, 'B1', () => 'asks whether a call is real that nobody senses');
    must(
      !denied && t - from >= STUCK - GRAIN,
      'B1',
      () => `asks after ${t - from} ms whether the call is real`,
    );
  }
  if (denied || meeting !== null || after.status.type !== 'work' || (call === null && sharing === null))
    return;
  const late = Math.max(call ?? 0, sharing ?? 0, from);
  const sure = t - late - (missed - missedAt) > STUCK + ROOM + GRAIN;
  if (sure && !witness.locked)
    must(after.longCall !== null, 'B1', () => `a call for ${t - late} ms, and nothing is asked`);
}

function screens(step: Step, { screen, sensed, missedAt }: Books): void {
  const { after, input, witness } = step;
  const { quiet } = after;
  if (screen === null) return;
  const since = witness.t - screen;
  if (appears(step, 'break') !== null && input.type !== 'signals')
    must(wants(step), 'B1', () => 'a break shows in full over full screen or do-not-disturb');
  const nudge = appears(step, 'nudge');
  // How long a sleep was is known to the grain of the boot clock.
  const grain = missedAt > screen ? ROOM + GRAIN : ROOM;
  if (since > 0 && since < SCREEN - grain) {
    must(nudge === null, 'B1', () => `a nudge ${since} ms into full screen or do-not-disturb`);
    must(
      wordsIn(step) === null || since < ROOM || step.before.break !== null,
      'B1',
      () => `a break in words ${since} ms into full screen`,
    );
  }
  const screenReason = quiet?.reason === 'full-screen' || quiet?.reason === 'do-not-disturb';
  if (sensed === null && missedAt < screen && since > SCREEN + GRAIN)
    must(!screenReason, 'B1', () => `held back by ${quiet?.reason ?? ''} for ${since} ms`);
}

function meetingOver({ after, input, witness }: Step, { meeting, clockSetAt, started }: Books): void {
  const { meetingOver: asks, quiet } = after;
  if (asks !== null) must(meeting !== null, 'B1', () => 'asks whether a meeting is over that there is not');
  if (meeting === null || clockSetAt >= meeting.from || started > meeting.from || quiet?.reason !== 'meeting')
    return;
  const { wall } = input.at;
  if (asks?.planned === true)
    must(wall >= asks.endedAt - 1, 'B1', () => 'asks before the meeting was to end');
  const { endsAt } = quiet;
  if (endsAt !== null && !witness.locked)
    must(
      wall <= endsAt + MEETING_ASKS + ROOM,
      'B1',
      () => `a meeting goes on ${wall - endsAt} ms after its end`,
    );
}
