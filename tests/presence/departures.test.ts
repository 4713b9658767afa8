import { beforeEach, describe, expect, it } from 'vitest';
import { Departures } from '../../main/presence/departures';
import type { PresenceReport } from '../../shared/companion/inputs';

describe('what several sources say of lock and sleep', () => {
  let told: PresenceReport[];
  let departures: Departures;

  beforeEach(() => {
    told = [];
    departures = new Departures((what) => told.push(what));
  });

  it('is told once, and the screen is locked while any says so', () => {
    departures.lock('screen', false);
    departures.lock('session', true);
    departures.lock('screen', true);
    departures.lock('session', false);
    expect([told, departures.isLocked]).toEqual([['locked'], true]);
    departures.lock('screen', false);
    departures.lock('session', false);
    expect([told, departures.isLocked]).toEqual([['locked', 'unlocked'], false]);
  });

  it('takes no source that falls silent for somebody who comes back', () => {
    departures.lock('screen', true);
    departures.lock('screen', 'unknown');
    departures.lock('session', false);
    expect(told).toEqual(['locked']);
    departures.lock('screen', false);
    expect(told).toEqual(['locked', 'unlocked']);
  });

  it('tells each sleep and each end of one once', () => {
    for (const asleep of [false, true, true, 'unknown', false, false, true] as const)
      departures.sleep(asleep);
    expect(told).toEqual(['sleep', 'resume', 'sleep']);
  });
});
