import { describe, expect, it } from 'vitest';
import { NO_PEOPLE } from '../../shared/people/person';
import { sheetWith } from '../guides/a-guide';
import { member } from '../people/member';
import { someone } from '../people/someone';
import { atEveryCut } from './cuts';
import { DATA, Desk } from './desk';
import { MARKER } from './secrets';

const GUIDES = `${DATA}/guides.json`;
/** Somebody's own copy: one that bears a sync program's mark would be taken in at the start. */
const COPY = `${DATA}/guides kopia.json`;
const KEPT = sheetWith({}, { id: 'kept', guide: 'readiness' });
const SECRET = sheetWith({}, { id: 'secret', guide: 'check-in', name: MARKER });
const text = (file: object): string => JSON.stringify({ version: 1, ...file });

/** A desk on which a sheet to be deleted lies in every place that it can come to. */
function fullDesk(): Desk {
  const desk = new Desk();
  desk.clock.advance(60_000);
  const sheets = [KEPT, SECRET];
  desk.disk.put(
    GUIDES,
    text({
      sheets,
      unread: [
        { ...SECRET, begun: 'i går' },
        { id: 'other', x: 1 },
      ],
    }),
  );
  desk.disk.put(`${DATA}/backup/guides.json`, text({ sheets }));
  desk.disk.put(COPY, text({ sheets: [SECRET, { ...KEPT, name: 'Ny' }], later: true }));
  desk.disk.put(`${DATA}/guides (1).json`, `torn ${MARKER}`);
  desk.disk.put(`${DATA}/set-aside/guides.20261120T070100000Z.json`, `{"version":1,"sh ${MARKER}`);
  desk.disk.put(`${DATA}/set-aside/guides.backup.20261120T070100000Z.json`, MARKER);
  desk.disk.put(`${DATA}/.guides.json.${process.pid}-0123456789ab.tmp`, MARKER);
  desk.disk.put(`${DATA}/people kopia.json`, text({ persons: [someone('amina')] }));
  desk.disk.put(`${DATA}/set-aside/people.20261120T070100000Z.json`, 'torn people');
  desk.disk.put(`${DATA}/guidesbok.json`, 'not ours');
  return desk;
}

const parsed = (desk: Desk, path: string): unknown => JSON.parse(desk.disk.text(path) ?? 'null');

describe('a sheet that is deleted', () => {
  it('goes from its file, the backup, set-aside files and copies', async () => {
    const desk = fullDesk();
    const { store, guides } = await desk.open();
    expect(guides).toEqual([KEPT, SECRET]);
    expect(await desk.until(store.saveValue('guides', [KEPT]))).toEqual({ saved: true });
    await desk.until(store.close());
    expect(desk.disk.holding(MARKER)).toEqual([]);
    expect(parsed(desk, GUIDES)).toMatchObject({ sheets: [KEPT], unread: [{ id: 'other', x: 1 }] });
    expect(parsed(desk, COPY)).toEqual({ version: 1, sheets: [{ ...KEPT, name: 'Ny' }], later: true });
  });

  it('takes nothing of another file with it, and nothing that is not ours', async () => {
    const desk = fullDesk();
    const { store } = await desk.open();
    await desk.until(store.saveValue('guides', [KEPT]));
    expect(desk.disk.holding('amina')).toEqual([`${DATA}/people kopia.json`]);
    expect(desk.disk.holding('torn people')).toHaveLength(1);
    expect(desk.disk.text(`${DATA}/guidesbok.json`)).toBe('not ours');
  });

  it('that is only changed leaves what was set aside where it is', async () => {
    const desk = fullDesk();
    const { store } = await desk.open();
    await desk.until(store.saveValue('guides', [KEPT, { ...SECRET, name: 'AB' }]));
    expect(desk.disk.holding(MARKER)).toContain(`${DATA}/set-aside/guides.backup.20261120T070100000Z.json`);
    expect(desk.disk.holding(MARKER)).toContain(COPY);
  });

  it('that a file cannot let go of is told of once, and tried again with the next change', async () => {
    const desk = fullDesk();
    const { store, told } = await desk.openListening();
    const stuck = `${DATA}/guides (1).json`;
    desk.disk.fault = ({ operation, path }) => (operation === 'remove' && path === stuck ? 'EACCES' : null);
    await desk.until(store.saveValue('guides', [KEPT]));
    await desk.until(store.saveValue('guides', [{ ...KEPT, name: 'Ny' }]));
    expect(told).toEqual([{ type: 'not-removed', files: ['guides (1).json'] }]);
    desk.disk.fault = () => null;
    await desk.until(store.saveValue('guides', [KEPT]));
    expect(desk.disk.holding(MARKER)).toEqual([]);
  });

  it('is gone everywhere once that is confirmed, whatever the power does', { timeout: 120_000 }, async () => {
    let confirmed = false;
    await atEveryCut(
      () => {
        confirmed = false;
        return fullDesk();
      },
      async (desk) => {
        const { store } = await desk.open();
        confirmed = (await store.saveValue('guides', [KEPT])).saved;
      },
      async (desk, at) => {
        const { guides } = await desk.open();
        expect(guides, at).toContainEqual(KEPT);
        if (!confirmed) return;
        expect(guides, at).toEqual([KEPT]);
        expect(desk.disk.holding(MARKER), at).toEqual([]);
      },
    );
  });
});

it('people, their channels and members of a team go the same way', async () => {
  const desk = new Desk();
  const { store } = await desk.open();
  const person = someone('p', { name: MARKER });
  const channel = { id: 'c', name: MARKER, address: 'a.example.se' };
  const people = { ...NO_PEOPLE, persons: [person, someone('kept')], channels: [channel] };
  const team = [member('m', { initials: MARKER }), member('n')];
  await desk.until(store.saveValue('people', people));
  await desk.until(store.saveValue('team', team));
  desk.disk.put(`${DATA}/people (1).json`, text({ persons: [person], channels: [channel] }));
  desk.disk.put(`${DATA}/team (1).json`, text({ members: team }));
  desk.disk.put(`${DATA}/set-aside/team.20261120T070100000Z.json`, MARKER);
  await desk.until(store.saveValue('people', { ...people, persons: [someone('kept')], channels: [] }));
  await desk.until(store.saveValue('team', [member('n')]));
  await desk.until(store.close());
  expect(desk.disk.holding(MARKER)).toEqual([]);
  expect(parsed(desk, `${DATA}/team (1).json`)).toEqual({ version: 1, members: [member('n')] });
});
