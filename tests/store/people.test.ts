import { describe, expect, it } from 'vitest';
import { NO_PEOPLE, type People } from '../../shared/people/person';
import { someone } from '../people/someone';
import { DATA, Desk } from './desk';
import { MARKER } from './secrets';

const FILE = `${DATA}/people.json`;
const COPY = `${DATA}/backup/people.json`;
const AMINA = someone('amina', {
  ...{ name: 'Amina', everyDays: 7, lastTalked: '2026-11-20', support: true },
  channels: [{ kind: 'phone', address: '070-123 45 67' }],
});
const BO = someone('bo');
const HINT = { id: 'hint', name: 'HINT', address: 'hint.example.se' };
const AGENDA = { lines: [{ text: 'Lön', done: true }], openHours: 'tisdagar' };
const PEOPLE: People = { persons: [AMINA, BO], channels: [HINT], agenda: AGENDA };

const onDisk = (desk: Desk): Record<string, unknown> =>
  JSON.parse(desk.disk.text(FILE) ?? 'null') as Record<string, unknown>;
const put = (desk: Desk, file: object): void => {
  desk.disk.put(FILE, JSON.stringify({ version: 1, ...file }));
};

describe('people on disk', () => {
  it('are none before there is a file', async () => {
    const desk = new Desk();
    expect((await desk.open()).people).toEqual(NO_PEOPLE);
    expect(desk.disk.names(DATA)).toEqual([]);
  });

  it('are found again as they were, with a copy', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    expect(await store.saveValue('people', PEOPLE)).toEqual({ saved: true });
    await store.close();
    expect((await desk.open()).people).toEqual(PEOPLE);
    expect(desk.disk.text(COPY)).toBe(desk.disk.text(FILE));
  });

  it('lose a bad one alone, which is told of and stays in the file', async () => {
    const desk = new Desk();
    const bad = { ...BO, lastTalked: 'i går' };
    const badAgenda = { lines: 'Lön' };
    put(desk, { persons: [bad, AMINA], channels: [HINT], agenda: badAgenda });
    const { people, notices, store } = await desk.open();
    expect(people).toEqual({ persons: [AMINA], channels: [HINT], agenda: NO_PEOPLE.agenda });
    expect(notices).toEqual([{ type: 'people-unread', entries: 2 }]);
    await store.saveValue('people', { ...people, agenda: AGENDA });
    expect(onDisk(desk)).toMatchObject({ persons: [AMINA], agenda: AGENDA, unread: [bad, badAgenda] });
  });

  it('keep what a later version added to them, and what changed elsewhere meanwhile', async () => {
    const desk = new Desk();
    put(desk, { persons: [{ ...AMINA, colour: 'blue' }], agenda: { ...AGENDA, colour: 'red' }, later: true });
    const { people, store } = await desk.open();
    await store.saveValue('people', {
      ...people,
      persons: people.persons.map((one) => ({ ...one, name: 'Ny' })),
    });
    expect(onDisk(desk)).toMatchObject({
      later: true,
      persons: [{ id: 'amina', name: 'Ny', colour: 'blue' }],
      agenda: { ...AGENDA, colour: 'red' },
    });
  });

  it('that are deleted are in neither the file nor its copy', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const secret = { ...BO, name: MARKER, note: MARKER };
    await store.saveValue('people', { ...PEOPLE, persons: [AMINA, secret] });
    await store.saveValue('people', { ...PEOPLE, persons: [AMINA] });
    await store.close();
    expect(desk.disk.holding(MARKER)).toEqual([]);
    expect(desk.disk.holding('Amina')).toEqual(expect.arrayContaining([FILE, COPY]));
  });

  it('go with everything else, to the last byte', async () => {
    const desk = new Desk();
    const persons = [someone('a', { name: MARKER, channels: [{ kind: 'chat', address: MARKER }] })];
    const lines = [{ text: MARKER, done: false }];
    const channels = [{ ...HINT, name: MARKER }];
    const { store } = await desk.open();
    await store.saveValue('people', { persons, channels, agenda: { lines, openHours: MARKER } });
    await store.close();
    desk.disk.put(`${DATA}/people (1).json`, MARKER);
    desk.disk.put(`${DATA}/set-aside/people.20261120T070100000Z.json`, MARKER);
    expect(desk.disk.holding(MARKER)).toEqual(expect.arrayContaining([FILE, COPY]));
    const { forgetting } = await desk.open();
    const { outcome } = await desk.until(forgetting.forget({ type: 'everything' }));
    expect(outcome).toEqual({ type: 'gone' });
    expect(desk.disk.holding(MARKER)).toEqual([]);
    expect(desk.disk.holding('')).toEqual([]);
  });
});
