import { CLOSE_OUT_FIELDS, type PauseStretch, type Stretch } from '../edits/edit';
import { parseTime } from '../../../shared/time/time-text';
import { changes, does, form, tells, type FormGroup } from './form';
import { DATE, each, exactly, oneOf, orElse, text, type Word } from './words';

const TEXT = text({ sv: 'TEXT', en: 'TEXT' });
const SLOT = oneOf(['air', 'contact', 'read-up', 'group-in', 'group-out']);
const PAUSES = ['lunch', 'errand', 'other'] as const;

/** Work as `08:00-12:00`, or `13:00-` while it goes on; a pause with its kind before, as `lunch=12:00-12:30`. */
const STRETCH: Word<Stretch | PauseStretch> = {
  shown: { sv: 'FRÅN-TILL|lunch=FRÅN-TILL', en: 'FROM-TO|lunch=FROM-TO' },
  proposed: 'nothing',
  read: ([word = '', ...rest]) => {
    const [before = '', after = null] = word.split(/=(.*)/s);
    const [start = '', end = '', more] = (after ?? before).split('-');
    const [from, to] = [parseTime(start), parseTime(end)];
    const kind = PAUSES.find((one) => one === before) ?? null;
    if (from === null || more !== undefined || (to === null && end !== ''))
      return { ok: false, problem: 'bad-time', word };
    if (after === null) return { ok: true, value: { from, to }, rest };
    if (kind === null || to === null) return { ok: false, problem: 'usage', word };
    return { ok: true, value: { kind, from, to }, rest };
  },
};

/** Verbs about what was done on a day, when, and what sort of day it was. */
export const DAY: FormGroup = {
  title: { sv: 'Dagen', en: 'The day' },
  forms: [
    form('tick', [SLOT], {
      sv: 'bockar av vad du har hunnit med i dag',
      en: 'ticks what you had today',
      asks: ([slot]) => does({ type: 'slot.mark', slot, had: true }),
    }),
    form('untick', [SLOT], {
      sv: 'tar bort den bocken',
      en: 'takes that tick away',
      asks: ([slot]) => does({ type: 'slot.mark', slot, had: false }),
    }),
    form('closeout', [], {
      flags: ['date'],
      sv: 'visar dina egna ord i dagens avslut',
      en: 'shows your own words in the close-out of the day',
      asks: (_, { date }) => tells({ report: 'closeout', date }),
    }),
    form('closeout', [oneOf(CLOSE_OUT_FIELDS), TEXT], {
      flags: ['date', 'append'],
      sv: 'skriver i dagens avslut, i stället för det som står där',
      en: 'writes in the close-out of the day, in place of what is there',
      asks: ([field, words], { date, append }) =>
        changes({ edit: 'closeout', date, field, text: words, append: append === true }),
    }),
    form('closeout', [exactly('clear'), oneOf(CLOSE_OUT_FIELDS)], {
      flags: ['date'],
      sv: 'tömmer ett av avslutets fält',
      en: 'empties a field of the close-out',
      asks: ([, field], { date }) => changes({ edit: 'closeout', date, field, text: '', append: false }),
    }),
    form('closeout', [exactly('clear'), exactly('begin')], {
      flags: ['date'],
      sv: 'tar bort hur, när och var nästa dag börjar',
      en: 'takes away how, when and where the next day begins',
      asks: (_, { date }) => changes({ edit: 'closeout.no-begin', date }),
    }),
    form('closeout', [exactly('begin'), orElse(TEXT, null)], {
      flags: ['at', 'place', 'date'],
      sv: 'säger hur, när och var nästa dag börjar; det som inte sägs är som förut',
      en: 'says how, when and where the next day begins; what is not said stays as it was',
      asks: ([, how], { at, place, date }) => {
        if (how === null && at === null && place === null) return null;
        return changes({ edit: 'closeout.begin', date, at, place, how });
      },
    }),
    form('change', [], {
      sv: 'listar det du ville ändra, det senaste först',
      en: 'lists what you wanted to change, the latest first',
      asks: () => tells({ report: 'changes' }),
    }),
    form('change', [oneOf(['keep', 'done'])], {
      flags: ['date'],
      sv: 'säger vad det blev av det som förra dagen ville ändra',
      en: 'says what became of the change that the last day wanted',
      asks: ([answer], { date }) => changes({ edit: 'change', date, answer }),
    }),
    form('day', [oneOf(['work', 'holiday', 'ill', 'care', 'off']), DATE], {
      sv: 'säger vad det är för slags dag, som `day ill 2026-11-24`',
      en: 'says what sort of day a date is, such as `day ill 2026-11-24`',
      asks: ([kind, day]) => does({ type: 'day.mark', day, kind }),
    }),
    form('light', [orElse(DATE, null)], {
      sv: 'när solen går upp och ner, och när den stör vid skrivbordet',
      en: 'when the sun rises and sets, and when it gets in the way at the desk',
      asks: ([date]) => tells({ report: 'light', date }),
    }),
    form('times', [DATE, each(STRETCH)], {
      flags: ['place'],
      sv: 'sätter dagens tider i stället för dem som är registrerade, som `times yesterday 8-12 12:45-16:30 errand=14-14:20`',
      en: 'sets the times of a day in place of those on record, such as `times yesterday 8-12 12:45-16:30 errand=14-14:20`',
      asks: ([date, stretches], { place }) =>
        changes({
          ...{ edit: 'times', date, place },
          spans: stretches.filter((one) => !('kind' in one)),
          pauses: stretches.filter((one) => 'kind' in one),
        }),
    }),
  ],
};
