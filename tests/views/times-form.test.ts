import { describe, expect, it } from 'vitest';
import {
  EMPTY_PAUSE,
  EMPTY_SPAN,
  timesForm,
  toldTimes,
  type TimesForm,
} from '../../renderer/home/day-tools/times-form';
import { detailOf } from '../../shared/summary/day-detail';
import { at as atTime, dayOf, lunch, started, stopped } from '../shared/days';

const ZONE = 'Europe/Stockholm';
const DATE = '2026-11-23';
const instant = (text: string): number => Date.parse(`${text}:00+01:00`);

const row = (from: string, to: string) => ({ from: { text: from, was: null }, to: { text: to, was: null } });
const form = (change: Partial<TimesForm>): TimesForm => ({ ...timesForm(null), spans: [], ...change });

describe('the times that a form tells', () => {
  it('are those of the day, one after the other', () => {
    const told = toldTimes(
      form({
        spans: [row('8', '11.30'), row('13:00', '17:00')],
        pauses: [{ ...row('9', '9:15'), kind: 'other' }],
      }),
      DATE,
      ZONE,
    );
    expect(told).toEqual({
      spans: [
        { from: instant(`${DATE}T08:00`), to: instant(`${DATE}T11:30`) },
        { from: instant(`${DATE}T13:00`), to: instant(`${DATE}T17:00`) },
      ],
      pauses: [{ kind: 'other', from: instant(`${DATE}T09:00`), to: instant(`${DATE}T09:15`) }],
    });
  });

  it('past midnight are of the next date', () => {
    const told = toldTimes(
      form({ spans: [row('20:00', '00:40')], pauses: [{ ...row('23:50', '00:10'), kind: 'errand' }] }),
      DATE,
      ZONE,
    );
    expect(told).toEqual({
      spans: [{ from: instant(`${DATE}T20:00`), to: instant('2026-11-24T00:40') }],
      pauses: [{ kind: 'errand', from: instant(`${DATE}T23:50`), to: instant('2026-11-24T00:10') }],
    });
  });

  it('leave empty rows out, and a day may have no times at all', () => {
    const empty = form({ spans: [EMPTY_SPAN], pauses: [EMPTY_PAUSE] });
    expect(toldTimes(empty, DATE, ZONE)).toEqual({ spans: [], pauses: [] });
  });

  it.each([
    ['an end is missing', { spans: [row('8', '')] }],
    ['a beginning is missing', { spans: [row('', '17')] }],
    ['it is no time', { spans: [row('8', '25:00')] }],
    [
      'a pause is half told',
      { spans: [row('8', '17')], pauses: [{ ...row('12', ''), kind: 'lunch' as const }] },
    ],
  ])('are none when %s', (_why, change) => {
    expect(toldTimes(form(change), DATE, ZONE)).toBe('time');
  });

  it('go on where the day does', () => {
    const told = toldTimes(form({ spans: [row('7:30', '')], isOpen: true }), DATE, ZONE);
    expect(told).toEqual({ spans: [{ from: instant(`${DATE}T07:30`), to: null }], pauses: [] });
  });
});

describe('the form of a day on record', () => {
  const day = dayOf([started('08:12'), ...lunch('12:00', '12:30'), stopped('16:34')]);
  const detail = detailOf(day, atTime('16:34'));

  it('says its times, and tells them back to the second', () => {
    const filled = timesForm(detail);
    expect(filled.spans.map(({ from, to }) => [from.text, to.text])).toEqual([['08:12', '16:34']]);
    expect(filled.pauses.map(({ kind, from }) => [kind, from.text])).toEqual([['lunch', '12:00']]);
    const seconds = filled.spans.map(({ from, to }) => ({
      from: { ...from, was: (from.was ?? 0) + 37_000 },
      to,
    }));
    expect(toldTimes({ ...filled, spans: seconds }, DATE, ZONE)).toMatchObject({
      spans: [{ from: atTime('08:12') + 37_000, to: atTime('16:34') }],
    });
  });

  it('takes a typed time for what it says', () => {
    const filled = timesForm(detail);
    const spans = filled.spans.map(({ from, to }) => ({ from: { ...from, text: '7:45' }, to }));
    expect(toldTimes({ ...filled, spans }, DATE, ZONE)).toMatchObject({ spans: [{ from: atTime('07:45') }] });
  });
});
