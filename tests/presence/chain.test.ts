import { afterEach, describe, expect, it } from 'vitest';
import { Chain, TRY_AGAIN_AFTER } from '../../main/presence/chain';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import { CountingClock } from '../main/counting-clock';
import { FakeProvider } from './fakes';

describe('a chain of providers', () => {
  let chains: Chain<boolean>[] = [];

  afterEach(() => {
    for (const chain of chains) chain.stop();
    chains = [];
  });

  async function begin(prepare: (best: FakeProvider, second: FakeProvider) => void = () => undefined) {
    const clock = new CountingClock();
    const [best, second] = [new FakeProvider('best'), new FakeProvider('second')];
    prepare(best, second);
    const said: (boolean | 'unknown')[] = [];
    const lines: string[] = [];
    const chain = new Chain<boolean>({
      providers: [best, second],
      clock,
      log: (line) => lines.push(line),
      report: (value) => said.push(value),
    });
    chains.push(chain);
    const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);
    await pass(0);
    return { clock, best, second, said, lines, chain, pass };
  }

  it('follows the best that answers, and asks no other', async () => {
    const { best, second, said, chain, clock } = await begin();
    expect([best.watches, second.probes, second.watches]).toEqual([1, 0, 0]);
    best.report(true);
    expect(said).toEqual([false, true]);
    expect(chain.standing).toEqual({
      chosen: 'best',
      demoted: [],
      said: { value: true, at: clock.now().mono },
    });
    expect(clock.waiting).toBe(0);
  });

  it('says a value once, and knows when it was heard last', async () => {
    const { best, said, chain, clock, pass } = await begin();
    await pass(5_000);
    best.report(false);
    expect(said).toEqual([false]);
    expect(chain.standing.said).toEqual({ value: false, at: clock.now().mono });
  });

  it.each([
    ['is not there', (best: FakeProvider) => (best.open = false), 'not there'],
    ['rejects', (best: FakeProvider) => (best.open = new Error('no bus')), 'no bus'],
  ])('goes on to the next at once when one %s', async (_, prepare, why) => {
    const { best, second, chain, clock } = await begin(prepare);
    expect([best.watches, second.watches]).toEqual([0, 1]);
    expect(chain.standing.demoted).toEqual([
      { name: 'best', why, until: clock.now().mono + TRY_AGAIN_AFTER },
    ]);
  });

  it('goes on to the next when a probe hangs, and takes no answer that comes later', async () => {
    const { best, second, said, pass } = await begin((best) => (best.open = 'hang'));
    await pass(ANSWER_WITHIN - 1);
    expect(second.probes).toBe(0);
    await pass(1);
    expect(second.watches).toBe(1);
    best.answer(true);
    await pass(0);
    expect([best.watches, said]).toEqual([0, [false]]);
  });

  it('goes on to the next when a watch says nothing', async () => {
    const { best, second, pass } = await begin((best) => (best.first = null));
    expect(best.watches).toBe(1);
    await pass(ANSWER_WITHIN);
    expect([best.watches, second.watches]).toEqual([0, 1]);
  });

  it('lets the last value stand while the next takes over', async () => {
    const { best, second, said, pass } = await begin((best, second) => {
      best.first = true;
      second.first = true;
    });
    best.failed(new Error('gone'));
    await pass(0);
    expect([best.watches, second.watches]).toEqual([0, 1]);
    expect(said).toEqual([true]);
    best.report(false);
    best.failed(new Error('gone again'));
    expect([said, second.watches]).toEqual([[true], 1]);
  });

  it('says unknown when none is left', async () => {
    const { best, second, said, chain, pass } = await begin();
    second.open = false;
    best.failed(new Error('gone'));
    await pass(0);
    expect(said).toEqual([false, 'unknown']);
    expect(chain.standing.chosen).toBeNull();
    expect(chain.standing.demoted.map(({ name, why }) => [name, why])).toEqual([
      ['best', 'gone'],
      ['second', 'not there'],
    ]);
  });

  it('tries a demoted one again, and gives it its place back', async () => {
    const { best, second, said, chain, lines, pass } = await begin((best) => (best.open = false));
    best.open = true;
    best.first = true;
    await pass(TRY_AGAIN_AFTER - 1);
    expect([best.probes, second.watches]).toEqual([1, 1]);
    await pass(1);
    expect([best.watches, second.watches]).toEqual([1, 0]);
    expect(said).toEqual([false, true]);
    expect(chain.standing.demoted).toEqual([]);
    expect(lines).toEqual(['presence: best is left out: not there', 'presence: best answers again']);
  });

  it('keeps the one it follows while a better one is still missing, and tells that once', async () => {
    const { best, second, said, lines, pass, clock } = await begin((best) => (best.open = false));
    await pass(3 * TRY_AGAIN_AFTER);
    expect(said).toEqual([false]);
    expect([best.probes, second.probes, second.watches]).toEqual([4, 1, 1]);
    expect(lines).toHaveLength(1);
    expect(clock.waiting).toBe(1);
  });

  it('takes the failure of the one it follows while a better one is asked', async () => {
    const { best, second, said, pass } = await begin((best) => (best.open = false));
    best.open = 'hang';
    await pass(TRY_AGAIN_AFTER);
    second.failed(new Error('gone'));
    await pass(ANSWER_WITHIN);
    expect([best.watches, second.watches]).toEqual([0, 0]);
    expect(said).toEqual([false, 'unknown']);
  });

  it.each<[string, (best: FakeProvider) => unknown]>([
    ['a probe', (best) => (best.open = 'hang')],
    ['a first value', (best) => (best.first = null)],
    ['another try', (best) => (best.open = false)],
    ['a change', () => undefined],
  ])('leaves no timer and no watch behind when it is stopped while it waits for %s', async (_, prepare) => {
    const { best, second, said, chain, clock, pass } = await begin(prepare);
    chain.stop();
    const before = [...said];
    best.answer(true);
    await pass(TRY_AGAIN_AFTER * 2);
    expect([best.watches, second.watches, clock.waiting]).toEqual([0, 0, 0]);
    expect(said).toEqual(before);
  });
});
