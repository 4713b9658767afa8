import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askSensors } from '../../main/ask-sensors';
import type { Companion } from '../../main/companion';
import { IdleSource } from '../../main/presence/idle';
import { linuxSources } from '../../main/presence/linux/sources';
import { watchPresence, type PresenceWatch } from '../../main/presence/presence';
import type { Effect } from '../../shared/companion/snapshot';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { FakeFiles, FakePower, FakePrograms, NO_BUS } from '../presence/fakes';
import { dumpOf, RECORDING, SINK } from '../presence/recordings';
import { CountingClock } from './counting-clock';
import { freshCompanion } from './fresh-companion';

const MONITOR = 'pw-dump --monitor';

describe('B12: the companion asks, the system answers', () => {
  let clock: CountingClock;
  let programs: FakePrograms;
  let effects: Effect[];
  let typesAt: number | null;
  let companion: Companion;
  let presence: PresenceWatch;
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);

  /** Somebody at work who types all the time, until the short pause is due. */
  beforeEach(async () => {
    clock = new CountingClock();
    programs = new FakePrograms();
    programs.staying.add(MONITOR);
    programs.answers.set('pw-dump', dumpOf(SINK));
    effects = [];
    typesAt = null;
    companion = freshCompanion({
      clock,
      idle: () => (typesAt === null ? 0 : clock.now().mono - typesAt),
      perform: (effect) => {
        effects.push(effect);
        if (effect.type === 'ask-sensors') void askSensors(companion, presence.ask);
      },
    });
    presence = watchPresence({
      sources: linuxSources({
        clock,
        env: NO_BUS,
        start: programs.start,
        files: new FakeFiles(),
        power: new FakePower(),
      }),
      clock,
      log: () => undefined,
      idle: new IdleSource(),
      look: () => undefined,
      depart: () => undefined,
      report: (signals) => void companion.tell({ type: 'signals', signals, fresh: false }),
    });
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK));
    await companion.command({ type: 'day.start', place: 'home' });
    await pass(20 * MINUTE - SECOND);
    expect(effects.filter(({ type }) => type === 'ask-sensors')).toEqual([]);
  });
  afterEach(() => {
    presence.stop();
    companion.close();
  });

  /** Takes the hands off the keyboard. */
  const rest = async (): Promise<void> => {
    typesAt = clock.now().mono;
    await companion.tell({ type: 'wake' });
    await pass(10 * SECOND);
  };

  it('the nudge and the break come when there is no call', async () => {
    await pass(SECOND);
    expect(companion.snapshot.nudge).not.toBeNull();
    await rest();
    expect(companion.snapshot.break?.kind).toBe('short');
    expect(effects.filter(({ type }) => type === 'ask-sensors')).toHaveLength(2);
  });

  it('nothing comes in a call that the watch has not told of', async () => {
    programs.answers.set('pw-dump', dumpOf(SINK, RECORDING));
    await pass(2 * SECOND);
    expect(companion.snapshot).toMatchObject({ nudge: null, break: null, quiet: { reason: 'call' } });
  });

  it.each([
    ['has no answer', () => programs.staying.add('pw-dump')],
    ['has no program any more', () => programs.answers.delete('pw-dump')],
  ])('the nudge comes a second late, and the break in words, when the system %s', async (_, happen) => {
    happen();
    await pass(2 * SECOND - 1);
    expect(companion.snapshot.nudge).toBeNull();
    await pass(1);
    expect(companion.snapshot.nudge).not.toBeNull();
    await rest();
    expect(companion.snapshot).toMatchObject({ nudge: null, break: null });
    expect(effects.map(({ type }) => type)).toEqual(['ask-sensors', 'ask-sensors', 'notify']);
  });
});
