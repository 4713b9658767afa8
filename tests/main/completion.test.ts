import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completionFor } from '../../main/control/completion';
import { SHELLS, type Shell } from '../../main/control/request';

const has = (shell: Shell): boolean => spawnSync(shell, ['--version']).error === undefined;

/** What each shell proposes at the end of a line. Files are told of as `a file`. */
const LINES: readonly (readonly [line: string, proposed: readonly string[]])[] = [
  ['arbetsro pau', ['pause']],
  ['arbetsro st', ['start', 'status', 'stop']],
  ['arbetsro pause ', ['errand', 'extend', 'lunch', 'other']],
  ['arbetsro pause l', ['lunch']],
  ['arbetsro pause lunch ', []],
  ['arbetsro --json pause ', ['errand', 'extend', 'lunch', 'other']],
  ['arbetsro pause --minutes ', []],
  ['arbetsro pause --minutes 20 l', ['lunch']],
  ['arbetsro pause --m', ['--minutes']],
  ['arbetsro resume --m', []],
  ['arbetsro resume --', ['--help', '--json']],
  ['arbetsro meeting st', ['start', 'still']],
  ['arbetsro day ill to', ['today', 'tomorrow']],
  ['arbetsro help pos', ['postpone']],
  ['arbetsro completion ', ['bash', 'fish', 'zsh']],
  ['arbetsro content import an-own', ['a file']],
  ['arbetsro goal add Ring --weight ', ['heavy', 'light']],
  ['arbetsro setting breaks.pro', ['breaks.profile']],
  ['arbetsro times --place=', ['home', 'move', 'office']],
  ['arbetsro times --place=m', ['move']],
  ['arbetsro times --place m', ['move']],
  ['arbetsro pause --minutes=5 ', ['errand', 'extend', 'lunch', 'other']],
  ['arbetsro pause --minutes=5 l', ['lunch']],
  ['arbetsro pause --minutes=', []],
  ['arbetsro export csv --output=an-own', ['a file']],
  ['arbetsro nothing ', []],
];

describe('the completion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-completion-'));
  const file = (shell: Shell): string => join(folder, `completion.${shell}`);
  beforeAll(() => {
    for (const shell of SHELLS) writeFileSync(file(shell), completionFor(shell, 'sv'));
    writeFileSync(join(folder, 'an-own-file'), '');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (shell: Shell, args: readonly string[], script: string): readonly string[] =>
    execFileSync(shell, [...args, '-c', script], { cwd: folder, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '');
  const lastOf = (line: string): string => line.split(/[ =]/).at(-1) ?? '';
  /** Words as readline hands them over, which splits at an equals sign. */
  const split = (line: string): readonly string[] =>
    line.split(' ').flatMap((word) => (word === '' ? [''] : word.split(/(=)/).filter((part) => part !== '')));

  const inBash = (parts: readonly string[]): readonly string[] => {
    const words = parts.map((word) => `'${word}'`);
    const script = `source '${file('bash')}'
      compopt() { [[ "$*" == '-o default' ]] && echo 'a file'; }
      COMP_WORDS=(${words.join(' ')}) COMP_CWORD=${words.length - 1}
      _arbetsro
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', ['--norc', '--noprofile'], script).toSorted();
  };

  it.each(LINES)('of bash at "%s"', (line, proposed) => {
    expect(inBash(split(line))).toEqual(proposed);
  });

  it('of bash where readline does not split at an equals sign', () => {
    expect(inBash('arbetsro times --place='.split(' '))).toEqual([
      '--place=home',
      '--place=move',
      '--place=office',
    ]);
    expect(inBash('arbetsro pause --minutes=5 l'.split(' '))).toEqual(['lunch']);
  });

  it('is registered in bash', () => {
    const script = `source '${file('bash')}'; complete -p arbetsro`;
    expect(run('bash', ['--norc', '--noprofile'], script)).toEqual(['complete -F _arbetsro arbetsro']);
  });

  it.skipIf(!has('zsh')).each(LINES)('of zsh at "%s" (skipped: no zsh here)', (line, proposed) => {
    // Within its own function, as zsh calls it; what is not of the beginning that was typed, zsh takes away.
    const script = `compdef() { : }
      compset() { : }
      _describe() { print -l -- "\${(@P)4}" }
      _files() { print 'a file' }
      source '${file('zsh')}'
      words=(${line
        .split(' ')
        .map((word) => `'${word}'`)
        .join(' ')})
      CURRENT=$#words
      _arbetsro`;
    const said = run('zsh', ['-f'], script).map((entry) => entry.replace(/:.*/, ''));
    const fits = (word: string): boolean => word === 'a file' || word.startsWith(lastOf(line));
    expect(said.filter(fits).toSorted()).toEqual(proposed);
  });

  it.skipIf(!has('fish')).each(LINES)('of fish at "%s" (skipped: no fish here)', (line, proposed) => {
    const script = `source '${file('fish')}'; complete -C '${line}'`;
    const said = run('fish', ['--no-config'], script).map((entry) => entry.replace(/\t.*/, ''));
    expect(
      said.map((word) => (/(^|=)an-own-file$/.test(word) ? 'a file' : word.replace(/.*=/, ''))).toSorted(),
    ).toEqual(proposed);
  });

  it.skipIf(!has('fish'))('tells in fish what a word is for, in the language (skipped: no fish here)', () => {
    const script = `source '${file('fish')}'; complete -C 'arbetsro resu'`;
    expect(run('fish', ['--no-config'], script)).toEqual(['resume\tavslutar pausen']);
  });
});
