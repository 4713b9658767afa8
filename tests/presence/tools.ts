import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Those of some programs that are not on this machine's PATH. */
export function missing(tools: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return tools.filter((tool) => !folders.some((folder) => canRun(join(folder, tool))));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
