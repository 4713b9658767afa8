import { describe, expect, it } from 'vitest';
import { outputOf, startProgram } from '../../main/presence/program';
import { CountingClock } from '../main/counting-clock';

const { execPath } = process;

/** Runs real programs; the simulated clock never moves, so nothing here is cut short by time. */
describe('a program of the system', () => {
  it('prints, in the C locale, and ends', async () => {
    const clock = new CountingClock();
    const script = 'process.stdout.write("å" + process.env.LC_ALL)';
    expect(await outputOf(startProgram, clock, execPath, ['-e', script])).toBe('åC');
    expect(clock.waiting).toBe(0);
  });

  it.each<[string, string, readonly string[], string]>([
    ['ends badly', execPath, ['-e', 'process.exit(3)'], 'ended with 3'],
    ['is missing', 'arbetsro-no-such-program', [], 'did not run'],
    [
      'prints without end',
      execPath,
      ['-e', 'setInterval(() => console.log("x".repeat(1e6)), 0)'],
      'too much',
    ],
  ])('is no answer when it %s', async (_, command, args, why) => {
    await expect(outputOf(startProgram, new CountingClock(), command, args)).rejects.toThrow(why);
  });

  it('is killed when it is stopped, and not heard any more', async () => {
    let ended = false;
    const pid = await new Promise<number>((resolve) => {
      const stop = startProgram(
        execPath,
        ['-e', 'console.log(process.pid); setInterval(() => console.log(0), 1)'],
        {
          output: (text) => {
            stop();
            resolve(Number.parseInt(text, 10));
          },
          ended: () => {
            ended = true;
          },
        },
      );
    });
    await expect.poll(() => isAlive(pid), { timeout: 10_000, interval: 20 }).toBe(false);
    expect(ended).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
