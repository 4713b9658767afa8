import type { OwnKind } from '../../shared/breaks/own-kinds';
import type { Command, CommandType } from '../../shared/companion/commands';
import type { OwnActivityDraft } from '../../shared/content/own';
import { HANDBOOK_PAGES } from '../../shared/handbook';
import type { PersonDraft } from '../../shared/people/person';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../shared/settings';
import { FORMS_SAVED } from './forms-saved';

const OWN_KIND: OwnKind = {
  id: 'own-1',
  name: 'Titta ut',
  everyMinutes: 15,
  at: null,
  seconds: 20,
  surface: 'card',
  activities: ['eyes'],
  postponeMinutes: 5,
  postponeTimes: 2,
};

const OWN_ACTIVITY: OwnActivityDraft = {
  id: null,
  kind: 'move',
  seconds: 120,
  title: 'Gå till brevlådan',
  steps: ['Ta på dig skorna.', 'Gå dit och tillbaka.'],
  posture: 'seated',
  stretching: true,
  space: 'little',
};

const PERSON: PersonDraft = {
  id: null,
  name: 'Amina Warsame',
  role: 'Kollega',
  channels: [
    { kind: 'phone', address: '070-123 45 67' },
    { kind: 'sms', address: '070-123 45 67' },
    { kind: 'chat', address: 'msteams:/l/chat/0/0?users=amina@example.se' },
    { kind: 'video', address: 'https://meet.example.se/amina' },
    { kind: 'email', address: 'amina@example.se' },
  ],
  note: 'Ring helst före tio.',
  everyDays: 14,
  support: true,
  manager: false,
  lastTalked: '2026-11-20',
};

