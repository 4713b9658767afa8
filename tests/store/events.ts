import type { Settings } from '../../shared/settings';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import type { LocalDate } from '../../shared/time/calendar';
import type { DayEvent, DayForgotten } from '../../shared/workday/events';

/** The wall time at which the tests' events begin: 23 November 2026, 08:00 in Stockholm. */
export const START = Date.UTC(2026, 10, 23, 7);

/** An id as UUIDv7, made from its time and a number. */
export function idOf(at: number, number: number): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The event with this number, one a second from `START` on; the same number is the same event. */
export function event(number: number, day: LocalDate = '2026-11-23'): DayEvent {
  const at = START + number * 1000;
  const fact = { id: idOf(at, number), day, at, zone: 'Europe/Stockholm' };
  return number % 2 === 0
    ? { ...fact, type: 'goal.marked', goal: `goal ${number} å`, done: true }
    : { ...fact, type: 'pause.started', kind: 'lunch', endsAt: at + 60_000 };
}

/** The deletion of a day, recorded a moment after the event with this number. */
export function forgotten(number: number, day: LocalDate = '2026-11-23'): DayForgotten {
  const at = START + number * 1000 + 1;
  return { type: 'day.forgotten', id: idOf(at, number), day, at, zone: 'Europe/Stockholm' };
}

/** One event of every type, with every field in use. */
export function everyEvent(): readonly DayEvent[] {
  let number = 1000;
  const fact = (): { id: string; day: string; at: number; zone: string } => {
    number++;
    return {
      id: idOf(START + number, number),
      day: '2026-11-23',
      at: START + number,
      zone: 'Europe/Stockholm',
    };
  };
  const plan = {
    goals: [{ id: 'a', text: 'Skriva rapporten "klart" \u{1F331}' }],
    lunchAt: '12:00',
    lunchMinutes: 45,
    freshAirAt: null,
    endAt: '16:30',
  };
  const closeOut = { done: 'rad 1\nrad 2', tomorrow: '', worked: '', change: '\ud800 a lone surrogate' };
  const told = { from: START, to: START + 1 };
  return [
    // Ahead of the others: what is of its day and older would go.
    { ...fact(), type: 'day.forgotten' },
    { ...fact(), type: 'work.started', place: 'home' },
    { ...fact(), type: 'work.stopped', by: 'repair' },
    { ...fact(), type: 'work.continued', from: START },
    { ...fact(), type: 'pause.started', kind: 'errand', endsAt: START + 1 },
    { ...fact(), type: 'pause.extended', endsAt: START + 2 },
    { ...fact(), type: 'pause.ended' },
    { ...fact(), type: 'meeting.started', endsAt: null },
    { ...fact(), type: 'meeting.ended' },
    { ...fact(), type: 'break.ended', kind: 'short', outcome: 'taken', from: START, activity: null },
    { ...fact(), type: 'prompt.shown', prompt: 'tip', tip: 'light' },
    { ...fact(), type: 'plan.saved', plan },
    { ...fact(), type: 'goal.marked', goal: 'a', done: false },
    { ...fact(), type: 'closeout.saved', closeOut },
    { ...fact(), type: 'day.marked', kind: 'ill' },
    { ...fact(), type: 'slot.marked', slot: 'read-up', had: true },
    {
      ...fact(),
      type: 'times.corrected',
      spans: [told],
      pauses: [{ ...told, kind: 'lunch' }],
      place: 'office',
    },
    { ...fact(), type: 'change.answered', answer: 'keep' },
    { ...fact(), type: 'clock.changed', by: -3_600_000 },
  ];
}

/** The text of a month file as the store would write it, near enough: the store must read any layout of it. */
export function monthText(events: readonly DayEvent[], more: object = {}): string {
  return JSON.stringify({ version: 1, month: '2026-11', events, ...more });
}

export function settingsText(settings: object, more: object = {}): string {
  return JSON.stringify({ version: 1, settings, ...more });
}

export const SWEDISH: Settings = { ...DEFAULT_SETTINGS, language: 'sv', welcomed: true };
