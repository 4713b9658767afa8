import type { Case } from './case';

/** W7 as far as it concerns breaks: the hours of each weekday say when the day is to end. */
export const w07: readonly Case[] = [
  {
    title: 'a short day ends early, and no break falls due before its end',
    from: ['W7', 'B6', 'pain 7', 'hovancik/stretchly#873'],
    peer: null,
    days: '08:00 hours on weekday 1 08:00–14:00 · 13:34 work · 14:00 … · expect no nudge before 14:00',
  },
  {
    title: 'the hours of another weekday do not matter',
    from: ['W7', 'B6'],
    peer: null,
    days: '08:00 hours on weekday 2 08:00–14:00 · 13:34 work · 14:05 … · expect short nudge 13:54–13:54:05',
  },
  {
    title: 'on a day off there is no planned end, and breaks come as on any other',
    from: ['W7', 'pain 7', 'tom-james-watson/breaktimer-app#383'],
    peer: null,
    days: 'on 2026-11-28 · 16:00 work · 16:35 … · expect short nudge 16:20–16:20:05, no prompt',
  },
];
