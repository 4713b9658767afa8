import { WEEKDAYS } from '../../shared/time/calendar';
import type { Ask, Choice, Deed, Hands, Question, Signal } from './deeds';
import { BadLine, LENGTH, lengthOf, MINUTE, TIME, timeOn } from './times';

/** Where and on which day a line is spoken. */
export interface Place {
  readonly date: string;
  readonly zone: string;
  /** Break kinds of one's own that earlier lines made. */
  readonly kinds: readonly string[];
}

type Words = readonly (string | undefined)[];
/** A deed, and how long after the time of the line it comes, ms. */
interface Placed {
  readonly deed: Deed;
  readonly after?: number;
}

/** One form of a line: how it is written, and what it does. */
export interface DeedForm {
  /** As README.md lists it. */
  readonly form: string;
  readonly pattern: RegExp;
  readonly deeds: (words: Words, place: Place) => readonly Placed[];
}

const SIGNALS: Readonly<Record<string, Signal>> = {
  call: 'call',
  sharing: 'sharing',
  'full screen': 'fullScreen',
  'do-not-disturb': 'doNotDisturb',
};
const NAMES = Object.keys(SIGNALS).join('|');
const FOR = `(?: for (${LENGTH}))?`;
const PLACES: Readonly<Record<string, 'home' | 'office' | 'move'>> = {
  home: 'home',
  office: 'office',
  move: 'move',
};
const QUESTIONS: Readonly<Record<string, Question>> = {
  'meeting-over': 'meeting-over',
  'still-in-call': 'still-in-call',
  'long-away': 'long-away',
  start: 'start',
  'after-hours': 'after-hours',
  'evening-rest': 'evening-rest',
};

const KINDS = ['work', 'holiday', 'ill', 'care', 'off'] as const;
const BOUNDARY = ['start offer', 'after-hours', 'evening rest', 'flex'] as const;
const REMINDERS = [
  ...(['lunch', 'air', 'read-up', 'midday'] as const),
  ...(['contact', 'wind-down', 'planned-end', 'rest'] as const),
];

