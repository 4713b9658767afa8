import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chain, TRY_AGAIN_AFTER } from '../../main/presence/chain';
import { IdleSource } from '../../main/presence/idle';
import { NO_SOURCES } from '../../main/presence/platform';
import { watchPresence, type PresenceWatch } from '../../main/presence/presence';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import { GAP } from '../../main/presence/steady';
import { NO_SIGNALS, type Sensed, type Signals } from '../../shared/companion/signals';
import { CountingClock } from '../main/counting-clock';
import { AskableProvider, FakeProvider } from './fakes';

describe('a chain that is asked afresh', () => {
  let clock: CountingClock;
  let best: AskableProvider;
  let second: FakeProvider;
  let said: Sensed[];
  let lines: string[];
  let chain: Chain<boolean>;
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);

  beforeEach(async () => {
    clock = new CountingClock();
    best = new AskableProvider('best');
    second = new FakeProvider('second');
    said = [];
    lines = [];
    chain = new Chain<boolean>({
      providers: [best, second],
      clock,
      log: (line) => lines.push(line),
      report: (value) => said.push(value),
    });
    await pass(0);
  });
  afterEach(() => {
    chain.stop();
  });

  it('asks the one it follows, and takes its answer over like any report', async () => {
    await pass(5_000);
    const answer = chain.ask();
    best.tell(true);
    expect(await answer).toBe(true);
    expect(said).toEqual([false, true]);
    expect(chain.standing.said).toEqual({ value: true, at: clock.now().mono });
  });

  it('fails when the one it follows cannot tell, which goes on being followed', async () => {
    const answer = chain.ask();
    best.refuse(new Error('no answer'));
    await expect(answer).rejects.toThrow('no answer');
    expect([said, chain.standing.chosen, clock.waiting]).toEqual([[false], 'best', 0]);
  });

  it('goes by what the watch says meanwhile, which is as new', async () => {
    const answer = chain.ask();
    best.report(true);
    best.tell(false);
    expect(await answer).toBe(true);
    expect([said, clock.waiting]).toEqual([[false, true], 0]);
  });

  it('leaves out a watch that does not follow what was found without it', async () => {
    const answer = chain.ask();
    best.tell(true);
    await answer;
    await pass(ANSWER_WITHIN - 1);
    expect(best.watches).toBe(1);
    await pass(1);
    expect([best.watches, second.watches]).toEqual([0, 1]);
    expect(lines).toEqual(['presence: best is left out: missed a change']);
    expect(said).toEqual([false, true, false]);
  });

  it('keeps a watch that follows', async () => {
    const answer = chain.ask();
    best.tell(true);
    await answer;
    best.report(true);
    await pass(TRY_AGAIN_AFTER);
    expect([best.watches, said, clock.waiting]).toEqual([1, [false, true], 0]);
  });

  it('fails when the one that was asked is left out before it answers', async () => {
    const answer = chain.ask();
    best.failed(new Error('gone'));
    await pass(0);
    best.tell(true);
    await expect(answer).rejects.toThrow('best is left out');
    expect([said, second.watches]).toEqual([[false], 1]);
  });

  it('fails when it is stopped before the answer', async () => {
    const answer = chain.ask();
    chain.stop();
    best.tell(true);
    await expect(answer).rejects.toThrow('best is left out');
    expect([said, clock.waiting]).toEqual([[false], 0]);
  });

  it('answers by what the watch said last where that cannot be asked', async () => {
    best.failed(new Error('gone'));
    await pass(0);
    second.report(true);
    expect(await chain.ask()).toBe(true);
  });

  it('answers by what was said last when nobody is followed', async () => {
    second.open = false;
    best.failed(new Error('gone'));
    expect(await chain.ask()).toBe(false);
    await pass(0);
    expect(await chain.ask()).toBe('unknown');
  });
});

