import { describe, expect, it } from 'vitest';
import { keptOf } from '../../shared/companion/kept';
import type { PolicyReading } from '../../shared/policy/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { Driver } from '../companion/driver';
import { EMPTY } from './policies';

const REFUSED = { ok: false, reason: 'set-by-organisation' };
const LOCK: PolicyReading = {
  state: 'in-force',
  file: '/etc/arbetsro/policy.json',
  policy: {
    ...EMPTY,
    defaults: { 'lunch.at': '11:30' },
    locked: { startAtLogin: true, 'slots.groupIn': '08:45' },
  },
};
const BROKEN: PolicyReading = { state: 'unusable', file: 'policy.json', problem: { type: 'not-text' } };

const take = (day: Driver, policy: PolicyReading): void => void day.setPolicy(policy);
/** What is on disk after all that was done: the person's own choice. */
const own = (day: Driver): Settings => keptOf(day.state).settings;

describe('what an organisation locks', () => {
  it('cannot be changed by a command, and everything else can, in the same group too', () => {
    const day = new Driver();
    take(day, LOCK);
    const { settings } = day.snapshot;
    const change = (part: Partial<Settings>) => day.command({ type: 'settings.change', change: part }).result;
    expect(change({ startAtLogin: false })).toEqual(REFUSED);
    expect(change({ slots: { ...settings.slots, groupIn: null, contact: '15:00' } })).toEqual(REFUSED);
    expect(day.snapshot.settings).toEqual(settings);
    expect(change({ slots: { ...settings.slots, contact: '15:00' } })).toEqual({ ok: true });
    expect(day.snapshot.settings.slots).toMatchObject({ groupIn: '08:45', contact: '15:00' });
    expect(own(day).slots).toMatchObject({ groupIn: null, contact: '15:00' });
    expect(day.snapshot.settings).toMatchObject({ startAtLogin: true, lunch: { at: '11:30' } });
  });

  it('holds at once, and gives way to the own choice when it goes', () => {
    const day = new Driver(undefined, undefined, {
      startAtLogin: false,
      slots: { ...DEFAULT_SETTINGS.slots, groupIn: '09:15' },
    });
    day.command({ type: 'day.start', place: 'home' });
    take(day, LOCK);
    expect(day.snapshot.day?.groupInAt).toBe(Date.parse('2026-11-23T08:45+01:00'));
    expect(own(day)).toMatchObject({ startAtLogin: false, slots: { groupIn: '09:15' } });
    take(day, { state: 'none' });
    expect(day.snapshot.settings).toEqual(own(day));
    expect(day.snapshot.day?.groupInAt).toBe(Date.parse('2026-11-23T09:15+01:00'));
  });

  it('holds against another machine and an earlier copy, whose choice is kept for later', () => {
    const day = new Driver();
    take(day, LOCK);
    const value = {
      ...DEFAULT_SETTINGS,
      startAtLogin: false,
      theme: 'dark',
      lunch: { at: '13:00', minutes: 60 },
    } as const;
    day.takeSettings(value);
    expect(day.snapshot.settings).toMatchObject({
      startAtLogin: true,
      theme: 'dark',
      lunch: { at: '13:00' },
    });
    expect(own(day)).toEqual(value);
  });

  it('is nowhere in what is kept, whatever else is changed meanwhile', () => {
    const day = new Driver();
    take(day, LOCK);
    day.command({ type: 'tip.hide', tip: 'glare-01' });
    day.command({ type: 'settings.change', change: { theme: 'dark' } });
    const { hiddenTips, theme, ...others } = own(day);
    expect([hiddenTips, theme]).toEqual([['glare-01'], 'dark']);
    expect({ ...others, hiddenTips: [], theme: 'system', welcomed: false }).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a file that does not hold', () => {
  it('is told of once, and changes nothing', () => {
    const day = new Driver();
    const before = day.snapshot.settings;
    take(day, BROKEN);
    expect(day.snapshot.notices).toEqual([
      { type: 'policy-unusable', file: 'policy.json', problem: { type: 'not-text' } },
    ]);
    expect(day.snapshot.settings).toEqual(before);
    day.command({ type: 'notice.dismiss', notice: 'policy-unusable' });
    expect(day.snapshot.notices).toEqual([]);
    take(day, BROKEN);
    take(day, LOCK);
    expect(day.snapshot.notices).toEqual([]);
  });
});
