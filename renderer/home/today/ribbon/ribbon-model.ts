import type { DayView } from '../../../../shared/companion/snapshot';
import { DRAWN_MINUTES } from '../../../../shared/plan/placing';
import { instantOf } from '../../../../shared/time/calendar';
import { HOUR, MINUTE } from '../../../../shared/time/moment';
import { isBuiltIn } from '../../../../shared/breaks/kinds';
import type { BreakOutcome, Goal, PauseKind } from '../../../../shared/workday/events';
import { wholeHours } from '../../../../shared/messages/format';

/** A stretch of the day; shares of the ribbon's width, 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a label under or over the ribbon points at. */
export type MarkKind =
  | 'now'
  | 'air'
  | 'group-in'
  | 'group-out'
  | 'end'
  | 'lunch'
  | 'sunset'
  | `pause.${PauseKind}`;

/** A moment with a label of its own. */
export interface Mark {
  readonly kind: MarkKind;
  readonly at: number;
  readonly share: number;
}

/** A goal that has a time: drawn as an hour, since nobody knows how long it takes. */
export interface GoalBlock {
  readonly goal: Goal;
  readonly at: number;
  readonly done: boolean;
}

/** The day as shares of a line, ready to draw at any width. */
export interface RibbonModel {
  /** The first and the last moment of the line, wall time, ms. */
  readonly fromAt: number;
  readonly toAt: number;
  readonly hours: readonly { readonly at: number; readonly share: number }[];
  readonly work: readonly Stretch[];
  readonly pauses: readonly Stretch[];
  /** From now to the planned end; `null` when there is no such time. */
  readonly ahead: Stretch | null;
  readonly plannedLunch: Stretch | null;
  readonly breaks: readonly {
    readonly share: number;
    readonly key: string;
    readonly small: boolean;
    readonly outcome: BreakOutcome;
  }[];
  readonly marks: readonly Mark[];
  /** In the order of their times. */
  readonly goals: readonly GoalBlock[];
}

/** Lays a day on a line from the whole hour before its first moment to the whole hour after its last. */
export function ribbonModel(day: DayView, now: number, zone: string, lunchMinutes: number): RibbonModel {
  const endAt = day.open ? now : (day.stoppedAt ?? now);
  const hadLunch = day.pauses.some((pause) => pause.kind === 'lunch');
  const lunchAt = !day.open || hadLunch ? null : day.lunchAt;
  const airAt = day.open ? day.freshAirAt : null;
  const plannedEndAt = day.plannedEndAt;
  const groupInAt = day.open ? day.groupInAt : null;
  const groupOutAt = day.open ? day.groupOutAt : null;
  const goals = goalBlocks(day, zone);
  const moments = [
    day.startedAt,
    endAt,
    ...(lunchAt === null ? [] : [lunchAt, lunchAt + lunchMinutes * MINUTE]),
    ...[airAt, groupInAt, groupOutAt].filter((at) => at !== null),
    ...(plannedEndAt === null ? [] : [plannedEndAt]),
    ...goals.flatMap(({ at }) => [at, at + DRAWN_MINUTES * MINUTE]),
  ];
  const [fromAt, toAt] = wholeHoursAround(Math.min(...moments), Math.max(...moments), zone);
  const share = (at: number): number => Math.min(1, Math.max(0, (at - fromAt) / (toAt - fromAt)));
  const stretch = (from: number, to: number | null): Stretch => ({
    from: share(from),
    to: share(to ?? endAt),
  });
  // Daylight is worth a mark where it ends within the day; it makes no day longer.
  const sunsetAt = day.sunsetAt !== null && isWithin(day.sunsetAt, fromAt, toAt) ? day.sunsetAt : null;
  const mark = (kind: MarkKind, at: number): Mark => ({ kind, at, share: share(at) });
  return {
    fromAt,
    toAt,
    goals,
    hours: wholeHours(fromAt, toAt, zone).map((at) => ({ at, share: share(at) })),
    work: day.spans.map((span) => stretch(span.fromAt, span.toAt)),
    pauses: day.pauses.map((pause) => stretch(pause.fromAt, pause.toAt)),
    ahead: day.open && plannedEndAt !== null && plannedEndAt > now ? stretch(now, plannedEndAt) : null,
    plannedLunch: lunchAt === null ? null : stretch(lunchAt, lunchAt + lunchMinutes * MINUTE),
    breaks: day.breaks.map((each) => ({
      key: `${each.fromAt}-${each.kind}`,
      share: share(each.fromAt),
      small: isSmall(each),
      outcome: each.outcome,
    })),
    marks: [
      ...day.pauses
        .filter((pause) => (pause.toAt ?? endAt) - pause.fromAt >= 10 * MINUTE)
        .map((pause) => mark(`pause.${pause.kind}`, pause.fromAt)),
      ...(lunchAt === null ? [] : [mark('lunch', lunchAt)]),
      ...(airAt === null ? [] : [mark('air', airAt)]),
      ...(groupInAt === null ? [] : [mark('group-in', groupInAt)]),
      ...(groupOutAt === null ? [] : [mark('group-out', groupOutAt)]),
      ...(plannedEndAt === null ? [] : [mark('end', plannedEndAt)]),
      ...(sunsetAt === null ? [] : [mark('sunset', sunsetAt)]),
      ...(day.open ? [mark('now', now)] : []),
    ].sort((a, b) => a.share - b.share),
  };
}

function isWithin(at: number, from: number, to: number): boolean {
  return at > from && at < to;
}

function goalBlocks({ date, plan, done }: DayView, zone: string): readonly GoalBlock[] {
  const placed = plan?.goals.flatMap((goal) =>
    goal.at === undefined ? [] : [{ goal, at: instantOf(date, goal.at, zone), done: done.includes(goal.id) }],
  );
  return (placed ?? []).toSorted((a, b) => a.at - b.at);
}

/** A break of less than two minutes, drawn as a smaller mark. */
export function isSmall({ kind, fromAt, toAt }: DayView['breaks'][number]): boolean {
  return isBuiltIn(kind) ? kind === 'short' : toAt - fromAt < 2 * MINUTE;
}

function wholeHoursAround(first: number, last: number, zone: string): readonly [number, number] {
  const hours = wholeHours(first - HOUR, last + 2 * HOUR, zone);
  const from = hours.findLast((at) => at <= first) ?? first;
  const to = hours.find((at) => at >= last && at > from) ?? last + HOUR;
  return [from, to];
}
