import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../main/clock';
import { IdleSource } from '../../main/presence/idle';
import { processFiles } from '../../main/presence/linux/camera';
import { PipeWire } from '../../main/presence/linux/pipewire';
import { linuxSources } from '../../main/presence/linux/sources';
import { watchPresence } from '../../main/presence/presence';
import { startProgram } from '../../main/presence/program';
import type { Provider } from '../../main/presence/provider';
import { pulseMicrophone } from '../../main/presence/linux/pulse';
import { NO_SIGNALS, type Signals } from '../../shared/companion/signals';
import { FakePower, NO_BUS } from './fakes';
import { missingTools, SoundSystem } from './sound-system';

const missing = missingTools();
if (missing.length > 0) console.log(`real PipeWire: not tested here, without ${missing.join(', ')}`);

/** The system's own events, waited for this long at most, ms. */
const PATIENCE = { timeout: 20_000, interval: 50 };

describe.skipIf(missing.length > 0)('a real PipeWire', () => {
  const clock = systemClock();
  let system: SoundSystem;

  beforeAll(async () => {
    system = new SoundSystem();
    await vi.waitFor(() => expect(system.isReady()).toBe(true), PATIENCE);
  });
  afterAll(() => system.close());

  it.each<[string, () => Provider<boolean>]>([
    ['pw-dump', () => new PipeWire(startProgram, clock).microphone],
    ['pactl', () => pulseMicrophone(startProgram, clock)],
  ])('tells by %s when a program begins to record, and when it ends', async (_, make) => {
    const provider = make();
    const said: (boolean | string)[] = [];
    expect(await provider.probe()).toBe(true);
    const stop = provider.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
    await expect.poll(() => said.at(-1), PATIENCE).toBe(false);
    expect(await provider.ask?.()).toBe(false);
    const silence = system.record();
    await expect.poll(() => said.at(-1), PATIENCE).toBe(true);
    expect(await provider.ask?.()).toBe(true);
    silence();
    await expect.poll(() => said.at(-1), PATIENCE).toBe(false);
    stop();
  });

  it('makes a call of it', async () => {
    const said: Signals[] = [];
    const lines: string[] = [];
    const { stop, ask } = watchPresence({
      // No bus and no display: what else this machine's session may say is not asked for.
      sources: linuxSources({
        clock,
        env: NO_BUS,
        start: startProgram,
        files: processFiles,
        power: new FakePower(),
      }),
      clock,
      log: (line) => lines.push(line),
      idle: new IdleSource(),
      look: () => undefined,
      depart: () => undefined,
      report: (signals) => said.push(signals),
    });
    await expect.poll(() => said.at(-1), PATIENCE).toEqual({ ...NO_SIGNALS, call: false, sharing: false });
    const silence = system.record();
    await expect.poll(() => said.at(-1)?.call, PATIENCE).toBe(true);
    expect(await ask()).toEqual({ ...NO_SIGNALS, call: true, sharing: false });
    silence();
    stop();
    await expect(ask()).rejects.toThrow('not everything');
    expect(said.at(-1)).toEqual(NO_SIGNALS);
    expect(lines.join()).not.toMatch(/pw-record|pipewire \(/);
  });
});
