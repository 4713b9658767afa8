import type { LocalDate, LocalTime } from '../time/calendar';
import type { BreakKindId } from '../breaks/kinds';
import type {
  BreakOutcome,
  CloseOut,
  DayEvent,
  DayKind,
  DayPlan,
  DaySlot,
  PauseKind,
  Place,
  PromptKind,
  TimesCorrected,
  WorkStopped,
} from './events';

/** A point of a day on both clocks that matter. */
export interface Point {
  /** As the wall clock stood: for showing. ms since the epoch. */
  readonly wall: number;
  /** Wall time less every change made to the clock that day: for measuring. ms. */
  readonly steady: number;
}

export interface Span {
  readonly from: Point;
  readonly to: Point | null;
}

export interface Pause extends Span {
  readonly kind: PauseKind;
  /** When it is meant to end. */
  readonly ends: Point;
}

export interface Meeting extends Span {
  /** When it is meant to end; `null` when nobody said. */
  readonly ends: Point | null;
}

/** The times of a day as they were on record until they were told anew. */
export interface Correction {
  /** When it was told, wall time, ms; and the zone then. */
  readonly at: number;
  readonly zone: string;
  readonly spans: readonly Span[];
  readonly pauses: readonly Pause[];
}

/** A workday: its events, folded. A day that was only marked, as ill for one, has no spans. */
export interface Workday {
  readonly date: LocalDate;
  /** IANA zone in which it began: its times are shown in it when they are looked back on. */
  readonly zone: string;
  readonly kind: DayKind;
  readonly place: Place;
  /** Sum of all changes of the wall clock so far, ms. */
  readonly offset: number;
  /** Each of them: the wall time after the change, and how far it went, ms. */
  readonly clockChanges: readonly { readonly wall: number; readonly by: number }[];
  /** How many machines are at work: the day is open while one is (W2). */
  readonly machines: number;
  /** When one of several machines last stopped; `null` while none has. A stop told afterwards may lie before it. */
  readonly stopped: Point | null;
  readonly spans: readonly Span[];
  readonly pauses: readonly Pause[];
  readonly meetings: readonly Meeting[];
  readonly breaks: readonly {
    readonly kind: BreakKindId;
    readonly name: string | null;
    readonly outcome: BreakOutcome;
    readonly from: number;
    readonly to: number;
  }[];
  readonly prompts: readonly {
    readonly at: Point;
    readonly prompt: PromptKind;
    readonly tip: string | null;
  }[];
  readonly plan: DayPlan | null;
  /** When the usual hours let it end, where no plan says otherwise. */
  readonly usualEnd: LocalTime | null;
  /** Ids of the goals ticked off. */
  readonly done: readonly string[];
  readonly closeOut: CloseOut | null;
  /** What the person said that they had. */
  readonly slots: readonly DaySlot[];
  /** What became of the close-out's `change`; `null` while nobody said. */
  readonly change: 'keep' | 'done' | null;
  /** Oldest first; each has the times as they were before it. */
  readonly corrections: readonly Correction[];
  /** The latest event: work was going on at least until then. */
  readonly last: Point;
}

/** Folds one more event into a day. Events that make no sense where they stand change nothing. */
export function applyEvent(day: Workday | null, event: DayEvent): Workday | null {
  if (event.type === 'work.started') {
    const open = day ?? emptyDay(event, event.place);
    if (isOpen(open)) return changed(open, { machines: open.machines + 1 });
    const from = pointOf(open, event.at);
    // Starting again reopens the day and its close-out (W6).
    const spans = [...open.spans, { from, to: null }];
    const usualEnd = event.endAt ?? open.usualEnd;
    return changed(open, { place: event.place, machines: 1, stopped: null, spans, usualEnd, last: from });
  }
  if (event.type === 'day.forgotten') return null;
  const told = day ?? (isTellingOfADay(event) ? emptyDay(event, 'home') : null);
  if (told === null) return null;
  const next = change(told, event);
  const at = pointOf(next, event.at);
  return at.steady > next.last.steady ? changed(next, { last: at }) : next;
}

