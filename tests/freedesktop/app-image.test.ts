import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownAppImage, ownProgram } from '../../main/freedesktop/app-image';

const FILE = '/home/amina/Program/Arbetsro.AppImage';
const MOUNT = '/tmp/.mount_ArbetsXyz';
const INSTALLED = '/opt/Arbetsro/arbetsro';

it.each([
  ['out of its AppImage', { APPIMAGE: FILE, APPDIR: MOUNT }, `${MOUNT}/arbetsro`, FILE],
  ['installed', {}, INSTALLED, null],
  ['installed, opened by a browser out of an AppImage', { APPIMAGE: FILE, APPDIR: MOUNT }, INSTALLED, null],
  ['installed, with half of what a parent left', { APPIMAGE: FILE }, INSTALLED, null],
  ['installed, with a folder that is empty', { APPIMAGE: FILE, APPDIR: '' }, INSTALLED, null],
  ['in a folder that only begins alike', { APPIMAGE: FILE, APPDIR: MOUNT }, `${MOUNT}2/arbetsro`, null],
  ['out of a mount without a file', { APPDIR: MOUNT }, `${MOUNT}/arbetsro`, null],
])('a program %s', (_how, env, execPath, file) => {
  expect(ownAppImage({ env, execPath })).toBe(file);
  expect(ownProgram({ env, execPath })).toBe(file ?? execPath);
});

it.skipIf(process.platform === 'win32')('a mount that is told by a link is the same', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arbetsro-mount-')));
  mkdirSync(join(folder, 'mount'));
  symlinkSync(join(folder, 'mount'), join(folder, 'link'));
  const env = { APPIMAGE: FILE, APPDIR: join(folder, 'link') };
  expect(ownAppImage({ env, execPath: join(folder, 'mount', 'arbetsro') })).toBe(FILE);
});
