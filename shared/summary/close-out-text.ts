import type { Translate } from '../messages';
import type { Format } from '../messages/format';
import { MINUTE } from '../time/moment';
import type { DayRecord } from './day-record';
import { namedTallies } from './totals';

/** What may go into the text of a day, in the order in which it stands there. */
export const CLOSE_OUT_PARTS = [
  'hours',
  'pauses',
  'breaks',
  'contacts',
  'goals',
  'done',
  'tomorrow',
  'worked',
  'change',
  'felt',
] as const;

export type CloseOutPart = (typeof CLOSE_OUT_PARTS)[number];

/**
 * The day as plain text, for one's own notes, a message or a mail: only the parts that were chosen, and of those only what there
 * is something to say of. `format` writes times in the record's zone.
 */
export function closeOutText(
  record: DayRecord,
  chosen: ReadonlySet<CloseOutPart>,
  say: Translate,
  format: Format,
): string {
  const parts = CLOSE_OUT_PARTS.filter((part) => chosen.has(part));
  const written = (part: CloseOutPart): string => PARTS[part](record, say, format);
  const facts = parts.filter((part) => !isWords(part)).map(written);
  const words = parts.filter(isWords).map(written);
  const title = say('day-text.title', { date: format.date(record.date) });
  const blocks = [[title, ...facts.filter(isSomething)].join('\n'), ...words.filter(isSomething)];
  return blocks.join('\n\n');
}

type Part = (record: DayRecord, say: Translate, format: Format) => string;

const PARTS: Readonly<Record<CloseOutPart, Part>> = {
  hours: hoursText,
  pauses: pausesText,
  breaks: breaksText,
  contacts: ({ slots }, say) => (slots.includes('contact') ? say('day-text.contact') : ''),
  goals: goalsText,
  done: ({ closeOut }, say) => answer(say('day-text.done'), closeOut?.done),
  tomorrow: tomorrowText,
  worked: ({ closeOut }, say) => answer(say('day-text.worked'), closeOut?.worked),
  change: ({ closeOut }, say) => answer(say('day-text.change'), closeOut?.change),
  felt: ({ closeOut }, say) => answer(say('day-text.felt'), closeOut?.felt),
};

/** Facts are a line each; words are blocks with a heading. */
function isWords(part: CloseOutPart): boolean {
  return part !== 'hours' && part !== 'pauses' && part !== 'breaks' && part !== 'contacts';
}

function isSomething(text: string): boolean {
  return text !== '';
}

function answer(heading: string, text: string | undefined): string {
  const words = text?.trim() ?? '';
  return words === '' ? '' : `${heading}\n${words}`;
}

function hoursText({ worked, place, spans }: DayRecord, say: Translate, format: Format): string {
  if (spans.length === 0) return '';
  return say('day-text.hours', {
    length: format.length(worked * MINUTE),
    place: say(`day-text.place.${place}`),
    times: spans.map(({ from, to }) => timesText(from, to, say, format)).join(', '),
  });
}

function pausesText({ paused, pauses }: DayRecord, say: Translate, format: Format): string {
  if (pauses.length === 0) return '';
  const each = pauses.map(({ kind, from, to }) => {
    return `${say(`day-text.pause.${kind}`)} ${timesText(from, to, say, format)}`;
  });
  return say('day-text.pauses', { length: format.length(paused * MINUTE), each: each.join(', ') });
}

function timesText(from: number, to: number | null, say: Translate, format: Format): string {
  const begun = format.time(from);
  return to === null ? say('day-text.since', { from: begun }) : `${begun}–${format.time(to)}`;
}

function breaksText({ breaks }: DayRecord, say: Translate): string {
  if (breaks.length === 0) return '';
  const each = namedTallies(breaks, say).map((tally) => {
    const counts = (['taken', 'counted', 'passed'] as const)
      .filter((outcome) => tally[outcome] > 0)
      .map((outcome) => say(`day-text.breaks.${outcome}`, { count: tally[outcome] }));
    return `${tally.name} ${counts.join(', ')}`;
  });
  return say('day-text.breaks', { each: each.join('; ') });
}

function goalsText({ goals }: DayRecord, say: Translate): string {
  if (goals.length === 0) return '';
  const each = goals.map(({ text, done, ifTime }) => {
    const state = done ? 'done' : ifTime ? 'if-time' : 'not-done';
    return `- ${say(`day-text.goal.${state}`, { goal: text.trim() })}`;
  });
  return [say('day-text.goals'), ...each].join('\n');
}

function tomorrowText({ closeOut }: DayRecord, say: Translate): string {
  const { at, place, how } = closeOut?.beginning ?? { at: null, place: null, how: '' };
  const whenAndWhere = [
    at === null ? '' : say('day-text.begin-at', { time: at }),
    place === null ? '' : say(`day-text.place.${place}`),
  ].filter(isSomething);
  const beginning = [whenAndWhere.join(', '), how.trim()].filter(isSomething).join(': ');
  const begins = beginning === '' ? '' : say('day-text.beginning', { beginning });
  const lines = [closeOut?.tomorrow.trim() ?? '', begins].filter(isSomething);
  return answer(say('day-text.tomorrow'), lines.join('\n'));
}
