import type { Command } from '../../../shared/companion/commands';
import type { ToldTimes } from '../../../shared/workday/events';
import { HOUR } from '../../domain/machine';
import type { DayRecord } from '../records';
import { must, type Step } from '../seen';
import { dateAt } from '../wall-time';
import type { Rule } from './rule';

type Told = Extract<
  Command,
  { type: 'times.correct' | 'day.mark' | 'closeout.amend' | 'change.answer' | 'slot.mark' }
>;

/** The event that each leaves. */
const LEAVES = {
  'times.correct': 'times.corrected',
  'day.mark': 'day.marked',
  'closeout.amend': 'closeout.saved',
  'change.answer': 'change.answered',
  'slot.mark': 'slot.marked',
} as const;
const LONGEST = 24 * HOUR;

function isTold(command: Command): command is Told {
  return Object.hasOwn(LEAVES, command.type);
}

/** W3: what is told afterwards is kept as an event, exactly; what is refused changes nothing, and impossible times are refused. */
export const told: Rule = (books) => {
  let days: readonly DayRecord[] = [];
  let wasPaused = false;
  return (step) => {
    const { input } = step;
    if (input.type === 'command' && isTold(input.command)) answered(step, input.command, days, wasPaused);
    days = books.days.all.map((day) => ({ ...day, spans: [...day.spans], pauses: [...day.pauses] }));
    wasPaused = books.pause !== null;
  };
};

function answered(step: Step, command: Told, days: readonly DayRecord[], wasPaused: boolean): void {
  const { events, result, before, after, input } = step;
  const kept = events.filter(({ type }) => type === LEAVES[command.type]);
  must(
    kept.length === (result.ok ? 1 : 0),
    'W3, told',
    () => `${command.type}, ${result.ok ? 'taken' : 'refused'}, leaves ${kept.length} facts`,
  );
  if (command.type !== 'times.correct') return;
  const day = days.find(({ date }) => date === command.day) ?? null;
  const fault = faultOf(command.times, command.day, day, days, input.at);
  // The pause that is going on, and a day that nobody ended, come first.
  const busy = (wasPaused && before.day?.date === command.day) || before.repair !== null;
  must(
    result.ok ? fault === null : fault !== null || busy,
    'W3, told',
    () =>
      `${JSON.stringify(command.times)} of ${command.day} ${result.ok ? 'are taken' : `refused: ${result.reason}`}, and ${fault ?? 'nothing'} is wrong`,
  );
  const [event] = kept;
  if (event?.type !== 'times.corrected') return;
  const same =
    event.day === command.day &&
    JSON.stringify([event.spans, event.pauses]) ===
      JSON.stringify([command.times.spans, command.times.pauses]);
  must(same && event.place === command.place, 'W3, told', () => `kept as ${JSON.stringify(event)}`);
  if (after.day?.date !== command.day) return;
  const { spans, pauses } = after.day;
  const shown = JSON.stringify([
    spans.map(({ fromAt, toAt }) => [fromAt, toAt]),
    pauses.map(({ kind, fromAt, toAt }) => [kind, fromAt, toAt]),
  ]);
  const want = JSON.stringify([
    command.times.spans.map(({ from, to }) => [from, to]),
    command.times.pauses.map(({ kind, from, to }) => [kind, from, to]),
  ]);
  must(shown === want, 'W3, told', () => `told ${want}, shown ${shown}`);
}

/** What is impossible about these times; `null` when nothing is. */
function faultOf(
  { spans, pauses }: ToldTimes,
  date: string,
  day: DayRecord | null,
  days: readonly DayRecord[],
  { wall, zone }: { readonly wall: number; readonly zone: string },
): string | null {
  const open = (one: DayRecord): boolean => one.spans[one.spans.length - 1]?.wall.to === null;
  const isOpen = day !== null && open(day);
  const going = spans.filter(({ to }) => to === null).length;
  if (going !== (isOpen ? 1 : 0) || (isOpen && spans[spans.length - 1]?.to !== null)) return 'what goes on';
  const ended = spans.map(({ from, to }) => ({ from, to: to ?? wall }));
  for (const one of [...ended, ...pauses]) {
    if (one.to <= one.from) return 'an end before its beginning';
    if (one.to > wall) return 'the future';
  }
  const crossed = (list: readonly { from: number; to: number }[]): boolean =>
    list.some((one, n) => list.slice(n + 1).some((next) => next.from < one.to));
  if (crossed(ended) || crossed(pauses)) return 'an overlap';
  for (const pause of pauses)
    if (!ended.some((span) => span.from <= pause.from && pause.to <= span.to)) return 'a pause outside';
  const [first] = ended;
  const last = ended[ended.length - 1];
  if (first === undefined || last === undefined) return null;
  if (dateAt(first.from, day?.zone ?? zone) !== date) return 'another date';
  if (last.to - first.from > LONGEST) return 'too long a day';
  for (const other of days)
    for (const { wall: its } of other.date === date ? [] : other.spans)
      if (ended.some(({ from, to }) => from < (its.to ?? wall) && its.from < to))
        return 'the work of another day';
  return null;
}
