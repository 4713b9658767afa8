import type { PolicyProblem } from '../../shared/policy/policy';

/** What a file says besides its format and whose it is. */
type Said = Readonly<Record<string, unknown>>;

export const fileOf = (said: Said): Said => ({ format: 1, organisation: 'Kommunen', ...said });

const PHONE = { kind: 'phone', address: '010-000 00 00' };
const contact = (said: Said = {}): Said => ({ name: 'Hälsan', ways: [PHONE], ...said });
const WEEK = { monday: { from: '08:00', to: '16:30' } };

/** Files that hold, by what is told apart in them. */
export const GOOD: readonly (readonly [what: string, file: unknown])[] = [
  ['the least', fileOf({})],
  ['everything empty', fileOf({ defaults: {}, locked: {}, channels: [], support: [], checklists: {} })],
  ['hours', fileOf({ defaults: { hours: WEEK } })],
  ['a week without days', fileOf({ defaults: { hours: {} } })],
  ['no time as a proposal', fileOf({ defaults: { 'slots.readUp': null, 'breaks.fika': null } })],
  [
    'slots by a word and by the clock',
    fileOf({ defaults: { 'slots.air': 'after-lunch', 'slots.readUp': { at: '08:15' } } }),
  ],
  [
    'every lock',
    fileOf({
      locked: {
        'slots.groupIn': '08:30',
        'slots.groupOut': null,
        'reminders.checkIn': { day: 'friday', at: '10:00' },
        personNotes: 3,
        startAtLogin: false,
      },
    }),
  ],
  ['no talk, locked', fileOf({ locked: { 'reminders.checkIn': null } })],
  [
    'the same as a proposal and a lock',
    fileOf({ defaults: { personNotes: 12 }, locked: { personNotes: 3 } }),
  ],
  ['words in both languages', fileOf({ support: [contact({ role: { sv: 'Stöd', en: 'Support' } })] })],
  [
    'every way',
    fileOf({
      support: [
        contact({
          ways: [
            PHONE,
            { kind: 'sms', address: '+46701234567' },
            { kind: 'email', address: 'a@b.se' },
            { kind: 'chat', address: 'msteams:/l/chat/0' },
            { kind: 'video', address: 'sip:a@b.se' },
          ],
        }),
      ],
    }),
  ],
  [
    'an address without its scheme',
    fileOf({ channels: [{ name: 'Nytt', address: 'intranat.kommunen.se' }] }),
  ],
  [
    'lines for guides',
    fileOf({
      checklists: { readiness: [{ id: 'vpn', text: 'VPN' }], conversation: [{ id: 'vpn', text: 'VPN' }] },
    }),
  ],
  ['fewer sorts of file', fileOf({ exports: ['pdf', 'json'] })],
  ['no updates', fileOf({ updates: 'off', checkInDays: 14 })],
  ['where its schema is', fileOf({ $schema: 'policy.schema.json' })],
];

const bad = (at: string, why: Extract<PolicyProblem, { type: 'bad' }>['why']): PolicyProblem => ({
  type: 'bad',
  at,
  why,
});

