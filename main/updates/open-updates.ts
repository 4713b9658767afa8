import type { Log } from '../log';
import { nodeDisk } from '../store/disk';
import type { Updater } from './updater';
import { Updates, type UpdatesPorts } from './updates';
import { UpdatesFile } from './updates-file';

interface Opened extends Pick<UpdatesPorts, 'clock' | 'way' | 'changed' | 'failed'> {
  readonly machineFolder: string;
  readonly log: Log;
  /** Loads what asks the feed. */
  readonly load: (log: Log) => Promise<Updater>;
}

/** Updates with what was kept of them. They do nothing until they are told how things stand (`follow`). */
export async function openUpdates({ machineFolder, log, load, ...ports }: Opened): Promise<Updates> {
  const file = new UpdatesFile(nodeDisk, machineFolder, log);
  return new Updates({ ...ports, file, kept: await file.read(), updater: () => load(log) });
}
