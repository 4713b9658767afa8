import { describe, expect, it } from 'vitest';
import { polled, SharedSource, type Begin } from '../../main/presence/shared-source';
import { CountingClock } from '../main/counting-clock';

interface Facts {
  readonly one: number;
  readonly two: string;
}

function begin() {
  const diary: string[] = [];
  let ears: Parameters<Begin<Facts>> = [() => undefined, () => undefined];
  const source = new SharedSource<Facts>((...given) => {
    ears = given;
    diary.push('begin');
    return () => diary.push('end');
  });
  const watch = (name: string, pick: (facts: Facts) => unknown) =>
    source.provider(name, pick).watch(
      (value) => diary.push(`${name} ${String(value)}`),
      ({ message }) => diary.push(`${name} ${message}`),
    );
  return {
    diary,
    watch,
    tell: (facts: Facts) => {
      ears[0](facts);
    },
    fail: (why: string) => {
      ears[1](new Error(why));
    },
  };
}

describe('a source of several signals', () => {
  it('runs once for all that follow it, and tells who comes later what it told last', () => {
    const { diary, watch, tell } = begin();
    const leave = watch('one', ({ one }) => one);
    tell({ one: 1, two: 'a' });
    const leaveToo = watch('two', ({ two }) => two);
    tell({ one: 2, two: 'b' });
    leave();
    tell({ one: 3, two: 'c' });
    leaveToo();
    expect(diary).toEqual(['begin', 'one 1', 'two a', 'one 2', 'two b', 'two c', 'end']);
  });

  it('fails for all at once, and begins anew with nothing remembered', () => {
    const { diary, watch, tell, fail } = begin();
    watch('one', ({ one }) => one);
    watch('two', ({ two }) => two);
    tell({ one: 1, two: 'a' });
    diary.length = 0;
    fail('gone');
    watch('one', ({ one }) => one);
    expect(diary).toEqual(['end', 'one gone', 'two gone', 'begin']);
  });
});

describe('a source that has to be asked', () => {
  it('is asked again after each answer, one question at a time, and not after a failure', async () => {
    const clock = new CountingClock();
    const answers: ((answer: number | Error) => void)[] = [];
    const said: (number | string)[] = [];
    polled(
      clock,
      1_000,
      () =>
        new Promise<number>((resolve, reject) => {
          answers.push((answer) => {
            if (answer instanceof Error) reject(answer);
            else resolve(answer);
          });
        }),
    )
      .provider('number', (number) => number)
      .watch(
        (value) => said.push(value),
        ({ message }) => said.push(message),
      );
    await clock.simulated.advanceAndSettle(5_000);
    expect([answers.length, clock.waiting]).toEqual([1, 0]);
    answers[0]?.(7);
    await clock.simulated.advanceAndSettle(1_000);
    expect(answers).toHaveLength(2);
    answers[1]?.(new Error('gone'));
    await clock.simulated.advanceAndSettle(9_000);
    expect([said, answers.length, clock.waiting]).toEqual([[7, 'gone'], 2, 0]);
  });

  it('is asked once by all who ask side by side, watched or not', async () => {
    const clock = new CountingClock();
    let looks = 0;
    const source = polled(clock, 1_000, () => Promise.resolve((looks += 1)));
    const [one, two] = [source.provider('one', (look) => look), source.provider('two', (look) => -look)];
    expect(await Promise.all([one.ask?.(), two.ask?.()])).toEqual([1, -1]);
    expect(clock.waiting).toBe(0);
    const said: number[] = [];
    const stop = one.watch(
      (value) => said.push(value),
      () => said.push(0),
    );
    expect(await two.ask?.()).toBe(-2);
    expect([said, looks]).toEqual([[2], 2]);
    stop();
    expect(await two.ask?.()).toBe(-3);
    expect([said, clock.waiting]).toEqual([[2], 0]);
  });

  it('goes on after a look that was asked for and failed', async () => {
    const clock = new CountingClock();
    let looks = 0;
    const look = (): Promise<number> => {
      looks += 1;
      return looks === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(looks);
    };
    const provider = polled(clock, 1_000, look).provider('number', (number) => number);
    const said: (number | string)[] = [];
    provider.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
    await clock.simulated.advanceAndSettle(500);
    await expect(provider.ask?.()).rejects.toThrow('gone');
    await clock.simulated.advanceAndSettle(500);
    expect(said).toEqual([1, 3]);
  });

  it('says nothing of an answer that comes after its stop', async () => {
    const clock = new CountingClock();
    const said: number[] = [];
    polled(clock, 1_000, () => Promise.resolve(1))
      .provider('number', (number) => number)
      .watch(
        (value) => said.push(value),
        () => said.push(-1),
      )();
    await clock.simulated.advanceAndSettle(2_000);
    expect([said, clock.waiting]).toEqual([[], 0]);
  });
});
