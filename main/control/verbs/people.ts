import { changes, form, type FormGroup } from './form';
import { exactly, NUMBER, oneOf, text } from './words';

const NAME = text({ sv: 'NAMN', en: 'NAME' });

/** Verbs about people to stay in touch with. */
export const PEOPLE: FormGroup = {
  title: { sv: 'Människor', en: 'People' },
  forms: [
    form('contact', [exactly('talked'), NAME], {
      sv: 'säger att ni har pratat i dag; början av namnet räcker',
      en: 'says that you talked today; the beginning of the name will do',
      asks: ([, name]) => changes({ edit: 'person.talked', name }),
    }),
    form('contact', [exactly('add'), NAME], {
      flags: ['role', 'every'],
      sv: 'lägger till en person; vägar att nå den skrivs i fönstret',
      en: 'adds a person; ways to reach them are written in the window',
      asks: ([, name], { role, every }) =>
        changes({ edit: 'person.add', name, role: role ?? '', everyDays: every }),
    }),
    form('contact', [exactly('remove'), NAME], {
      sv: 'tar bort en person',
      en: 'takes a person away',
      asks: ([, name]) => changes({ edit: 'person.remove', name }),
    }),
    form('agenda', [exactly('add'), text({ sv: 'TEXT', en: 'TEXT' })], {
      sv: 'lägger till något att ta upp med chefen',
      en: 'adds something to bring up with your manager',
      asks: ([, line]) => changes({ edit: 'agenda.add', text: line }),
    }),
    form('agenda', [oneOf(['done', 'undo']), NUMBER], {
      sv: 'bockar av en punkt, eller tar bort bocken',
      en: 'ticks a line, or takes the tick away',
      asks: ([word, line]) => changes({ edit: 'agenda.done', line, done: word === 'done' }),
    }),
    form('agenda', [exactly('remove'), NUMBER], {
      sv: 'tar bort en punkt',
      en: 'takes a line away',
      asks: ([, line]) => changes({ edit: 'agenda.remove', line }),
    }),
    form('team', [oneOf(['talked', 'untalked']), text({ sv: 'INITIALER', en: 'INITIALS' })], {
      sv: 'säger som chef att ni stämde av i dag, eller att ni inte gjorde det',
      en: 'says as a manager that you had a check-in today, or had not after all',
      asks: ([word, initials]) => changes({ edit: 'member.talk', initials, today: word === 'talked' }),
    }),
  ],
};
