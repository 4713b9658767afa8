import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { regions, places as lines } from '../../shared/content/places.json';

const PROJECT = join(import.meta.dirname, '..', '..');

describe('the list of places', () => {
  it('is what the script makes of the data', async () => {
    const run = promisify(execFile)(process.execPath, [join(PROJECT, 'scripts', 'places.mjs'), '--check']);
    await expect(run).resolves.toMatchObject({ stderr: '' });
  });

  it('stays small', () => {
    expect(statSync(join(PROJECT, 'shared', 'content', 'places.json')).size).toBeLessThan(250_000);
  });

  it('has lines that can be read, each place once', () => {
    for (const line of lines)
      expect(line).toMatch(/^[^|]+\|[A-Z]{2}(\.[0-9A-Z]+){0,2}\|-?\d{1,2}\.\d\d\|-?\d{1,3}\.\d\d(\|[^|]+)*$/);
    for (const line of lines) {
      const region = /\|([A-Z]{2}\.[\w.]+)\|/.exec(line)?.[1];
      if (region !== undefined) expect(Object.keys(regions)).toContain(region);
    }
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('has the Nordic countries down to the villages, and the towns of the world', () => {
    const counts = (country: string): number =>
      lines.filter((line) => line.split('|')[1]?.startsWith(country)).length;
    expect(counts('SE.')).toBeGreaterThan(750);
    expect(counts('NO.')).toBeGreaterThan(300);
    expect(counts('DK.')).toBeGreaterThan(350);
    expect(counts('FI.')).toBeGreaterThan(400);
    for (const country of ['IS.', 'FO.', 'AX.', 'GL.', 'SJ.'])
      expect(counts(country), country).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(6_000);
  });
});
