import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../main/clock';
import { processFiles } from '../../main/presence/camera';
import { PipeWire } from '../../main/presence/pipewire';
import { watchPresence } from '../../main/presence/presence';
import { startProgram } from '../../main/presence/program';
import type { Provider } from '../../main/presence/provider';
import { pulseMicrophone } from '../../main/presence/pulse';
import { NO_SIGNALS, type Signals } from '../../shared/companion/signals';
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
    const silence = system.record();
    await expect.poll(() => said.at(-1), PATIENCE).toBe(true);
    silence();
    await expect.poll(() => said.at(-1), PATIENCE).toBe(false);
    stop();
  });

  it('makes a call of it', async () => {
    const said: Signals[] = [];
    const lines: string[] = [];
    const watch = watchPresence({
      platform: 'linux',
      clock,
      log: (line) => lines.push(line),
      start: startProgram,
      files: processFiles,
      report: (signals) => said.push(signals),
    });
    await expect.poll(() => said.at(-1), PATIENCE).toEqual({ ...NO_SIGNALS, call: false, sharing: false });
    const silence = system.record();
    await expect.poll(() => said.at(-1)?.call, PATIENCE).toBe(true);
    silence();
    watch.stop();
    expect(said.at(-1)).toEqual(NO_SIGNALS);
    expect(lines.join()).not.toMatch(/pw-record|pipewire \(/);
  });
});
