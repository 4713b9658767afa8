import type { Case } from './case';

/** B6: of two breaks close together only the longer; none right before lunch, the planned end or a known meeting. */
export const b06: readonly Case[] = [
  {
    title: 'a short pause due within five minutes of the movement break gives way to it',
    from: ['B6', 'rcaelers/workrave#148'],
    peer: null,
    days: '10:00 work · 11:05 … · expect no nudge 10:26–10:50, movement nudge 10:50–10:51, 1 nudge 10:26–11:05',
  },
  {
    title: 'nothing falls due in the ten minutes before lunch',
    from: ['B6'],
    peer: null,
    days: '11:35 work · 12:10 … · expect no nudge 11:35–12:10, no passed',
  },
  {
    title: 'nothing falls due in the ten minutes before the planned end',
    from: ['B6', 'pain 7', 'hovancik/stretchly#342'],
    peer: 'a break that starts when one is about to leave has to be waited for, and the train is gone (hovancik/stretchly#342)',
    days: '16:04 work · 16:30 stop · expect no nudge 16:04–16:30, no passed',
  },
  {
    title: 'a planned end of one’s own counts like the usual one',
    from: ['B6', 'W7'],
    peer: null,
    days: '14:00 work · 14:00 plans lunch none, end 14:29 · 14:29 … · expect no nudge 14:00–14:29',
  },
  {
    title: 'eleven minutes before lunch is early enough',
    from: ['B6'],
    peer: null,
    days: '11:28 work · 11:55 … · expect short nudge 11:48–11:48:05, short card 11:48–11:53:05',
  },
  {
    title: 'a break passed over takes the one close to it along',
    from: ['B6', 'B7', 'hovancik/stretchly#509'],
    peer: 'a break that was skipped came back after two minutes (hovancik/stretchly#509)',
    days: '10:00 work · 10:51 skips · 11:08 … · expect movement passed 10:51–10:51, no nudge 10:51:01–11:08',
  },
  {
    title: 'nothing falls due in the ten minutes before a meeting in the calendar',
    from: ['B6', 'pain 1', 'hovancik/stretchly#1507', 'hovancik/stretchly#1618'],
    peer: 'will not read calendars; a program that sets do-not-disturb is to help (hovancik/stretchly#1507)',
    days: '10:00 work · 10:00 calendar busy 10:25–10:55 · 10:25 … · expect no nudge 10:00–10:25',
  },
];
