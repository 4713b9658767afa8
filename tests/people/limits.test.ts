import { describe, expect, it } from 'vitest';
import { MESSAGES, translator } from '../../shared/messages';
import { agendaText } from '../../shared/people/agenda-text';
import {
  channelProblem,
  isTooMuchAgenda,
  PEOPLE_LIMITS,
  personProblem,
  tidyAgenda,
  tidyChannel,
  tidyPerson,
  type PeopleProblem,
} from '../../shared/people/limits';
import type { Person } from '../../shared/people/person';
import { someone } from './someone';

const TODAY = '2026-11-23';
const way = (address: string) => ({ kind: 'phone', address }) as const;

describe('what is kept of a person', () => {
  it('has no blanks around its words and no way without an address', () => {
    const channels = [way(' 112 '), way('  ')];
    expect(tidyPerson(someone('a', { name: ' Bo ', role: ' Ek', note: 'n\n', channels }))).toEqual(
      someone('a', { name: 'Bo', role: 'Ek', note: 'n', channels: [way('112')] }),
    );
  });

  it.each<[string, Partial<Person>, PeopleProblem | null]>([
    ['nothing but a name', {}, null],
    [
      'as much as there is room for',
      {
        ...{ name: 'x'.repeat(80), role: 'x'.repeat(120), note: 'x'.repeat(500), everyDays: 365 },
        channels: Array.from({ length: 8 }, () => way('1'.repeat(500))),
        lastTalked: TODAY,
      },
      null,
    ],
    ['no name', { name: '' }, 'no-name'],
    ['a longer name', { name: 'x'.repeat(81) }, 'name'],
    ['a longer role', { role: 'x'.repeat(121) }, 'role'],
    ['a longer note', { note: 'x'.repeat(501) }, 'note'],
    ['more ways', { channels: Array.from({ length: 9 }, () => way('112')) }, 'ways'],
    ['a longer address', { channels: [way('1'.repeat(501))] }, 'address'],
    ['no days', { everyDays: 0 }, 'every-days'],
    ['half a day', { everyDays: 0.5 }, 'every-days'],
    ['more than a year', { everyDays: 366 }, 'every-days'],
    ['no number', { everyDays: Number.NaN }, 'every-days'],
    ['a talk to come', { lastTalked: '2026-11-24' }, 'last-talked'],
  ])('%s', (_, change, problem) => {
    expect(personProblem(someone('Bo', change), TODAY)).toBe(problem);
  });
});

describe('a channel of information', () => {
  it('has a name and a web address', () => {
    expect(tidyChannel({ name: ' HINT ', address: ' hint.example.se ' })).toEqual({
      name: 'HINT',
      address: 'hint.example.se',
    });
    expect(channelProblem({ name: 'HINT', address: 'hint.example.se' })).toBeNull();
    expect(channelProblem({ name: '', address: 'hint.example.se' })).toBe('no-name');
    expect(channelProblem({ name: 'x'.repeat(81), address: 'hint.example.se' })).toBe('name');
    expect(channelProblem({ name: 'HINT', address: `hint.example.se/${'x'.repeat(500)}` })).toBe('address');
    expect(channelProblem({ name: 'HINT', address: 'javascript:alert(1)' })).toBe('no-link');
  });
});

describe('the agenda of the check-in', () => {
  const line = (text: string, done = false) => ({ text, done });

  it('has no empty lines and no blanks around its words', () => {
    expect(tidyAgenda({ lines: [line(' Lön ', true), line('  ')], openHours: ' tisdagar\n' })).toEqual({
      lines: [line('Lön', true)],
      openHours: 'tisdagar',
    });
  });

  it('has an end', () => {
    const full = Array.from({ length: 50 }, () => line('x'.repeat(300)));
    expect(isTooMuchAgenda({ lines: full, openHours: 'x'.repeat(300) })).toBe(false);
    expect(isTooMuchAgenda({ lines: [...full, line('x')], openHours: '' })).toBe(true);
    expect(isTooMuchAgenda({ lines: [line('x'.repeat(301))], openHours: '' })).toBe(true);
    expect(isTooMuchAgenda({ lines: [], openHours: 'x'.repeat(301) })).toBe(true);
  });

  it('is taken along as what is left to bring up; nothing where all is done', () => {
    const lines = [line('Lön'), line('Semester', true), line('Skärm')];
    expect(agendaText({ lines, openHours: 'tisdagar' }, translator('sv'))).toBe(
      `${MESSAGES.sv['people.agenda.text']}\n- Lön\n- Skärm`,
    );
    expect(agendaText({ lines: [line('Lön', true)], openHours: '' }, translator('sv'))).toBeNull();
  });
});

it('a full snapshot of people stays small enough to go out at every change', () => {
  const person = PEOPLE_LIMITS.name + PEOPLE_LIMITS.role + PEOPLE_LIMITS.note;
  expect(PEOPLE_LIMITS.persons * person).toBeLessThanOrEqual(200_000);
});
