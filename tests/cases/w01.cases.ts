import type { Case } from './case';

/** W1: work mode is the master switch; off work nothing appears. */
export const w01: readonly Case[] = [
  {
    title: 'off work there are no breaks, and hardly a timer',
    from: ['W1', 'pain 7', 'pain 11', 'hovancik/stretchly#342', 'hovancik/stretchly#750'],
    peer: 'working hours are wished for since 2018 (hovancik/stretchly#342); until then: pause and resume from the tray (hovancik/stretchly#750)',
    days: '18:00 types · 21:00 … · expect no anything, off work at 20:00, at most 1 wake 18:01–21:00',
  },
  {
    title: 'from the stop on it is silent for who wants no question',
    from: ['W1', 'pain 7', 'hovancik/stretchly#1713'],
    peer: 'breaks at game and film time; closed as a duplicate of working hours (hovancik/stretchly#1713)',
    days: '15:00 after-hours off · 15:00 work · 16:25 stop · 20:00 … · expect no anything 16:25:01–20:00, no next at 16:30',
  },
  {
    title: 'who sits down in working hours is offered a start, once that day',
    from: ['W1', 'pain 7', 'super-productivity/super-productivity#4638'],
    peer: null,
    days: '07:30 types · 17:30 … · expect no question before 08:00, 1 start question 08:00–08:02:30, 1 question, no sound, no overlay',
  },
  {
    title: 'the offer goes by itself',
    from: ['W1'],
    peer: null,
    days: '08:30 types · 09:30 … · expect start question at 08:31, no question 08:36–09:30',
  },
  {
    title: 'nobody there, nothing is offered; it is when somebody comes',
    from: ['W1'],
    peer: null,
    days: '07:30 types · 07:40 silent · 09:30 types · 10:00 … · expect no question before 09:30, start question 09:30–09:32:30',
  },
  {
    title: 'the morning after a night with the machine on: a start is offered again',
    from: ['W1', 'pain 7', 'super-productivity/super-productivity#4638'],
    peer: null,
    days: [
      '08:00 work · 16:30 stop · 16:30 silent · 23:00 …',
      '00:30 … · 08:10 types · 09:00 … · expect no question before 08:10, start question 08:10–08:12:30',
    ],
  },
  {
    title: 'no start is offered after the hours',
    from: ['W1', 'pain 7', 'hovancik/stretchly#342'],
    peer: null,
    days: '17:00 types · 19:00 … · expect no question',
  },
  {
    title: 'nor on a Saturday',
    from: ['W1', 'W7'],
    peer: null,
    days: 'on 2026-11-28 · 08:00 types · 18:00 … · expect no question',
  },
  {
    title: 'no start is offered to who has begun today',
    from: ['W1'],
    peer: null,
    days: '07:50 work · 08:10 stop · 08:11 after-hours off · 12:00 … · expect no question',
  },
  {
    title: 'nor to who wants none',
    from: ['W1'],
    peer: null,
    days: '07:50 start offer off · 07:50 types · 12:00 … · expect no question',
  },
  {
    title: 'work goes on after the stop: it asks after a quarter of an hour, and once more an hour later',
    from: ['W1', 'pain 7', 'hovancik/stretchly#667'],
    peer: null,
    days: '15:00 work · 16:30 stop · 21:00 … · expect no question before 16:45, after-hours question 16:45–16:46, after-hours question 17:45–17:51, 2 questions, no sound',
  },
  {
    title: '"this is private" ends it for the day',
    from: ['W1', 'pain 7'],
    peer: null,
    days: '15:00 work · 16:30 stop · 16:46 answers after-hours with private · 21:00 … · expect 1 question',
  },
  {
    title: '"this is private" three times turns the question off',
    from: ['W1', 'pain 7'],
    peer: null,
    days: [
      '15:00 work · 16:30 stop · 16:46 answers after-hours with private · 19:00 …',
      '15:00 work · 16:30 stop · 16:46 answers after-hours with private · 19:00 …',
      '15:00 work · 16:30 stop · 16:46 answers after-hours with private · 19:00 …',
      '15:00 work · 16:30 stop · 19:00 … · expect no question after 16:30',
    ],
  },
  {
    title: '"I am working" goes on with the day',
    from: ['W1', 'W6'],
    peer: null,
    days: '15:00 work · 16:30 stop · 16:50 answers after-hours with working · 17:00 … · expect off work at 16:49, at work at 16:51, worked 1 h 40 min at 17:00',
  },
  {
    title: 'nobody at the keyboard after the stop: nothing is asked',
    from: ['W1'],
    peer: null,
    days: '15:00 work · 16:30 stop · 16:30 silent · 21:00 … · expect no question',
  },
  {
    title: 'the evening tells when to stop for eleven hours of rest, where that is asked for',
    from: ['W1', 'pain 7', 'hovancik/stretchly#667'],
    peer: null,
    days: '15:00 after-hours off · 15:00 evening rest on · 15:00 work · 16:30 stop · 22:30 … · expect 1 question, evening-rest question 20:30–20:36',
  },
  {
    title: 'and only there',
    from: ['W1'],
    peer: null,
    days: '15:00 after-hours off · 15:00 work · 16:30 stop · 22:30 … · expect no question',
  },
  {
    title: 'behind a locked screen nothing is asked; once it is open, it is',
    from: ['W1'],
    peer: null,
    days: '15:00 work · 16:30 stop · 16:44:50 locked for 15 min · 17:15 … · expect no question before 16:59:50, after-hours question 16:59–17:06',
  },
  {
    title: 'an hour of typing needs few wakes',
    from: ['W1', 'pain 11', 'hovancik/stretchly#1594'],
    peer: '1 to 1.3 per cent of the processor at rest; Electron is not lean, says the maintainer (hovancik/stretchly#1594)',
    days: '09:00 work · 10:00 … · expect at most 240 wakes 09:00–10:00',
  },
  {
    title: 'behind a locked screen no timer runs',
    from: ['W1', 'pain 11'],
    peer: null,
    days: '09:00 work · 09:30 locks · 11:30 … · expect at most 6 wakes 09:31–11:30',
  },
  {
    title: 'starting the app again opens its window, at work and off',
    from: ['W1', 'pain 12', 'hovancik/stretchly#1201', 'hovancik/stretchly#1259'],
    peer: 'no icon in the tray, so no way to reach any of it; a command to open the settings came later (hovancik/stretchly#1259)',
    days: '09:00 starts the app again · 09:01 work · 09:10 starts the app again · expect opened today at 09:00, opened today at 09:10',
  },
  {
    title: 'without a tray, a break can be asked for, left and told all the same',
    from: ['W1', 'pain 12', 'pain 15', 'hovancik/stretchly#1606'],
    peer: null,
    days: '09:00 work · 09:05 break now · 09:05:10 leaves · 09:10 had a break · expect card 09:05–09:05:02, no overlay at 09:05:10, movement counted 09:10–09:10',
  },
];
