import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');
const NODE = "import { join } from 'node:path';\nexport const path = join('a', 'b');\n";
const ELECTRON = "import { app } from 'electron';\nexport const name = app.name;\n";
const CALENDAR = "import ICAL from 'ical.js';\nexport const parse = ICAL.parse;\n";

/** Code that a rule of the house forbids, and the same where it is allowed. */
const WORLD: Readonly<Record<string, string>> = {
  'shared/node.ts': NODE,
  'main/node.ts': NODE,
  'renderer/node.ts': NODE,
  'shared/inward.ts': "export { path } from '../main/node';\n",
  'renderer/inward.ts': "export { path } from '../main/node';\n",
  'main/electron.ts': ELECTRON,
  'main/desktop/electron.ts': ELECTRON,
  'renderer/electron.ts': ELECTRON,
  'main/calendar.ts': CALENDAR,
  'main/desktop/calendar.ts': CALENDAR,
  'shared/calendar.ts': CALENDAR,
  'shared/exchange/calendar.ts': CALENDAR,
  'renderer/calendar.ts': CALENDAR,
  'shared/now.ts': 'export const now = (): number => Date.now();\n',
  'main/today.ts': 'export const today = (): Date => new Date();\n',
  'main/then.ts': 'export const then = (at: number): Date => new Date(at);\n',
  'main/clock.ts': 'export const now = (): number => Date.now();\n',
  'renderer/wait.ts': 'export const wait = (done: () => void): unknown => setTimeout(done, 5);\n',
  'renderer/tick.ts': 'export const tick = (done: () => void): unknown => setInterval(done, 5);\n',
  'tests/wait.ts': 'export const wait = (done: () => void): unknown => setTimeout(done, 5);\n',
  'shared/state.ts': 'let last = 0;\nexport const next = (): number => (last += 1);\n',
  'shared/state-shown.ts': 'export let last = 0;\nexport const next = (): number => (last += 1);\n',
  'shared/circle-a.ts': "import { b } from './circle-b';\nexport const a = (): number => b() + 1;\n",
  'shared/circle-b.ts': "import { a } from './circle-a';\nexport const b = (): number => a() + 1;\n",
  'shared/any.ts': 'export const size = (thing: any): unknown => thing;\n',
  'tests/any.ts': 'export const size = (thing: any): unknown => thing;\n',
  'main/ignored.ts': "// @ts-ignore\nexport const name: number = 'a';\n",
  'shared/types.ts': "export const name: number = 'a';\n",
  'shared/page.ts': 'export const title = (): unknown => document.title;\n',
  'main/promise.ts':
    'export const start = (): Promise<void> => Promise.resolve();\nexport const go = (): void => {\n  start();\n};\n',
  'renderer/picture.tsx': 'export const Picture = () => <img src="a.png" />;\n',
  'renderer/click.tsx': 'export const Row = () => <div onClick={() => undefined}>a</div>;\n',
  'renderer/hook.tsx':
    "import { useState } from 'react';\nexport const Often = ({ is }: { is: boolean }) => (is ? useState(0)[0] : 1);\n",
  'main/long.ts': lines(331),
  'main/unneeded.ts': '// oxlint-disable-next-line no-empty\nexport const one = 1;\n',
};

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `export const line${at} = ${at};\n`).join('');
}

interface Finding {
  readonly filename: string;
  readonly code: string | null;
  readonly message: string;
}

const folder = mkdtempSync(join(tmpdir(), 'arbetsro-lint-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the linter says of that world under the project's own configuration: the rules broken, by file. */
function findings(): ReadonlyMap<string, readonly string[]> {
  for (const path of ['.oxlintrc.json', 'tsconfig.json', 'shared/tsconfig.json', 'scripts/lint'])
    cpSync(join(PROJECT, path), join(folder, path), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(WORLD)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const rules = new Map<string, string[]>();
  for (const { filename, code, message } of reported()) {
    const path = filename.replaceAll('\\', '/');
    rules.set(path, [...(rules.get(path) ?? []), code ?? message]);
  }
  return rules;
}

function reported(): readonly Finding[] {
  const oxlint = join(PROJECT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  try {
    execFileSync(process.execPath, [oxlint, '--format=json', 'shared', 'main', 'renderer', 'tests'], {
      cwd: folder,
      stdio: 'pipe',
    });
  } catch (error) {
    // It ends with an error where it finds something.
    const { stdout } = error as { readonly stdout: Buffer };
    return (JSON.parse(stdout.toString('utf8')) as { readonly diagnostics: readonly Finding[] }).diagnostics;
  }
  return [];
}

describe('the rules of the house', () => {
  const found = findings();

  it.each([
    ['shared/node.ts', 'eslint(no-restricted-imports)'],
    ['renderer/node.ts', 'eslint(no-restricted-imports)'],
    ['shared/inward.ts', 'eslint(no-restricted-imports)'],
    ['renderer/inward.ts', 'eslint(no-restricted-imports)'],
    ['main/electron.ts', 'eslint(no-restricted-imports)'],
    ['renderer/electron.ts', 'eslint(no-restricted-imports)'],
    ['main/calendar.ts', 'eslint(no-restricted-imports)'],
    ['main/desktop/calendar.ts', 'eslint(no-restricted-imports)'],
    ['shared/calendar.ts', 'eslint(no-restricted-imports)'],
    ['renderer/calendar.ts', 'eslint(no-restricted-imports)'],
    ['shared/now.ts', 'house(injected-time)'],
    ['main/today.ts', 'house(injected-time)'],
    ['renderer/wait.ts', 'house(injected-time)'],
    ['renderer/tick.ts', 'house(injected-time)'],
    ['shared/state.ts', 'house(no-state-of-modules)'],
    ['shared/state-shown.ts', 'house(no-state-of-modules)'],
    ['shared/circle-a.ts', 'import(no-cycle)'],
    ['shared/circle-b.ts', 'import(no-cycle)'],
    ['shared/any.ts', 'typescript(no-explicit-any)'],
    ['tests/any.ts', 'typescript(no-explicit-any)'],
    ['main/ignored.ts', 'typescript(ban-ts-comment)'],
    ['shared/types.ts', 'typescript(TS2322)'],
    ['shared/page.ts', 'typescript(TS2584)'],
    ['main/promise.ts', 'typescript(no-floating-promises)'],
    ['renderer/picture.tsx', 'jsx-a11y(alt-text)'],
    ['renderer/click.tsx', 'jsx-a11y(click-events-have-key-events)'],
    ['renderer/hook.tsx', 'react-hooks(rules-of-hooks)'],
    ['main/long.ts', 'eslint(max-lines)'],
  ])('%s breaks %s', (path, rule) => {
    expect(found.get(path)).toContain(rule);
  });

  it('tells of a line that forgives nothing', () => {
    expect(found.get('main/unneeded.ts')).toHaveLength(1);
  });

  it.each([
    'main/node.ts',
    'main/desktop/electron.ts',
    'shared/exchange/calendar.ts',
    'main/then.ts',
    'main/clock.ts',
    'tests/wait.ts',
  ])('%s breaks none', (path) => {
    expect(found.get(path) ?? []).toEqual([]);
  });
});
