import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AutostartFile } from '../../main/freedesktop/autostart-file';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbetsro-autostart-'));
  file = join(folder, 'config', 'autostart', 'arbetsro.desktop');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const of = (program = '/opt/arbetsro'): AutostartFile => new AutostartFile(file, program);

it('is off, on and off again, in a folder that is made for it', async () => {
  expect(await of().read()).toBe('off');
  await of().set(true);
  expect(await of().read()).toBe('on');
  expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/arbetsro" --hidden');
  await of().set(false);
  await of().set(false);
  expect([existsSync(file), await of().read()]).toEqual([false, 'off']);
});

it('stays off where the person switched it off on the desktop, until they say otherwise here', async () => {
  await of().set(true);
  const off = `${readFileSync(file, 'utf8')}Hidden=true\n`;
  writeFileSync(file, off);
  expect(await of().read()).toBe('off-in-system');
  await of('/moved/arbetsro').follow();
  expect(readFileSync(file, 'utf8')).toBe(off);
  await of().set(true);
  expect(await of().read()).toBe('on');
});

it('follows a program that has moved, and makes none that the person took away', async () => {
  await of().follow();
  expect(existsSync(file)).toBe(false);
  await of().set(true);
  await of('/moved to/arbetsro').follow();
  expect(readFileSync(file, 'utf8')).toContain('Exec="/moved to/arbetsro" --hidden');
});

it('says so when it cannot be read', async () => {
  mkdirSync(file, { recursive: true });
  await expect(of().read()).rejects.toThrow('EISDIR');
  expect(dirname(file)).toContain('autostart');
});
