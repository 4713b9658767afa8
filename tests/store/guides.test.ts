import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../shared/guides/sheet';
import { FULL, sheetWith } from '../guides/a-guide';
import { DATA, Desk } from './desk';

const FILE = `${DATA}/guides.json`;
const ONE = sheetWith(FULL, { id: 'one', guide: 'readiness' });
const TWO = sheetWith({}, { id: 'two', guide: 'readiness', name: 'AB' });

const onDisk = (desk: Desk): { sheets: readonly unknown[]; unread?: readonly unknown[] } =>
  JSON.parse(desk.disk.text(FILE) ?? 'null') as { sheets: readonly unknown[] };
const put = (desk: Desk, file: object): void => {
  desk.disk.put(FILE, JSON.stringify({ version: 1, ...file }));
};

describe('guides that were filled in', () => {
  it('are none before there is a file', async () => {
    const desk = new Desk();
    expect((await desk.open()).guides).toEqual([]);
    expect(desk.disk.names(DATA)).toEqual([]);
  });

  it('are found again as they were, with a copy', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    expect(await store.saveValue('guides', [ONE, TWO])).toEqual({ saved: true });
    await store.close();
    expect((await desk.open()).guides).toEqual([ONE, TWO]);
    expect(desk.disk.text(`${DATA}/backup/guides.json`)).toBe(desk.disk.text(FILE));
  });

  it('lose a bad one alone, which is told of and stays in the file', async () => {
    const desk = new Desk();
    const bad = { ...TWO, begun: 'yesterday' };
    put(desk, { sheets: [bad, ONE, { ...ONE, name: 'again' }] });
    const { guides, notices, store } = await desk.open();
    expect(guides).toEqual([ONE]);
    expect(notices).toEqual([{ type: 'guides-unread', entries: 2 }]);
    await store.saveValue('guides', [...guides, { ...TWO, id: 'three' }]);
    expect(onDisk(desk).sheets).toEqual([ONE, { ...TWO, id: 'three' }]);
    expect(onDisk(desk).unread).toEqual([bad, { ...ONE, name: 'again' }]);
  });

  it('keep what a later version added to them', async () => {
    const desk = new Desk();
    put(desk, { sheets: [{ ...ONE, colour: 'blue' }, TWO], later: true });
    const { guides, store } = await desk.open();
    const [first, second] = guides;
    if (first === undefined || second === undefined) throw new Error('not read');
    await store.saveValue('guides', [{ ...first, name: 'Ny' }, second]);
    expect(onDisk(desk)).toMatchObject({
      later: true,
      sheets: [{ id: 'one', name: 'Ny', colour: 'blue' }, TWO],
    });
  });

  it('keep the words of an earlier version where a weekday or a time is now, as they were written', async () => {
    const desk = new Desk();
    const rows = [['Tisdag', 'kl 9', 'efter lunch', 'Telefon']];
    const hours = { type: 'table', rows } as const;
    put(desk, { sheets: [sheetWith({ hours }, { id: 'hours', guide: 'open-hours' })] });
    const { guides, store, notices } = await desk.open();
    expect(notices).toEqual([]);
    expect(guides[0]?.answers['hours']).toEqual(hours);
    await store.saveValue('guides', [...guides, ONE]);
    expect(onDisk(desk).sheets[0]).toMatchObject({ answers: { hours } });
  });

  it.each([{ from: '9' }, { to: '24:00' }, { from: 'nine' }])(
    'take no time that is none: %o',
    async (times) => {
      const desk = new Desk();
      const next = { type: 'date', date: '2027-01-04', ...times };
      put(desk, { sheets: [{ ...TWO, answers: { next } }] });
      const { guides, notices } = await desk.open();
      expect(guides).toEqual([]);
      expect(notices).toEqual([{ type: 'guides-unread', entries: 1 }]);
    },
  );

  it('that a later version answers otherwise are kept, and not shown', async () => {
    const desk = new Desk();
    const later = { ...ONE, answers: { let: { type: 'drawing', strokes: [] } } };
    put(desk, { sheets: [later] });
    expect((await desk.open()).guides).toEqual<readonly Sheet[]>([]);
  });
});
