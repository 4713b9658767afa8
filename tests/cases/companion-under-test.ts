import { pulseOf, snapshotOf, startCompanion, step, type CompanionState } from '../../shared/companion/index';
import { BREAK_KINDS } from '../../shared/breaks/kinds';
import { toOwn, type OwnKind } from '../../shared/breaks/own-kinds';
import { PROFILES } from '../../shared/breaks/profiles';
import type { Command } from '../../shared/companion/commands';
import type { Idle, Input, PresenceReport } from '../../shared/companion/inputs';
import type { Signals } from '../../shared/companion/signals';
import type { Effect, Pulse, Snapshot } from '../../shared/companion/snapshot';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../shared/settings';
import { instantOf, localDate } from '../../shared/time/calendar';
import type { Moment } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import type { Ask, Choice, Question } from './deeds';

/**
 * The one place where the cases meet the app. It says everything in the words of the cases, so that a change of the app's
 * types is a change of this file. Settings and state go through it unread.
 */
export type State = CompanionState;
export type Chosen = Settings;
export type Kept = DayEvent;
export type SignOfLife = Pulse;
export type { Moment };

/** What a person could see or find out at one moment. */
export interface Sight {
  readonly nudge: { readonly kind: string; readonly canPostpone: boolean } | null;
  readonly overlay: {
    readonly id: string;
    readonly kind: string;
    readonly surface: 'card' | 'window';
  } | null;
  readonly prompt: string | null;
  /** A question besides those about a lost stop and at the end of a pause. */
  readonly question: Question | null;
  readonly quiet: string | null;
  readonly status: 'off' | 'work' | 'pause';
  readonly next: { readonly kind: string; readonly inMs: number } | null;
  /** Worked time of the day shown, ms. */
  readonly worked: number | null;
  /** Proposed time of a lost stop, wall ms. */
  readonly repair: number | null;
  readonly pauseOver: boolean;
  readonly gentler: boolean;
  readonly idleUnknown: boolean;
  readonly lunch: number | null;
}

/** What one input brought about. */
export interface Outcome {
  readonly state: State;
  readonly kept: readonly Kept[];
  /** Breaks that ended: how, and of which kind. */
  readonly ended: readonly { readonly outcome: string; readonly kind: string }[];
  /** Breaks that were said in words because no window is to be shown, by kind. */
  readonly words: readonly string[];
  readonly sounds: number;
  /** Pages of the home window that were opened. */
  readonly opened: readonly string[];
  readonly refused: string | null;
  /** ms until the next wake; `null` for none. */
  readonly delay: number | null;
  /** The sensors are to be asked afresh, and their answer sent. */
  readonly asksSensors: boolean;
}

