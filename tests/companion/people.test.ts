import { describe, expect, it } from 'vitest';
import { startCompanion } from '../../shared/companion';
import type { Command } from '../../shared/companion/commands';
import { keptOf } from '../../shared/companion/kept';
import type { PersonDraft } from '../../shared/people/person';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import { someone } from '../people/someone';
import { Driver } from './driver';

const AMINA: PersonDraft = { ...someone('Amina', { everyDays: 7, role: 'Ekonomi' }), id: null };
const HINT = { id: null, name: 'HINT', address: 'hint.example.se' };
const START: Command = { type: 'day.start', place: 'home' };

/** Somebody who knows Amina, and her id. */
function acquainted(): { readonly driver: Driver; readonly person: string } {
  const driver = new Driver();
  driver.command({ type: 'person.save', person: AMINA });
  return { driver, person: driver.snapshot.people.persons[0]?.id ?? '' };
}

const refusal = (driver: Driver, command: Command): string | null => {
  const before = driver.state.people;
  const { result } = driver.command(command);
  if (!result.ok) expect(driver.state.people).toBe(before);
  return result.ok ? null : result.reason;
};
const marks = ({ events }: Driver): readonly object[] =>
  events.flatMap((event) => (event.type === 'slot.marked' ? { slot: event.slot, had: event.had } : []));

describe('people', () => {
  it('are added off work too, tidied, with an id of their own, and kept in their file', () => {
    const driver = new Driver();
    driver.command({ type: 'person.save', person: { ...AMINA, name: ' Amina ' } });
    driver.command({ type: 'person.save', person: { ...AMINA, name: 'Bo' } });
    const { persons } = driver.snapshot.people;
    expect(persons.map(({ name }) => name)).toEqual(['Amina', 'Bo']);
    expect(new Set(persons.map(({ id }) => id)).size).toBe(2);
    expect(driver.effects).toEqual([
      { type: 'keep', what: 'people' },
      { type: 'keep', what: 'people' },
    ]);
    expect(driver.events).toEqual([]);
  });

  it('are changed in their place, and deleted', () => {
    const { driver, person } = acquainted();
    driver.command({ type: 'person.save', person: { ...AMINA, name: 'Bo' } });
    driver.command({ type: 'person.save', person: { ...AMINA, id: person, role: 'Lön' } });
    expect(driver.snapshot.people.persons.map(({ name, role }) => [name, role])).toEqual([
      ['Amina', 'Lön'],
      ['Bo', 'Ekonomi'],
    ]);
    driver.command({ type: 'person.delete', person });
    expect(driver.snapshot.people.persons.map(({ name }) => name)).toEqual(['Bo']);
  });

  it('that were talked to off work have the date, and the day has nothing of it', () => {
    const { driver, person } = acquainted();
    driver.pass(24 * HOUR);
    driver.command({ type: 'person.talked', person });
    expect(driver.snapshot.people.persons[0]).toMatchObject({ name: 'Amina', lastTalked: '2026-11-24' });
    expect(marks(driver)).toEqual([]);
  });

  it('that were talked to at work are the contact of the day, told of once', () => {
    const { driver, person } = acquainted();
    driver.command({ type: 'person.save', person: { ...AMINA, name: 'Bo' } });
    driver.command(START);
    driver.command({ type: 'person.talked', person });
    expect(driver.snapshot.day?.slots).toEqual(['contact']);
    driver.command({ type: 'person.talked', person: driver.snapshot.people.persons[1]?.id ?? '' });
    expect(driver.snapshot.people.persons.map(({ lastTalked }) => lastTalked)).toEqual([
      '2026-11-23',
      '2026-11-23',
    ]);
    expect(marks(driver)).toEqual([{ slot: 'contact', had: true }]);
  });

  it('that were talked to after it was taken back are the contact again', () => {
    const { driver, person } = acquainted();
    driver.command(START);
    driver.command({ type: 'person.talked', person });
    driver.command({ type: 'slot.mark', slot: 'contact', had: false });
    driver.command({ type: 'person.talked', person });
    expect(driver.snapshot.day?.slots).toEqual(['contact']);
    expect(marks(driver)).toHaveLength(3);
  });

  it('are there again after a start', () => {
    const { driver } = acquainted();
    driver.command({ type: 'channel.save', channel: HINT });
    const { people } = keptOf(driver.state);
    const state = startCompanion({
      ...{ settings: DEFAULT_SETTINGS, events: [], pulse: null, at: driver.now(), seed: [1, 2, 3, 4] },
      people,
    });
    expect(state.people).toEqual(driver.state.people);
    expect(people.persons).toHaveLength(1);
    expect(people.channels).toHaveLength(1);
  });
});

