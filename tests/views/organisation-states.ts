import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../main/policy/read-policy';
import type { ViewState } from '../../shared/contract';
import { inForce } from '../../shared/policy/merge';
import { policyOf, type Policy, type PolicyReading } from '../../shared/policy/policy';
import { OFF, WORK } from './base';
import type { FakeState } from './fake-main';
import { card, FILLED, step } from './filled-guides';
import { of } from './moments';
import { PEOPLE } from './people-states';
import { TEAM_STATES } from './team-states';

const FILE = '/etc/arbetsro/policy.json';
const EXAMPLE = join(import.meta.dirname, '..', '..', 'docs', 'policy.municipality.json');
const LONG = 'Samhällsbyggnadsförvaltningens arbetsmiljöverksamhetsutvecklingsenhet';

function holding(change: (policy: Policy) => Policy): PolicyReading {
  const policy = policyOf(parsePolicy(readFileSync(EXAMPLE), FILE));
  if (policy === null) throw new Error('the example does not hold');
  return { state: 'in-force', file: FILE, policy: change(policy) };
}

/** The example of a municipality, with every lock that there is; somebody chose another lunch than was proposed. */
export const SET: PolicyReading = holding((policy) => ({
  ...policy,
  defaults: { ...policy.defaults, 'lunch.at': '11:30' },
  locked: {
    ...policy.locked,
    ...{ 'slots.groupIn': '08:30', 'slots.groupOut': null },
    'reminders.checkIn': { weekday: 4, at: '10:00' },
  },
}));
const LONGEST = holding((policy) => ({
  ...policy,
  organisation: LONG,
  channels: [{ name: { sv: LONG, en: LONG }, address: `https://${'intranat.'.repeat(12)}example/` }],
  support: policy.support.map((one) => ({ ...one, name: { sv: LONG, en: LONG } })),
}));

/** What is shown where an organisation has set this. */
function under(policy: PolicyReading, snapshot: typeof OFF): ViewState {
  const chosen = { ...snapshot.settings, lunch: { at: '12:15', minutes: 30 }, decided: ['lunch.at'] };
  return of(snapshot, { policy, settings: inForce(chosen, policyOf(policy)) });
}

export const ORGANISATION_SETTINGS: Readonly<Record<string, ViewState>> = {
  'from-organisation': under(SET, WORK),
  'from-organisation-long': under(LONGEST, OFF),
  'organisation-unusable': of(OFF, {
    policy: {
      state: 'unusable',
      file: FILE,
      problem: { type: 'bad', at: 'support[0].ways[1].address', why: 'link' },
    },
  }),
};

export const ORGANISATION_PEOPLE: Readonly<Record<string, ViewState>> = {
  'from-organisation': under(SET, { ...WORK, people: PEOPLE }),
  'from-organisation-long': under(LONGEST, OFF),
};

/** A state as it is where an organisation has set what the example says. */
function ruled(state: FakeState): FakeState {
  const settings = inForce(state.snapshot.settings, policyOf(SET));
  return { ...state, snapshot: { ...state.snapshot, policy: SET, settings } };
}

export const ORGANISATION_DATA: Readonly<Record<string, ViewState>> = {
  'from-organisation': under(SET, WORK),
};

/** Where an organisation has a word inside a guide: lines of its own, and how long notes are kept. */
export const ORGANISATION_WALKS = [
  {
    view: 'workplace',
    name: 'lines-from-organisation',
    state: ruled(FILLED),
    clicks: [card('workplace', 'readiness'), step(7)],
  },
  {
    view: 'manager',
    name: 'notes-from-organisation',
    state: ruled(TEAM_STATES['notes-soon']),
    clicks: [],
  },
] as const;
