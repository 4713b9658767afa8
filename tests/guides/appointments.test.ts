import { describe, expect, it } from 'vitest';
import { guideOf } from '../../shared/content/guides';
import { appointmentsOf, type Appointments } from '../../shared/guides/appointments';
import type { Answers } from '../../shared/guides/sheet';
import type { Language } from '../../shared/settings';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { sheetWith } from './a-guide';

const TODAY = '2026-11-23';
const TEL = 'Telefon';

/** The appointments of a guide that was answered so. */
function of(guide: string, answers: Answers, name = '', language: Language = 'sv'): Appointments {
  const found = guideOf(guide);
  if (found === null) throw new Error(guide);
  const words = { language, say: translator(language), format: formatter(language, 'UTC') };
  return appointmentsOf(found, sheetWith(answers, { id: 's', guide, name }), words, TODAY);
}
const rows = (...of: readonly (readonly string[])[]) => ({ type: 'table', rows: of }) as const;
const words = (text: string) => ({ type: 'words', text }) as const;

describe('open hours in the calendar', () => {
  it('come again every week, are busy, and are where the row says', () => {
    const { entries } = of('open-hours', { hours: rows(['2', '09:00', '10:30', TEL]) });
    expect(entries).toEqual([
      {
        id: 's-hours-1',
        on: { type: 'weekly', weekdays: [2] },
        hours: { at: '09:00', minutes: 90 },
        title: 'Öppen kontakttid',
        description: 'Från Arbetsro: Öppen kontakttid.',
        place: TEL,
        shownAs: 'busy',
      },
    ]);
  });

  it('of each workday are one entry, and what was written in words counts where it reads plainly', () => {
    const { entries } = of('open-hours', {
      hours: rows(['vardagar', 'kl 13', '13.30', ''], ['Tisdagar', '9', '', '']),
    });
    expect(entries.map(({ on, hours }) => [on, hours])).toEqual([
      [
        { type: 'weekly', weekdays: [1, 2, 3, 4, 5] },
        { at: '13:00', minutes: 30 },
      ],
      // An hour, where no end is written.
      [
        { type: 'weekly', weekdays: [2] },
        { at: '09:00', minutes: 60 },
      ],
    ]);
  });

  it.each([
    ['no day', ['', '09:00', '10:00', TEL]],
    ['no time', ['2', '', '10:00', TEL]],
    ['a day in other words', ['de flesta dagar', '09:00', '10:00', TEL]],
    ['a time in other words', ['2', 'efter lunch', '', TEL]],
    ['an end in other words', ['2', '09:00', 'lunch', TEL]],
    ['an end before the start', ['2', '10:00', '09:00', TEL]],
    ['an end at the start', ['2', '10:00', '10:00', TEL]],
  ])('are left out, and counted, with %s', (_, row) => {
    expect(of('open-hours', { hours: rows(row, ['', ' ', '', '']) })).toEqual({
      entries: [],
      incomplete: 1,
      past: 0,
    });
  });

  it('keep the ids of their rows, whatever stands in the others', () => {
    const whole = ['2', '09:00', '10:00', ''];
    const ids = (...of_: readonly (readonly string[])[]) =>
      of('open-hours', { hours: rows(...of_) }).entries.map(({ id }) => id);
    expect(ids(whole, whole, whole)).toEqual(['s-hours-1', 's-hours-2', 's-hours-3']);
    expect(ids([], whole, ['3', '08:00', '09:00', ''])).toEqual(['s-hours-2', 's-hours-3']);
    expect(ids(['3', '', '', ''], ['4', '10:00', '', ''])).toEqual(['s-hours-2']);
  });
});