it('channels of information are added, changed and deleted', () => {
  const driver = new Driver();
  driver.command({ type: 'channel.save', channel: { ...HINT, name: ' HINT ' } });
  const id = driver.snapshot.people.channels[0]?.id ?? '';
  driver.command({ type: 'channel.save', channel: { ...HINT, id, address: 'https://ny.example.se' } });
  expect(driver.snapshot.people.channels).toEqual([{ id, name: 'HINT', address: 'https://ny.example.se' }]);
  driver.command({ type: 'channel.delete', channel: id });
  expect(driver.snapshot.people.channels).toEqual([]);
});

it('the agenda takes the place of the one before, and people stay', () => {
  const { driver } = acquainted();
  const lines = [{ text: ' Lön ', done: false }];
  driver.command({ type: 'agenda.save', agenda: { lines, openHours: 'tisdagar' } });
  driver.command({
    type: 'agenda.save',
    agenda: { lines: [...lines, { text: '', done: true }], openHours: '' },
  });
  expect(driver.snapshot.people.agenda).toEqual({ lines: [{ text: 'Lön', done: false }], openHours: '' });
  expect(driver.snapshot.people.persons).toHaveLength(1);
});

describe('what cannot be done is refused and changes nothing', () => {
  it.each<[string, Command, string]>([
    ['nobody of that id', { type: 'person.save', person: { ...AMINA, id: 'none' } }, 'no-such-content'],
    ['no name', { type: 'person.save', person: { ...AMINA, name: ' ' } }, 'content-not-usable'],
    [
      'a talk to come',
      { type: 'person.save', person: { ...AMINA, lastTalked: '2026-11-24' } },
      'content-not-usable',
    ],
    ['nobody to delete', { type: 'person.delete', person: 'none' }, 'no-such-content'],
    ['nobody talked to', { type: 'person.talked', person: 'none' }, 'no-such-content'],
    ['no channel of that id', { type: 'channel.save', channel: { ...HINT, id: 'none' } }, 'no-such-content'],
    [
      'a channel that nothing can open',
      { type: 'channel.save', channel: { ...HINT, address: 'file:///etc/passwd' } },
      'content-not-usable',
    ],
    ['no channel to delete', { type: 'channel.delete', channel: 'none' }, 'no-such-content'],
    [
      'an agenda that is too long',
      { type: 'agenda.save', agenda: { lines: [{ text: 'x'.repeat(301), done: false }], openHours: '' } },
      'too-long',
    ],
  ])('%s', (_, command, reason) => {
    const { driver } = acquainted();
    expect(refusal(driver, command)).toBe(reason);
  });

  it('more people than there is room for, until one goes', () => {
    const { driver } = acquainted();
    const persons = Array.from({ length: 200 }, (_, at) => someone(`${at}`));
    driver.state = { ...driver.state, people: { ...driver.state.people, persons } };
    expect(refusal(driver, { type: 'person.save', person: AMINA })).toBe('too-much-content');
    expect(refusal(driver, { type: 'person.save', person: { ...AMINA, id: '7' } })).toBeNull();
    driver.command({ type: 'person.delete', person: '7' });
    expect(refusal(driver, { type: 'person.save', person: AMINA })).toBeNull();
  });
});
