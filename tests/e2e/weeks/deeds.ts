import { instantOf, type LocalDate } from '../../../shared/time/calendar';
import type { CloseOut, DayKind, Place, ToldPause, ToldTimes } from '../../../shared/workday/events';
import type { Life } from './life';

/** Something that is done in the diary. */
export type Deed = (life: Life) => Promise<void>;

const PLACES: Readonly<Record<string, Place>> = {
  'at home': 'home',
  'in the office': 'office',
  'on the move': 'move',
};
const FIELDS: Readonly<Record<string, Exclude<keyof CloseOut, 'beginning' | 'felt'>>> = {
  done: 'done',
  tomorrow: 'tomorrow',
  worked: 'worked',
  change: 'change',
};
const KINDS: Readonly<Record<string, DayKind>> = { ill: 'ill', care: 'care', holiday: 'holiday', off: 'off' };

/** Each line that the diary can have, and what it does. */
export const DEEDS: readonly (readonly [
  form: RegExp,
  make: (first: string, second: string, third: string) => Deed,
])[] = [
  [/^starts (at home|in the office|on the move)$/, (where) => (life) => life.start(PLACES[where] ?? 'home')],
  [/^stops$/, () => (life) => life.stop()],
  [
    /^is in a meeting for (\d+) min$/,
    (minutes) => (life) => life.tell({ type: 'meeting.start', minutes: Number(minutes) }),
  ],
  [/^is out of the meeting$/, () => (life) => life.tell({ type: 'meeting.end' })],
  [/^goes to lunch$/, () => (life) => life.pause('lunch')],
  [/^goes on an errand$/, () => (life) => life.pause('errand')],
  [/^takes a pause$/, () => (life) => life.pause('other')],
  [/^is back$/, () => (life) => life.back()],
  [/^leaves the screen$/, () => (life) => life.passTime('silent')],
  [/^sits at the screen$/, () => (life) => life.passTime('typing')],
  [/^passes the break over$/, () => (life) => life.tell({ type: 'break.skip' })],
  [/^takes a break$/, () => (life) => life.tell({ type: 'break.now', kind: null })],
  [/^has had a break$/, () => (life) => life.tell({ type: 'break.had' })],
  [/^has talked with somebody$/, () => (life) => life.tick('contact')],
  [/^has been out in the air$/, () => (life) => life.tick('air')],
  [/^shuts the lid$/, () => (life) => life.passTime('asleep')],
  [/^opens the lid$/, () => (life) => life.passTime('typing')],
  [/^loses power$/, () => (life) => life.losePower()],
  [/^(?:has power again|turns the computer on)$/, () => (life) => life.turnOn()],
  [/^turns the computer off$/, () => (life) => life.turnOff()],
  [/^says that work ended then$/, () => (life) => life.answerRepair('then')],
  [/^says that work ended (\d\d:\d\d)$/, (time) => (life) => life.answerRepair(time)],
  [/^says that work went on$/, () => (life) => life.answerRepair('went on')],
  [/^says that this was lunch$/, () => (life) => life.answerAway()],
  [
    /^writes (done|tomorrow|worked|change): (.+)$/,
    (field, words) => (life) => life.write(FIELDS[field] ?? 'done', words),
  ],
  [
    /^marks (\S+) as (ill|care|holiday|off)$/,
    (day, kind) => (life) => life.tell({ type: 'day.mark', day, kind: KINDS[kind] ?? 'off' }),
  ],
  [
    /^tells (\S+) as work ([\d:-]+), lunch ([\d:-]+)$/,
    (day, work, lunch) => (life) =>
      life.tell({ type: 'times.correct', day, times: timesOf(day, work, lunch, life.zone), place: 'home' }),
  ],
];

function timesOf(day: LocalDate, work: string, lunch: string, zone: string): ToldTimes {
  const stretch = (told: string): Omit<ToldPause, 'kind'> => {
    const [from = '', to = ''] = told.split('-');
    return { from: instantOf(day, from, zone), to: instantOf(day, to, zone) };
  };
  return { spans: [stretch(work)], pauses: [{ kind: 'lunch', ...stretch(lunch) }] };
}
