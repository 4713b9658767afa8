import type { DayEvent } from '../../shared/workday/events';
import type { Look, World } from './world';

interface Stretch {
  readonly from: number;
  to: number | null;
}

interface Page {
  readonly spans: Stretch[];
  readonly pauses: Stretch[];
}

export interface Figures {
  readonly elapsed: number;
  readonly worked: number;
  readonly paused: number;
}

/**
 * Keeps the hours in true time, from the events alone: spans of work, and the part of them that lies in pauses. Knows
 * nothing of clocks that were set but what the simulated machine knows.
 */
export class Daybook {
  private readonly pages = new Map<string, Page>();

  constructor(private readonly world: World) {}

  read(look: Look): void {
    for (const event of look.events) this.write(event, look.t);
  }

  figures(day: string, t: number): Figures {
    const page = this.page(day);
    const spans = page.spans.map(({ from, to }) => ({ from, to: to ?? t }));
    const pauses = page.pauses.map(({ from, to }) => ({ from, to: to ?? t }));
    const elapsed = sum(spans.map(({ from, to }) => to - from));
    const paused = sum(spans.flatMap((a) => pauses.map((b) => overlap(a, b))));
    return { elapsed, paused, worked: elapsed - paused };
  }

  private write(event: DayEvent, now: number): void {
    const { spans, pauses } = this.page(event.day);
    const t = Math.min(this.world.machine.trueTime(event.at) ?? now, now);
    switch (event.type) {
      case 'work.started':
        spans.push({ from: t, to: null });
        return;
      case 'work.stopped':
        close(spans, t);
        close(pauses, t);
        return;
      case 'pause.started':
        pauses.push({ from: t, to: null });
        return;
      case 'pause.ended':
        close(pauses, t);
        return;
      default:
    }
  }

  private page(day: string): Page {
    const page = this.pages.get(day) ?? { spans: [], pauses: [] };
    this.pages.set(day, page);
    return page;
  }
}

function close(stretches: readonly Stretch[], t: number): void {
  const last = stretches[stretches.length - 1];
  if (last?.to === null) last.to = Math.max(t, last.from);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}
