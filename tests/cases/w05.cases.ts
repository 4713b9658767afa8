import type { Case } from './case';

/** W5: back after more than 20 minutes without a pause, it asks what that was. */
export const w05: readonly Case[] = [
  {
    title: 'back after half an hour: lunch, a pause, or work away from the screen?',
    from: ['W5', 'pain 8', 'super-productivity/super-productivity#3396'],
    peer: null,
    days: '10:00 work · 10:30 locked for 30 min · 11:10 … · expect long-away question 11:00–11:05',
  },
  {
    title: 'back after ten minutes: nothing is asked',
    from: ['W5'],
    peer: null,
    days: '10:00 work · 10:30 locked for 10 min · 10:55 … · expect no question, no nudge 10:40–10:55',
  },
  {
    title: 'it was a pause: that time is no work',
    from: ['W5', 'W2', 'super-productivity/super-productivity#3396'],
    peer: null,
    days: '10:00 work · 10:30 locked for 30 min · 11:05 answers long-away with pause · 11:10 … · expect worked 1 h 4 min at 11:04, worked 40 min at 11:10, no question at 11:06',
  },
  {
    title: 'it was lunch: no reminder of lunch comes',
    from: ['W5', 'W2'],
    peer: null,
    days: '08:00 work · 11:00 locked for 40 min · 11:42 answers long-away with lunch · 13:00 … · expect worked 3 h 2 min at 11:42, no lunch prompt',
  },
  {
    title: 'it was work away from the screen: that time counts',
    from: ['W5', 'W2'],
    peer: null,
    days: '10:00 work · 10:30 locked for 30 min · 11:05 answers long-away with work · 11:10 … · expect worked 1 h 10 min at 11:10, no question at 11:06',
  },
  {
    title: 'without an answer the question stands, and the time counts',
    from: ['W5', 'W2'],
    peer: null,
    days: '10:00 work · 10:30 locked for 30 min · 12:00 … · expect long-away question at 11:50, worked 2 h at 12:00',
  },
  {
    title: 'a pause that was told of is no question',
    from: ['W5', 'W4'],
    peer: null,
    days: '10:00 work · 10:30 pause for 30 min · 10:30 silent for 40 min · 11:30 … · expect no question',
  },
  {
    title: 'a meeting that was told of is no question',
    from: ['W5', 'B1'],
    peer: null,
    days: '10:00 work · 10:30 meeting for 1 h · 10:31 locked for 1 h · 11:40 … · expect no question',
  },
  {
    title: 'a meeting in the calendar is none either',
    from: ['W5', 'B1'],
    peer: null,
    days: '10:00 work · 10:00 calendar busy 10:30–11:15 · 10:30 locked for 45 min · 11:40 … · expect no question',
  },
  {
    title: 'the stop takes the question with it',
    from: ['W5', 'W6'],
    peer: null,
    days: '10:00 work · 10:30 locked for 30 min · 11:05 stop · 11:10 after-hours off · 11:30 … · expect no question after 11:05',
  },
];
