import { changes, does, form, type FormGroup } from './form';
import { exactly, NUMBER, oneOf, orElse, text, TIME_OR_OFF, twoTexts } from './words';

const GOAL = text({ sv: 'MÅL', en: 'GOAL' });

/** Verbs about the plan of the day. */
export const PLAN: FormGroup = {
  title: { sv: 'Planen', en: 'The plan' },
  forms: [
    form('plan', [exactly('lunch'), TIME_OR_OFF], {
      flags: ['minutes'],
      sv: 'säger när lunchen börjar och hur länge den varar',
      en: 'says when lunch begins and how long it lasts',
      asks: ([, at], { minutes }) => changes({ edit: 'plan.time', what: 'lunch', at, minutes }),
    }),
    form('plan', [oneOf(['air', 'fika', 'contact', 'read-up', 'end']), TIME_OR_OFF], {
      sv: 'säger när du går ut, fikar, pratar med någon, läser ikapp, eller slutar',
      en: 'says when you get out, have fika, talk to somebody, read up, or stop',
      asks: ([what, at]) => changes({ edit: 'plan.time', what, at, minutes: null }),
    }),
    form('plan', [exactly('if'), exactly('off')], {
      sv: 'tar bort raden om något kommer emellan',
      en: 'takes away the line for when something gets in the way',
      asks: () => changes({ edit: 'plan.if-then', when: '', then: '' }),
    }),
    form(
      'plan',
      [exactly('if'), twoTexts({ sv: 'DETTA', en: 'THIS' }, 'then', { sv: 'DETTA', en: 'THAT' })],
      {
        sv: 'säger vad du gör om något kommer emellan',
        en: 'says what you do if something gets in the way',
        asks: ([, [when, then]]) => changes({ edit: 'plan.if-then', when, then }),
      },
    ),
    form('plan', [exactly('place')], {
      sv: 'ger de mål som saknar tid en plats i dagen, efter hur tunga de är',
      en: 'gives the goals without a time one, by how heavy they are',
      asks: () => does({ type: 'plan.place' }),
    }),
    form('goal', [exactly('add'), GOAL], {
      flags: ['if-time', 'weight', 'deadline', 'at'],
      sv: 'lägger till ett mål; utan plan börjar den som fönstret föreslår',
      en: 'adds a goal; where there is no plan it begins as the window proposes',
      asks: ([, goal], { 'if-time': ifTime, weight, deadline, at }) =>
        changes({ edit: 'goal.add', text: goal, ifTime: ifTime === true, weight, deadline, at }),
    }),
    form('goal', [oneOf(['done', 'undo']), NUMBER], {
      sv: 'bockar av målet med det numret i `plan`, eller tar bort bocken',
      en: 'ticks the goal of that number in `plan`, or takes the tick away',
      asks: ([word, goal]) => changes({ edit: 'goal.done', goal, done: word === 'done' }),
    }),
    form('goal', [exactly('at'), NUMBER, TIME_OR_OFF], {
      sv: 'säger när på dagen målet ska göras',
      en: 'says at what time of day the goal is to be done',
      asks: ([, goal, at]) => changes({ edit: 'goal.at', goal, at }),
    }),
    form('goal', [exactly('move'), NUMBER, orElse(oneOf(['if-time', 'own']), 'if-time')], {
      sv: 'flyttar målet till dem för om det blir tid, eller till dagens egna',
      en: "moves the goal to those for if there is time, or to the day's own",
      asks: ([, goal, to]) => changes({ edit: 'goal.move', goal, to }),
    }),
    form('goal', [exactly('remove'), NUMBER], {
      sv: 'tar bort målet ur planen',
      en: 'takes the goal out of the plan',
      asks: ([, goal]) => changes({ edit: 'goal.remove', goal }),
    }),
  ],
};
