import type { Case } from './case';

/** W6: stop ends the day at once; the close-out is offered after; starting again reopens the day. */
export const w06: readonly Case[] = [
  {
    title: 'stop is at once, and the close-out opens after it',
    from: ['W6', 'pain 9', 'super-productivity/super-productivity#5934'],
    peer: null,
    days: '15:00 work · 16:00 stop · 16:10 … · expect off work at 16:00, opened closeout at 16:00, worked 1 h at 16:10',
  },
  {
    title: 'started again the same evening: the day goes on, breaks from zero',
    from: ['W6', 'B7'],
    peer: null,
    days: '15:00 work · 15:18 stop · 15:30 work · 15:55 … · expect no nudge before 15:50, short nudge 15:50–15:50:05, worked 43 min at 15:55',
  },
  {
    title: 'stop in a pause ends both',
    from: ['W6', 'W4'],
    peer: null,
    days: '15:00 work · 15:30 pause for 1 h · 15:40 stop · 17:00 … · expect off work at 15:40, no pause over asked at 16:40, worked 30 min at 17:00',
  },
];