/** Everything that can happen, in the order in which the forms are tried. */
export const DEED_FORMS: readonly DeedForm[] = [
  form('work', /^work(?: in the (office))?$/, ([place]) => [
    ask({ ask: 'start', place: PLACES[place ?? 'home'] ?? 'home' }),
    hands('types'),
  ]),
  form('stop', /^stop$/, () => [ask({ ask: 'stop' })]),
  form('types', /^types$/, () => [hands('types')]),
  form('types with lulls', /^types with lulls$/, () => [hands('types with lulls')]),
  form('reads', new RegExp(`^reads${FOR}$`), ([length]) => forAWhile('reads', length)),
  form('silent', new RegExp(`^silent${FOR}$`), ([length]) => forAWhile('silent', length)),
  form('call starts', new RegExp(`^(${NAMES}) (starts|ends|unknown)$`), ([name, change]) => [
    signal(name, change === 'unknown' ? 'unknown' : change === 'starts', true),
  ]),
  form('call starts unseen', new RegExp(`^(${NAMES}) starts unseen$`), ([name]) => [
    signal(name, true, false),
  ]),
  form('call for', new RegExp(`^(${NAMES}) for (${LENGTH})$`), ([name, length]) => [
    signal(name, true, true),
    { ...signal(name, false, true), after: lengthOf(length ?? '') },
  ]),
  form('sensors hang', /^sensors (hang|answer)$/, ([what]) => [
    { deed: { do: 'sensors', answer: what === 'answer' } },
  ]),
  form('locks', /^locks( by itself)?$/, ([itself]) => [
    { deed: { do: 'lock', byHand: itself === undefined } },
  ]),
  form('unlocks', /^unlocks$/, () => [{ deed: { do: 'unlock' } }, hands('types')]),
  form('locked for', new RegExp(`^locked for (${LENGTH})$`), ([length]) => [
    { deed: { do: 'lock', byHand: true } },
    { deed: { do: 'unlock' }, after: lengthOf(length ?? '') },
    { ...hands('types'), after: lengthOf(length ?? '') },
  ]),
  form('sleeps', /^sleeps( untold)?$/, ([untold]) => [{ deed: { do: 'sleep', told: untold === undefined } }]),
  form('wakes', /^wakes$/, () => [{ deed: { do: 'wake' } }]),
  form('clock +1 h', new RegExp(`^clock ([+-])(${LENGTH})$`), ([sign, length]) => [
    { deed: { do: 'clock', by: (sign === '-' ? -1 : 1) * lengthOf(length ?? '') } },
  ]),
  form('zone America/New_York', /^zone (\S+)$/, ([zone]) => [{ deed: { do: 'zone', zone: zone ?? '' } }]),
  form('idle unknown', /^idle (unknown|known)$/, ([what]) => [
    { deed: { do: 'idle', known: what === 'known' } },
  ]),
  form('windows never draw', /^windows (never draw|draw)$/, ([what]) => [
    { deed: { do: 'windows', draw: what === 'draw' } },
  ]),
  form('app ends', /^app ends$/, () => [{ deed: { do: 'app ends' } }]),
  form('app starts', /^app starts( after a reboot)?$/, ([reboot]) => [
    { deed: { do: 'app starts', reboot: reboot !== undefined } },
  ]),
  form('app restarts', /^app restarts$/, () => [
    { deed: { do: 'app ends' } },
    { deed: { do: 'app starts', reboot: false } },
  ]),
  form('disk refuses', /^disk (refuses|saves)$/, ([what]) => [
    { deed: { do: 'disk', saves: what === 'saves' } },
  ]),
  form('opens the window', /^(opens|closes) the window$/, ([what]) => [
    { deed: { do: 'home', open: what === 'opens' } },
  ]),
  form('starts the app again', /^starts the app again$/, () => [ask({ ask: 'open' })]),
  form('meeting', new RegExp(`^meeting${FOR}$`), ([length]) => [
    ask({ ask: 'meeting', minutes: minutesOf(length) }),
  ]),
  form('meeting ends', /^meeting ends$/, () => [ask({ ask: 'end meeting' })]),
  form('lunch', new RegExp(`^(lunch|errand|pause)${FOR}$`), ([kind, length]) => [
    ask({
      ask: 'pause',
      kind: kind === 'lunch' || kind === 'errand' ? kind : 'other',
      minutes: minutesOf(length),
    }),
  ]),
  form('longer pause', new RegExp(`^longer pause by (${LENGTH})$`), ([length]) => [
    ask({ ask: 'longer pause', minutes: minutesOf(length) ?? 0 }),
  ]),
  form('pause ends', /^pause ends$/, () => [ask({ ask: 'end pause' })]),
  form('break now', /^break now$/, () => [ask({ ask: 'break now' })]),
  form('had a break', /^had a break$/, () => [ask({ ask: 'had a break' })]),
  form('postpones', /^postpones$/, () => [ask({ ask: 'postpone' })]),
  form('skips', /^skips$/, () => [ask({ ask: 'skip' })]),
  form('leaves', /^leaves$/, () => [ask({ ask: 'leave' })]),
  form(
    'plans lunch',
    /^plans (a goal, )?lunch (\d\d:\d\d|none), end (\d\d:\d\d|none)$/,
    ([goal, lunch, end]) => [
      ask({ ask: 'plan', goal: goal !== undefined, lunchAt: timeOrNone(lunch), endAt: timeOrNone(end) }),
    ],
  ),
  form('had contact', /^had (air|contact|read-up)$/, ([slot]) => [
    ask({ ask: 'had', slot: slot === 'air' || slot === 'read-up' ? slot : 'contact' }),
  ]),
  form(
    'marks as holiday',
    /^marks (?:(\d{4}-\d\d-\d\d) )?as (work|holiday|ill|care|off)$/,
    ([date, kind], place) => [
      ask({ ask: 'mark', date: date ?? place.date, kind: KINDS.find((one) => one === kind) ?? 'work' }),
    ],
  ),
  form(
    'tells times',
    new RegExp(`^tells times (?:(\\d{4}-\\d\\d-\\d\\d) )?(${TIME})–(${TIME})$`),
    ([date = '', from = '', to = ''], place) => {
      const on = date === '' ? place.date : date;
      const at = (time: string): number => timeOn(on, place.zone, time);
      return [ask({ ask: 'tell times', date: on, from: at(from), to: at(to) })];
    },
  ),
  form(
    'says stopped',
    new RegExp(`^says stopped (?:(\\d{4}-\\d\\d-\\d\\d) )?(${TIME})$`),
    ([date, time], place) => [
      ask({ ask: 'stopped', at: timeOn(date ?? place.date, place.zone, time ?? '') }),
    ],
  ),
  form('says went on', /^says went on$/, () => [ask({ ask: 'went on' })]),
  form('takes the gentler', /^(takes|declines) the gentler$/, ([what]) => [
    ask({ ask: 'gentler', yes: what === 'takes' }),
  ]),
  form('answers', /^answers ([\w-]+) with ([\w-]+)$/, ([question, answer]) => [
    ask({ ask: 'answer', question: questionOf(question), answer: answer ?? '' }),
  ]),
  form('profile', /^profile (default|often|gentle)$/, ([profile]) => [
    choice({ choose: 'profile', profile: profile === 'often' || profile === 'gentle' ? profile : 'default' }),
  ]),
  form('breaks off', /^(breaks|tips|sound) (on|off)$/, ([what, on]) => [
    choice({ choose: what === 'tips' || what === 'sound' ? what : 'breaks', on: on === 'on' }),
  ]),
  form('start offer', /^(start offer|after-hours|evening rest|flex) (on|off)$/, ([what, on]) => [
    choice({ choose: BOUNDARY.find((one) => one === what) ?? 'start offer', on: on === 'on' }),
  ]),
  form('reminder contact off', /^reminder ([\w-]+) (on|off)$/, ([what, on]) => [
    choice({ choose: 'reminder', reminder: reminderOf(what), on: on === 'on' }),
  ]),
  form(
    'template on weekday',
    /^template on weekday (\d) lunch (\d\d:\d\d), fika (\d\d:\d\d|none)$/,
    ([weekday, lunch, fika]) => [
      choice({
        choose: 'template',
        weekday: weekdayOf(weekday),
        lunch: lunch ?? '',
        fika: timeOrNone(fika),
      }),
    ],
  ),
  form('hours', /^hours on weekday (\d) (\d\d:\d\d)–(\d\d:\d\d)$/, ([weekday, from, to]) => [
    choice({
      choose: 'hours',
      weekday: weekdayOf(weekday),
      from: from ?? '',
      to: to ?? '',
    }),
  ]),
  form(
    'kind',
    new RegExp(`^kind ([\\w-]+) (?:every (${LENGTH})|at (\\d\\d:\\d\\d)) for (${LENGTH}) as (card|window)$`),
    ([name, every, at, lasts, surface]) => [
      choice({
        choose: 'kind',
        name: name ?? '',
        every: every === undefined ? null : lengthOf(every) / MINUTE,
        at: at ?? null,
        lasts: lengthOf(lasts ?? '') / MINUTE,
        surface: surface === 'window' ? 'window' : 'card',
      }),
    ],
  ),
  form('calendar busy 10:25–10:55', /^calendar busy (\d\d:\d\d)–(\d\d:\d\d)$/, ([from, to]) => [
    choice({ choose: 'busy', from: from ?? '', to: to ?? '' }),
  ]),
  form('…', /^…$/, () => [{ deed: { do: 'nothing' } }]),
];

