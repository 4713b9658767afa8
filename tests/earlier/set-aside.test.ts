import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salvagedEvents, salvagedFile } from '../../main/earlier/salvage';
import { DATA, Desk, ids, MONTH } from '../store/desk';
import { event, monthText } from '../store/events';
import { openRestoring } from './restoring';

describe('a file that was set aside', () => {
  const whole = [event(1), event(2), event(3)];
  const lines = `{"version":1,"month":"2026-11","events":[\n${whole.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
  const torn = lines.slice(0, lines.lastIndexOf('"id":'));

  function deskWithTorn(): Desk {
    const desk = new Desk();
    desk.clock.advance(60_000);
    desk.disk.put(MONTH, torn);
    desk.disk.put(`${DATA}/backup/2026-11.json`, monthText([event(1)]));
    desk.disk.put(`${DATA}/set-aside/people.backup.20261120T070100000Z-2.json`, '{"version":1,');
    return desk;
  }

  it('is listed with what it was, and gives back every line that is whole', async () => {
    const desk = deskWithTorn();
    const { restore, store } = await openRestoring(desk);
    const { setAside } = await desk.until(restore.list());
    expect(setAside).toEqual([
      { name: '2026-11.20261123T070100000Z.json', file: '2026-11.json', at: Date.UTC(2026, 10, 23, 7, 1) },
      {
        name: 'people.backup.20261120T070100000Z-2.json',
        file: 'backup/people.json',
        at: Date.UTC(2026, 10, 20, 7, 1),
      },
    ]);
    const source = { type: 'set-aside', name: setAside[0]?.name ?? '' } as const;
    expect(await desk.until(restore.compare(source))).toMatchObject({
      days: [{ day: '2026-11-23', events: 1, isHere: true }],
    });
    await desk.until(restore.putBack({ source, days: ['2026-11-23'], parts: [] }));
    const reading = await desk.until(store.readMonth('2026-11'));
    expect(reading.ok && ids(reading.events)).toEqual(ids([event(1), event(2)]));
    const other = { type: 'set-aside', name: setAside[1]?.name ?? '' } as const;
    expect(await desk.until(restore.compare(other))).toEqual({ type: 'gone' });
  });

  it('goes out as it is, where the person says, and no other file does', async () => {
    const desk = deskWithTorn();
    const folder = await mkdtemp(join(tmpdir(), 'arbetsro-set-aside-'));
    try {
      const asked: string[] = [];
      const { restore } = await openRestoring(desk, (name) => {
        asked.push(name);
        return Promise.resolve(join(folder, 'out.json'));
      });
      const [file] = (await desk.until(restore.list())).setAside;
      const saved = await desk.until(restore.saveSetAside(file?.name ?? ''));
      expect(saved).toEqual({ type: 'saved', file: 'out.json' });
      expect(await readFile(join(folder, 'out.json'), 'utf8')).toBe(torn);
      expect(await desk.until(restore.saveSetAside('../2026-11.json'))).toEqual({ type: 'failed' });
      expect(asked).toEqual([file?.name]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('may hold anything: nothing comes of it that is no event of its month', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(lines.length), (noise, at) => {
        const around = new Uint8Array([...bytes(lines.slice(0, at)), ...noise, ...bytes(lines.slice(at))]);
        const known = new Set(whole.map((one) => JSON.stringify(one)));
        // Noise inside a word of the person's may stay valid JSON; it never stays unnoticed elsewhere.
        const found = salvagedEvents(around);
        expect(found.length).toBeLessThanOrEqual(whole.length);
        expect(found.filter((one) => known.has(JSON.stringify(one))).length).toBeGreaterThanOrEqual(1);
        salvagedFile(around);
      }),
    );
  });
});
