import { z } from 'zod';
import { UPDATE_ANSWERS, type UpdateState } from '../../shared/updates/state';
import type { Log } from '../log';
import type { Disk } from '../store/disk';
import { MachineFile } from '../store/machine-file';

/** What is kept of updates: what the person said of which version, and when it last looked (wall time, ms). */
export type KeptUpdates = Pick<UpdateState, 'answer' | 'lookedAt'>;

const schema = z.object({
  version: z.literal(1),
  answer: z.object({ version: z.string().max(64), answer: z.enum(UPDATE_ANSWERS) }).nullable(),
  lookedAt: z.number().nullable(),
});

/**
 * `updates.json`, in the machine's own folder, as each machine has a copy of the program of its own. Never throws: without
 * it the app looks, and asks, once more.
 */
export class UpdatesFile {
  readonly #file: MachineFile<z.infer<typeof schema>>;

  constructor(disk: Disk, machineFolder: string, log: Log) {
    this.#file = new MachineFile(disk, machineFolder, { name: 'updates.json', what: 'updates', schema }, log);
  }

  async read(): Promise<KeptUpdates> {
    const { answer = null, lookedAt = null } = (await this.#file.read()) ?? {};
    return { answer, lookedAt };
  }

  write({ answer, lookedAt }: KeptUpdates): Promise<void> {
    return this.#file.write({ version: 1, answer, lookedAt });
  }
}
