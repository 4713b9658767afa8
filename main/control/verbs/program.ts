import { ADDRESSES } from '../../../shared/companion/commands';
import { SHELLS } from '../request';
import { changes, does, form, startsAndDoes, type FormGroup } from './form';
import { any, exactly, oneOf, orElse } from './words';

/** Verbs about the program itself. */
export const PROGRAM: FormGroup = {
  title: { sv: 'Programmet', en: 'The program' },
  forms: [
    form('setting', [any({ sv: 'NAMN', en: 'NAME' }, 'setting'), any({ sv: 'VÄRDE', en: 'VALUE' })], {
      sv: 'ändrar en inställning, som `setting breaks.profile gentle`',
      en: 'changes a setting, such as `setting breaks.profile gentle`',
      asks: ([name, value]) => changes({ edit: 'setting', name, value }),
    }),
    form('notice', [exactly('dismiss'), any({ sv: 'ID', en: 'ID' })], {
      sv: 'tar bort ett besked om dina uppgifter, så som `notice` kallar det',
      en: 'takes a notice about your data away, by what `notice` calls it',
      asks: ([, notice]) => does({ type: 'notice.dismiss', notice }),
    }),
    form('calendar', [exactly('off')], {
      sv: 'läser ingen kalender mer',
      en: 'reads no calendar any more',
      asks: () => ({ type: 'calendar', path: null }),
    }),
    form('calendar', [any({ sv: 'SÖKVÄG', en: 'PATH' }, 'file')], {
      sv: 'läser kalenderfilen eller mappen på den platsen från och med nu',
      en: 'reads the calendar file or folder at that path from now on',
      asks: ([path]) => ({ type: 'calendar', path }),
    }),
    form('sign', [], {
      flags: ['watch'],
      sv: 'visar vad dörrskylten säger nu; med `--watch` också en rad vid varje ändring, tills du avbryter (Ctrl-C) eller appen avslutas',
      en: 'prints what the door sign says now; with `--watch` a line at each change, too, until you stop it (Ctrl-C) or the app ends',
      asks: (_, { watch }) => ({ type: 'sign', watch: watch === true }),
    }),
    form('sign', [exactly('open')], {
      sv: 'öppnar dörrskylten; startar appen om den inte är i gång',
      en: 'opens the window of the door sign; starts the app when it is not running',
      asks: () => startsAndDoes({ type: 'sign.open' }),
    }),
    form('open', [orElse(oneOf(ADDRESSES), null)], {
      sv: 'öppnar fönstret, gärna på en sida; startar appen om den inte är i gång',
      en: 'opens the home window, on a page if one is named; starts the app when it is not running',
      asks: ([page]) => startsAndDoes({ type: 'app.open', page }),
    }),
    form('quit', [], {
      sv: 'avslutar appen; arbetsdagen är fortfarande öppen',
      en: 'ends the app; the workday stays open',
      asks: () => does({ type: 'app.quit' }),
    }),
    form('completion', [oneOf(SHELLS)], {
      sv: 'skriver ut det som låter skalet fylla i orden',
      en: 'prints what lets the shell complete the words',
      asks: ([shell]) => ({ type: 'completion', shell }),
    }),
    form('help', [orElse(any({ sv: 'KOMMANDO', en: 'COMMAND' }, 'verb'), null)], {
      sv: 'visar hur allt används, eller ett kommando; `--help` och `-h` gör detsamma',
      en: 'prints how all of it is used, or one command; `--help` and `-h` do the same',
      asks: ([verb]) => ({ type: 'usage', verb }),
    }),
    form('version', [], {
      sv: 'visar vilken version det är; `--version` gör detsamma',
      en: 'prints which version this is; `--version` does the same',
      asks: () => ({ type: 'version' }),
    }),
  ],
};
