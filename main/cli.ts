import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from './clock';
import { runCli } from './control/cli';
import { localCli } from './control/reach';

// The entry of `arbetsro` in a checkout; an installed app understands the same words itself (see main.ts).
const script = join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs');
const startProgram = (): void => {
  spawn(process.execPath, [script, '--quiet'], { detached: true, stdio: 'ignore' }).unref();
};
const version = (): string => {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(file) as { readonly version: string }).version;
};
process.exitCode = await runCli(
  process.argv.slice(2),
  localCli(systemClock(), process.env, version, startProgram),
);