/** One or more commands of every type, with every field in use; a type that is missing does not compile. */
export const EXAMPLES: { readonly [T in CommandType]: readonly Extract<Command, { readonly type: T }>[] } = {
  'day.start': (['home', 'office', 'move'] as const).map((place) => ({ type: 'day.start', place })),
  'day.stop': [{ type: 'day.stop' }],
  'pause.start': [
    { type: 'pause.start', kind: 'lunch', minutes: null },
    { type: 'pause.start', kind: 'errand', minutes: 45 },
    { type: 'pause.start', kind: 'other', minutes: 1 },
  ],
  'pause.extend': [{ type: 'pause.extend', minutes: 10 }],
  'pause.end': [{ type: 'pause.end' }],
  'break.now': [null, 'short', 'movement', 'often', 'own-1'].map((kind) => ({ type: 'break.now', kind })),
  'break.had': [{ type: 'break.had' }],
  'break.postpone': [{ type: 'break.postpone' }],
  'break.skip': [{ type: 'break.skip' }],
  'break.leave': [{ type: 'break.leave' }],
  'break.escape': [{ type: 'break.escape' }],
  'meeting.start': [
    { type: 'meeting.start', minutes: 30 },
    { type: 'meeting.start', minutes: null },
  ],
  'meeting.end': [{ type: 'meeting.end' }],
  'meeting.over': (['break', 'later', 'still'] as const).map((answer) => ({ type: 'meeting.over', answer })),
  'call.answer': [true, false].map((real) => ({ type: 'call.answer', real })),
  'plan.save': [
    {
      type: 'plan.save',
      plan: {
        goals: [
          { id: null, text: 'ny' },
          { id: 'a', text: 'Skriva "klart" \u{1F331}' },
          { id: 'b', text: 'Allt', weight: 'heavy', deadline: '2026-11-27', unsure: true, at: '09:15' },
          { id: null, text: 'Om det blir tid', weight: 'light', ifTime: true },
        ],
        lunchAt: '12:00',
        lunchMinutes: 45,
        freshAirAt: '14:00',
        endAt: '16:30',
        ...{ fikaAt: '14:30', contactAt: '14:00', readUpAt: null },
        ifThen: { when: 'mötet drar ut', then: 'tar jag det i morgon' },
      },
    },
    {
      type: 'plan.save',
      plan: { goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null },
    },
  ],
  'plan.place': [{ type: 'plan.place' }],
  'goal.mark': [{ type: 'goal.mark', goal: 'a', done: true }],
  'closeout.save': [
    { type: 'closeout.save', closeOut: { done: 'å', tomorrow: 'ä', worked: 'ö', change: 'x\ny' } },
  ],
  'slot.mark': [
    { type: 'slot.mark', slot: 'air', had: true },
    { type: 'slot.mark', slot: 'contact', had: false },
    { type: 'slot.mark', slot: 'read-up', had: true },
    { type: 'slot.mark', slot: 'group-in', had: true },
    { type: 'slot.mark', slot: 'group-out', had: true },
  ],
  'closeout.amend': [
    {
      type: 'closeout.amend',
      day: '2026-11-20',
      closeOut: {
        done: '',
        tomorrow: 'å',
        worked: '',
        change: '',
        beginning: { at: '08:30', place: 'home', how: 'öppna utkastet' },
        felt: 'lugnt',
      },
    },
    {
      type: 'closeout.amend',
      day: '2026-11-20',
      closeOut: {
        ...{ done: '', tomorrow: '', worked: '', change: '' },
        beginning: { at: null, place: null, how: '' },
      },
    },
  ],
  'day.mark': (['work', 'holiday', 'ill', 'care', 'off'] as const).map((kind) => ({
    type: 'day.mark',
    day: '2026-11-20',
    kind,
  })),
  'times.correct': [
    {
      type: 'times.correct',
      day: '2026-11-20',
      times: {
        spans: [
          { from: Date.UTC(2026, 10, 20, 7), to: Date.UTC(2026, 10, 20, 11) },
          { from: Date.UTC(2026, 10, 20, 12), to: null },
        ],
        pauses: [{ kind: 'lunch', from: Date.UTC(2026, 10, 20, 9), to: Date.UTC(2026, 10, 20, 10) }],
      },
      place: 'office',
    },
    { type: 'times.correct', day: '2026-11-20', times: { spans: [], pauses: [] }, place: 'home' },
  ],
  'change.answer': [
    { type: 'change.answer', day: '2026-11-20', answer: 'keep' },
    { type: 'change.answer', day: '2026-11-20', answer: 'done' },
  ],
  'away.answer': (['lunch', 'pause', 'work'] as const).map((answer) => ({ type: 'away.answer', answer })),
  'after-hours.answer': (['working', 'private'] as const).map((answer) => ({
    type: 'after-hours.answer',
    answer,
  })),
  'repair.answer': [
    { type: 'repair.answer', answer: 'continued' },
    { type: 'repair.answer', answer: { stoppedAt: Date.UTC(2026, 10, 23, 15) } },
  ],
  'prompt.dismiss': [{ type: 'prompt.dismiss' }],
  'tip.hide': [
    { type: 'tip.hide', tip: 'glare-01' },
    { type: 'tip.hide', tip: null },
  ],
  'tip.restore': [{ type: 'tip.restore', tip: 'glare-01' }],
  'activity.hide': [{ type: 'activity.hide', activity: 'act-eyes-far' }],
  'activity.restore': [{ type: 'activity.restore', activity: 'act-eyes-far' }],
  'own.activity.save': [
    { type: 'own.activity.save', activity: OWN_ACTIVITY },
    {
      type: 'own.activity.save',
      activity: { ...OWN_ACTIVITY, id: 'own-a', posture: 'standing', space: 'some' },
    },
  ],
  'own.activity.delete': [{ type: 'own.activity.delete', activity: 'own-a' }],
  'own.tip.save': [{ type: 'own.tip.save', tip: { id: null, text: 'Drick vatten.' } }],
  'own.tip.delete': [{ type: 'own.tip.delete', tip: 'own-t' }],
  'own.add': [
    { type: 'own.add', activities: [OWN_ACTIVITY], tips: [{ id: null, text: 'Öppna fönstret.' }] },
    { type: 'own.add', activities: [], tips: [] },
  ],
  'sheet.begin': [
    { type: 'sheet.begin', guide: 'readiness', name: '', like: null },
    { type: 'sheet.begin', guide: 'readiness', name: 'AB', like: 'a' },
  ],
  'sheet.fill': [
    { type: 'sheet.fill', sheet: 'a', answers: {} },
    {
      type: 'sheet.fill',
      sheet: 'a',
      answers: {
        suitable: { type: 'choice', choice: 'partly', note: 'Arkivet ligger på jobbet.' },
        'at-home': { type: 'lines', lines: ['Skriva'] },
        equipment: {
          type: 'checks',
          choices: { screen: 'missing' },
          own: [{ label: 'Skrivare', choice: null }],
          note: '',
        },
        'tried-on': { type: 'date', date: '2026-11-23' },
        day: { type: 'date', date: '2026-12-04', from: '09:00', to: '10:15' },
        next: { type: 'date', date: null, from: '09:00' },
        else: { type: 'words', text: 'Nej' },
        plan: { type: 'table', rows: [['Teams', 'Amina']] },
      },
    },
  ],
  'sheet.rename': [{ type: 'sheet.rename', sheet: 'a', name: 'AB' }],
  'sheet.delete': [{ type: 'sheet.delete', sheet: 'a' }],
  'person.save': [
    { type: 'person.save', person: PERSON },
    {
      type: 'person.save',
      person: { ...PERSON, id: 'a', channels: [], everyDays: null, manager: true, lastTalked: null },
    },
  ],
  'person.delete': [{ type: 'person.delete', person: 'a' }],
  'person.talked': [{ type: 'person.talked', person: 'a' }],
  'channel.save': [
    { type: 'channel.save', channel: { id: null, name: 'Intranätet', address: 'https://intra.example.se' } },
    { type: 'channel.save', channel: { id: 'a', name: 'Intranätet', address: 'intra.example.se' } },
  ],
  'channel.delete': [{ type: 'channel.delete', channel: 'a' }],
  'agenda.save': [
    { type: 'agenda.save', agenda: { lines: [], openHours: '' } },
    {
      type: 'agenda.save',
      agenda: { lines: [{ text: 'Semestern', done: true }], openHours: 'Tisdagar 13–14' },
    },
  ],
  'member.save': [
    {
      type: 'member.save',
      member: { id: null, initials: 'AB', everyDays: 7, extra: null, lastTalked: null },
    },
    {
      type: 'member.save',
      member: {
        ...{ id: 'a', initials: 'Åsa i receptionen', everyDays: 14, lastTalked: '2026-11-20' },
        extra: { everyDays: 2, until: '2026-12-20' },
      },
    },
  ],
  'member.delete': [{ type: 'member.delete', member: 'a' }],
  'member.talk': [true, false].map((today) => ({ type: 'member.talk', member: 'a', today })),
  'profile.answer': [{ type: 'profile.answer', gentler: false }],
  'notice.dismiss': [{ type: 'notice.dismiss', notice: 'newer' }],
  'settings.change': [
    { type: 'settings.change', change: {} },
    { type: 'settings.change', change: { sound: true } },
    { type: 'settings.change', change: everySetting() },
    { type: 'settings.change', change: { personNotes: null } },
  ],
  'calendar.choose': [
    { type: 'calendar.choose', what: 'file' },
    { type: 'calendar.choose', what: 'folder' },
  ],
  'calendar.forget': [{ type: 'calendar.forget' }],
  'app.open': (
    [
      null,
      'welcome',
      'today',
      'plan',
      'closeout',
      'look-back',
      'people',
      'content',
      'settings',
      'data',
      'diagnostics',
      'accessibility',
      'workplace/season',
    ] as const
  ).map((page) => ({
    type: 'app.open',
    page,
  })),
  'sign.open': [{ type: 'sign.open' }],
  'handbook.open': HANDBOOK_PAGES.map((page) => ({ type: 'handbook.open', page })),
  'app.quit': [{ type: 'app.quit' }],
};

