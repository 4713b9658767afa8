import type { Case } from './case';

/** B13: what is bound to a clock time comes once a workday, in the gap at the next valid minute, in a repeated hour first. */
export const b13: readonly Case[] = [
  {
    title: 'lunch planned for a time that the night in March skips is told at the next valid minute',
    from: ['B13', 'B4'],
    peer: null,
    days: 'on 2026-03-29 · 01:00 work · 01:00 tips off · 01:01 breaks off · 01:01 plans lunch 02:30, end none · 03:30 … · expect no prompt before 03:00, lunch prompt 03:00–03:00:05, 1 prompt',
  },
  {
    title: 'lunch planned for a time that comes twice is told the first time',
    from: ['B13', 'B4'],
    peer: null,
    days: 'on 2026-10-25 · 01:00 work · 01:00 tips off · 01:01 breaks off · 01:01 plans lunch 02:30, end none · 02:45* … · expect lunch prompt 02:30–02:30:05, 1 prompt',
  },
  {
    title: 'stopped and started again: lunch is told once a workday',
    from: ['B13', 'B14', 'W6'],
    peer: null,
    days: '11:30 work · 11:31 breaks off · 12:10 stop · 12:20 work · 13:20 … · expect 1 lunch prompt',
  },
  {
    title: 'a break of one’s own at a clock time',
    from: ['B13', 'pain 14', 'hovancik/stretchly#1221', 'hovancik/stretchly#1638'],
    peer: 'no break at a fixed time: too complicated to add (hovancik/stretchly#1221)',
    days: '14:00 work · 14:00 kind walk at 14:30 for 10 min as window · 14:50 … · expect walk nudge 14:30–14:30:05, walk window 14:30–14:36',
  },
  {
    title: 'a break at a clock time comes once, though the clock is set back over it',
    from: ['B13', 'B4', 'pain 14', 'tom-james-watson/breaktimer-app#92'],
    peer: null,
    days: '14:00 work · 14:00 kind walk at 14:30 for 10 min as window · 14:45 clock -30 min · 15:20 … · expect 1 walk nudge',
  },
  {
    title: 'a break at a clock time in a call comes after it',
    from: ['B13', 'B1', 'pain 14', 'hovancik/stretchly#968'],
    peer: 'long breaks at 35 past the hour, clear of meetings: not possible as it is written (hovancik/stretchly#968)',
    days: '14:00 work · 14:00 kind walk at 14:30 for 10 min as window · 14:25 call for 15 min · 14:50 … · expect no nudge 14:25–14:40, walk nudge 14:40–14:40:05',
  },
  {
    title: 'a third kind of break beside the two',
    from: [
      'B13',
      'B6',
      'pain 14',
      'tom-james-watson/breaktimer-app#77',
      'tom-james-watson/breaktimer-app#293',
    ],
    peer: 'one kind of break, to keep it simple (tom-james-watson/breaktimer-app#293)',
    days: '10:00 work · 10:00 kind water every 12 min for 1 min as card · 10:20 … · expect water nudge 10:12–10:12:05, water card 10:12–10:18',
  },
];
