import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { autostartEntry, readAutostartEntry } from '../../main/freedesktop/autostart-entry';
import { missing } from '../presence/tools';

/** The value of a key of a desktop entry, read as the specification says: `\s \n \t \r \\` are escapes, others none. */
function valueOf(file: string, key: string): string {
  const values = file.split('\n').filter((line) => line.startsWith(`${key}=`));
  if (values.length !== 1) throw new Error(`${values.length} keys ${key}`);
  const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };
  return (values[0] ?? '').slice(key.length + 1).replaceAll(/\\(.?)/gs, (_all, letter: string) => {
    const value = escapes[letter];
    if (value === undefined) throw new Error(`\\${letter} is no escape in a value of type string`);
    return value;
  });
}

/** The words of an `Exec` value: quoting and field codes undone (Desktop Entry Specification 1.5, "The Exec key"). */
function wordsOf(exec: string): readonly string[] {
  const words: string[] = [];
  const pattern = /"((?:[^"`$\\]|\\["`$\\])*)"(?= |$)|([^\s"'\\<>~|&;$*?#()`]+)(?= |$)| /gy;
  while (pattern.lastIndex < exec.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(exec);
    if (match === null) throw new Error(`cannot be read from here: ${exec.slice(from)}`);
    const [, quoted, bare] = match;
    const word = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
    if (word === undefined) continue;
    if (/(^|[^%])(%%)*%([^%]|$)/.test(word)) throw new Error(`a field code in ${word}`);
    words.push(word.replaceAll('%%', '%'));
  }
  return words;
}

const started = (program: string): readonly string[] => wordsOf(valueOf(autostartEntry(program), 'Exec'));

describe('the desktop file that starts the app at login', () => {
  it('is a desktop entry with the keys that the specification asks for', () => {
    const file = autostartEntry('/opt/Arbetsro/arbetsro');
    expect(file.startsWith('[Desktop Entry]\n')).toBe(true);
    expect(file.endsWith('\n')).toBe(true);
    expect(['Type', 'Name', 'Terminal'].map((key) => valueOf(file, key))).toEqual([
      'Application',
      'Arbetsro',
      'false',
    ]);
  });

  it.each([
    '/opt/Arbetsro/arbetsro',
    '/home/åsa/Program med mellanrum/Arbetsro.AppImage',
    '/tmp/50%/arbetsro',
    '/tmp/%f %u %%/arbetsro',
    "/tmp/it's & <more>; (all) | * ? # ~/arbetsro",
    '/tmp/a"b/arbetsro',
    '/tmp/a`b/arbetsro',
    '/tmp/a$HOME/arbetsro',
    '/tmp/a\\b/arbetsro',
    '/tmp/a\\nb/arbetsro',
    '/tmp/a\nExec=evil/arbetsro',
  ])('starts exactly %j, quietly', (program) => {
    expect(started(program)).toEqual([program, '--hidden']);
  });

  it('is passed over once the program is gone, whose plain path it names', () => {
    expect(valueOf(autostartEntry('/home/å/50% $a\\b c'), 'TryExec')).toBe('/home/å/50% $a\\b c');
  });

  it.skipIf(missing(['desktop-file-validate']).length > 0)(
    'is valid by the tool of the specification',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'arbetsro-entry-'));
      const file = join(folder, 'arbetsro.desktop');
      writeFileSync(file, autostartEntry('/home/åsa/Program med mellanrum/50%.AppImage'));
      const { stdout, status } = spawnSync('desktop-file-validate', [file], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect([stdout, status]).toEqual(['', 0]);
    },
  );

  it('starts any program whatever its path is', () => {
    const letter = fc.constantFrom(
      ...['/', 'a', 'å', ' ', '"', "'", '`', '$', '\\', '%', 'n', 's', '=', ';', '~', '#'],
    );
    const path = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => `/${letters.join('')}`);
    fc.assert(
      fc.property(path, (program) => {
        expect(started(program)).toEqual([program, '--hidden']);
        expect(readAutostartEntry(autostartEntry(program), program)).toEqual({ isOn: true, isOurs: true });
      }),
      { numRuns: 500, seed: 23_11_2026 },
    );
  });
});

describe('an entry as the desktop reads it', () => {
  const program = '/opt/Arbetsro/arbetsro';
  const entry = autostartEntry(program);
  it.each([
    ['ours', entry, true, true],
    ['another program’s', autostartEntry('/old/arbetsro'), true, false],
    ['taken away by KDE or Xfce', `${entry}Hidden=true\n`, false, true],
    ['switched off by GNOME', `${entry}X-GNOME-Autostart-enabled=false\n`, false, true],
    ['switched off by MATE', `${entry}X-MATE-Autostart-enabled = false\r\n`, false, true],
    ['switched on by name', `${entry}Hidden=false\nX-GNOME-Autostart-enabled=true\n`, true, true],
    ['with an action that is hidden', `${entry}[Desktop Action x]\nHidden=true\nExec=x\n`, true, true],
    ['empty', '', true, false],
  ])('%s', (_what, text, isOn, isOurs) => {
    expect(readAutostartEntry(text, program)).toEqual({ isOn, isOurs });
  });
});
