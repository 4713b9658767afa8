import { z } from 'zod';
import type { Log } from '../log';
import type { Disk } from '../store/disk';
import { MachineFile } from '../store/machine-file';

const schema = z.object({ version: z.literal(1), organisation: z.boolean().nullable() });

/**
 * `login.json`, in the machine's own folder: what an organisation said of the start at login when the system last heard of
 * it, `null` for nothing. So a word that came or went while the app was not running is noticed, and one that is old is not
 * said again over what the person set in the system. Never throws: without it the word counts as new.
 */
export class LoginFile {
  readonly #file: MachineFile<z.infer<typeof schema>>;

  constructor(disk: Disk, machineFolder: string, log: Log) {
    this.#file = new MachineFile(
      disk,
      machineFolder,
      { name: 'login.json', what: 'start at login', schema },
      log,
    );
  }

  async read(): Promise<boolean | null> {
    return (await this.#file.read())?.organisation ?? null;
  }

  write(organisation: boolean | null): Promise<void> {
    return this.#file.write({ version: 1, organisation });
  }
}
