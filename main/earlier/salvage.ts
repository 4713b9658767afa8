import type { DayEvent } from '../../shared/workday/events';
import { isSound } from '../exchange/sound';
import { isObject, ownValue, type JsonObject } from '../store/json';
import { isDayEvent } from '../store/schema';

/**
 * The events that can still be read in a torn month: a file has one to a line, so what tore a line costs the rest nothing.
 * Where somebody wrote the lines anew, the file is read as a whole.
 */
export function salvagedEvents(bytes: Uint8Array): readonly DayEvent[] {
  const text = new TextDecoder('utf-8').decode(bytes);
  const whole = parsed(text);
  const events = isObject(whole) ? ownValue(whole, 'events') : undefined;
  if (Array.isArray(events)) return eventsOf(events);
  return eventsOf(text.split('\n').map((line) => parsed(line.trim().replace(/,$/, ''))));
}

/** A file of a value that parses and yet could not be used; `null` where it is torn. */
export function salvagedFile(bytes: Uint8Array): JsonObject | null {
  const whole = parsed(new TextDecoder('utf-8').decode(bytes));
  return isObject(whole) && isSound(whole) ? whole : null;
}

function eventsOf(found: readonly unknown[]): readonly DayEvent[] {
  const events: DayEvent[] = [];
  for (const one of found) if (isSound(one) && isDayEvent(one) && !isDamaged(one)) events.push(one);
  return events;
}

/** A letter that was damaged on disk is read as this sign, and would stay in somebody's words. */
function isDamaged(event: DayEvent): boolean {
  return JSON.stringify(event).includes('\uFFFD');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
