import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk';
import { readChecked } from './durable-adapter';
import { writeDurably } from './durable-file';
import { noMigration, type Format } from './format';
import { noPatience } from './patience';
import { ensureFolder } from './shelf';
import { check } from '../checked';

const schema = z.object({ version: z.literal(1), id: z.string().regex(/^[0-9a-f]{12}$/) });

const format: Format<z.infer<typeof schema>> = {
  version: 1,
  migrate: noMigration,
  check: (data) => check(schema, data).data ?? null,
  stringify: (data) => `${JSON.stringify(data)}\n`,
};

/**
 * What this machine is called among those that share a data folder: random, kept in `machine.json` outside that folder, and
 * known to nobody else. Where it cannot be kept the next start has another, which costs nothing but a few bytes. Never throws.
 */
export async function machineId(disk: Disk, machineFolder: string): Promise<string> {
  const path = join(machineFolder, 'machine.json');
  const reading = await readChecked(disk, path, format, noPatience);
  if (reading.ok) return reading.data.id;
  const id = randomBytes(6).toString('hex');
  if ((await ensureFolder(disk, machineFolder)).saved)
    await writeDurably(disk, path, format.stringify({ version: 1, id }));
  return id;
}
