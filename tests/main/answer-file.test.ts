import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answeringOf, runToFile } from '../../main/control/answer-file';
import { isForCommandLine } from '../../main/control/arguments';
import type { CliPorts } from '../../main/control/cli-ports';
import { nodeFiles } from '../../main/control/reach';

describe('an answer to a file', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const ports: CliPorts = {
    addresses: [],
    startApp: () => Promise.resolve(false),
    files: nodeFiles,
    print: () => expect.unreachable('nothing goes to the terminal'),
    complain: () => expect.unreachable('nothing goes to the terminal'),
    today: () => '2026-11-23',
    version: () => '0.1.0',
    systemLanguages: ['sv-SE'],
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arbetsro-answer-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is in two new files, with the code of the command line', async () => {
    expect(await runToFile(path('a'), ['version'], ports)).toBe(0);
    expect([readFileSync(path('a.out'), 'utf8'), readFileSync(path('a.err'), 'utf8')]).toEqual([
      'Arbetsro 0.1.0\n',
      '',
    ]);
    expect(await runToFile(path('b'), ['status'], ports)).toBe(1);
    expect([readFileSync(path('b.out'), 'utf8'), readFileSync(path('b.err'), 'utf8')]).toEqual([
      '',
      'Arbetsro är inte i gång.\n',
    ]);
    expect(await runToFile(path('c'), ['begin'], ports)).toBe(2);
  });

  it('takes no file’s place, also not through a link', async () => {
    writeFileSync(path('a.out'), 'mine');
    expect(await runToFile(path('a'), ['version'], ports)).toBe(1);
    symlinkSync(path('nowhere'), path('b.out'));
    expect(await runToFile(path('b'), ['version'], ports)).toBe(1);
    expect(await readFile(path('a.out'), 'utf8')).toBe('mine');
    await expect(stat(path('nowhere'))).rejects.toThrow('ENOENT');
  });

  it.each(['watch', 'sign --watch'])('does not wait for what goes on, as %s does', async (line) => {
    expect(await runToFile(path('a'), line.split(' '), ports)).toBe(1);
    expect(readFileSync(path('a.err'), 'utf8')).toContain('först när allt är klart');
  });

  it('says in JSON that it does not wait, where that is asked for', async () => {
    expect(await runToFile(path('a'), ['watch', '--json'], ports)).toBe(1);
    expect([readFileSync(path('a.out'), 'utf8'), readFileSync(path('a.err'), 'utf8')]).toEqual([
      '{"ok":false,"reason":"no-watch-here"}\n',
      '',
    ]);
  });

  it('is asked for by the very first word, and an absolute path', () => {
    for (const before of [[], ['--']])
      expect(answeringOf([...before, '--answer-to', path('a'), 'goal', '--', 'Todo:', 'x'])).toEqual({
        path: path('a'),
        words: ['goal', '--', 'Todo:', 'x'],
      });
    expect(answeringOf(['--', '--', '--answer-to', path('a')]).path).toBeNull();
    expect(answeringOf(['--', 'arbetsro:start', '--answer-to', path('a')])).toEqual({
      path: null,
      words: ['arbetsro:start', '--answer-to', path('a')],
    });
    for (const words of [
      ['status', '--answer-to', path('a')],
      ['arbetsro:start', '--answer-to', path('a')],
      ['--answer-to', 'a', 'status'],
      ['--answer-to'],
      [],
    ]) {
      expect(answeringOf(words)).toEqual({ path: null, words });
    }
    expect(isForCommandLine(['arbetsro:start', '--answer-to', path('a')])).toBe(false);
  });

  it('is what the helper of Windows asks for', () => {
    const helper = readFileSync(
      join(import.meta.dirname, '..', '..', 'assets', 'cli', 'arbetsro.cmd'),
      'utf8',
    );
    const line = helper.split('\n').find((one) => one.startsWith('start ')) ?? '';
    expect(line).toBe('start "" /wait "%program%" -- --answer-to "%folder%\\answer" %*\r');
    expect(helper.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const end of ['out', 'err']) expect(helper).toContain(`type "%folder%\\answer.${end}"`);
  });
});
