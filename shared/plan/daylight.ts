import type { LightSettings } from '../settings';
import type { LocalDate } from '../time/calendar';
import { MINUTE } from '../time/moment';
import { spellsOn, type GlareSpell } from '../workplace/light/spells';
import type { Span } from '../workplace/light/stretches';
import { sunDay } from '../workplace/light/sun-day';

/** The light of a day where somebody works at home, as far as they said where that is. Wall time, ms. */
export interface Daylight {
  /** From sunrise to sunset round the day's noon; `null` without a place, and where the sun does not rise and set. */
  readonly sun: Span | null;
  /**
   * When it is time to light the room; `null` where that is not to be told. It is sunset: what is left of daylight in a room
   * is a small part of what is left outside, and a desk needs 500 lux (DK-HEMMA). By the end of civil twilight the eyes
   * have long been at work in the dark. On days without a sunset the lamps are lit all day, or not at all.
   */
  readonly lampsAt: number | null;
  /** The spells of low sun that are to be told of, in order. */
  readonly glare: readonly GlareSpell[];
}

/** Nothing is known of the light. */
export const NO_DAYLIGHT: Daylight = { sun: null, lampsAt: null, glare: [] };

/** The light of a date. Worth keeping: it costs some hundred looks at the sun. Throws a RangeError where there is no such date or zone. */
export function daylightOn(date: LocalDate, zone: string, light: LightSettings): Daylight {
  const { place, desk, glareHint, duskHint } = light;
  if (place === null) return NO_DAYLIGHT;
  const { up, noon, date: day } = sunDay(date, zone, place);
  const round = up.find(({ from, to }) => from <= noon && noon < to);
  const sun = round === undefined || round.from === day.from || round.to === day.to ? null : round;
  return {
    sun,
    lampsAt: duskHint && sun !== null ? sun.to : null,
    glare: glareHint && desk !== null ? spellsOn(date, zone, place, desk) : [],
  };
}

/** How long one is out for fresh air, ms; and the times that it is moved to are so round. */
const WALK = 15 * MINUTE;

/**
 * A usual time for fresh air, moved so far ahead that it is over by sunset. It stays where it is in daylight, where there is
 * no sunset, and where it would come before the day begins: who works in the evening goes out in the dark.
 */
export function inDaylight(air: number, sun: Span | null, begins: number): number {
  if (sun === null) return air;
  const latest = Math.floor((sun.to - WALK) / WALK) * WALK;
  return air <= latest || latest < Math.max(begins, sun.from) ? air : latest;
}
