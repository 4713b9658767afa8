import { describe, expect, it } from 'vitest';
import { BadMessage } from '../../main/ipc/dispatch';
import type { WindowName } from '../../shared/contract';
import { Desk, SECRET } from './dispatch-desk';

type Ask = (desk: Desk, sender: WindowName | null, message: unknown) => Promise<unknown>;

/** What can be asked about days gone by: how, a good argument, and bad ones. */
const QUESTIONS: readonly (readonly [string, Ask, unknown, readonly unknown[]])[] = [
  [
    'lookBack.read',
    (desk, sender, message) => desk.dispatch.lookBack(sender, message),
    { unit: 'month', date: '2026-11-23' },
    [
      { unit: SECRET, date: '2026-11-23' },
      { unit: 'day', date: SECRET },
      { unit: 'day', date: '2026-02-30' },
    ],
  ],
  [
    'lookBack.day',
    (desk, sender, message) => desk.dispatch.dayDetail(sender, message),
    '2026-11-23',
    [SECRET],
  ],
  [
    'lookBack.search',
    (desk, sender, message) => desk.dispatch.searchWords(sender, message),
    'rapport',
    [SECRET.repeat(1000)],
  ],
  [
    'data.whatGoes',
    (desk, sender, message) => desk.dispatch.whatGoes(sender, message),
    { type: 'month', month: '2026-11' },
    [
      { type: 'month', month: '2026-13' },
      { type: 'month', month: `../${SECRET}` },
    ],
  ],
  [
    'data.forget',
    (desk, sender, message) => desk.dispatch.forget(sender, message),
    { type: 'day', day: '2026-11-23' },
    [{ type: 'day' }, { type: 'everything', but: SECRET }, { type: 'year', year: '2026' }],
  ],
  [
    'earlier.compare',
    (desk, sender, message) => desk.dispatch.compare(sender, message),
    { type: 'snapshot', id: '2026-11-23' },
    [{ type: 'snapshot' }, { type: 'file', path: SECRET }, { type: 'set-aside', name: SECRET.repeat(100) }],
  ],
  [
    'earlier.putBack',
    (desk, sender, message) => desk.dispatch.putBack(sender, message),
    {
      source: { type: 'set-aside', name: '2026-11.20261123T151733123Z.json' },
      days: ['2026-11-23'],
      parts: [{ value: 'guides', place: 'sheets/a' }],
    },
    [
      { source: { type: 'snapshot', id: 'a' }, days: [SECRET], parts: [] },
      { source: { type: 'snapshot', id: 'a' }, days: [], parts: [{ value: SECRET, place: 'a' }] },
      { source: { type: 'snapshot', id: 'a' }, days: [] },
    ],
  ],
  [
    'earlier.saveSetAside',
    (desk, sender, message) => desk.dispatch.saveSetAside(sender, message),
    '2026-11.20261123T151733123Z.json',
    ['', SECRET.repeat(100), { name: 'a' }],
  ],
  [
    'earlier.check',
    (desk, sender, message) => desk.dispatch.check(sender, message),
    { seen: 0 },
    [{ seen: -2 }, { seen: 0.5 }, { seen: '0' }, null],
  ],
  [
    'guides.read',
    (desk, sender, message) => Promise.resolve().then(() => desk.dispatch.readSheet(sender, message)),
    'a',
    ['', SECRET.repeat(10), { id: 'a' }],
  ],
  [
    'guides.save',
    (desk, sender, message) => desk.dispatch.saveSheet(sender, message),
    { sheet: 'a', format: 'calendar' },
    [
      { sheet: 'a', format: 'ics' },
      { sheet: 'a', format: SECRET },
      { sheet: 'a', format: 'pdf', path: SECRET },
      'a',
    ],
  ],
  [
    'guides.saveForm',
    (desk, sender, message) => desk.dispatch.saveForm(sender, message),
    { guide: 'a' },
    [{ guide: '' }, { guide: 'a', sheet: 'b' }, { sheet: 'b', path: SECRET }, 'a'],
  ],
];

describe.each(QUESTIONS)('%s', (channel, ask, good, bad) => {
  it('is answered to the home window', async () => {
    const desk = new Desk();
    await ask(desk, 'home', good);
    expect(desk.asked).toEqual([channel === 'lookBack.read' ? ['month', '2026-11-23'] : good]);
    expect(desk.log).toEqual([]);
  });

  it.each(['nudge', 'break', null] as const)('is refused to %s', async (sender) => {
    const desk = new Desk();
    await expect(ask(desk, sender, good)).rejects.toThrow(BadMessage);
    expect(desk.asked).toEqual([]);
    const why = sender === null ? 'unknown sender' : `not for ${sender}`;
    expect(desk.log).toEqual([`ipc ${channel} refused: ${why}`]);
  });

  // The last is made so that checking how long it is fails by itself.
  const TRAP = { length: { toString: 1, valueOf: 1 } };
  it.each([undefined, null, 7, {}, TRAP, ...bad])(
    'is refused with %j, without a word of it in the log',
    async (message) => {
      const desk = new Desk();
      await expect(ask(desk, 'home', message)).rejects.toThrow(BadMessage);
      expect([desk.asked, desk.log]).toEqual([[], [`ipc ${channel} refused: bad argument`]]);
    },
  );
});

describe('lookBack.changes', () => {
  it('is answered to the home window alone', async () => {
    const desk = new Desk();
    expect(await desk.dispatch.wantedChanges('home')).toEqual([]);
    for (const sender of ['nudge', 'break', null] as const)
      await expect(desk.dispatch.wantedChanges(sender)).rejects.toThrow(BadMessage);
    expect(desk.asked).toEqual(['changes']);
  });
});

describe('deleting everything', () => {
  it('is taken as it is', async () => {
    const desk = new Desk();
    expect(await desk.dispatch.forget('home', { type: 'everything' })).toEqual({ type: 'gone' });
    expect(desk.asked).toEqual([{ type: 'everything' }]);
  });
});
