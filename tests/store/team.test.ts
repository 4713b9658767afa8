import { describe, expect, it } from 'vitest';
import { member } from '../people/member';
import { DATA, Desk } from './desk';
import { MARKER } from './secrets';

const FILE = `${DATA}/team.json`;
const COPY = `${DATA}/backup/team.json`;
const AB = member('AB', {
  ...{ extra: { everyDays: 2, until: '2026-12-20' }, lastTalked: '2026-11-23' },
  talkedBefore: '2026-11-16',
});
const CD = member('CD');

const onDisk = (desk: Desk): object => JSON.parse(desk.disk.text(FILE) ?? 'null') as object;
const put = (desk: Desk, file: object): void => {
  desk.disk.put(FILE, JSON.stringify({ version: 1, ...file }));
};

describe('the team on disk', () => {
  it('is nobody before there is a file', async () => {
    const desk = new Desk();
    expect((await desk.open()).team).toEqual([]);
    expect(desk.disk.names(DATA)).toEqual([]);
  });

  it('is found again as it was, with a copy', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    expect(await store.saveValue('team', [AB, CD])).toEqual({ saved: true });
    await store.close();
    expect((await desk.open()).team).toEqual([AB, CD]);
    expect(desk.disk.text(COPY)).toBe(desk.disk.text(FILE));
  });

  it('loses a bad one alone, which is told of and stays in the file', async () => {
    const desk = new Desk();
    const bad = { ...CD, everyDays: 'ofta' };
    put(desk, { members: [bad, AB] });
    const { team, notices, store } = await desk.open();
    expect(team).toEqual([AB]);
    expect(notices).toEqual([{ type: 'team-unread', entries: 1 }]);
    await store.saveValue('team', [...team, member('EF')]);
    expect(onDisk(desk)).toMatchObject({ members: [AB, member('EF')], unread: [bad] });
  });

  it('keeps what a later version added', async () => {
    const desk = new Desk();
    put(desk, { members: [{ ...AB, colour: 'blue' }, CD], later: true });
    const { store } = await desk.open();
    await store.saveValue('team', [{ ...AB, initials: 'ABC' }, CD]);
    expect(onDisk(desk)).toMatchObject({ later: true, members: [{ initials: 'ABC', colour: 'blue' }, CD] });
  });

  it('of a newer version is shown as far as it can be read, and left alone', async () => {
    const desk = new Desk();
    const newer = JSON.stringify({ version: 2, members: [AB] });
    desk.disk.put(FILE, newer);
    const { team, notices, store } = await desk.open();
    expect(team).toEqual([AB]);
    expect(notices).toEqual([{ type: 'newer', file: 'team.json' }]);
    expect(await store.saveValue('team', [])).toEqual({ saved: false, reason: 'newer' });
    expect(desk.disk.text(FILE)).toBe(newer);
  });

  it('that does not parse is set aside, and its copy takes its place', async () => {
    const desk = new Desk();
    desk.disk.put(FILE, '{"version":1,torn');
    desk.disk.put(COPY, JSON.stringify({ version: 1, members: [AB] }));
    const { team, notices } = await desk.open();
    expect(team).toEqual([AB]);
    expect(notices).toMatchObject([{ type: 'set-aside', file: 'team.json' }]);
    expect(desk.disk.holding('{"version":1,torn')).toHaveLength(1);
  });

  it('goes with everything else, to the last byte', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await store.saveValue('team', [{ ...AB, initials: MARKER }]);
    await store.close();
    desk.disk.put(`${DATA}/team (1).json`, MARKER);
    desk.disk.put(`${DATA}/set-aside/team.20261120T070100000Z.json`, MARKER);
    expect(desk.disk.holding(MARKER)).toHaveLength(4);
    const { forgetting } = await desk.open();
    expect((await desk.until(forgetting.forget({ type: 'everything' }))).outcome).toEqual({ type: 'gone' });
    expect(desk.disk.holding('')).toEqual([]);
  });
});
