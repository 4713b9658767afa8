import { MINUTE, SECOND } from '../../domain/machine';
import type { Books } from '../books';
import { AWAY, GRAIN, ROOM } from '../rulebook';
import { must, type Absence, type Step } from '../seen';
import type { Rule } from './rule';

const LONG = 20 * MINUTE;
/** How late a return that nothing reports may be noticed. */
const NOTICED_LATE = 31 * SECOND;
const SLACK = NOTICED_LATE + GRAIN + ROOM;

/** What says what the person did up to then. */
const WORDS: readonly Step['events'][number]['type'][] = [
  ...(['work.started', 'work.stopped'] as const),
  ...(['meeting.ended', 'pause.ended'] as const),
];
/** How far back what shows may have been asked first: it waits for the end of a pause. */
const KEPT = 20;

/** An absence, and what was known when it ended. */
interface Back {
  readonly absence: Absence;
  /** True time up to which the day was told for. */
  readonly word: number;
  /** The absence before it; with less between them than a look can see, both may be one. */
  readonly before: Absence | null;
}

/** W5: back after 20 min or more without a word it asks what that was, and only then; the answer is kept as it was told. */
export const longAway: Rule = (books) => {
  let word = 0;
  let backs: readonly Back[] = [];
  /** An absence that must be asked about. */
  let due: Absence | null = null;
  let blindAt = -Infinity;
  let seen = false;
  let touchedAt = -Infinity;
  /** When the times of a day were told last: they may have told of what came before. */
  let correctedAt = -Infinity;
  /** Since when the question that stands says that the person was away. */
  let standing = -Infinity;

  const appears = ({ after, input, witness, start }: Step, fromAt: number, toAt: number): void => {
    const { t } = witness;
    must(after.status.type === 'work', 'W5', () => `asks about time away in ${after.status.type}`);
    must(toAt - fromAt >= LONG - 1, 'W5', () => `asks about ${toAt - fromAt} ms away`);
    if (start !== null || books.clockSetAt >= t - (input.at.wall - fromAt) - GRAIN) return;
    const [since, to] = [t - (input.at.wall - fromAt), t - (input.at.wall - toAt)];
    // The end of a sleep or a hang is noticed with the next look.
    const isOf = ({ absence }: Back): boolean =>
      absence.to <= to + SLACK && (absence.out || to - absence.to <= SLACK);
    const back = backs.findLast(isOf);
    // In a call silence is no absence: who joins one is back (B1).
    if (back === undefined && (books.sensed !== null || input.idle === 'unknown')) return;
    must(back !== undefined, 'W5', () => `asks about time away up to ${to}, and nobody came back then`);
    const { absence, before, word: told } = back;
    const joined = before !== null && absence.from - before.to < NOTICED_LATE ? before.from : absence.from;
    // Who was seen last before a sleep or a hang may have been there until it began.
    const seen = joined - (absence.out ? AWAY + NOTICED_LATE : 0);
    must(since >= seen - GRAIN, 'W5', () => `away since ${since}, and the last input was at ${joined}`);
    must(since >= told - GRAIN, 'W5', () => `away since ${since}, and told for until ${told}`);
  };

  return (step) => {
    const { input, after, witness, start } = step;
    const { t } = witness;
    const view = after.longAway;
    if (start !== null) {
      due = null;
      word = t;
    }
    const watched = input.idle !== 'unknown' && books.meeting === null && books.sensed === null;
    const working = after.status.type === 'work' && after.repair === null;
    // A meeting or a call lasts up to the step that ends it.
    if (!watched || !working || !seen) blindAt = t;
    seen = watched && working;
    if (due === null || witness.touched < due.to) touchedAt = t;
    for (const { type, at } of step.events)
      if (WORDS.includes(type)) word = Math.max(word, t - Math.max(0, input.at.wall - at));
    if (step.events.some(({ type }) => type === 'times.corrected')) correctedAt = t;
    for (const absence of witness.returned) {
      backs = [...backs, { absence, word, before: backs[backs.length - 1]?.absence ?? null }].slice(-KEPT);
      const told = Math.max(absence.from, word, blindAt, correctedAt);
      // Of a hang nobody knows when it began, up to the look that did not come.
      const unsure = absence.out ? AWAY : 0;
      const sure =
        absence.to - told >= LONG + SLACK && absence.noticed - unsure >= LONG + SLACK + told - absence.from;
      due = sure ? absence : null;
    }
    const since = view === null ? null : t - (input.at.wall - view.fromAt);
    // A question that waits for the end of a pause is no new one.
    const fresh = since !== null && Math.abs(since - standing) > GRAIN && books.clockSetAt !== t;
    if (fresh && view !== null) appears(step, view.fromAt, view.toAt);
    standing = since ?? standing;
    if (
      since !== null ||
      books.clockSetAt === t ||
      !working ||
      !watched ||
      witness.locked ||
      books.missedAt > (due?.to ?? Infinity)
    )
      due = null;
    // Who tells the times of the day has told of that one too.
    if (step.events.some(({ type }) => type === 'times.corrected')) due = null;
    // Who is asked must have come back to the keyboard.
    must(
      due === null || witness.touched < due.to || t - Math.max(due.to, touchedAt) <= SLACK,
      'W5, asks',
      () =>
        `back ${t - (due?.to ?? t)} ms after ${(due?.to ?? 0) - (due?.from ?? 0)} ms away, and nothing is asked`,
    );
    const hushed = books.meeting !== null || ['call', 'sharing'].includes(after.quiet?.reason ?? '');
    must(view?.card !== true || !hushed, 'W5', () => 'a card about time away in a call');
    must(view === null || working, 'W5', () => 'asks about time away, and nobody is at work');
    answered(step, books);
  };
};

/** What was the time away is kept as a pause of exactly that time; work leaves no trace. */
function answered({ input, before, after, events, result }: Step, books: Books): void {
  if (input.type !== 'command' || input.command.type !== 'away.answer') return;
  const begun = events.filter((event) => event.type === 'pause.started');
  const ended = events.filter((event) => event.type === 'pause.ended');
  const { answer } = input.command;
  // Another time away may have come to light with the answer.
  const isGone = after.longAway === null || after.longAway.fromAt !== before.longAway?.fromAt;
  if (!result.ok || answer === 'work') {
    must(begun.length === 0, 'W5', () => `${answer} leaves a pause`);
    must(!result.ok || isGone, 'W5', () => 'the answered question stays');
    return;
  }
  must(isGone, 'W5', () => 'the answered question stays');
  const [pause] = begun;
  const over = ended[ended.length - 1];
  const view = before.longAway;
  must(
    pause !== undefined && over !== undefined && begun.length === 1,
    'W5',
    () => `${answer} leaves no pause`,
  );
  must(
    pause.kind === (answer === 'lunch' ? 'lunch' : 'other'),
    'W5',
    () => `${answer} is kept as ${pause.kind}`,
  );
  if (view === null || books.clockSetAt === books.t) return;
  const off = Math.max(Math.abs(pause.at - view.fromAt), Math.abs(over.at - view.toAt));
  must(off <= 2, 'W5', () => `${answer} is kept ${off} ms beside the time that was asked about`);
}