describe('presence that is asked afresh', () => {
  let clock: CountingClock;
  let microphone: AskableProvider;
  let openCamera: AskableProvider;
  let sharedCamera: AskableProvider;
  let screen: AskableProvider;
  let others: AskableProvider[];
  let said: Signals[];
  let watch: PresenceWatch;
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);
  const asked = (): AskableProvider[] => [microphone, openCamera, sharedCamera, screen];
  const KNOWN: Signals = {
    ...NO_SIGNALS,
    call: false,
    sharing: false,
    fullScreen: false,
    doNotDisturb: false,
    playing: false,
  };

  beforeEach(async () => {
    clock = new CountingClock();
    microphone = new AskableProvider('microphone');
    openCamera = new AskableProvider('open camera');
    sharedCamera = new AskableProvider('shared camera');
    screen = new AskableProvider('screen');
    others = ['full screen', 'do not disturb', 'playing', 'lock', 'sleep'].map(
      (name) => new AskableProvider(name),
    );
    const [fullScreen, doNotDisturb, playing, screenLock, sleep] = others.map((each) => [each]);
    said = [];
    watch = watchPresence({
      sources: {
        ...NO_SOURCES,
        microphone: [microphone],
        openCamera: [openCamera],
        sharedCamera: [sharedCamera],
        screen: [screen],
        fullScreen: fullScreen ?? [],
        doNotDisturb: doNotDisturb ?? [],
        playing: playing ?? [],
        screenLock: screenLock ?? [],
        sleep: sleep ?? [],
      },
      clock,
      log: () => undefined,
      idle: new IdleSource(),
      look: () => undefined,
      depart: () => undefined,
      report: (signals) => said.push(signals),
    });
    await pass(0);
    expect(said.at(-1)).toEqual(KNOWN);
  });
  afterEach(() => {
    watch.stop();
  });

  it('asks whatever tells of a call or the shared screen side by side, nobody else, and waits for all', async () => {
    let answer: Signals | null = null;
    void watch.ask().then((signals) => (answer = signals));
    expect(asked().map(({ questions }) => questions)).toEqual([1, 1, 1, 1]);
    expect(others.map(({ questions }) => questions)).toEqual([0, 0, 0, 0, 0]);
    for (const each of asked().slice(0, 3)) each.tell(false);
    await pass(0);
    expect(answer).toBeNull();
    screen.tell(true);
    await pass(0);
    expect(answer).toEqual({ ...KNOWN, sharing: true });
  });

  it.each<[string, (found: boolean) => void]>([
    ['the microphone', (found) => microphone.tell(found)],
    ['a camera', (found) => openCamera.tell(found)],
  ])('counts a call by %s at once, before the others have answered', async (_, tell) => {
    void watch.ask();
    tell(true);
    await pass(0);
    expect(said.at(-1)).toEqual({ ...KNOWN, call: true });
  });

  it('lets a call that is found to have ended last for its half minute', async () => {
    microphone.report(true);
    const answer = watch.ask();
    for (const each of asked()) each.tell(false);
    expect(await answer).toEqual({ ...KNOWN, call: true });
    microphone.report(false);
    await pass(GAP);
    expect(said.at(-1)).toEqual(KNOWN);
  });

  it('fails when one fails, once no question is open any more, and asks anew', async () => {
    let failed = false;
    watch.ask().catch(() => (failed = true));
    microphone.refuse(new Error('A Call: no answer'));
    await pass(0);
    expect(failed).toBe(false);
    for (const each of asked().slice(1)) each.tell(false);
    await pass(0);
    expect(failed).toBe(true);
    const again = watch.ask();
    for (const each of asked()) each.tell(false);
    expect(await again).toEqual(KNOWN);
  });

  it('has one question open at a time, however often it is asked while one hangs', async () => {
    const answers = [watch.ask()];
    for (const each of asked().slice(1)) each.tell(false);
    await pass(GAP);
    answers.push(watch.ask());
    expect(asked().map(({ questions }) => questions)).toEqual([1, 1, 1, 1]);
    microphone.tell(false);
    expect(await Promise.all(answers)).toEqual([KNOWN, KNOWN]);
    void watch.ask();
    expect(microphone.questions).toBe(2);
  });

  it('answers nothing after its stop', async () => {
    const answer = watch.ask();
    watch.stop();
    for (const each of asked()) each.tell(true);
    await expect(answer).rejects.toThrow('not everything could be asked');
    expect(said.at(-1)).toEqual(NO_SIGNALS);
    await expect(watch.ask()).rejects.toThrow('not everything could be asked');
  });
});
