import type { Case } from './case';

/** B8: a pause keeps the time worked, over a restart too; changed settings let a running break end and keep what is earned. */
export const b08: readonly Case[] = [
  {
    title: 'after a pause the time worked goes on where it was',
    from: ['B8', 'pain 6', 'hovancik/stretchly#813', 'hovancik/stretchly#1479'],
    peer: 'there is no real pause: breaks stop and then start from zero (hovancik/stretchly#1479)',
    days: '10:00 work · 10:15 pause for 10 min · 10:25 pause ends · 10:40 … · expect no nudge 10:00–10:30, short nudge 10:30–10:30:05',
  },
  {
    title: 'a program that asks for full screen for a moment does not reset anything',
    from: ['B8', 'B1', 'pain 6', 'hovancik/stretchly#1603', 'hovancik/stretchly#1557'],
    peer: 'opening a film in full screen starts the timer from zero (hovancik/stretchly#1603)',
    days: '10:00 work · 10:15 full screen for 3 s · 10:16 do-not-disturb for 3 s · expect short nudge 10:20–10:20:05',
  },
  {
    title: 'no break springs up when a pause is ended',
    from: ['B8', 'pain 6', 'drmowinckels/entracte#134'],
    peer: 'the timer stood at zero after an hour’s pause, and a long break came seconds later (drmowinckels/entracte#134)',
    days: '10:00 work · 10:05 pause for 1 h · 11:05 pause ends · 11:15 … · expect no anything 10:05–11:15',
  },
  {
    title: 'a restart keeps the time worked',
    from: ['B8', 'W3', 'pain 6', 'pain 13', 'hovancik/stretchly#1221'],
    peer: 'after a reboot the timer starts anew, so breaks come too seldom (hovancik/stretchly#1221)',
    days: '10:00 work · 10:15:30 app ends · 10:16:30 app starts after a reboot · 10:16:40 says went on · 10:16:40 types · 10:25 … · expect no nudge before 10:20:30, short nudge 10:20:30–10:22:30',
  },
  {
    title: 'a pause outlives a restart',
    from: ['B8', 'pain 6', 'pain 13', 'hovancik/stretchly#1756'],
    peer: 'a pause without end is gone after a restart: nothing is remembered between two (hovancik/stretchly#1756)',
    days: '10:00 work · 10:15 pause for 1 h · 10:20 app restarts · 10:20:10 says went on · 10:50 … · expect on pause at 10:50, no nudge 10:15–10:50',
  },
  {
    title: 'a changed profile keeps what is earned',
    from: ['B8', 'hovancik/stretchly#1248'],
    peer: 'a break that was switched off in the settings still comes once (hovancik/stretchly#1248)',
    days: '10:00 work · 10:10 profile gentle · 10:35 … · expect no nudge before 10:30, short nudge 10:30–10:30:05',
  },
  {
    title: 'a running break ends on its old length',
    from: ['B8'],
    peer: null,
    days: '10:00 work · 10:56 profile often · 11:05 … · expect movement window at 10:56, movement window at 11:00, no overlay at 11:01, movement taken 11:00–11:01',
  },
  {
    title: 'breaks switched off take the nudge away at once',
    from: ['B8', 'B11', 'hovancik/stretchly#1243'],
    peer: 'the pending mini break comes although mini breaks were switched off; an accepted fault (hovancik/stretchly#1243)',
    days: '10:00 work · 10:21 breaks off · 11:30 … · expect no nudge 10:21–11:30, no overlay, quiet: breaks-off at 10:22',
  },
];
