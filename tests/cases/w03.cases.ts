import type { Case } from './case';

/** W3: a crash loses a minute at most; the next start asks about the stop; until then no break is asked for. */
export const w03: readonly Case[] = [
  {
    title: 'the app dies: the next morning it asks, and is quiet until it is answered',
    from: ['W3', 'pain 8', 'pain 13', 'super-productivity/super-productivity#936'],
    peer: 'presented with "you have been away for nine hours", which comes back every five minutes (super-productivity/super-productivity#936)',
    days: [
      '08:00 work · 15:42 app ends',
      '08:00 app starts · 08:00 types · 09:30 … · expect stop asked about 2026-11-23 15:42 at 08:00, no nudge, no overlay',
    ],
  },
  {
    title: 'one answer repairs the day before, and the new day begins',
    from: ['W3', 'pain 8', 'super-productivity/super-productivity#4638'],
    peer: 'who forgets to finish the day is told of twelve idle hours each morning (super-productivity/super-productivity#4638)',
    days: [
      '08:00 work · 15:42 app ends',
      '08:00 app starts · 08:01 says stopped 2026-11-23 15:42 · 08:02 work · 08:30 … · expect no stop asked at 08:02, short nudge 08:22–08:22:05, worked 28 min at 08:30',
    ],
  },
  {
    title: 'the lid is shut at work and opened the next day: the same question',
    from: ['W3', 'B3', 'pain 2', 'pain 8', 'super-productivity/super-productivity#4734'],
    peer: 'time was counted on while the machine slept (super-productivity/super-productivity#4734)',
    days: [
      '08:00 work · 15:42 sleeps',
      '08:00 wakes · 08:00 types · 09:30 … · expect stop asked about 2026-11-23 15:42 at 08:01, no nudge, no overlay',
    ],
  },
  {
    title: 'a crash in the middle of the day loses no more than a minute',
    from: ['W3', 'pain 13'],
    peer: null,
    days: '08:00 work · 08:40:30 app ends · 08:41 app starts · 08:41 says stopped 08:40:30 · 08:42 work · 09:00 … · expect worked 58 min 30 s at 09:00',
  },
  {
    title: 'what the disk refuses takes no break away',
    from: ['W3', 'pain 13'],
    peer: null,
    days: '10:00 work · 10:10 disk refuses · 10:30 … · expect short nudge 10:20–10:20:05, short card 10:25–10:25:05, short taken 10:25–10:26',
  },
];
