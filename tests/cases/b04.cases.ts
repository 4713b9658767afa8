import type { Case } from './case';

/** B4: a changed clock, daylight saving or another zone neither makes nor loses active time. */
export const b04: readonly Case[] = [
  {
    title: 'the clock is set back three hours: the break comes when it would have come',
    from: ['B4', 'pain 2', 'rcaelers/workrave#345'],
    peer: 'the time before the break grew by three hours (rcaelers/workrave#345)',
    days: '10:00 work · 10:10 clock -3 h · 10:30 … · expect short nudge 10:20–10:20:05, worked 30 min at 10:30',
  },
  {
    title: 'the clock is set forward two hours: no break for it, no worked time either',
    from: ['B4', 'W2', 'pain 2'],
    peer: null,
    days: '10:00 work · 10:10 clock +2 h · 10:30 … · expect no nudge before 10:20, short nudge 10:20–10:20:05, no counted, worked 30 min at 10:30',
  },
  {
    title: 'a flight to another zone: active time goes on',
    from: ['B4', 'W2'],
    peer: null,
    days: '10:00 work · 10:10 zone America/New_York · 10:30 … · expect short nudge 10:20–10:20:05, worked 30 min at 10:30',
  },
  {
    title: 'the night in March has an hour less',
    from: ['B4', 'W2'],
    peer: null,
    days: 'on 2026-03-29 · 01:30 work · 03:30 … · expect worked 1 h at 03:30, short nudge 01:50–01:50:05, no counted',
  },
  {
    title: 'the night in October has an hour more',
    from: ['B4', 'W2'],
    peer: null,
    days: 'on 2026-10-25 · 01:50 work · 02:30 … · 02:30* … · expect worked 40 min at 02:30, worked 1 h 40 min at 02:30*, short nudge 02:10–02:10:05, no counted',
  },
  {
    title: 'the clock is set in the middle of a break: the break lasts as long as it would have',
    from: ['B4', 'B9', 'pain 5'],
    peer: null,
    days: '10:00 work · 10:25:10 clock +1 h · 10:40 … · expect short card 10:24–10:25:05, card at 10:25:20, no card at 10:25:40, short taken 10:25:30–10:25:35',
  },
  {
    title: 'the clock is set while the machine sleeps: the sleep is as long as it was',
    from: ['B4', 'B3', 'pain 2'],
    peer: null,
    clocks: ['linux', 'windows'],
    days: '10:00 work · 10:15 sleeps · 10:15:30 clock +3 h · 10:16 wakes · 10:16 types · 10:30 … · expect no counted, short nudge 10:20:50–10:21:40, worked 30 min at 10:30',
  },
];