function form(name: string, pattern: RegExp, deeds: DeedForm['deeds']): DeedForm {
  return { form: name, pattern, deeds };
}

function ask(what: Ask): Placed {
  return { deed: { do: 'ask', ask: what } };
}

function choice(what: Choice): Placed {
  return { deed: { do: 'choose', choice: what } };
}

function hands(what: Hands): Placed {
  return { deed: { do: 'hands', hands: what } };
}

function forAWhile(what: Hands, length: string | undefined): readonly Placed[] {
  if (length === undefined) return [hands(what)];
  return [hands(what), { deed: { do: 'hands back' }, after: lengthOf(length) }];
}

function signal(name: string | undefined, value: boolean | 'unknown', told: boolean): Placed {
  return { deed: { do: 'signal', signal: SIGNALS[name ?? ''] ?? 'call', value, told } };
}

function minutesOf(length: string | undefined): number | null {
  return length === undefined ? null : lengthOf(length) / MINUTE;
}

function timeOrNone(text: string | undefined): string | null {
  return text === undefined || text === 'none' ? null : text;
}

function weekdayOf(text: string | undefined): (typeof WEEKDAYS)[number] {
  return WEEKDAYS.find((day) => day === Number(text)) ?? 1;
}

function reminderOf(text: string | undefined): (typeof REMINDERS)[number] {
  const reminder = REMINDERS.find((one) => one === text);
  if (reminder === undefined) throw new BadLine(text ?? '', 'no such reminder');
  return reminder;
}

function questionOf(text: string | undefined): Question {
  const question = QUESTIONS[text ?? ''];
  if (question === undefined) throw new BadLine(text ?? '', 'no such question');
  return question;
}
