import type { Case } from './case';

/** W7: hours, kinds of day, flex and weekdays with times of their own. */
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
  {
    title: 'with flexible hours the day ends as long after its start as the hours are',
    from: ['W7', 'pain 7'],
    peer: null,
    days: '08:00 tips off · 10:00 flex on · 10:00 work · 18:30 … · expect no wind-down prompt before 18:15, wind-down prompt 18:15–18:21',
  },
  {
    title: 'without them it ends at its hour, however late it began',
    from: ['W7'],
    peer: null,
    days: '08:00 tips off · 10:00 work · 18:30 … · expect wind-down prompt 16:15–16:21',
  },
  {
    title: 'a public holiday has no hours: nothing is offered and nothing ends',
    from: ['W7', 'W1', 'pain 7'],
    peer: null,
    days: 'on 2026-12-25 · 08:00 types · 12:00 work · 17:00 … · expect no question, no lunch prompt before 16:30, no wind-down prompt, no planned-end prompt',
  },
  {
    title: 'a day that is marked as ill has no hours either',
    from: ['W7', 'W1'],
    peer: null,
    days: '07:00 marks as ill · 07:00 types · 12:00 … · expect no question',
  },
  {
    title: 'annual leave that turns into work has its hours again',
    from: ['W7', 'W1'],
    peer: null,
    days: '07:00 marks as holiday · 07:00 types · 10:00 marks as work · 12:00 … · expect no question before 10:00, start question 10:00–10:03',
  },
  {
    title: 'before a day off nobody is told to stop for rest',
    from: ['W7', 'W1'],
    peer: null,
    days: '15:00 evening rest on · 15:00 after-hours off · 15:00 work · 16:30 stop · 16:35 marks 2026-11-24 as holiday · 23:00 … · expect no question',
  },
  {
    title: 'a weekday with times of its own has its lunch and its fika then',
    from: ['W7', 'B13', 'B14'],
    peer: null,
    days: '09:00 template on weekday 1 lunch 11:00, fika 13:10 · 09:00 tips off · 09:00 work · 13:30 … · expect lunch prompt 11:00–11:07, fika nudge 13:10–13:10:05',
  },
  {
    title: 'any other weekday has the usual ones',
    from: ['W7'],
    peer: null,
    days: '09:00 template on weekday 2 lunch 11:00, fika 13:10 · 09:00 tips off · 09:00 breaks off · 09:00 work · 12:30 … · expect no lunch prompt before 12:00, lunch prompt 12:00–12:00:05',
  },
  {
    title: 'the times of a day can be told afterwards, and impossible ones are refused',
    from: ['W7', 'W3', 'pain 8', 'super-productivity/super-productivity#8194'],
    peer: null,
    days: '08:00 work · 16:00 stop · 16:10 tells times 07:30–15:30 · 16:20 tells times 15:00–17:00 · 16:30 … · expect worked 8 h at 16:05, worked 8 h at 16:15, refused times-in-future at 16:20, worked 8 h at 16:30',
  },
];
