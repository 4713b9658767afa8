import { does, form, type FormGroup } from './form';
import { oneOf, orElse, text } from './words';

/** The kinds of break that have a word of their own. */
const KIND = {
  ...text({ sv: 'short|movement|often|fika|NAMN', en: 'short|movement|often|fika|NAME' }),
  proposed: ['short', 'movement', 'often', 'fika'],
};

/** Verbs about screen breaks. */
export const BREAKS: FormGroup = {
  title: { sv: 'Skärmpauser', en: 'Breaks' },
  forms: [
    form('break', [orElse(KIND, null)], {
      sv: 'tar en skärmpaus nu, utan ord den som passar; slaget måste höra till din rytm, och ett eget går under sitt namn',
      en: "takes a break now, without a word the one that fits; the kind must be one of your rhythm's, and an own one goes by its name",
      asks: ([kind]) => does({ type: 'break.now', kind }),
    }),
    form('had', [], {
      sv: 'säger att du just har haft skärmpaus',
      en: 'says that you have just had a break',
      asks: () => does({ type: 'break.had' }),
    }),
    form('postpone', [], {
      sv: 'skjuter upp skärmpausen som är på väg',
      en: 'puts off the break that is coming up',
      asks: () => does({ type: 'break.postpone' }),
    }),
    form('skip', [], {
      sv: 'hoppar över skärmpausen som är på väg',
      en: 'skips the break that is coming up',
      asks: () => does({ type: 'break.skip' }),
    }),
    form('leave', [], {
      sv: 'lämnar skärmpausen som pågår',
      en: 'leaves the break that is on the screen',
      asks: () => does({ type: 'break.leave' }),
    }),
    form('gentler', [oneOf(['yes', 'no'])], {
      sv: 'svarar på erbjudandet om en lugnare takt',
      en: 'answers the offer of a gentler rhythm',
      asks: ([answer]) => does({ type: 'profile.answer', gentler: answer === 'yes' }),
    }),
    form('dismiss', [], {
      sv: 'tar bort tipset eller påminnelsen på skärmen',
      en: 'takes the tip or the reminder off the screen',
      asks: () => does({ type: 'prompt.dismiss' }),
    }),
  ],
};
