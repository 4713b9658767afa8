import type { Companion } from '../companion';
import type { Log } from '../log';
import { nodeDisk } from '../store/disk';
import type { Updater } from './updater';
import { Updates, type UpdatesPorts } from './updates';
import { UpdatesFile } from './updates-file';

interface Opened extends Pick<UpdatesPorts, 'clock' | 'way' | 'changed' | 'failed'> {
  readonly companion: Pick<Companion, 'watch'>;
  readonly machineFolder: string;
  readonly log: Log;
  /** Loads what asks the feed. */
  readonly load: (log: Log) => Promise<Updater>;
}

/** Updates with what was kept of them, following the companion from now on. */
export async function openUpdates({
  companion,
  machineFolder,
  log,
  load,
  ...ports
}: Opened): Promise<Updates> {
  const file = new UpdatesFile(nodeDisk, machineFolder, log);
  const updates = new Updates({ ...ports, file, kept: await file.read(), updater: () => load(log) });
  companion.watch((snapshot) => updates.follow(snapshot));
  return updates;
}
