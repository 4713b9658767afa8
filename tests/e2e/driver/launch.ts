import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppDriver, LaunchOptions } from './driver';
import { launchElectron } from './electron-driver';
import { PROJECT } from './environment';
import { launchStandin } from './standin-driver';

/** Starts the app for a test: on real Electron when its binary is there, on the stand-in otherwise. */
export function launch(options: LaunchOptions): Promise<AppDriver> {
  const binary = electronBinary();
  return binary === null ? launchStandin(options) : launchElectron(options, binary);
}

/** Electron's program, if its package has fetched it; `ARBETSRO_RUNTIME=stand-in` asks for the stand-in anyway. */
export function electronBinary(): string | null {
  if (process.env['ARBETSRO_RUNTIME'] === 'stand-in') return null;
  const folder = join(PROJECT, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const binary = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** A new, empty folder for one app. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'arbetsro-e2e-'));
}