/** Files that do not hold, and what is said of each. */
export const BAD: readonly (readonly [what: string, file: unknown, problem: PolicyProblem])[] = [
  ['no object', [], bad('', 'value')],
  ['nothing', null, bad('', 'value')],
  ['no format', { organisation: 'Kommunen' }, bad('format', 'value')],
  ['format 0', fileOf({ format: 0 }), bad('format', 'value')],
  ['a newer format', fileOf({ format: 2, whatever: true }), { type: 'newer' }],
  ['nobody’s', { format: 1 }, bad('organisation', 'value')],
  ['a name of spaces', fileOf({ organisation: '   ' }), bad('organisation', 'value')],
  ['a misspelt section', fileOf({ lokced: {} }), bad('lokced', 'unknown')],
  [
    'a misspelt setting',
    fileOf({ defaults: { 'lunch.time': '12:00' } }),
    bad('defaults["lunch.time"]', 'unknown'),
  ],
  [
    'a setting of a person’s own',
    fileOf({ locked: { 'breaks.strict': true } }),
    bad('locked["breaks.strict"]', 'unknown'),
  ],
  [
    'breaks switched off',
    fileOf({ defaults: { 'breaks.on': false } }),
    bad('defaults["breaks.on"]', 'unknown'),
  ],
  [
    'a whole group of settings',
    fileOf({ defaults: { boundary: { afterHours: true } } }),
    bad('defaults.boundary', 'unknown'),
  ],
  ['a program to start', fileOf({ hooks: ['/bin/sh'] }), bad('hooks', 'unknown')],
  ['a place to report to', fileOf({ report: 'https://example.com' }), bad('report', 'unknown')],
  ['hours that are locked', fileOf({ locked: { hours: WEEK } }), bad('locked.hours', 'not-lockable')],
  [
    'fresh air taken away',
    fileOf({ defaults: { 'slots.air': null } }),
    bad('defaults["slots.air"]', 'value'),
  ],
  ['a short lunch', fileOf({ defaults: { 'lunch.minutes': 15 } }), bad('defaults["lunch.minutes"]', 'value')],
  [
    'a time of twelve hours',
    fileOf({ defaults: { 'lunch.at': '1:00 pm' } }),
    bad('defaults["lunch.at"]', 'value'),
  ],
  ['no such hour', fileOf({ locked: { 'slots.groupIn': '24:00' } }), bad('locked["slots.groupIn"]', 'value')],
  [
    'a day that is none',
    fileOf({ defaults: { 'reminders.checkIn': { day: 'fredag', at: '10:00' } } }),
    bad('defaults["reminders.checkIn"].day', 'value'),
  ],
  [
    'notes that are kept for ever',
    fileOf({ locked: { personNotes: null } }),
    bad('locked.personNotes', 'value'),
  ],
  ['a text for a yes', fileOf({ locked: { startAtLogin: 'yes' } }), bad('locked.startAtLogin', 'value')],
  [
    'words in one of two languages',
    fileOf({ channels: [{ name: { sv: 'Nytt' }, address: 'https://a.se' }] }),
    bad('channels[0].name', 'value'),
  ],
  [
    'a contact that cannot be reached',
    fileOf({ support: [contact({ ways: [] })] }),
    bad('support[0].ways', 'value'),
  ],
  [
    'a way of an unknown sort',
    fileOf({ support: [contact({ ways: [{ kind: 'fax', address: '1' }] })] }),
    bad('support[0].ways[0].kind', 'value'),
  ],
  [
    'a line without an id',
    fileOf({ checklists: { desk: [{ text: 'x' }] } }),
    bad('checklists.desk[0].id', 'value'),
  ],
  [
    'an id with spaces',
    fileOf({ checklists: { desk: [{ id: 'a b', text: 'x' }] } }),
    bad('checklists.desk[0].id', 'value'),
  ],
  ['lines for no guide', fileOf({ checklists: { support: [] } }), bad('checklists.support', 'unknown')],
  ['no file that people read', fileOf({ exports: ['json', 'csv'] }), bad('exports', 'readable')],
  ['no file at all', fileOf({ exports: [] }), bad('exports', 'readable')],
  ['a sort of file twice', fileOf({ exports: ['pdf', 'pdf'] }), bad('exports', 'twice')],
  ['updates that are on', fileOf({ updates: 'on' }), bad('updates', 'value')],
  ['check-ins never', fileOf({ checkInDays: 0 }), bad('checkInDays', 'value')],
];

/** Files of the right shape that the app refuses all the same: what no schema can tell. */
export const BEYOND: typeof BAD = [
  [
    'hours that leave too little rest',
    fileOf({
      defaults: {
        hours: { monday: { from: '06:00', to: '22:00' }, tuesday: { from: '06:00', to: '22:00' } },
      },
    }),
    bad('defaults.hours', 'rest'),
  ],
  [
    'a day that ends before it begins',
    fileOf({ defaults: { hours: { monday: { from: '16:00', to: '08:00' } } } }),
    bad('defaults.hours', 'rest'),
  ],
  [
    'a scheme that may not be opened',
    fileOf({ channels: [{ name: 'x', address: 'file:///etc/passwd' }] }),
    bad('channels[0].address', 'link'),
  ],
  [
    'a script',
    fileOf({ channels: [{ name: 'x', address: 'javascript:alert(1)' }] }),
    bad('channels[0].address', 'link'),
  ],
  [
    'a name ahead of the place',
    fileOf({ channels: [{ name: 'x', address: 'https://intranat.se@evil.example' }] }),
    bad('channels[0].address', 'link'),
  ],
  [
    'a number that is none',
    fileOf({ support: [contact({ ways: [{ kind: 'phone', address: 'ring oss' }] })] }),
    bad('support[0].ways[0].address', 'link'),
  ],
  [
    'a mail with words of its own',
    fileOf({ support: [contact({ ways: [{ kind: 'email', address: 'a@b.se?body=x' }] })] }),
    bad('support[0].ways[0].address', 'link'),
  ],
  [
    'an id twice',
    fileOf({
      checklists: {
        desk: [
          { id: 'a', text: 'x' },
          { id: 'a', text: 'y' },
        ],
      },
    }),
    bad('checklists.desk', 'twice'),
  ],
];
