import type { FileFormat } from '../exchange/exchange';
import type { Bilingual } from '../guides/guide';
import type { Channel } from '../people/person';
import type { ChecklistId, ChecklistLine } from './checklists';
import type { Defaults, Locks } from './settable';

/**
 * What an organisation has set on this machine, from one file that only an administrator writes. It can propose and lock a few
 * settings and bring words along; nothing in it can read, report, start a program or appear off work.
 */
export interface Policy {
  /** What the organisation is called wherever something of it is shown. */
  readonly organisation: string;
  /** Hold until the person chooses otherwise. */
  readonly defaults: Defaults;
  /** Hold whatever the person chose; their own choice is kept and comes back when the lock goes. */
  readonly locked: Locks;
  /** Where the organisation tells its news (R35). */
  readonly channels: readonly PolicyChannel[];
  /** Whom to turn to when things are hard (R47). */
  readonly support: readonly SupportContact[];
  readonly checklists: Readonly<Partial<Record<ChecklistId, readonly ChecklistLine[]>>>;
  /** How often a manager's check-ins with a new member of the team are proposed, in days; `null` for the app's own. */
  readonly checkInDays: number | null;
  /** The sorts of file that may be saved; `null` for all. One that people read is always among them. */
  readonly exports: readonly FileFormat[] | null;
  /** The organisation installs new versions itself. */
  readonly updates: 'off' | null;
}

export interface PolicyChannel {
  readonly name: Bilingual;
  /** A web address that `infoLink` takes. */
  readonly address: string;
}

export interface SupportContact {
  readonly name: Bilingual;
  readonly role: Bilingual | null;
  readonly note: Bilingual | null;
  /** Each with an address that `linkOf` takes. */
  readonly ways: readonly Channel[];
}

/** What came of looking for a policy. All of a file holds or nothing: half of one is what nobody decided. */
export type PolicyReading =
  | { readonly state: 'none' }
  | { readonly state: 'in-force'; readonly file: string; readonly policy: Policy }
  | { readonly state: 'unusable'; readonly file: string; readonly problem: PolicyProblem };

/** Why a policy does not hold; each has a sentence in `messages`. */
export type PolicyProblem =
  | { readonly type: 'too-large' | 'cannot-open' | 'not-text' | 'not-json' | 'newer' }
  /** Others than the administrator can write it. */
  | { readonly type: 'not-trusted' }
  /** `at` is the place in the file, such as `support[0].ways[1].address`. */
  | { readonly type: 'bad'; readonly at: string; readonly why: PolicyFault };

/** What is wrong at a place of a policy. */
export const POLICY_FAULTS = [
  'unknown',
  'not-lockable',
  'link',
  'rest',
  'twice',
  'readable',
  'value',
] as const;
export type PolicyFault = (typeof POLICY_FAULTS)[number];

export const NO_POLICY: PolicyReading = { state: 'none' };

/** The policy that holds; `null` while none does. */
export function policyOf(reading: PolicyReading): Policy | null {
  return reading.state === 'in-force' ? reading.policy : null;
}

/** Whether the app may look for new versions: never where the organisation does it. */
export function updatesIn(reading: PolicyReading): 'off' | 'as-chosen' {
  return policyOf(reading)?.updates === 'off' ? 'off' : 'as-chosen';
}

/** True where a sort of file may be saved. */
export function mayExport(format: FileFormat, reading: PolicyReading): boolean {
  const allowed = policyOf(reading)?.exports ?? null;
  return allowed === null || allowed.includes(format);
}
