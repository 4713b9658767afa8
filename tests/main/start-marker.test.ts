import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteStart } from '../../main/trouble/start-marker';
import { MINUTE } from '../../shared/time/moment';

const NOW = Date.UTC(2026, 10, 23, 7);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbetsro-starts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const marker = (): string => join(folder, 'starts.json');

describe('the note of a start', () => {
  it('makes the fourth start in a row a careful one, and the one after a good start an ordinary one', () => {
    expect([0, 1, 2].map((minute) => noteStart(folder, NOW + minute * MINUTE).failed)).toEqual([0, 0, 0]);
    const careful = noteStart(folder, NOW + 3 * MINUTE);
    expect(careful.failed).toBe(3);
    careful.wentWell();
    expect(noteStart(folder, NOW + 4 * MINUTE).failed).toBe(0);
  });

  it('is in a new folder for this person alone', () => {
    folder = join(folder, 'new');
    noteStart(folder, NOW);
    if (process.platform === 'win32') return;
    expect([statSync(folder).mode & 0o777, statSync(marker()).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('does not grow without end', () => {
    for (let start = 0; start < 50; start += 1) noteStart(folder, NOW + start);
    const { unfinished } = JSON.parse(readFileSync(marker(), 'utf8')) as { unfinished: readonly number[] };
    expect(unfinished).toHaveLength(20);
    expect(unfinished.at(-1)).toBe(NOW + 49);
  });

  it.each(['', 'null', '{"version":2,"unfinished":[1]}', '{"version":1,"unfinished":["x"]}', '{'])(
    'that reads %j counts for nothing',
    (text) => {
      writeFileSync(marker(), text);
      expect(noteStart(folder, NOW).failed).toBe(0);
      expect(JSON.parse(readFileSync(marker(), 'utf8'))).toEqual({ version: 1, unfinished: [NOW] });
    },
  );

  it('that can neither be read nor written nor taken away changes nothing', () => {
    mkdirSync(join(marker(), 'inside'), { recursive: true });
    const start = noteStart(folder, NOW);
    expect(start.failed).toBe(0);
    expect(() => start.wentWell()).not.toThrow();
  });
});
