import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDisk } from '../../main/store/disk';
import { openStore } from '../../main/store/open-store';
import type { Clock } from '../../shared/time/moment';
import { event, START } from './events';

/** A program of its own, for `syscalls.test.ts`: appends one event in the folder given and says so once it is confirmed. */
const folder = process.argv[2] ?? '';
const clock: Clock = {
  now: () => ({ wall: START, zone: 'Europe/Stockholm', mono: 0, boot: null }),
  after: () => () => undefined,
};
const { store } = await openStore({
  dataFolder: join(folder, 'data'),
  machineFolder: join(folder, 'machine'),
  disk: nodeDisk,
  clock,
  months: ['2026-11'],
  log: () => undefined,
});
writeSync(1, 'opened\n');
const outcome = await store.append([event(1)]);
writeSync(1, outcome.saved ? 'confirmed\n' : `not saved: ${outcome.reason}\n`);
await store.close();
