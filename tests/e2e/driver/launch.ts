import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

/** A folder of somebody who has been through the first run; `settings` as the file would hold them. */
export function welcomedFolder(settings: Readonly<Record<string, unknown>> = {}): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'data'), { recursive: true });
  const file = { version: 1, settings: { welcomed: true, ...settings } };
  writeFileSync(join(folder, 'data', 'settings.json'), JSON.stringify(file));
  return folder;
}
