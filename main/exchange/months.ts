import { readdir } from 'node:fs/promises';

/** The months of which the data folder has a file, oldest first; a side file stands for its month. */
export async function monthsOnDisk(dataFolder: string): Promise<readonly string[]> {
  const names = await readdir(dataFolder).catch(() => []);
  const months = names.map((name) => /^(\d{4}-(?:0[1-9]|1[0-2]))(?:\.side)?\.json$/.exec(name)?.[1]);
  return [...new Set(months.filter((month) => month !== undefined))].sort();
}
