import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readRecordings } from '../../main/presence/macos/assertions';
import { LOOK_EVERY, NAMES_EVERY, pmsetMicrophone } from '../../main/presence/macos/microphone';
import { CountingClock } from '../main/counting-clock';
import { FakePrograms } from './fakes';
import { assertionsOf, CALL, MUSIC, SIRI, TAPPED, type Assertion } from './mac-listings';

describe('recordings among what keeps a Mac awake', () => {
  it.each<[string, Assertion, readonly { readonly pid: number | null }[]]>([
    ['a call', CALL, [{ pid: 821 }]],
    [
      'one whose program is not told',
      { name: 'com.apple.audio.x', resources: 'audio-in y' },
      [{ pid: null }],
    ],
    ['music', MUSIC, []],
    ['what another program plays', TAPPED, []],
    ['a device that is only called so', { ...MUSIC, resources: 'audio-out audio-interface' }, []],
    ['another program that says the same', { ...CALL, owner: 'caffeinate' }, []],
    ['one of half a day', { ...CALL, age: '12:00:00' }, [{ pid: 821 }]],
    ['one that is older', { ...CALL, age: '12:00:01' }, []],
    ['one that is much older', { ...CALL, age: '172:27:41' }, []],
  ])('%s', (_, assertion, expected) => {
    expect(readRecordings(assertionsOf(assertion))).toEqual(expected);
  });

  it('takes no resource for that of the one before or after', () => {
    const other = { owner: 'Player', name: 'x' };
    expect(readRecordings(assertionsOf(other, CALL, other, MUSIC))).toEqual([{ pid: 821 }]);
    expect(readRecordings(assertionsOf({ name: 'com.apple.audio.x' }) + '\tResources: audio-in x\n')).toEqual(
      [],
    );
  });

  it('agrees with a plain account of any assertions', () => {
    const assertion = fc.record({
      owner: fc.constantFrom('coreaudiod', 'powerd', 'A (B): [0x1]'),
      name: fc.stringMatching(/^[^\r\n]{0,30}$/u),
      createdFor: fc.integer({ min: 1, max: 99_999 }),
      resources: fc.constantFrom('audio-in x', 'audio-out x', 'audio-in audio-out x', 'x'),
    });
    fc.assert(
      fc.property(fc.array(assertion, { maxLength: 10 }), (assertions) => {
        const expected = assertions
          .filter(({ owner, name }) => owner === 'coreaudiod' && !name.includes('AudioTap'))
          .filter(({ resources }) => resources.startsWith('audio-in'));
        expect(readRecordings(assertionsOf(...assertions))).toEqual(
          expected.map(({ createdFor: pid }) => ({ pid })),
        );
      }),
    );
  });

  it('throws nothing else and reads nothing out of anything that holds no recording', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('å', '\ufffd', '\u2028', '\0'),
      fc.constantFrom(
        '\n',
        '\t',
        'Assertion status system-wide:\n',
        'Created for PID: 1',
        'Resources: ',
        'audio-out',
      ),
      fc.constantFrom('   pid 406(coreaudiod): [0x1] 00:00:01 X named: "com.apple.audio.x"\n'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        let recordings: readonly unknown[] = [];
        try {
          recordings = readRecordings(parts.join('').replaceAll('audio-in', ''));
        } catch (error) {
          expect(error).toEqual(new Error('no list of assertions'));
        }
        expect(recordings).toEqual([]);
      }),
    );
  });
});

describe("a Mac's microphone", () => {
  const PMSET = '/usr/bin/pmset -g assertions';
  const ps = (...pids: readonly number[]): string => `/bin/ps -o pid= -o comm= -p ${pids.join(',')}`;
  const NAMED_CALL = '  821 /Applications/A Call.app/Contents/MacOS/A Call\n';
  const NAMED_SIRI = '  555 /System/Library/PrivateFrameworks/CoreSpeech.framework/corespeechd\n';

  let clock: CountingClock;
  let programs: FakePrograms;
  let said: (boolean | string)[];

  const watch = () =>
    pmsetMicrophone(programs.start, clock).watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);
  const list = (...assertions: readonly Assertion[]): unknown =>
    programs.answers.set(PMSET, assertionsOf(...assertions));

  beforeEach(() => {
    clock = new CountingClock();
    programs = new FakePrograms();
    said = [];
    list();
  });

  it('is asked at once and then slowly, and sees a call come and go', async () => {
    const stop = watch();
    await pass(0);
    list(CALL, MUSIC);
    await pass(LOOK_EVERY - 1);
    expect(said).toEqual([false]);
    await pass(1);
    list(MUSIC);
    await pass(LOOK_EVERY);
    expect(said).toEqual([false, true, false]);
    stop();
    await pass(3 * LOOK_EVERY);
    expect([said.length, clock.waiting]).toEqual([3, 0]);
  });

  it('is in no call while only the system listens, and asks once who that is', async () => {
    list(SIRI);
    programs.answers.set(ps(555), NAMED_SIRI);
    watch();
    await pass(10 * LOOK_EVERY);
    expect(new Set(said)).toEqual(new Set([false]));
    expect(programs.started.filter((line) => line === ps(555))).toHaveLength(1);
  });

  it('is in a call while the system listens too', async () => {
    list(SIRI, CALL);
    programs.answers.set(ps(555, 821), NAMED_SIRI + NAMED_CALL);
    watch();
    await pass(0);
    expect(said).toEqual([true]);
  });

  it('takes whoever it does not know for a call, and asks again later', async () => {
    list(SIRI);
    watch();
    await pass(0);
    programs.answers.set(ps(555), NAMED_SIRI);
    await pass(NAMES_EVERY - 1);
    expect(new Set(said)).toEqual(new Set([true]));
    await pass(LOOK_EVERY);
    expect(said.at(-1)).toBe(false);
  });

  it('asks again when a number may be that of another', async () => {
    list(SIRI);
    programs.answers.set(ps(555), NAMED_SIRI);
    watch();
    await pass(0);
    list();
    await pass(NAMES_EVERY);
    programs.answers.set(ps(555), '  555 /Applications/A Call.app/Contents/MacOS/A Call\n');
    list(SIRI);
    await pass(LOOK_EVERY);
    expect(said.at(-1)).toBe(true);
  });

  it.each([
    ['does not run', undefined, '/usr/bin/pmset: did not run'],
    ['prints something else', 'Secret Call', 'no list of assertions'],
  ])('fails when pmset %s', async (_, answer, why) => {
    if (answer === undefined) programs.answers.delete(PMSET);
    else programs.answers.set(PMSET, answer);
    watch();
    await pass(0);
    expect([said, clock.waiting]).toEqual([[why], 0]);
  });

  it('is asked at once, and the watch hears of it', async () => {
    const provider = pmsetMicrophone(programs.start, clock);
    provider.watch(
      (value) => said.push(value),
      ({ message }) => said.push(message),
    );
    await pass(1_000);
    list(CALL);
    expect(await provider.ask?.()).toBe(true);
    expect(said).toEqual([false, true]);
    expect(programs.started.filter((line) => line === PMSET)).toHaveLength(2);
  });

  it('fails when pmset hangs', async () => {
    programs.staying.add(PMSET);
    watch();
    await pass(2_000);
    expect([said, programs.running.size]).toEqual([['/usr/bin/pmset: too slow'], 0]);
  });
});
