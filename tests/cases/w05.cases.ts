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
];
