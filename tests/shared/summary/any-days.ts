import fc from 'fast-check';
import type { DayEvent, ToldPause, ToldSpan } from '../../../shared/workday/events';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ZONE = 'Europe/Stockholm';

/** Something that happens to a day, sensible where it stands or not; which, and some numbers to choose details by. */
export interface Deed {
  readonly what:
    | ('start' | 'stop' | 'repair' | 'continue' | 'pause' | 'pause-end' | 'clock' | 'break')
    | ('told' | 'mark' | 'slot' | 'forget');
  /** Time since the one before, ms. */
  readonly wait: number;
  readonly pick: number;
  readonly part: number;
}

/** A day: how many days after the one before it, when it begins (ms after midnight UTC), and what happens. */
export interface Story {
  readonly skip: number;
  readonly begins: number;
  readonly deeds: readonly Deed[];
}

const what: fc.Arbitrary<Deed['what']> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Deed['what']>('start', 'stop', 'pause', 'pause-end') },
  { weight: 3, arbitrary: fc.constantFrom<Deed['what']>('repair', 'continue', 'clock', 'break', 'told') },
  { weight: 1, arbitrary: fc.constantFrom<Deed['what']>('mark', 'slot', 'forget') },
);
const deed: fc.Arbitrary<Deed> = fc.record({
  what,
  wait: fc.oneof(fc.integer({ min: 0, max: 3 * HOUR }), fc.constantFrom(0, 29_999, 30_000, MINUTE, HOUR)),
  pick: fc.nat(1000),
  part: fc.nat(1000).map((thousandths) => thousandths / 1000),
});

/** Up to two weeks of days in which anything happens in any order; most begin with a start. */
export const stories: fc.Arbitrary<readonly Story[]> = fc.array(
  fc.tuple(fc.boolean(), fc.array(deed, { minLength: 1, maxLength: 14 })).chain(([begins, deeds]) =>
    fc.record({
      skip: fc.integer({ min: 1, max: 9 }),
      begins: fc.integer({ min: 4 * HOUR, max: 12 * HOUR }),
      deeds: fc.constant(begins ? [{ what: 'start' as const, wait: 0, pick: 0, part: 0 }, ...deeds] : deeds),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);

/** The events that the stories leave behind, in the order in which they were recorded. */
export function eventsOf(told: readonly Story[], first = '2026-12-14'): readonly DayEvent[] {
  let date = Date.parse(`${first}T00:00:00Z`);
  let recorded = 0;
  const nextId = (): string => `00000000-0000-7000-8000-${String(recorded++).padStart(12, '0')}`;
  return told.flatMap((story) => {
    date += story.skip * 24 * HOUR;
    return new DayBook(new Date(date).toISOString().slice(0, 10), date + story.begins, nextId).write(
      story.deeds,
    );
  });
}

/** Writes the events of one day as clocks show them that somebody changes. */
class DayBook {
  private readonly events: DayEvent[] = [];
  /** Real time, ms, and what the wall clock is ahead of it. */
  private now: number;
  private ahead = 0;
  /** When the wall clock was changed, and what it was ahead until then. */
  private changes: { readonly at: number; readonly ahead: number }[] = [];
  private exists = false;

  constructor(
    private readonly day: string,
    private readonly begin: number,
    private readonly nextId: () => string,
  ) {
    this.now = begin;
  }

  write(deeds: readonly Deed[]): readonly DayEvent[] {
    for (const one of deeds) {
      this.now += one.wait;
      this.enter(one);
    }
    return this.events;
  }

  private put(fact: object, at = this.now + this.ahead): void {
    const whole = { at, ...fact, id: this.nextId(), day: this.day, zone: ZONE };
    this.events.push(whole as unknown as DayEvent);
  }

  private enter({ what: type, pick, part }: Deed): void {
    const choose = <T>(...from: readonly T[]): T => from[pick % from.length] as T;
    switch (type) {
      case 'start':
        this.exists = true;
        return this.put({ type: 'work.started', place: choose('home', 'office', 'move') });
      case 'stop':
        return this.put({ type: 'work.stopped', by: 'person' });
      case 'repair': {
        const then = Math.round(this.now - part * (this.now - this.begin));
        const ahead = this.changes.find(({ at }) => at > then)?.ahead ?? this.ahead;
        // A clock that was set back has shown some times twice: which of them it was nobody can tell who does not say so.
        const wentBack = this.changes.some(
          (one, index) => one.ahead > (this.changes[index + 1]?.ahead ?? this.ahead),
        );
        const offset = wentBack || pick % 2 === 0 ? { offset: ahead } : {};
        return this.put({ type: 'work.stopped', by: 'repair', ...offset }, then + ahead);
      }
      case 'continue':
        return this.put({ type: 'work.continued', from: this.now + this.ahead - pick * MINUTE });
      case 'pause':
        return this.put({
          type: 'pause.started',
          kind: choose('lunch', 'errand', 'other'),
          endsAt: this.now + this.ahead + 30 * MINUTE,
        });
      case 'pause-end':
        return this.put({ type: 'pause.ended' });
      case 'clock': {
        if (!this.exists) return;
        const by = Math.round((part - 0.5) * 6 * HOUR);
        this.changes.push({ at: this.now, ahead: this.ahead });
        this.ahead += by;
        return this.put({ type: 'clock.changed', by });
      }
      case 'break':
        return this.put({
          type: 'break.ended',
          kind: choose('short', 'movement', 'fika', 'own-1'),
          ...(choose('short', 'movement', 'fika', 'own-1') === 'own-1' ? { name: `Egen ${pick % 2}` } : {}),
          outcome: choose('taken', 'taken', 'counted', 'passed', 'passed'),
          from: this.now + this.ahead - MINUTE,
          activity: null,
        });
      case 'told':
        this.exists = true;
        return this.put({ type: 'times.corrected', place: 'home', ...this.tell(part, pick) });
      case 'mark':
        this.exists = true;
        return this.put({ type: 'day.marked', kind: choose('work', 'holiday', 'ill', 'care', 'off') });
      case 'slot':
        return this.put({
          type: 'slot.marked',
          slot: choose('air', 'contact', 'read-up', 'group-in', 'group-out'),
          had: choose(true, true, false, true),
        });
      case 'forget':
        this.put({ type: 'day.forgotten' });
        // What comes is measured from here: the day knows of no change of the clock.
        this.now += this.ahead;
        this.ahead = 0;
        this.changes = [];
        this.exists = false;
        return;
    }
  }

  /** Times that a person may tell: in order, apart, up to now; the last may go on. */
  private tell(part: number, pick: number): { spans: readonly ToldSpan[]; pauses: readonly ToldPause[] } {
    const wall = this.now + this.ahead;
    const length = Math.max(0, this.now - this.begin);
    const place = (share: number): number => Math.round(wall - length * (1 - share));
    const first = { from: place(0.1 * part), to: place(0.3 + 0.1 * part) };
    const second = { from: place(0.5 + 0.2 * part), to: pick % 3 === 0 ? null : place(0.9) };
    const spans = pick % 4 === 0 ? [] : pick % 4 === 1 ? [first] : [first, second];
    const pauses = [
      { kind: 'lunch' as const, from: place(0.2), to: place(0.25) },
      { kind: 'errand' as const, from: place(0.7 + 0.1 * part), to: place(0.85) },
    ];
    return { spans, pauses: pauses.slice(0, pick % 3) };
  }
}
