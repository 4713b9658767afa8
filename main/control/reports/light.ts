import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import { spellWords, sunWords } from '../../../shared/messages/light-words';
import type { Settings } from '../../../shared/settings';
import type { LocalDate } from '../../../shared/time/calendar';
import { isoTime } from '../../../shared/time/iso-time';
import { spellsOn } from '../../../shared/workplace/light/spells';
import { sunDay } from '../../../shared/workplace/light/sun-day';
import type { Report, ReportProblem } from './ask';
import type { lightReport, Told } from './schemas';

/** The sun of a date at the desk at home. */
export function lightReportOf(
  date: LocalDate,
  zone: string,
  { light: { place, desk } }: Settings,
  say: Translate,
  format: Format,
): Report | ReportProblem {
  if (place === null) return 'no-light-place';
  const day = sunDay(date, zone, place);
  const glare = desk === null ? [] : spellsOn(date, zone, place, desk);
  const time = (at: number): string => isoTime(at, zone);
  const json: Told<typeof lightReport> = {
    ...{ date, place: place.name, sun: day.sun },
    events: day.events.map(({ kind, at }) => ({ event: kind, at: time(at) })),
    glare: glare.map(({ kind, side, from, to }) => ({ kind, side, from: time(from), to: time(to) })),
  };
  const spells = glare.map((spell) => `${spellWords(spell, say, format)}.`);
  const head = place.name === '' ? format.date(date) : `${format.date(date)}, ${place.name}`;
  return { json, text: [head, ...sunWords(day, say, format), ...spells].join('\n') };
}
