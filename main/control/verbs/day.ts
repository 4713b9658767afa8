import { does, form, type FormGroup } from './form';
import { DATE, oneOf } from './words';

/** Verbs about what was done on a day, and what sort of day it was. */
export const DAY: FormGroup = {
  title: { sv: 'Dagen', en: 'The day' },
  forms: [
    form('tick', [oneOf(['air', 'contact', 'read-up', 'group-in', 'group-out'])], {
      sv: 'bockar av vad du har hunnit med i dag',
      en: 'ticks what you had today',
      asks: ([slot]) => does({ type: 'slot.mark', slot, had: true }),
    }),
    form('day', [oneOf(['work', 'holiday', 'ill', 'care', 'off']), DATE], {
      sv: 'säger vad det är för slags dag, som `day ill 2026-11-24`',
      en: 'says what sort of day a date is, such as `day ill 2026-11-24`',
      asks: ([kind, day]) => does({ type: 'day.mark', day, kind }),
    }),
  ],
};
