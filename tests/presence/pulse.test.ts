import { beforeEach, describe, expect, it } from 'vitest';
import { hasRecording, pulseMicrophone } from '../../main/presence/linux/pulse';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import { settle } from '../support/simulated-clock';
import { CountingClock } from '../main/counting-clock';
import { FakePrograms } from './fakes';
import { outputs, SOURCES } from './recordings';

const OUTPUTS = 'pactl --format=json list source-outputs';
const EVENTS = 'pactl subscribe';

describe('what PulseAudio says is recorded', () => {
  it.each<[string, string, boolean]>([
    ['a microphone', outputs(), true],
    ['nothing', '[]', false],
    ['a recording that is held', outputs({ corked: true }), false],
    ['what the loudspeaker plays', outputs({ source: 36 }), false],
    ['a level meter', outputs({ resample_method: 'peaks' }), false],
    ['a source that is not listed', outputs({ source: 99 }), true],
  ])('%s', (_, list, expected) => {
    expect(hasRecording(list, SOURCES)).toBe(expected);
  });
});

describe("PulseAudio's provider", () => {
  let programs: FakePrograms;
  let clock: CountingClock;
  let said: string[];

  const watch = () =>
    pulseMicrophone(programs.start, clock).watch(
      (value) => said.push(String(value)),
      ({ message }) => said.push(message),
    );

  beforeEach(() => {
    programs = new FakePrograms();
    programs.staying.add(EVENTS);
    programs.answers.set('pactl --format=json list sources', SOURCES);
    programs.answers.set(OUTPUTS, '[]');
    clock = new CountingClock();
    said = [];
  });

  it('asks once at first, and again when recordings change', async () => {
    const stop = watch();
    await settle();
    programs.answers.set(OUTPUTS, outputs());
    programs.print(EVENTS, "Event 'new' on client #58\nEvent 'change' on sour");
    await settle();
    expect(said).toEqual(['false']);
    programs.print(EVENTS, 'ce-output #51\n');
    await settle();
    expect(said).toEqual(['false', 'true']);
    stop();
    expect([programs.running.size, clock.waiting]).toEqual([0, 0]);
  });

  it('asks once more for a burst, not once for each', async () => {
    watch();
    for (let event = 0; event < 20; event++) programs.print(EVENTS, "Event 'change' on source-output #51\n");
    await settle();
    expect(programs.started.filter((line) => line === OUTPUTS)).toHaveLength(2);
  });

  it('is asked afresh by its lists, beside the watch', async () => {
    const provider = pulseMicrophone(programs.start, clock);
    programs.answers.set(OUTPUTS, outputs());
    expect(await provider.ask?.()).toBe(true);
    programs.answers.set(OUTPUTS, '[]');
    expect(await provider.ask?.()).toBe(false);
    programs.answers.set(OUTPUTS, 'Secret Call');
    await expect(provider.ask?.()).rejects.toThrow(new Error('pactl: no list of recordings'));
    programs.staying.add(OUTPUTS);
    const outcome = expect(provider.ask?.()).rejects.toThrow('pactl');
    await clock.simulated.advanceAndSettle(ANSWER_WITHIN);
    await outcome;
    expect([programs.running.size, clock.waiting]).toEqual([0, 0]);
  });

  it('says nothing after its stop, and asks nothing', async () => {
    const stop = watch();
    programs.print(EVENTS, "Event 'new' on source-output #51\n");
    stop();
    await settle();
    expect(said).toEqual([]);
    expect(programs.started.filter((line) => line === OUTPUTS)).toHaveLength(1);
  });

  it('fails when the events end', async () => {
    watch();
    await settle();
    programs.end(EVENTS, 1);
    expect(said).toEqual(['false', 'pactl: ended with 1']);
  });

  it('fails without a word of what it did not understand', async () => {
    programs.answers.set(OUTPUTS, 'Secret Call');
    watch();
    await settle();
    expect(said).toEqual(['pactl: no list of recordings']);
    expect(programs.running.size).toBe(0);
  });

  it('is not there when the server does not answer', async () => {
    programs.answers.delete(OUTPUTS);
    await expect(pulseMicrophone(programs.start, clock).probe()).rejects.toThrow('pactl: did not run');
  });
});