describe('a table of a guide', () => {
  it('names its entries by its own words, with what else the row says below', () => {
    const { entries } = of('social', { decided: rows(['Fredagsfika', '5', 'KL', '14:30', '20']) });
    expect(entries).toMatchObject([
      {
        title: 'Fredagsfika',
        description: 'Vem bjuder in: KL\nFrån Arbetsro: Ses utan dagordning.',
        hours: { at: '14:30', minutes: 20 },
        shownAs: 'free',
      },
    ]);
  });

  it('reads a row of the time before its last columns were there', () => {
    expect(of('contact-agreement', { 'check-ins': rows(['Tisdag', 'kl 9', 'Video']) }).entries).toMatchObject(
      [{ on: { weekdays: [2] }, hours: { at: '09:00', minutes: 30 }, place: 'Video' }],
    );
    expect(of('social', { decided: rows(['Lunch', 'Fredagar', 'KL']) })).toMatchObject({
      entries: [],
      incomplete: 1,
    });
  });

  it.each([
    ['45', 45],
    ['45 min', 45],
    ['45min', 45],
    ['', 30],
    ['en stund', 30],
    ['ca 45', 30],
    ['45 el. 60', 30],
    ['0', 30],
    ['1441', 30],
    ['1440', 1440],
  ])('takes a length of %j as %i minutes', (length, minutes) => {
    const { entries } = of('contact-agreement', { 'check-ins': rows(['2', '09:00', '', length]) });
    expect(entries[0]?.hours).toEqual({ at: '09:00', minutes });
  });

  it('says nothing of what the row leaves empty, and reads a day only where a day is asked for', () => {
    const { entries } = of('social', { decided: rows([' Fika ', '5', ' ', '14:30', '']) });
    expect(entries).toMatchObject([{ title: 'Fika', description: 'Från Arbetsro: Ses utan dagordning.' }]);
    expect(of('social', { decided: rows(['Tisdag', '', 'KL', '14:30', '']) })).toMatchObject({
      incomplete: 1,
    });
    expect(of('workload', { 'check-ins': rows(['', '2026-12-01', '10:00']) })).toMatchObject({
      incomplete: 1,
    });
    expect(of('workload', { 'check-ins': rows(['2026-12-01', 'Prioritering']) }).entries).toMatchObject([
      { on: { date: '2026-12-01' }, hours: null },
    ]);
  });

  it('of whole days is free, and tells who is where', () => {
    expect(of('staffing', { rotation: rows(['1', 'AB, CD', 'EF']) }, 'Höst').entries).toMatchObject([
      {
        hours: null,
        title: 'Bemanning: Höst',
        description: 'På plats: AB, CD\nHemma: EF\nFrån Arbetsro: Bemanning på plats och hemma.',
        shownAs: 'free',
      },
    ]);
  });

  it('of dates is once each, the whole day without a time, and nothing that has been', () => {
    const checkIns = rows(
      ['2026-11-22', 'I går', '09:00', ''],
      ['2026-11-23', 'I dag', '', ''],
      ['2026-12-01', 'Prioritering', 'kl 10', '15'],
      ['', 'Någon gång', '10:00', ''],
    );
    const found = of('workload', { 'check-ins': checkIns }, 'AB');
    expect(found.entries.map(({ on, hours, shownAs }) => [on, hours, shownAs])).toEqual([
      [{ type: 'once', date: '2026-11-23' }, null, 'free'],
      [{ type: 'once', date: '2026-12-01' }, { at: '10:00', minutes: 15 }, 'busy'],
    ]);
    expect(found).toMatchObject({ incomplete: 1, past: 1 });
    expect(found.entries[1]?.title).toBe('Extra avstämning: AB');
  });
});

describe('the group’s check-in and check-out', () => {
  it('are where the guide says in words, the old answer too', () => {
    const { entries } = of(
      'team-day',
      {
        'start-times': rows(['1-5', '08:15', '']),
        'start-when': words('Kl 8.15 i gruppens videomöte'),
        'end-times': rows(['5', '16:00', '5']),
      },
      '',
      'en',
    );
    expect(entries).toMatchObject([
      { title: 'The group’s check-in', hours: { minutes: 10 }, place: 'Kl 8.15 i gruppens videomöte' },
      { title: 'The group’s check-out', hours: { minutes: 5 }, place: '' },
    ]);
    expect(of('team-day', { 'start-when': words('Kl 8.15') })).toEqual({
      entries: [],
      incomplete: 0,
      past: 0,
    });
  });
});

describe('a date of a guide', () => {
  const day = (answer: object) =>
    of('meeting-card', { day: { type: 'date', date: null, ...answer }, place: words(' Rum 3 ') }, 'APT');

  it('is from when to when, an hour without an end, and the whole day without a time', () => {
    const at = (answer: object) => day({ date: '2026-12-04', ...answer }).entries[0];
    expect(at({ from: '09:00', to: '10:15' })).toEqual({
      id: 's-day',
      on: { type: 'once', date: '2026-12-04' },
      hours: { at: '09:00', minutes: 75 },
      title: 'Möte: APT',
      description: 'Från Arbetsro: Möteskort.',
      place: 'Rum 3',
      shownAs: 'busy',
    });
    expect(at({ from: '09:00' })?.hours).toEqual({ at: '09:00', minutes: 60 });
    expect(at({})).toMatchObject({ hours: null, shownAs: 'free' });
  });

  it('is left out without a date, with an end before the start, and when it has been', () => {
    expect(day({})).toEqual({ entries: [], incomplete: 0, past: 0 });
    expect(day({ from: '09:00' })).toEqual({ entries: [], incomplete: 1, past: 0 });
    expect(day({ date: '2026-12-04', from: '09:00', to: '09:00' })).toEqual({
      entries: [],
      incomplete: 1,
      past: 0,
    });
    expect(day({ date: '2026-11-22', from: '09:00' })).toEqual({ entries: [], incomplete: 0, past: 1 });
    expect(day({ date: TODAY }).entries).toHaveLength(1);
  });

  it('to look back on is a whole day, with a title that says of what', () => {
    const { entries } = of('contact-agreement', { review: { type: 'date', date: '2027-02-01' } }, 'AB');
    expect(entries).toMatchObject([
      { hours: null, title: 'Se över överenskommelsen om kontakt: AB', shownAs: 'free' },
    ]);
  });

  it('that is of what was done is no appointment', () => {
    const tried = { 'tried-on': { type: 'date', date: '2026-12-01' } } as const;
    expect(of('readiness', tried)).toEqual({ entries: [], incomplete: 0, past: 0 });
  });
});
