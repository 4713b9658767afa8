import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../main/clock';
import { pmsetMicrophone } from '../../main/presence/macos/microphone';
import { startProgram } from '../../main/presence/program';
import type { Provider } from '../../main/presence/provider';
import { thisMachine } from '../../main/presence/windows/machine';
import { registry } from '../../main/presence/windows/registry';
import { watcher } from '../../main/presence/windows/watcher';
import type { Stop } from '../../shared/time/moment';

const { platform } = process;
if (platform !== 'win32') console.log('real Windows: not tested here');
if (platform !== 'darwin') console.log('real macOS: not tested here');

/** The system's own programs, waited for this long at most, ms: the first start of PowerShell is slow. */
const PATIENCE = { timeout: 60_000, interval: 50 };

let stops: Stop[] = [];

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

/** What a provider says at first on a machine where nobody is in a call. */
function firstOf<Value>(provider: Provider<Value>): () => Value | string | undefined {
  const said: (Value | string)[] = [];
  stops.push(
    provider.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    ),
  );
  return () => said[0];
}

describe.skipIf(platform !== 'win32')('a real Windows', () => {
  it('has a record of consent that reg prints and that can be read', { timeout: 70_000 }, async () => {
    const first = firstOf(
      registry(startProgram, systemClock(), thisMachine(process)).provider('x', (uses) => uses),
    );
    await expect.poll(first, PATIENCE).toHaveProperty('microphone');
  });

  it('runs the watcher, which tells the same', { timeout: 70_000 }, async () => {
    const first = firstOf(watcher(startProgram, thisMachine(process)).provider('x', (watched) => watched));
    await expect.poll(first, PATIENCE).toHaveProperty('fullScreen');
  });
});

describe.skipIf(platform !== 'darwin')('a real Mac', () => {
  it('lists what keeps it awake in a form that can be read', { timeout: 70_000 }, async () => {
    const first = firstOf(pmsetMicrophone(startProgram, systemClock()));
    await expect.poll(first, PATIENCE).toBeTypeOf('boolean');
  });
});
