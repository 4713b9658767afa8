import { addDays, weekdayOf, type LocalDate, type Weekday } from './calendar';

/** A day on which a Swedish municipality is closed, besides Saturdays and Sundays. */
export type Holiday =
  | 'new-year'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension'
  | 'pentecost'
  | 'national-day'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve';

/**
 * The holiday on `date`; `null` on any other day. Public holidays by the law of 1989 (SFS 1989:253), and the three eves that
 * the law on annual leave counts as Sundays (SFS 1977:480, section 3 a). Reckoned, so right for years to come unless the
 * law changes; the national day is one since 2005.
 */
export function holidayOn(date: LocalDate): Holiday | null {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  const fixed = FIXED[day];
  if (fixed !== undefined) return fixed;
  // Most of the year has no holiday that is reckoned; dates cost.
  if (day < FIRST_GOOD_FRIDAY || day > LAST_ALL_SAINTS) return null;
  if (day <= LAST_PENTECOST) {
    const easter = easterSunday(year);
    for (const [days, holiday] of BY_EASTER) if (addDays(easter, days) === date) return holiday;
  }
  if (day < FIRST_MIDSUMMER_EVE || (day > LAST_MIDSUMMER && day < FIRST_ALL_SAINTS)) return null;
  // The Saturdays between 20 and 26 June, and between 31 October and 6 November.
  const midsummer = firstFrom(`${date.slice(0, 4)}-06-20`, 6);
  if (date === midsummer) return 'midsummer-day';
  if (date === addDays(midsummer, -1)) return 'midsummer-eve';
  return date === firstFrom(`${date.slice(0, 4)}-10-31`, 6) ? 'all-saints' : null;
}

const FIRST_GOOD_FRIDAY = '03-20';
const LAST_PENTECOST = '06-13';
const FIRST_MIDSUMMER_EVE = '06-19';
const LAST_MIDSUMMER = '06-26';
const FIRST_ALL_SAINTS = '10-31';
const LAST_ALL_SAINTS = '11-06';

const FIXED: Readonly<Partial<Record<string, Holiday>>> = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '05-01': 'may-day',
  '06-06': 'national-day',
  '12-24': 'christmas-eve',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
  '12-31': 'new-years-eve',
};

/** Days from Easter Sunday. */
const BY_EASTER: readonly (readonly [days: number, Holiday])[] = [
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [39, 'ascension'],
  [49, 'pentecost'],
];

/** Easter Sunday of the Gregorian calendar, by the method printed anonymously in Nature in 1876. */
function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const drift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - drift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late;
  return addDays(`${String(year).padStart(4, '0')}-03-22`, days);
}

/** The first such weekday from `date` on. */
function firstFrom(date: LocalDate, weekday: Weekday): LocalDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
