import { pulseOf } from '../../shared/companion';
import { NO_SIGNALS } from '../../shared/companion/signals';
import type { Snapshot } from '../../shared/companion/snapshot';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { Driver } from '../companion/driver';

/** The companion in each state that a person can meet, brought there by what people do. From eight in Stockholm. */
export const STATES = {
  off: () => new Driver(),
  work: () => atWork(),
  'off again': () => {
    const day = atWork();
    day.pass(30 * MINUTE);
    day.command({ type: 'day.stop' });
    return day;
  },
  lunch: () => {
    const day = atWork();
    day.command({ type: 'pause.start', kind: 'lunch', minutes: 45 });
    return day;
  },
  errand: () => {
    const day = atWork();
    day.command({ type: 'pause.start', kind: 'errand', minutes: null });
    return day;
  },
  meeting: () => {
    const day = atWork();
    day.command({ type: 'meeting.start', minutes: null });
    return day;
  },
  'meeting with an end': () => {
    const day = atWork();
    day.command({ type: 'meeting.start', minutes: 30 });
    return day;
  },
  call: () => {
    const day = atWork();
    day.hear({ ...NO_SIGNALS, call: true });
    return day;
  },
  sharing: () => {
    const day = atWork();
    day.hear({ ...NO_SIGNALS, sharing: true });
    return day;
  },
  calendar: () => {
    const day = atWork();
    const { wall } = day.now();
    day.readCalendar([{ from: wall, to: wall + 30 * MINUTE }]);
    return day;
  },
  'full screen': () => {
    const day = atWork();
    day.hear({ ...NO_SIGNALS, fullScreen: true });
    return day;
  },
  'do not disturb': () => {
    const day = atWork();
    day.hear({ ...NO_SIGNALS, doNotDisturb: true });
    return day;
  },
  nudge: () => {
    const day = atWork();
    day.pass(20 * MINUTE);
    return day;
  },
  break: () => {
    const day = atWork();
    day.command({ type: 'break.now', kind: 'movement' });
    day.painted();
    return day;
  },
  tip: () => {
    const day = atWork();
    for (let looks = 0; day.snapshot.prompt?.kind !== 'tip' && looks < 400; looks += 1) day.pass(20 * SECOND);
    return day;
  },
  away: () => {
    const day = atWork();
    day.pass(10 * MINUTE);
    day.setTyping(false);
    day.pass(3 * MINUTE);
    return day;
  },
  'breaks off': () => {
    const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', {
      breaks: { ...DEFAULT_SETTINGS.breaks, on: false },
    });
    day.command({ type: 'day.start', place: 'home' });
    return day;
  },
  repair: () => {
    const before = atWork();
    before.pass(30 * MINUTE);
    const pulse = pulseOf(before.state, before.now());
    return new Driver('Europe/Stockholm', '2026-11-23T13:00', {}, { events: before.events, pulse });
  },
} as const satisfies Record<string, () => Driver>;

export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as StateName[];

export function snapshotIn(state: StateName): Snapshot {
  return STATES[state]().snapshot;
}

function atWork(): Driver {
  const day = new Driver();
  day.command({ type: 'day.start', place: 'home' });
  day.pass(SECOND);
  return day;
}
