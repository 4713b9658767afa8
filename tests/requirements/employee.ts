import { advice, answer, e2e, view, type Row } from './requirement';

/** For everybody, and for the employee: numbers 1 to 47. */
export const EMPLOYEE: readonly Row[] = [
  [
    'Guides for employees and for managers',
    'Home office; For managers',
    e2e('guides', 'the readiness guide is filled in'),
    e2e('guides', 'a manager turns their side on'),
  ],
  [
    'Valid for the period that was decided on',
    'Home office: the period of working from home',
    view('guides', 'sets the period of working from home'),
  ],
  [
    'Questions to go through before agreeing with the manager',
    'Home office: Ready to work from home, with its overview',
    view('guides', 'shows what there is to talk about, and takes it along'),
  ],
  [
    'Tasks that suit the home',
    'Ready to work from home: Your tasks',
    answer('readiness', 'suitable', 'at-home', 'at-work'),
  ],
  [
    'Public records: not all tasks suit the home',
    'Ready to work from home: Your tasks',
    advice('readiness', 'tasks'),
  ],
  ['Personal conditions', 'Ready to work from home: You yourself', answer('readiness', 'conditions')],
  [
    'Hard to let go, working too much',
    'Ready to work from home: You yourself; a firmer end of the day is offered',
    answer('readiness', 'letting-go'),
    view('guides', 'offers the setting that answers a worry'),
  ],
  [
    'Missing the company of others',
    'Ready to work from home: You yourself; a reminder of contact is offered',
    answer('readiness', 'company'),
  ],
  ['Technical aids', 'Ready to work from home: Equipment', answer('readiness', 'equipment')],
  [
    'Tried on the spot that everything works',
    'Ready to work from home: Tried on the spot',
    answer('readiness', 'tried-on', 'tried'),
  ],
  [
    'Skilled enough in the digital tools',
    'Ready to work from home: Digital tools',
    answer('readiness', 'skills'),
  ],
  [
    'Routines as on an ordinary day',
    'Today: start and stop; Settings: the usual day',
    e2e('whole-day', 'a whole day, from the tray menu to the next start'),
    view('planning', 'a weekday that differs begins as a usual one'),
  ],
  [
    'A clear boundary between work and leisure',
    'Today and the tray: at work, pause, off',
    e2e('whole-day', 'a whole day, from the tray menu to the next start'),
  ],
  [
    'Work is always present at home',
    'Planned end, wind-down, the question after hours',
    view('planning', 'the question after the end, turned off by its answers'),
  ],
  [
    'Balance between work and time off',
    'Looking back: the week’s hours and the rest between days',
    view('look-back', 'begins with this week, and goes by the keyboard'),
  ],
  [
    'Settled within the family',
    'Home office: Agreement at home',
    answer('home-agreement', 'hours', 'try', 'look-again'),
    view('guides', 'is printed empty from where it begins'),
    [{ file: 'tests/papers/papers.test.ts', title: 'takes one page' }],
  ],
  [
    'What to look after at home in working hours',
    'Agreement at home: The home in working hours',
    answer('home-agreement', 'do', 'do-not', 'undisturbed'),
  ],
  [
    'Telling those around: at work now',
    'Today: a sentence for those around; the door sign',
    view('planning', 'has a sentence for those around'),
  ],
  [
    'Telling those around: stopped for today',
    'Today: a sentence for those around; the door sign',
    view('planning', 'has a sentence for those around'),
  ],
  [
    'The right things done',
    'Plan: one to three goals, the rest if there is time',
    view('planning', 'moves a goal to those for if there is time and back'),
  ],
  [
    'Asking the manager about order and deadlines',
    'Plan: unsure goals become a list of questions',
    view('planning', 'what is unsure is copied by its name or opened as a draft'),
  ],
  [
    'Checking in with the manager',
    'Settings: the weekly check-in',
    view('planning', 'a reminder is switched, and the check-in has a day and a time'),
  ],
  ['Goals for the day', 'Plan', view('behaviour', 'the plan is saved with ids kept')],
  ['Lunch is planned', 'Plan; Settings: lunch', view('planning', 'a slot has a time of its own')],
  ['Fresh air is planned', 'Plan; Today: fresh air, to be ticked', view('planning', 'ticks what was had')],
  [
    'Heavier tasks when it suits',
    'Plan: heavy goals in one’s good hours',
    view('planning', 'asks for the good hours once'),
  ],
  [
    'Lighter tasks when it suits',
    'Plan: light goals outside of the good hours',
    view('planning', 'have their times written, and are placed by the good hours'),
  ],
  [
    'Summing up what was done',
    'Close the day',
    view('behaviour', 'the close-out ends the day and keeps the words'),
  ],
  [
    'A plan for the next day',
    'Close the day: tomorrow; it begins the next plan',
    view('planning', 'begins at the place and with the goals that the last day named'),
  ],
  [
    'What worked and what to change',
    'Close the day; Looking back: what I wanted to change',
    view('planning', 'yesterday’s change is kept or done'),
  ],
  [
    'The channel after the matter',
    'People: which channel?',
    view('people', 'suggests a way only once all three questions have an answer'),
  ],
  [
    'Sound and picture against misunderstanding',
    'People: which channel?',
    view('people', 'suggests a way only once all three questions have an answer'),
  ],
  ['Keeping informed', 'Plan and Today: time to read up', view('planning', 'ticks what was had')],
  [
    'Conditions change',
    'Plan: does the plan still hold?; a guide can be gone through again',
    view('guides', 'is compared with an earlier time, and gone through again'),
  ],
  [
    'The intranet and other channels of information',
    'People: own channels of information',
    view('people', 'opens what can be opened through main'),
  ],
  ['Being social with colleagues', 'People', view('people', 'names whom it may be time to hear from')],
  [
    'A fixed fika',
    'Settings: the usual day; the calendar file',
    view('your-data', 'a file is asked for by its sort'),
  ],
  ['Calling colleagues', 'Today: contact of the day, to be ticked', view('planning', 'ticks what was had')],
  [
    'Booked video meetings',
    'People: the check-in’s calendar file; your data: the calendar file',
    view('people', 'saves the check-in in a calendar file'),
    view('your-data', 'a file is asked for by its sort'),
  ],
  [
    'A good working posture',
    'Home office: Your workplace at home',
    answer('desk', 'seat-height', 'back-support', 'table'),
  ],
  [
    'As ergonomic a place as possible',
    'Your workplace at home, step by step',
    answer('desk', 'screen', 'hands', 'change'),
  ],
  ['Regular breaks from the screen', 'Breaks', e2e('break', 'the window is made while the nudge shows')],
  [
    'Rest for the eyes',
    'The short pause and its activities',
    view('own-content', 'are hidden, changed and removed'),
  ],
  [
    'No dazzling window or lamp',
    'Your workplace at home: lamps, daylight; the light',
    answer('desk', 'lamps', 'lamps-after-dusk', 'windows', 'daylight'),
  ],
  [
    'Short breaks often',
    'Settings: breaks',
    e2e('keyboard', 'every action of the day with the keyboard alone'),
  ],
  ['Strain is human', 'Support card', advice('support', 'helps')],
  [
    'Looking after oneself, asking for support',
    'Support card',
    answer('support', 'people', 'occupational-health', 'ask'),
  ],
];
