import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsentStore } from '../../main/presence/windows/consent-store';
import { isInUse, isScreenShared, LONGEST_USE, wallTimeOf } from '../../main/presence/windows/uses';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { SimulatedClock } from '../support/simulated-clock';
import {
  BROWSER_CAMERA,
  CAPTURE,
  fileTimeOf,
  storeOf,
  SWEDISH,
  TEAMS,
  ZOOM,
  type Entry,
} from './windows-listings';

const OWN = String.raw`C:\Users\Åsa\AppData\Local\Programs\Arbetsro\Arbetsro.exe`;
const THEN = Date.UTC(2026, 10, 23, 6, 30);
const LATER = THEN + 5 * MINUTE;

const read = (entries: readonly Entry[], ...more: readonly string[]) =>
  readConsentStore(storeOf(entries, ...more), OWN);

describe("Windows' record of consent", () => {
  it.each<[string, readonly Entry[], Partial<ReturnType<typeof read>>]>([
    ['nothing in use', [{ key: ZOOM, start: THEN, stop: LATER }], {}],
    ['a program of the Store', [{ key: TEAMS, start: THEN, stop: 0 }], { microphone: THEN }],
    ['any other program', [{ key: ZOOM, start: THEN, stop: 0 }], { microphone: THEN }],
    ['a camera', [{ key: BROWSER_CAMERA, start: THEN, stop: 0 }], { camera: THEN }],
    ['a picture of the screen', [{ key: CAPTURE, start: THEN, stop: 0 }], { screen: THEN }],
    ['one that was never used', [{ key: TEAMS, start: 0, stop: 0 }], {}],
    [
      'the newest of several',
      [
        { key: TEAMS, start: LATER, stop: 0 },
        { key: ZOOM, start: THEN, stop: 0 },
      ],
      { microphone: LATER },
    ],
    [
      'one that stopped and one that did not',
      [
        { key: TEAMS, start: LATER, stop: LATER },
        { key: ZOOM, start: THEN, stop: 0 },
      ],
      { microphone: THEN },
    ],
  ])('tells %s', (_, entries, expected) => {
    expect(read(entries)).toEqual({ microphone: null, camera: null, screen: null, ...expected });
  });

  it('tells the same in Swedish', () => {
    const entries = [{ key: ZOOM, start: THEN, stop: 0 }];
    expect(read(entries, ...SWEDISH)).toEqual(read(entries));
  });

  it('does not count the app itself, whatever the code page made of its name', () => {
    const key = String.raw`microphone\NonPackaged\C:#USERS#${'\ufffd'}sa#AppData#Local#Programs#Arbetsro#Arbetsro.exe`;
    expect(read([{ key, start: THEN, stop: 0 }]).microphone).toBeNull();
    expect(read([{ key: key.replace('sa#', 'ke#'), start: THEN, stop: 0 }]).microphone).toBe(THEN);
  });

  it('does not know what is not recorded', () => {
    const printed = storeOf([]).replaceAll('webcam', 'bluetooth').replaceAll('graphicsCapture', 'other');
    expect(readConsentStore(printed, OWN)).toEqual({
      microphone: null,
      camera: 'unknown',
      screen: 'unknown',
    });
  });

  it.each([
    ['nothing', ''],
    ['an error', 'ERROR: The system was unable to find the specified registry key or value.\r\n'],
    ['another key', 'HKEY_CURRENT_USER\\Software\\Other\r\n    LastUsedTimeStop    REG_QWORD    0x0\r\n'],
  ])('is not read out of %s', (_, printed) => {
    expect(() => readConsentStore(printed, OWN)).toThrow('no record of consent');
  });

  it('is not read out of a value that is no number', () => {
    const printed = storeOf([{ key: ZOOM, start: THEN, stop: 0 }]).replaceAll('0x', '(null) 0x');
    expect(readConsentStore(printed, OWN).microphone).toBeNull();
  });

  it('agrees with a plain account of any programs', () => {
    const name = fc
      .stringMatching(/^[^\\\r\n]{1,40}$/u)
      .filter((text) => text.trim().toLowerCase() !== 'nonpackaged');
    const time = fc.integer({ min: THEN - 400 * 24 * HOUR, max: LATER });
    const entry = fc.record({
      key: fc
        .tuple(fc.constantFrom('microphone', 'webcam'), fc.boolean(), name)
        .map(([capability, packaged, app]) =>
          [capability, ...(packaged ? [] : ['NonPackaged']), app].join('\\'),
        ),
      start: fc.oneof(fc.constant(0), time),
      stop: fc.oneof(fc.constant(0), time),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const newest = (capability: string): number | null => {
          const open = entries.filter(
            ({ key, start, stop }) => key.startsWith(capability) && start > 0 && stop === 0,
          );
          return open.length === 0 ? null : Math.max(...open.map(({ start }) => start));
        };
        expect(read(entries)).toEqual({
          microphone: newest('microphone'),
          camera: newest('webcam'),
          screen: null,
        });
      }),
    );
  });

  it('throws nothing else and reads no use out of anything that holds none', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('å', '\ufffd', '\u2028', '\0'),
      fc.constantFrom('\r\n', '    ', 'HKEY_CURRENT_USER\\', 'REG_QWORD', '0x0', 'LastUsedTimeStart'),
      fc.constantFrom(
        '\\CapabilityAccessManager\\ConsentStore\\',
        'microphone',
        '\\NonPackaged\\',
        'C:#a.exe',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const printed = parts.join('').replaceAll(/LastUsedTimeStop/gi, '');
        let uses: unknown[] = [];
        try {
          uses = Object.values(readConsentStore(printed, OWN));
        } catch (error) {
          expect(error).toEqual(new Error('no record of consent'));
        }
        expect(uses.filter((use) => typeof use === 'number')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a use that has not ended', () => {
  const now = new SimulatedClock({ boot: 3 * HOUR }).now();

  it.each<[string, number, boolean]>([
    ['began just now', now.wall - MINUTE, true],
    ['began as the machine was started', now.wall - 3 * HOUR, true],
    ['is left over from before the machine was started', now.wall - 3 * HOUR - 2 * MINUTE, false],
    ['began after the clock was put back', now.wall + MINUTE, true],
  ])('that %s', (_, since, expected) => {
    expect(isInUse(since, now)).toBe(expected);
  });

  it('is none after half a day, also where nobody knows when the machine was started', () => {
    expect(isInUse(now.wall - LONGEST_USE, { ...now, boot: null })).toBe(true);
    expect(isInUse(now.wall - LONGEST_USE - 1, { ...now, boot: null })).toBe(false);
  });

  it('tells nothing where nothing is recorded, and a screen only when it is', () => {
    expect([isInUse(null, now), isInUse('unknown', now)]).toEqual([false, 'unknown']);
    expect([isScreenShared(now.wall, now), isScreenShared(null, now)]).toEqual([true, 'unknown']);
  });

  it("has Windows' own time", () => {
    // 2026-11-23 06:30 UTC, reckoned by calendar from 1601-01-01.
    expect(wallTimeOf(134_398_890_000_000_000n)).toBe(THEN);
    expect(fileTimeOf(THEN)).toBe(134_398_890_000_000_000n);
    expect(wallTimeOf(116_444_736_000_000_000n)).toBe(0);
  });
});
