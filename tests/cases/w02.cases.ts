import type { Case } from './case';

/** W2: worked time is the spans of work less the pauses. */
export const w02: readonly Case[] = [
  {
    title: 'a pause is no work',
    from: ['W2', 'super-productivity/super-productivity#3093'],
    peer: 'eight hours of a forgotten pause went into the worked time (super-productivity/super-productivity#3093)',
    days: '09:00 work · 10:00 pause for 30 min · 10:30 pause ends · 11:30 … · expect worked 1 h at 10:20, worked 2 h at 11:30',
  },
  {
    title: 'time between two spans of a day is no work',
    from: ['W2', 'W6'],
    peer: null,
    days: '09:00 work · 10:00 stop · 12:00 work · 13:00 … · expect worked 1 h at 11:00, worked 2 h at 13:00',
  },
  {
    title: 'breaks are work',
    from: ['W2', 'pain 9'],
    peer: null,
    days: '09:00 work · 10:05 … · expect worked 1 h 5 min at 10:05, 1 short taken, 1 movement taken',
  },
  {
    title: 'what was held, passed over and counted is kept as such',
    from: ['W2', 'pain 9', 'hovancik/stretchly#86', 'hovancik/stretchly#1702'],
    peer: 'how many breaks were held or skipped cannot be seen; wished for since 2017 (hovancik/stretchly#86)',
    days: '09:00 work · 09:21 skips · 09:30 silent for 5 min · 10:05 … · expect 1 short passed, 1 movement counted, 1 short taken',
  },
];
