import { z } from 'zod';
import type { Log } from '../log';
import type { Disk } from '../store/disk';
import { MachineFile } from '../store/machine-file';

const schema = z.object({ version: z.literal(1), path: z.string().min(1).max(4_096).nullable() });

/**
 * Which calendar the person chose: `calendar.json`, in the machine's own folder, as a path means something on one machine
 * only. Never throws: without it no calendar is read, and that is all.
 */
export class ChoiceFile {
  readonly #file: MachineFile<z.infer<typeof schema>>;

  constructor(disk: Disk, machineFolder: string, log: Log) {
    this.#file = new MachineFile(
      disk,
      machineFolder,
      { name: 'calendar.json', what: 'calendar', schema },
      log,
    );
  }

  async read(): Promise<string | null> {
    return (await this.#file.read())?.path ?? null;
  }

  write(path: string | null): Promise<void> {
    return this.#file.write({ version: 1, path });
  }
}
