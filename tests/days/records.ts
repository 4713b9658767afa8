import type { DayEvent, DayKind, DayPlan, DaySlot, PauseKind, Place } from '../../shared/workday/events';
import { GRAIN } from './rulebook';
import type { Step } from './seen';

/** A stretch of time; `null`: it goes on. Wall time is as the clock stood, steady time is wall time less its changes that day. */
export interface Stretch {
  readonly wall: { readonly from: number; readonly to: number | null };
  readonly steady: { readonly from: number; readonly to: number | null };
}

/** What the events tell of one workday. */
export interface DayRecord {
  readonly date: string;
  zone: string;
  kind: DayKind;
  place: Place;
  spans: Stretch[];
  pauses: (Stretch & { readonly kind: PauseKind })[];
  plan: DayPlan | null;
  slots: Set<DaySlot>;
  change: string;
  closed: boolean;
  offset: number;
  /** False when an answer about a lost stop may have been about a time before the clock was set. */
  sure: boolean;
}

/** The days on record, written down from the events alone. */
export class DayRecords {
  private readonly days = new Map<string, DayRecord>();

  on(date: string): DayRecord | null {
    return this.days.get(date) ?? null;
  }

  get all(): readonly DayRecord[] {
    return [...this.days.values()];
  }

  read({ events }: Step): void {
    for (const event of events) this.write(event);
  }

  private write(event: DayEvent): void {
    const day = this.days.get(event.day) ?? this.begun(event);
    if (day === null) return;
    const point = (wall: number): Point => ({ wall, steady: wall - day.offset });
    switch (event.type) {
      case 'work.started':
        day.place = event.place;
        if (openIn(day.spans) === null) day.spans.push(from(point(event.at)));
        return;
      case 'work.stopped': {
        if (event.by === 'repair' && event.offset === undefined && day.offset !== 0) day.sure = false;
        const at: Point = { wall: event.at, steady: event.at - (event.offset ?? day.offset) };
        day.spans = closed(day.spans, at);
        day.pauses = closed(day.pauses, at);
        return;
      }
      case 'pause.started':
        day.pauses.push({ ...from(point(event.at)), kind: event.kind });
        return;
      case 'pause.ended':
        day.pauses = closed(day.pauses, point(event.at));
        return;
      case 'clock.changed':
        day.offset += event.by;
        return;
      case 'day.marked':
        day.kind = event.kind;
        return;
      case 'slot.marked':
        if (event.had) day.slots.add(event.slot);
        else day.slots.delete(event.slot);
        return;
      case 'plan.saved':
        day.plan = event.plan;
        return;
      case 'closeout.saved':
        day.closed = true;
        day.change = event.closeOut.change;
        return;
      case 'times.corrected': {
        const told = (one: { from: number; to: number | null }): Stretch => ({
          wall: { from: one.from, to: one.to },
          steady: { from: one.from - day.offset, to: one.to === null ? null : one.to - day.offset },
        });
        day.place = event.place;
        day.spans = event.spans.map(told);
        day.pauses = event.pauses.map((pause) => ({ ...told(pause), kind: pause.kind }));
        return;
      }
      default:
    }
  }

  private begun({ type, day: date, zone }: DayEvent): DayRecord | null {
    if (type !== 'work.started' && type !== 'day.marked' && type !== 'times.corrected') return null;
    const day: DayRecord = {
      ...{ date, zone, kind: 'work', place: 'home', spans: [], pauses: [], plan: null, slots: new Set() },
      ...{ change: '', closed: false, offset: 0, sure: true },
    };
    this.days.set(date, day);
    return day;
  }
}

interface Point {
  readonly wall: number;
  readonly steady: number;
}

/** How long a day's work and its pauses are at `steady`, ms. */
export function sums(
  { spans, pauses }: DayRecord,
  steady: number,
): { readonly elapsed: number; readonly paused: number } {
  const ends = ({ steady: { from: begins, to } }: Stretch): [number, number] => [begins, to ?? steady];
  let [elapsed, paused] = [0, 0];
  for (const span of spans) {
    const [begins, over] = ends(span);
    elapsed += Math.max(0, over - begins);
    for (const pause of pauses) {
      const [rests, rested] = ends(pause);
      paused += Math.max(0, Math.min(over, rested) - Math.max(begins, rests));
    }
  }
  return { elapsed, paused };
}

/** Two stretches of a list that share more than clocks can be off by. */
export function overlapIn(stretches: readonly Stretch[], now: number): boolean {
  const sorted = stretches
    .map(({ steady: { from: begins, to } }) => [begins, to ?? now] as const)
    .sort(([a], [b]) => a - b);
  return sorted.some(([, to], n) => (sorted[n + 1]?.[0] ?? Infinity) < to - GRAIN);
}

function openIn<S extends Stretch>(stretches: readonly S[]): S | null {
  const last = stretches[stretches.length - 1];
  return last?.wall.to === null ? last : null;
}

function from({ wall, steady }: Point): Stretch {
  return { wall: { from: wall, to: null }, steady: { from: steady, to: null } };
}

function closed<S extends Stretch>(stretches: readonly S[], at: Point): S[] {
  const open = openIn(stretches);
  if (open === null) return [...stretches];
  // No end lies before its beginning.
  const back = at.steady < open.steady.from;
  return [
    ...stretches.slice(0, -1),
    {
      ...open,
      wall: { from: open.wall.from, to: back ? open.wall.from : at.wall },
      steady: { from: open.steady.from, to: back ? open.steady.from : at.steady },
    },
  ];
}
