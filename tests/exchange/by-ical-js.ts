import ICAL from 'ical.js';
import type { Occurrence } from './by-node-ical';

/** What ical.js finds in a file between two times (ms), with nothing but the zone that the file itself describes. */
export function byIcalJs(text: string, from: number, to: number): readonly Occurrence[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const described = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? calendar);
  const found: Occurrence[] = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const next = event.iterator();
    for (let time: ICAL.Time | undefined = next.next(); time !== undefined; time = next.next()) {
      time.zone = described;
      const start = time.toUnixTime() * 1000;
      if (start >= to) break;
      if (start >= from)
        found.push({ start, minutes: event.duration.toSeconds() / 60, summary: event.summary });
    }
  }
  return found;
}
