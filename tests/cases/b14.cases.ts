import type { Case } from './case';

/** B14: everything else shares one budget of six a day, 15 minutes apart, by preference at the end of a break. */
export const b14: readonly Case[] = [
  {
    title: 'a tip comes at the end of a break and not in the middle of work',
    from: ['B14', 'pain 15'],
    peer: null,
    days: '08:00 work · 09:15 … · expect no prompt before 09:00, tip prompt 09:00–09:01, movement taken 09:00–09:01',
  },
  {
    title: 'a tip on light, one on the body and one on the work at most, six prompts a day at most',
    from: ['B14'],
    peer: null,
    days: '08:00 work · 17:00 … · expect at most 3 tip prompts, at most 6 prompts, 1 planned-end prompt',
  },
  {
    title: 'no tips for who wants none',
    from: ['B14', 'pain 15', 'rcaelers/workrave#425'],
    peer: null,
    days: '08:00 work · 08:00 tips off · 11:50 … · expect no tip prompt',
  },
  {
    title: 'a prompt goes away by itself',
    from: ['B14'],
    peer: null,
    days: '11:30 work · 11:31 breaks off · 12:10 … · expect lunch prompt 12:00–12:00:05, prompt at 12:01:30, no prompt at 12:02:10',
  },
  {
    title: 'a prompt waits for the end of a call',
    from: ['B14', 'B1', 'pain 1'],
    peer: null,
    days: '11:30 work · 11:31 breaks off · 11:50 call for 30 min · 12:30 … · expect no prompt 11:50–12:20, lunch prompt 12:20–12:21',
  },
  {
    title: 'two prompts are a quarter of an hour apart',
    from: ['B14'],
    peer: null,
    days: '13:00 work · 13:00 tips off · 13:01 breaks off · 13:01 plans lunch 13:30, end 13:45 · 14:10 … · expect wind-down prompt 13:30–13:30:05, no lunch prompt 13:30–13:45, lunch prompt 13:45–13:46',
  },
];
