import { ADDRESSES } from '../../../shared/companion/commands';
import { HANDBOOK_PAGES } from '../../../shared/handbook';
import { SHELLS } from '../request';
import { changes, does, form, startsAndDoes, tells, type FormGroup } from './form';
import { any, exactly, oneOf, orElse } from './words';

/** A page of the handbook: too many to be shown in a row. */
const PAGE = { ...oneOf(HANDBOOK_PAGES), shown: { sv: 'SIDA', en: 'PAGE' } };

/** Verbs about the program itself. */
export const PROGRAM: FormGroup = {
  title: { sv: 'Programmet', en: 'The program' },
  forms: [
    form('setting', [orElse(any({ sv: 'NAMN', en: 'NAME' }, 'setting'), null)], {
      sv: 'visar inställningarna, eller en av dem, och vad de kan vara',
      en: 'shows the settings, or one of them, and what they can be',
      asks: ([name]) => tells({ report: 'setting', name }),
    }),
    form('setting', [any({ sv: 'NAMN', en: 'NAME' }, 'setting'), any({ sv: 'VÄRDE', en: 'VALUE' })], {
      sv: 'ändrar en inställning, som `setting breaks.profile gentle`',
      en: 'changes a setting, such as `setting breaks.profile gentle`',
      asks: ([name, value]) => changes({ edit: 'setting', name, value }),
    }),
    form('notice', [], {
      sv: 'visar besked om dina uppgifter',
      en: 'shows notices about your data',
      asks: () => tells({ report: 'notices' }),
    }),
    form('notice', [exactly('dismiss'), any({ sv: 'ID', en: 'ID' })], {
      sv: 'tar bort ett besked om dina uppgifter, så som `notice` kallar det',
      en: 'takes a notice about your data away, by what `notice` calls it',
      asks: ([, notice]) => does({ type: 'notice.dismiss', notice }),
    }),
    form('calendar', [], {
      sv: 'visar vilken kalender som läses, och hur det går',
      en: 'shows which calendar is read, and how that goes',
      asks: () => tells({ report: 'calendar' }),
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
    form('policy', [], {
      sv: 'visar vad din organisation har bestämt på den här datorn',
      en: 'prints what your organisation has set on this machine',
      asks: () => ({ type: 'policy' }),
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
    form('watch', [], {
      sv: 'en rad vid varje händelse: start, slut, paus, skärmpaus, samtal; tills du avbryter (Ctrl-C) eller appen avslutas',
      en: 'a line at each event: start, stop, pause, break, call; until you stop it (Ctrl-C) or the app ends',
      asks: () => ({ type: 'watch' }),
    }),
    form('open', [orElse(oneOf(ADDRESSES), null)], {
      sv: 'öppnar fönstret, gärna på en sida; startar appen om den inte är i gång',
      en: 'opens the home window, on a page if one is named; starts the app when it is not running',
      asks: ([page]) => startsAndDoes({ type: 'app.open', page }),
    }),
    form('open', [exactly('handbook'), orElse(PAGE, 'index')], {
      sv: 'öppnar handboken, gärna på en sida som `keyboard`; startar appen om den inte är i gång',
      en: 'opens the handbook, on a page such as `keyboard` if one is named; starts the app when it is not running',
      asks: ([, page]) => startsAndDoes({ type: 'handbook.open', page }),
    }),
    form('update', [], {
      sv: 'visar vilken version det är, varifrån nya kommer och vad som är känt om dem',
      en: 'prints which version this is, where newer ones come from and what is known of them',
      asks: () => tells({ report: 'updates' }),
    }),
    form('update', [oneOf(['look', 'now', 'later', 'skip'])], {
      sv: 'letar efter en ny version, eller svarar om den som finns: hämta den nu, när du är ledig, eller inte alls',
      en: 'looks for a newer version, or answers about the one there is: fetch it now, when you are off, or not at all',
      asks: ([word]) => ({ type: 'update', want: word === 'later' ? 'off-work' : word }),
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
