import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli } from '../../main/control/cli';
import type { CliPorts } from '../../main/control/cli-ports';
import { allPrinted, localCli } from '../../main/control/reach';
import { MESSAGES } from '../../shared/messages';
import { SimulatedClock } from '../support/simulated-clock';

let ports: CliPorts;
let said: string[];
beforeEach(() => {
  said = [];
  const write = (text: string, done?: () => void): boolean => {
    if (text !== '') said.push(text);
    done?.();
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(write as typeof process.stderr.write);
  vi.spyOn(process.stdout, 'write').mockImplementation(write as typeof process.stdout.write);
  const env = { ARBETSRO_USER_DATA: '/nowhere', LANG: 'en_GB.UTF-8' };
  ports = localCli(
    new SimulatedClock(),
    env,
    () => '0.1.0',
    () => undefined,
  );
});
afterEach(() => {
  process.stdout.removeAllListeners('error');
  process.stderr.removeAllListeners('error');
  vi.restoreAllMocks();
});

describe('where the answer cannot be printed', () => {
  const exit = (): { readonly codes: unknown[] } => {
    const codes: unknown[] = [];
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      codes.push(code);
      throw new Error('the program has ended');
    });
    return { codes };
  };
  const failing = (code: string): Error => Object.assign(new Error('write'), { code });

  it('since its reader is gone, nothing is left to do', () => {
    const { codes } = exit();
    expect(() => process.stdout.emit('error', failing('EPIPE'))).toThrow('ended');
    expect([codes, said]).toEqual([[0], []]);
  });

  it.each(['ENOSPC', 'EIO'])('(%s) it says so and ends with 1', (code) => {
    const { codes } = exit();
    expect(() => process.stdout.emit('error', failing(code))).toThrow('ended');
    expect([codes, said]).toEqual([[1], [`${MESSAGES.en['cli.not-printed']}\n`]]);
  });

  it('and neither can the complaint, the code is all there is', () => {
    expect(() => process.stderr.emit('error', failing('ENOSPC'))).not.toThrow();
  });
});

it('ends when all is printed', async () => {
  const waiting: (() => void)[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation(((_text: string, done: () => void) => {
    waiting.push(done);
    return true;
  }) as typeof process.stdout.write);
  let code: number | null = null;
  const ended = allPrinted(2).then((value) => (code = value));
  await Promise.resolve();
  expect([waiting.length, code]).toEqual([1, null]);
  waiting[0]?.();
  expect(await ended).toBe(2);
});

describe('what goes wrong in the command line itself', () => {
  it('in a folder that is gone is said of the folder', async () => {
    vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw Object.assign(new Error('ENOENT: uv_cwd'), { code: 'ENOENT' });
    });
    expect(await runCli(['calendar', 'x.ics'], ports)).toBe(1);
    expect(await runCli(['calendar', 'x.ics', '--json'], ports)).toBe(1);
    expect(await runCli(['calendar', '/tmp/x.ics'], ports)).toBe(1);
    expect(said).toEqual([
      `${MESSAGES.en['cli.no-folder']}\n`,
      '{"ok":false,"reason":"no-folder"}\n',
      `${MESSAGES.en['cli.notRunning']}\n`,
    ]);
  });

  it('is a sentence, or JSON, and the code 1', async () => {
    const broken: CliPorts = {
      ...ports,
      startApp: () => Promise.reject(new Error('spawn EAGAIN')),
    };
    expect(await runCli(['start'], broken)).toBe(1);
    expect(await runCli(['start', '--json'], broken)).toBe(1);
    expect(said).toEqual([`${MESSAGES.en['refusal.unexpected']}\n`, '{"ok":false,"reason":"unexpected"}\n']);
  });
});
