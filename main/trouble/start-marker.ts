import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { failedStarts } from '../../shared/trouble/starts';
import { check } from '../checked';

const schema = z.object({ version: z.literal(1), unfinished: z.array(z.number()) });
/** Earlier ones change nothing. */
const KEPT = 20;

/** This start, among those before it. */
export interface Start {
  /** How many before it failed, one after the other, when that makes this one careful; else 0. */
  readonly failed: number;
  /** It has gone well, or the program ends as it should. */
  readonly wentWell: () => void;
}

/**
 * Notes a start in `starts.json` in the machine's own folder, and takes the note away once the start has gone well. So a
 * program that dies at every start knows of it at the next. Synchronous, because Electron takes no switches once it is
 * ready; never throws: a note that cannot be read or written counts for nothing.
 */
export function noteStart(machineFolder: string, wall: number): Start {
  const file = join(machineFolder, 'starts.json');
  const unfinished = read(file);
  try {
    mkdirSync(machineFolder, { recursive: true, mode: 0o700 });
    const noted = { version: 1, unfinished: [...unfinished, wall].slice(-KEPT) };
    writeFileSync(file, `${JSON.stringify(noted)}\n`, { mode: 0o600 });
  } catch {
    // The next start will be an ordinary one.
  }
  return {
    failed: failedStarts(unfinished, wall),
    wentWell: () => {
      try {
        rmSync(file, { force: true });
      } catch {
        // At worst a later start is careful without need.
      }
    },
  };
}

function read(file: string): readonly number[] {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return check(schema, data).data?.unfinished ?? [];
  } catch {
    return [];
  }
}
