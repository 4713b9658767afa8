import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { choose, inForce, lockedIn, standingOf } from '../../shared/policy/merge';
import type { Policy } from '../../shared/policy/policy';
import { LOCKABLE, SETTABLE } from '../../shared/policy/settable';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { asserts } from '../domain/property';
import { changeOf, choice, NAMES, policies, valueAt } from './policies';

/** What happens to somebody's settings over the years. */
type Deed =
  | { readonly do: 'choose'; readonly name: string; readonly value: unknown }
  | { readonly do: 'policy'; readonly policy: Policy | null };

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: choice.map((one): Deed => ({ do: 'choose', ...one })) },
    {
      weight: 1,
      arbitrary: fc.oneof(policies, fc.constant(null)).map((policy): Deed => ({ do: 'policy', policy })),
    },
  ),
  { maxLength: 25 },
);

/** One setting by the words of docs/policy.md, knowing nothing of the code. */
interface Own {
  value: unknown;
  decided: boolean;
}

function expected(own: Own, name: string, policy: Policy | null): unknown {
  const { locked, defaults } = (policy ?? { locked: {}, defaults: {} }) as Record<
    string,
    Record<string, unknown>
  >;
  if (locked !== undefined && name in locked) return locked[name];
  const isUntouched = !own.decided && isDeepStrictEqual(own.value, valueAt(DEFAULT_SETTINGS, name));
  return defaults !== undefined && name in defaults && isUntouched ? defaults[name] : own.value;
}

/** What a person is told of it: the lock, else the proposal where it is what holds, else that they chose otherwise. */
function told(own: Own, name: string, policy: Policy | null): string | null {
  if (policy === null) return null;
  if (name in policy.locked) return 'locked';
  if (!(name in policy.defaults)) return null;
  const { [name]: proposal } = policy.defaults as Record<string, unknown>;
  return !own.decided && isDeepStrictEqual(expected(own, name, policy), proposal) ? 'default' : 'overruled';
}

function standing(settings: Settings, name: string, policy: Policy | null): string | null {
  const settable = SETTABLE.find((one) => one === name);
  return policy === null || settable === undefined ? null : standingOf(settable, settings, policy);
}

asserts(
  'what is in force is the lock, else the own choice, else the proposal, whatever came before',
  400,
  deeds,
  (all) => {
    const model = new Map(
      NAMES.map((name): [string, Own] => [name, { value: valueAt(DEFAULT_SETTINGS, name), decided: false }]),
    );
    let chosen: Settings = DEFAULT_SETTINGS;
    let policy: Policy | null = null;
    for (const deed of all) {
      if (deed.do === 'policy') {
        ({ policy } = deed);
      } else {
        const { name, value } = deed;
        const own = model.get(name);
        if (own === undefined) throw new Error(name);
        const now = inForce(chosen, policy);
        const isChange = !isDeepStrictEqual(value, valueAt(now, name));
        const isLocked = policy !== null && name in policy.locked;
        const change = changeOf(now, name, value);
        expect(lockedIn(now, policy, change)).toEqual(isLocked && isChange ? [name] : []);
        chosen = choose(chosen, policy, change);
        if (isChange && !isLocked) {
          own.value = value;
          if (policy !== null && name in policy.defaults) own.decided = true;
        }
      }
      const settings = inForce(chosen, policy);
      for (const [name, own] of model) {
        expect([name, valueAt(settings, name)]).toEqual([name, expected(own, name, policy)]);
        expect([name, valueAt(chosen, name)]).toEqual([name, own.value]);
        expect([name, standing(settings, name, policy)]).toEqual([name, told(own, name, policy)]);
      }
    }
  },
);

asserts('nothing but what may be set is touched by any policy', 200, policies, (policy) => {
  const settings = inForce(DEFAULT_SETTINGS, policy);
  const restored = NAMES.reduce<Settings>(
    (back, name) => ({ ...back, ...changeOf(back, name, valueAt(DEFAULT_SETTINGS, name)) }),
    settings,
  );
  expect(restored).toEqual(DEFAULT_SETTINGS);
  expect(settings.breaks.strict).toBe(false);
  expect(settings.boundary).toEqual({ ...DEFAULT_SETTINGS.boundary, flex: settings.boundary.flex });
  expect(settings.reminders.rest).toBe(true);
});

asserts(
  'a lock holds against whatever comes from another machine or an earlier copy',
  200,
  fc.tuple(policies, deeds),
  ([policy, all]) => {
    const elsewhere = all.reduce<Settings>(
      (chosen, deed) =>
        deed.do === 'choose' ? choose(chosen, null, changeOf(chosen, deed.name, deed.value)) : chosen,
      DEFAULT_SETTINGS,
    );
    const settings = inForce(elsewhere, policy);
    for (const name of LOCKABLE)
      if (name in policy.locked)
        expect(valueAt(settings, name)).toEqual(valueAt(inForce(DEFAULT_SETTINGS, policy), name));
    expect(inForce(elsewhere, null)).toBe(elsewhere);
  },
);