/** The days that a list of events tells of, oldest first. */
export function daysOf(events: readonly DayEvent[]): readonly Workday[] {
  const days = new Map<LocalDate, Workday>();
  for (const event of events) {
    const day = applyEvent(days.get(event.day) ?? null, event);
    if (day === null) days.delete(event.day);
    else days.set(event.day, day);
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The span that is still going on. */
export function openSpan(day: Workday): Span | null {
  const last = day.spans.at(-1);
  return last?.to === null ? last : null;
}

export function isOpen(day: Workday): boolean {
  return openSpan(day) !== null;
}

/** The pause that is still going on. */
export function openPause(day: Workday): Pause | null {
  const last = day.pauses.at(-1);
  return last?.to === null ? last : null;
}

export function openMeeting(day: Workday): Meeting | null {
  const last = day.meetings.at(-1);
  return last?.to === null ? last : null;
}

/** True once a lunch was begun that day. */
export function hadLunch(day: Workday): boolean {
  return day.pauses.some((pause) => pause.kind === 'lunch');
}

/** True for what may be told of a day on which nobody started work. */
function isTellingOfADay({ type }: DayEvent): boolean {
  return type === 'day.marked' || type === 'times.corrected';
}

type Change = Exclude<DayEvent, { type: 'work.started' | 'day.forgotten' }>;

function change(day: Workday, event: Change): Workday {
  const at = pointOf(day, event.at);
  switch (event.type) {
    case 'work.stopped':
      return stop(day, event);
    case 'work.continued':
      return day;
    case 'pause.started': {
      if (!isOpen(day) || openPause(day) !== null) return day;
      const begun = { from: at, to: null, kind: event.kind, ends: pointOf(day, event.endsAt) };
      return changed(day, { pauses: [...day.pauses, begun] });
    }
    case 'pause.extended': {
      const pause = openPause(day);
      return pause === null
        ? day
        : changed(day, {
            pauses: [...day.pauses.slice(0, -1), { ...pause, ends: pointOf(day, event.endsAt) }],
          });
    }
    case 'pause.ended':
      return changed(day, { pauses: inOrder(close(day.pauses, at)) });
    case 'meeting.started': {
      if (!isOpen(day) || openMeeting(day) !== null) return day;
      const ends = event.endsAt === null ? null : pointOf(day, event.endsAt);
      return changed(day, { meetings: [...day.meetings, { from: at, to: null, ends }] });
    }
    case 'meeting.ended':
      return changed(day, { meetings: close(day.meetings, at) });
    case 'break.ended': {
      const { kind, name, outcome, from } = event;
      return changed(day, {
        breaks: [...day.breaks, { kind, name: name ?? null, outcome, from, to: event.at }],
      });
    }
    case 'prompt.shown':
      return changed(day, {
        prompts: [...day.prompts, { at, prompt: event.prompt, tip: event.tip }],
      });
    case 'plan.saved':
      return changed(day, { plan: event.plan });
    case 'goal.marked': {
      const others = day.done.filter((goal) => goal !== event.goal);
      return changed(day, { done: event.done ? [...others, event.goal] : others });
    }
    case 'closeout.saved': {
      // Another thing to change is open again.
      const isSame = day.closeOut?.change === event.closeOut.change;
      return changed(day, { closeOut: event.closeOut, change: isSame ? day.change : null });
    }
    case 'day.marked':
      return changed(day, { kind: event.kind });
    case 'slot.marked': {
      const others = day.slots.filter((slot) => slot !== event.slot);
      return changed(day, { slots: event.had ? [...others, event.slot] : others });
    }
    case 'change.answered':
      return changed(day, { change: event.answer });
    case 'times.corrected':
      return correct(day, event);
    case 'clock.changed':
      return changed(day, {
        offset: day.offset + event.by,
        clockChanges: [...day.clockChanges, { wall: event.at, by: event.by }],
      });
  }
}

/** One machine stopped; the day ends with the last of them, whichever was told of first. */
function stop(day: Workday, event: WorkStopped): Workday {
  const offset = event.offset ?? (event.by === 'repair' ? offsetAt(day, event.at) : day.offset);
  const at: Point = { wall: event.at, steady: event.at - offset };
  const stopped = day.stopped !== null && day.stopped.steady > at.steady ? day.stopped : at;
  if (day.machines > 1) return changed(day, { machines: day.machines - 1, stopped });
  return changed(day, {
    machines: 0,
    stopped: null,
    spans: close(day.spans, stopped),
    pauses: close(day.pauses, at),
    meetings: close(day.meetings, at),
  });
}

/** Told times are those of the clock as it stands by now, so that what lies between two of them is as long as it looks. */
function correct(day: Workday, event: TimesCorrected): Workday {
  const point = (wall: number): Point => pointOf(day, wall);
  const spans = event.spans.map(({ from, to }) => ({
    from: point(from),
    to: to === null ? null : point(to),
  }));
  const pauses = event.pauses.map(({ kind, from, to }) => ({
    kind,
    from: point(from),
    to: point(to),
    ends: point(to),
  }));
  const isOpenNow = spans.at(-1)?.to === null;
  const before = { at: event.at, zone: event.zone, spans: day.spans, pauses: day.pauses };
  return changed(day, {
    place: event.place,
    machines: isOpenNow ? Math.max(1, day.machines) : 0,
    stopped: null,
    spans,
    pauses,
    corrections: [...day.corrections, before],
  });
}

/** What the wall clock had been changed by when it last showed `wall`: a time told afterwards may lie before a change. */
function offsetAt(day: Workday, wall: number): number {
  const before = day.clockChanges.findLastIndex((change) => change.wall <= wall);
  return day.clockChanges.slice(before + 1).reduce((offset, { by }) => offset - by, day.offset);
}

/** A time that the wall clock shows, or will show, as it stands by now. */
function pointOf({ offset }: Workday, wall: number): Point {
  return { wall, steady: wall - offset };
}

/** Closes the last span at `at`, never before it began. */
function close<S extends Span>(spans: readonly S[], at: Point): readonly S[] {
  const last = spans.at(-1);
  if (last?.to !== null) return spans;
  const to = at.steady < last.from.steady ? last.from : at;
  return [...spans.slice(0, -1), { ...last, to }];
}

/** Oldest first: a pause may have been told of after a later one (W5). */
function inOrder<S extends Span>(spans: readonly S[]): readonly S[] {
  const [before, last] = [spans.at(-2), spans.at(-1)];
  if (before === undefined || last === undefined || before.from.steady <= last.from.steady) return spans;
  return spans.toSorted((a, b) => a.from.steady - b.from.steady);
}

/** The same day with some of it changed; written out for the reason of `companion/state.ts`. */
function changed(day: Workday, change: Partial<Workday>): Workday {
  const copy: Workday = {
    date: day.date,
    zone: day.zone,
    kind: day.kind,
    place: day.place,
    offset: day.offset,
    clockChanges: day.clockChanges,
    machines: day.machines,
    stopped: day.stopped,
    spans: day.spans,
    pauses: day.pauses,
    meetings: day.meetings,
    breaks: day.breaks,
    prompts: day.prompts,
    plan: day.plan,
    usualEnd: day.usualEnd,
    done: day.done,
    closeOut: day.closeOut,
    slots: day.slots,
    change: day.change,
    corrections: day.corrections,
    last: day.last,
  };
  return Object.assign(copy, change);
}

function emptyDay({ day: date, zone, at }: DayEvent, place: Place): Workday {
  return {
    date,
    zone,
    kind: 'work',
    place,
    offset: 0,
    clockChanges: [],
    machines: 0,
    stopped: null,
    spans: [],
    pauses: [],
    meetings: [],
    breaks: [],
    prompts: [],
    plan: null,
    usualEnd: null,
    done: [],
    closeOut: null,
    slots: [],
    change: null,
    corrections: [],
    last: { wall: at, steady: at },
  };
}
