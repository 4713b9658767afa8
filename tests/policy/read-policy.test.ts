import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PolicyFile } from '../../main/policy/policy-file';
import { policyPlace } from '../../main/policy/policy-place';
import { LARGEST_POLICY, readPolicy } from '../../main/policy/read-policy';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { PolicyReading } from '../../shared/policy/policy';
import type { Stop } from '../../shared/time/moment';
import { SimulatedClock } from '../support/simulated-clock';
import { OFF, WORK } from '../views/base';
import { fileOf } from './files';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arbetsro-policy-'));
  path = join(folder, 'policy.json');
});
afterEach(() => rm(folder, { recursive: true }));

const GOOD = JSON.stringify(fileOf({ locked: { startAtLogin: true } }));
const anybodys = (): Promise<PolicyReading> => readPolicy({ path, byRootOnly: false });
const problem = (type: string): object => ({ state: 'unusable', file: path, problem: { type } });

describe('an organisation’s file', () => {
  it('is none where there is none, nor its folder', async () => {
    expect(await anybodys()).toEqual({ state: 'none' });
    expect(await readPolicy({ path: join(folder, 'no', 'policy.json'), byRootOnly: true })).toEqual({
      state: 'none',
    });
  });

  it('holds with a byte order mark, as PowerShell writes one', async () => {
    await writeFile(path, `\uFEFF${GOOD}`);
    expect(await anybodys()).toMatchObject({ state: 'in-force', policy: { locked: { startAtLogin: true } } });
  });

  it('is refused with what is wrong: too large, torn, no text, no file', async () => {
    await writeFile(path, ' '.repeat(LARGEST_POLICY + 1));
    expect(await anybodys()).toEqual(problem('too-large'));
    await writeFile(path, Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));
    expect(await anybodys()).toEqual(problem('not-text'));
    await writeFile(path, GOOD.slice(0, -1));
    expect(await anybodys()).toEqual(problem('not-json'));
    await rm(path);
    await mkdir(path);
    expect(await anybodys()).toEqual(problem('cannot-open'));
  });

  // Run by root, as in a container, the file is root's; else it is anybody's, and refused whatever its mode.
  it.runIf(process.platform !== 'win32')('counts on a Unix only where root alone may write it', async () => {
    await writeFile(path, GOOD);
    const isRoot = process.getuid?.() === 0;
    for (const [mode, isTrusted] of [
      [0o644, isRoot],
      [0o444, isRoot],
      [0o664, false],
      [0o646, false],
    ] as const) {
      await chmod(path, mode);
      const read = await readPolicy({ path, byRootOnly: true });
      expect([mode, read.state]).toEqual([mode, isTrusted ? 'in-force' : 'unusable']);
      if (!isTrusted) expect(read).toEqual(problem('not-trusted'));
    }
  });
});

describe('the place of it', () => {
  const env = { ARBETSRO_POLICY: '/tmp/own.json', ProgramData: 'D:\\Data' };
  it.each([
    ['linux', '/etc/arbetsro/policy.json', true],
    ['freebsd', '/etc/arbetsro/policy.json', true],
    ['darwin', '/Library/Application Support/Arbetsro/policy.json', true],
    ['win32', 'D:\\Data\\Arbetsro\\policy.json', false],
  ] as const)(
    'on %s is the system’s, whatever a program asks of an installed app',
    (platform, place, byRootOnly) => {
      expect(policyPlace({ platform, env, isPackaged: true })).toEqual({ path: place, byRootOnly });
      expect(policyPlace({ platform, env, isPackaged: false })).toEqual({
        path: '/tmp/own.json',
        byRootOnly: false,
      });
    },
  );
});

/** The app as far as the file sees it: work that begins, and what it is told. */
class Hearer {
  readonly heard: string[] = [];
  #watchers: ((snapshot: Snapshot) => void)[] = [];
  #waiting: (() => void) | null = null;

  readonly tell = ({ policy }: { readonly policy: PolicyReading }): Promise<void> => {
    this.heard.push(policy.state);
    return Promise.resolve();
  };
  readonly watch = (watcher: (snapshot: Snapshot) => void): Stop => {
    this.#watchers.push(watcher);
    return () => (this.#watchers = []);
  };
  readonly told = (): void => {
    this.heard.push('told');
    this.#waiting?.();
  };

  /** Work begins, and ends. */
  workday(): void {
    for (const snapshot of [WORK, OFF]) for (const watcher of this.#watchers) watcher(snapshot);
  }

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }
}

describe('following it', () => {
  it('tells of what is another at the next start of work, once, and of nothing that is the same', async () => {
    const place = { path, byRootOnly: false };
    const file = new PolicyFile(new SimulatedClock(), place, await readPolicy(place));
    const hearer = new Hearer();
    const stop = file.follow(hearer, hearer.told);
    for (const text of [GOOD, '{', null]) {
      const told = hearer.next();
      if (text === null) await rm(path);
      else await writeFile(path, text);
      hearer.workday();
      await told;
    }
    expect(hearer.heard).toEqual(['in-force', 'told', 'unusable', 'told', 'none', 'told']);
    stop();
    await writeFile(path, GOOD);
    hearer.workday();
    expect(hearer.heard).toHaveLength(6);
  });
});
