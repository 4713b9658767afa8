import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { controlAddress, machineFolder } from '../../main/control/address';

describe('where the app listens', () => {
  it('is a socket in its own folder', () => {
    expect(controlAddress('/home/a/.config/Arbetsro', 'linux')).toBe(
      join('/home/a/.config/Arbetsro', 'control.sock'),
    );
  });

  it.each(['linux', 'darwin'] as const)(
    'is short enough for a socket on %s however long the folder is',
    (platform) => {
      for (const folder of [
        `/home/${'a'.repeat(90)}`,
        `/home/${'å'.repeat(45)}`,
        `/home/${'a'.repeat(300)}`,
      ]) {
        const address = controlAddress(folder, platform);
        expect(Buffer.byteLength(address)).toBeLessThanOrEqual(Math.max(100, tmpdir().length + 40));
        expect(address).toMatch(/arbetsro-[0-9a-f]{16}\.sock$/);
        expect(controlAddress(folder, platform)).toBe(address);
        expect(controlAddress(`${folder}b`, platform)).not.toBe(address);
      }
    },
  );

  it('on Windows is a named pipe, another for each folder', () => {
    const address = controlAddress('C:\\Users\\å\\AppData\\Roaming\\Arbetsro', 'win32');
    expect(address).toMatch(/^\\\\\.\\pipe\\arbetsro-[0-9a-f]{16}$/);
    expect(controlAddress('C:\\Users\\b\\AppData\\Roaming\\Arbetsro', 'win32')).not.toBe(address);
  });
});

describe("the machine's own folder", () => {
  it.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, string]>([
    ['the one that is named', { ARBETSRO_USER_DATA: '/own', XDG_CONFIG_HOME: '/x' }, 'linux', '/own'],
    ['on Linux', { XDG_CONFIG_HOME: '/x' }, 'linux', join('/x', 'Arbetsro')],
    ['on Windows', { APPDATA: '/r' }, 'win32', join('/r', 'Arbetsro')],
  ])('%s', (_name, env, platform, folder) => {
    expect(machineFolder('Arbetsro', env, platform)).toBe(folder);
  });

  it('is below the home folder otherwise', () => {
    const usual = machineFolder('Arbetsro', {}, 'linux');
    expect(usual).toMatch(/^[/\\].*[/\\]\.config[/\\]Arbetsro$/);
    expect(machineFolder('Arbetsro', { ARBETSRO_USER_DATA: '' }, 'linux')).toBe(usual);
    expect(machineFolder('Arbetsro', {}, 'darwin')).toMatch(/Library[/\\]Application Support[/\\]Arbetsro$/);
  });

  it('a variable that is set but empty counts as not set (XDG Base Directory Specification)', () => {
    expect(machineFolder('Arbetsro', { XDG_CONFIG_HOME: '' }, 'linux')).toBe(
      machineFolder('Arbetsro', {}, 'linux'),
    );
  });
});