export const EVERY_COMMAND: readonly Command[] = [...Object.values(EXAMPLES).flat(), ...FORMS_SAVED];

function everySetting(): Required<SettingsChange> {
  return {
    ...withoutDecided(DEFAULT_SETTINGS),
    language: 'sv',
    theme: 'dark',
    hours: { ...DEFAULT_SETTINGS.hours, 7: { from: '10:00', to: '12:00' } },
    lunch: { at: '11:30', minutes: 60 },
    slots: { ...DEFAULT_SETTINGS.slots, groupIn: '08:30', groupOut: '16:15' },
    breaks: {
      on: false,
      profile: 'own',
      own: [OWN_KIND],
      fika: '14:30',
      strict: true,
      showWithoutCallSense: true,
    },
    light: {
      place: { name: 'Kiruna', latitude: 67.86, longitude: 20.22 },
      desk: { facing: 180, windows: [{ bearing: 90, width: 40, top: 35, hiddenBelow: 4 }] },
      glareHint: false,
      duskHint: false,
    },
    period: { from: '2026-09-01', to: '2026-12-31' },
    activities: { seatedOnly: true, noStretching: true, littleSpace: true, hidden: ['act-eyes-far'] },
    hiddenTips: ['glare-01', 'own-t'],
  };
}

/** What was decided is noted by the app itself. */
function withoutDecided(settings: Settings): Required<SettingsChange> {
  const fields = Object.entries(settings).filter(([name]) => name !== 'decided');
  return Object.fromEntries(fields) as unknown as Required<SettingsChange>;
}