/** The names that may stand before a thing that is expected. A break kind of one's own is known by its own line. */
export const NAMES = {
  breaks: [...Object.keys(BREAK_KINDS), 'fika'],
  prompts: [
    'tip',
    'lunch',
    'air',
    'read-up',
    'midday',
    'contact',
    'check-in',
    'group-in',
    'group-out',
    'wind-down',
    'planned-end',
    'rest',
    'glare',
    'dusk',
    'period-review',
    'season-check',
    'gentler',
  ],
  questions: ['meeting-over', 'still-in-call', 'long-away', 'start', 'after-hours', 'evening-rest'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const usual: Chosen = { ...DEFAULT_SETTINGS, welcomed: true };

export function start(
  settings: Chosen,
  events: readonly Kept[],
  pulse: SignOfLife | null,
  at: Moment,
): State {
  return startCompanion({ settings, events, pulse, at, seed: [1, 2, 3, 4 + events.length] });
}

export function look(state: State, at: Moment): Sight {
  const seen = snapshotOf(state, at);
  const { nudge, break: shown } = seen;
  return {
    nudge: nudge === null ? null : { kind: caseName(nudge.kind), canPostpone: nudge.canPostpone },
    overlay: shown === null ? null : { id: shown.id, kind: caseName(shown.kind), surface: shown.surface },
    prompt: seen.prompt?.kind ?? null,
    question: questionOf(seen),
    quiet: seen.quiet?.reason ?? null,
    status: seen.status.type,
    next: seen.nextBreak === null ? null : { kind: caseName(seen.nextBreak.kind), inMs: seen.nextBreak.inMs },
    worked: seen.day?.worked ?? null,
    repair: seen.repair?.stoppedAt ?? null,
    pauseOver: seen.pauseOver !== null,
    gentler: seen.offerGentler,
    idleUnknown: seen.idleUnknown,
    lunch: seen.day?.lunchAt ?? null,
  };
}

export function signOfLife(state: State, at: Moment): SignOfLife | null {
  return pulseOf(state, at);
}

export function settingsOf(state: State): Chosen {
  return state.settings;
}

/** The timer that the companion asked for. */
export function wake(state: State, at: Moment, idle: Idle): Outcome {
  return take(state, { type: 'wake', at, idle });
}

export function report(state: State, what: PresenceReport, at: Moment, idle: Idle): Outcome {
  return take(state, { type: 'presence', report: what, at, idle });
}

/** What the sensors say, unasked or asked afresh. */
export function sense(state: State, signals: Signals, fresh: boolean, at: Moment, idle: Idle): Outcome {
  return take(state, { type: 'signals', signals, fresh, at, idle });
}

export function painted(state: State, at: Moment, idle: Idle): Outcome {
  return take(state, { type: 'painted', at, idle });
}

export function home(state: State, open: boolean, at: Moment, idle: Idle): Outcome {
  return take(state, { type: 'home', open, at, idle });
}

export function disk(state: State, saves: boolean, at: Moment, idle: Idle): Outcome {
  return take(state, {
    type: 'data',
    notice: saves ? { type: 'saved' } : { type: 'not-saved', events: 1 },
    at,
    idle,
  });
}

/** What a person asked for; `null` when the app knows nothing of the sort. */
export function ask(state: State, wish: Ask, at: Moment, idle: Idle): Outcome | null {
  const command = commandFor(wish);
  return command === null ? null : take(state, { type: 'command', command, at, idle });
}

/** A choice in the settings; `null` when the app knows nothing of the sort. */
export function choose(state: State, choice: Choice, at: Moment, idle: Idle): Outcome | null {
  if (choice.choose === 'busy') return take(state, { ...busy(state, choice, at), at, idle });
  const change = changeFor(state.settings, choice);
  return change === null
    ? null
    : take(state, { type: 'command', command: { type: 'settings.change', change }, at, idle });
}

function commandFor(wish: Ask): Command | null {
  switch (wish.ask) {
    case 'start':
      return { type: 'day.start', place: wish.place };
    case 'stop':
      return { type: 'day.stop' };
    case 'pause':
      return { type: 'pause.start', kind: wish.kind, minutes: wish.minutes };
    case 'longer pause':
      return { type: 'pause.extend', minutes: wish.minutes };
    case 'end pause':
      return { type: 'pause.end' };
    case 'break now':
      return { type: 'break.now', kind: null };
    case 'had a break':
      return { type: 'break.had' };
    case 'postpone':
      return { type: 'break.postpone' };
    case 'skip':
      return { type: 'break.skip' };
    case 'leave':
      return { type: 'break.leave' };
    case 'meeting':
      return { type: 'meeting.start', minutes: wish.minutes };
    case 'end meeting':
      return { type: 'meeting.end' };
    case 'plan':
      return {
        type: 'plan.save',
        plan: {
          goals: wish.goal ? [{ id: null, text: 'Svara på remissen' }] : [],
          ...{ lunchAt: wish.lunchAt, lunchMinutes: 30, freshAirAt: null, endAt: wish.endAt },
        },
      };
    case 'had':
      return { type: 'slot.mark', slot: wish.slot, had: true };
    case 'mark':
      return { type: 'day.mark', day: wish.date, kind: wish.kind };
    case 'tell times': {
      const times = { spans: [{ from: wish.from, to: wish.to }], pauses: [] };
      return { type: 'times.correct', day: wish.date, times, place: 'home' };
    }
    case 'stopped':
      return { type: 'repair.answer', answer: { stoppedAt: wish.at } };
    case 'went on':
      return { type: 'repair.answer', answer: 'continued' };
    case 'gentler':
      return { type: 'profile.answer', gentler: wish.yes };
    case 'open':
      return { type: 'app.open', page: 'today' };
    case 'answer':
      return answerTo(wish.question, wish.answer);
  }
}

function changeFor(settings: Settings, choice: Choice): SettingsChange | null {
  switch (choice.choose) {
    case 'profile':
      return { breaks: { ...settings.breaks, profile: choice.profile } };
    case 'breaks':
      return { breaks: { ...settings.breaks, on: choice.on } };
    case 'tips':
      return { tips: choice.on };
    case 'sound':
      return { sound: choice.on };
    case 'hours':
      return { hours: { ...settings.hours, [choice.weekday]: { from: choice.from, to: choice.to } } };
    case 'start offer':
      return { boundary: { ...settings.boundary, suggestStart: choice.on } };
    case 'after-hours':
      return { boundary: { ...settings.boundary, afterHours: choice.on } };
    case 'evening rest':
      return { boundary: { ...settings.boundary, eveningRest: choice.on } };
    case 'flex':
      return { boundary: { ...settings.boundary, flex: choice.on } };
    case 'reminder':
      return { reminders: { ...settings.reminders, [REMINDERS[choice.reminder]]: choice.on } };
    case 'template': {
      const { lunch: lunchAt, fika: fikaAt } = choice;
      const slots = { freshAirAt: null, contactAt: null, readUpAt: null };
      const template = { place: 'home', lunchAt, lunchMinutes: 30, fikaAt, ...slots } as const;
      return { templates: { ...settings.templates, [choice.weekday]: template } };
    }
    case 'busy':
      return null;
    case 'kind':
      return { breaks: { ...settings.breaks, profile: 'own', own: withKind(settings, choice) } };
  }
}

/** The setting that each reminder has. */
const REMINDERS = {
  lunch: 'lunch',
  air: 'air',
  'read-up': 'readUp',
  midday: 'midday',
  contact: 'contact',
  'wind-down': 'windDown',
  'planned-end': 'plannedEnd',
  rest: 'rest',
} as const;

/** Own kinds are named by the cases; a copy of a built-in one goes on by its name. */
const OWN = 'own-';

function caseName(kind: string): string {
  return kind.startsWith(OWN) ? kind.slice(OWN.length) : kind;
}

/** One more kind beside those that are asked for. */
function withKind(settings: Settings, choice: Extract<Choice, { choose: 'kind' }>): readonly OwnKind[] {
  const { name, every, at, lasts, surface } = choice;
  const { profile, own } = settings.breaks;
  const before =
    profile === 'own' ? own : PROFILES[profile].map((kind) => toOwn(kind, OWN + kind.id, kind.id));
  const added: OwnKind = {
    ...{ id: OWN + name, name, everyMinutes: every, at, seconds: lasts * 60, surface },
    ...{ activities: ['move'], postponeMinutes: 5, postponeTimes: 2 },
  };
  return [...before, added];
}

function busy(state: State, { from, to }: { readonly from: string; readonly to: string }, at: Moment) {
  const date = localDate(at.wall, at.zone);
  const time = { from: instantOf(date, from, at.zone), to: instantOf(date, to, at.zone) };
  const times = [...(state.calendar?.busy ?? []), time].sort((a, b) => a.from - b.from);
  return {
    type: 'calendar',
    calendar: { path: 'work.ics', readAt: at.wall, busy: times, unread: 0, trouble: null },
  } as const;
}

function questionOf({ meetingOver, longCall, longAway, offWork }: Snapshot): Question | null {
  if (meetingOver !== null) return 'meeting-over';
  if (longCall !== null) return 'still-in-call';
  return longAway === null ? (offWork?.kind ?? null) : 'long-away';
}

function answerTo(question: Question, answer: string): Command | null {
  if (question === 'still-in-call' && (answer === 'yes' || answer === 'no'))
    return { type: 'call.answer', real: answer === 'yes' };
  if (question === 'long-away' && (answer === 'lunch' || answer === 'pause' || answer === 'work'))
    return { type: 'away.answer', answer };
  if (question === 'after-hours' && (answer === 'working' || answer === 'private'))
    return { type: 'after-hours.answer', answer };
  if (question === 'meeting-over' && (answer === 'break' || answer === 'later' || answer === 'still'))
    return { type: 'meeting.over', answer };
  return null;
}

function take(state: State, input: Input): Outcome {
  const { state: after, events, effects, result, next } = step(state, input);
  return {
    state: after,
    kept: events,
    ended: events.flatMap((event) =>
      event.type === 'break.ended' ? [{ outcome: event.outcome, kind: caseName(event.kind) }] : [],
    ),
    words: effects.flatMap(wordsOf),
    sounds: effects.filter(({ type }) => type === 'sound').length,
    opened: effects.flatMap((effect) => (effect.type === 'open' ? [effect.page ?? 'today'] : [])),
    refused: result.ok ? null : result.reason,
    delay: next.delay,
    asksSensors: effects.some(({ type }) => type === 'ask-sensors'),
  };
}

function wordsOf(effect: Effect): readonly string[] {
  return effect.type === 'notify' && effect.notice.type === 'break-without-window'
    ? [caseName(effect.notice.kind)]
    : [];
}
