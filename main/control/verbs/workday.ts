import { changes, does, form, startsAndDoes, type FormGroup } from './form';
import { exactly, oneOf, orElse, TIME } from './words';

/** Verbs that start, interrupt and end work. */
export const WORKDAY: FormGroup = {
  title: { sv: 'Arbetsdagen', en: 'The workday' },
  forms: [
    form('status', [], {
      flags: ['verbose'],
      sv: 'säger hur det står till: tid, paus, nästa skärmpaus, varför det är tyst',
      en: 'says where you stand: hours, pause, next break, why it is quiet',
      asks: (_, { verbose }) => ({ type: 'status', verbose: verbose === true }),
    }),
    form('doctor', [], {
      sv: 'säger detsamma som `status --verbose`: vad varje givare svarar, och de 50 senaste besluten',
      en: 'says the same as `status --verbose`: what each sensor says, and the last 50 decisions',
      asks: () => ({ type: 'status', verbose: true }),
    }),
    form('start', [orElse(oneOf(['home', 'office', 'move']), 'home')], {
      sv: 'börjar arbetsdagen, hemma om inget annat sägs; startar appen om den inte är i gång',
      en: 'starts the workday, at home unless told otherwise; starts the app when it is not running',
      asks: ([place]) => startsAndDoes({ type: 'day.start', place }),
    }),
    form('stop', [], {
      sv: 'avslutar arbetsdagen och öppnar dagens avslut',
      en: 'ends the workday and opens the close of the day',
      asks: () => does({ type: 'day.stop' }),
    }),
    form('pause', [orElse(oneOf(['lunch', 'errand', 'other']), 'other')], {
      flags: ['minutes'],
      sv: 'börjar en paus, `other` om inget annat sägs',
      en: 'begins a pause, `other` unless told otherwise',
      asks: ([kind], { minutes }) => does({ type: 'pause.start', kind, minutes }),
    }),
    form('pause', [exactly('extend')], {
      flags: ['minutes'],
      sv: 'förlänger pausen, tio minuter om inget annat sägs',
      en: 'makes the pause longer, by ten minutes unless told otherwise',
      asks: (_, { minutes }) => does({ type: 'pause.extend', minutes: minutes ?? 10 }),
    }),
    form('resume', [], {
      sv: 'avslutar pausen',
      en: 'ends the pause',
      asks: () => does({ type: 'pause.end' }),
    }),
    form('meeting', [orElse(exactly('start'), null)], {
      flags: ['minutes'],
      sv: 'börjar ett möte, tills du säger till om inget annat sägs',
      en: 'begins a meeting, until you say unless told otherwise',
      asks: (_, { minutes }) => does({ type: 'meeting.start', minutes }),
    }),
    form('meeting', [exactly('end')], {
      sv: 'avslutar mötet',
      en: 'ends the meeting',
      asks: () => does({ type: 'meeting.end' }),
    }),
    form('meeting', [oneOf(['break', 'later', 'still'])], {
      sv: 'svarar på ”är mötet slut?”: en skärmpaus nu, om tio minuter, eller det fortsätter',
      en: 'answers "is the meeting over?": a break now, in ten minutes, or it goes on',
      asks: ([answer]) => does({ type: 'meeting.over', answer }),
    }),
    form('repair', [orElse(TIME, null)], {
      sv: 'svarar när dagen slutade som ingen avslutade: då som frågan säger, eller ett annat klockslag',
      en: 'answers when the day ended that nobody ended: as the question has it, or at another time of day',
      asks: ([at]) => changes({ edit: 'repair', at }),
    }),
    form('repair', [exactly('continued')], {
      sv: 'svarar att arbetet fortsatte hela tiden',
      en: 'answers that work went on all the time',
      asks: () => does({ type: 'repair.answer', answer: 'continued' }),
    }),
    form('call', [orElse(oneOf(['yes', 'no']), 'yes')], {
      sv: 'svarar på ”pågår samtalet fortfarande?”',
      en: 'answers "is the call still going on?"',
      asks: ([answer]) => does({ type: 'call.answer', real: answer === 'yes' }),
    }),
    form('away', [oneOf(['lunch', 'pause', 'work'])], {
      sv: 'svarar på ”vad gjorde du medan du var borta?”',
      en: 'answers "what did you do while you were away?"',
      asks: ([answer]) => does({ type: 'away.answer', answer }),
    }),
    form('working', [orElse(oneOf(['yes', 'no']), 'yes')], {
      sv: 'svarar på ”arbetar du?” efter arbetsdagen; `no` är privat',
      en: 'answers "are you working?" after the stop; `no` is private',
      asks: ([answer]) =>
        does({ type: 'after-hours.answer', answer: answer === 'yes' ? 'working' : 'private' }),
    }),
  ],
};
