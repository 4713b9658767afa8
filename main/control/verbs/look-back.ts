import { COPYABLE } from '../../../shared/contract';
import { FILE_FORMATS } from '../../../shared/exchange/exchange';
import { EXTENTS } from '../../../shared/exchange/extent';
import type { LocalDate } from '../../../shared/time/calendar';
import { PERIODS } from '../reports/ask';
import { form, tells, type Form, type FormGroup } from './form';
import { DATE, oneOf, orElse, text, type Word } from './words';

const DAY_AT_HAND = orElse(DATE, null);
const FORMAT = oneOf(FILE_FORMATS);
const EXTENT = orElse(oneOf(EXTENTS), 'all');

/** A date, or today at the terminal. */
const DATE_OR_TODAY: Word<LocalDate> = {
  ...DAY_AT_HAND,
  read: (words, today) =>
    words.length === 0 ? { ok: true, value: today, rest: words } : DATE.read(words, today),
};

const PERIOD_HELP: Readonly<Record<(typeof PERIODS)[number], Form['help']>> = {
  week: {
    sv: 'veckans summor och dagar; DATUM är en dag i den',
    en: 'the sums and days of the week; DATE is a day of it',
  },
  month: {
    sv: 'månadens summor och dagar',
    en: 'the sums and days of the month',
  },
  year: {
    sv: 'årets summor, vecka för vecka',
    en: 'the sums of the year, week by week',
  },
};

/** Verbs that tell of days gone by. */
export const LOOK_BACK: FormGroup = {
  title: { sv: 'Tillbakablick', en: 'Looking back' },
  forms: [
    form('day', [DAY_AT_HAND], {
      sv: 'dagens siffror: tider, pauser, skärmpauser, mål',
      en: 'the figures of the day: hours, pauses, breaks, goals',
      asks: ([date]) => tells({ report: 'day', date }),
    }),
    form('summary', [DAY_AT_HAND], {
      sv: 'dagen som text att ta med: siffrorna och dina egna ord',
      en: 'the day as text to take along: the figures and your own words',
      asks: ([date]) => tells({ report: 'summary', date }),
    }),
    ...PERIODS.map((report) =>
      form(report, [DAY_AT_HAND], { ...PERIOD_HELP[report], asks: ([date]) => tells({ report, date }) }),
    ),
    form('search', [text({ sv: 'ORD', en: 'WORDS' })], {
      sv: 'söker i dina mål och avslut, alla år; alla ord ska stå i samma text',
      en: 'looks through your goals and close-outs, all years; all words must stand in the same text',
      asks: ([words]) => tells({ report: 'search', words }),
    }),
    form('export', [FORMAT, EXTENT, DATE_OR_TODAY], {
      flags: ['output'],
      sv: 'skriver ut dagarna, alla om inget annat sägs; `pdf` behöver `--output`, och `calendar` är hållpunkterna i en vanlig vecka',
      en: 'writes the days out, all of them unless told otherwise; `pdf` needs `--output`, and `calendar` is the fixed points of a usual week',
      asks: ([format, what, date], { output }) => ({
        type: 'data',
        data: { format, what, date },
        file: output,
      }),
    }),
    form('export', [FORMAT, DATE, DATE], {
      flags: ['output'],
      sv: 'skriver ut dagarna från den första till och med den andra',
      en: 'writes the days out from the first to the second, both of them too',
      asks: ([format, one, other], { output }) => {
        const [first, last] = one <= other ? [one, other] : [other, one];
        return { type: 'data', data: { format, what: { first, last }, date: first }, file: output };
      },
    }),
    form('text', [oneOf(COPYABLE)], {
      sv: 'en av appens egna texter: frågor till chefen om målen, det som ska tas upp, meningarna om att vara på jobbet och ledig',
      en: "one of the app's own texts: questions to the manager about the goals, what is to be brought up, the sentences on being at work and off",
      asks: ([name]) => tells({ report: 'text', text: name }),
    }),
  ],
};
