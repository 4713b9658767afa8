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
    title: 'a quarter of an hour before the end it is told, and once it has passed',
    from: ['B14', 'pain 7', 'hovancik/stretchly#667'],
    peer: null,
    days: '13:00 work · 13:00 tips off · 13:01 breaks off · 17:00 … · expect no wind-down prompt before 16:15, 1 wind-down prompt 16:15–16:15:05, 1 planned-end prompt 16:45–16:45:05',
  },
  {
    title: 'contact that was not ticked is reminded of once, at two',
    from: ['B14'],
    peer: null,
    days: '13:00 work · 13:00 tips off · 13:01 breaks off · 15:30 … · expect 1 contact prompt, contact prompt 14:00–14:00:05',
  },
  {
    title: 'contact that was had is not',
    from: ['B14'],
    peer: null,
    days: '13:00 work · 13:01 breaks off · 13:30 had contact · 15:30 … · expect no contact prompt',
  },
  {
    title: 'a reminder that is switched off does not come',
    from: ['B14'],
    peer: null,
    days: '13:00 work · 13:01 breaks off · 13:30 reminder contact off · 13:30 reminder wind-down off · 16:30 … · expect no contact prompt, no wind-down prompt',
  },
  {
    title: 'whether the plan still holds is asked once after lunch, where there are goals',
    from: ['B14'],
    peer: null,
    days: '09:00 work · 09:00 tips off · 09:01 breaks off · 09:02 plans a goal, lunch 11:00, end none · 11:05 lunch for 30 min · 11:35 pause ends · 13:45 … · expect 1 midday prompt, midday prompt 11:35–11:38',
  },
  {
    title: 'a plan without goals is not asked about',
    from: ['B14'],
    peer: null,
    days: '09:00 work · 09:01 breaks off · 09:02 plans lunch 11:00, end none · 11:05 lunch for 30 min · 11:35 pause ends · 13:45 … · expect no midday prompt',
  },
  {
    title: 'lunch after four and a half hours without a real break at the latest',
    from: ['B14'],
    peer: null,
    days: '08:00 work · 08:00 tips off · 08:01 breaks off · 08:02 plans lunch 14:00, end none · 14:30 … · expect 1 lunch prompt, lunch prompt 12:30–12:30:05',
  },
  {
    title: 'a real break stays one, whatever shorter absence comes after it',
    from: ['B14'],
    peer: null,
    days: '08:00 work · 08:01 breaks off · 08:02 plans lunch 15:00, end none · 11:00 silent for 25 min · 12:00 silent for 5 min · 15:10 … · expect no lunch prompt before 15:00, lunch prompt 15:00–15:00:05',
  },
  {
    title: 'and no meeting is so long that lunch is forgotten over it',
    from: ['B14', 'B1'],
    peer: null,
    days: '08:00 work · 08:01 breaks off · 08:02 plans lunch none, end none · 12:20 call for 2 h · 14:40 … · expect no prompt 12:20–14:20, lunch prompt 14:20–14:23',
  },
  {
    title: 'six prompts a day, and what matters most has its place among them',
    from: ['B14'],
    peer: null,
    days: '07:30 reminder air on · 07:30 reminder read-up on · 07:30 work · 07:31 plans a goal, lunch 11:30, end 15:00 · 18:00 … · expect at most 6 prompts, 1 lunch prompt, 1 contact prompt, 1 wind-down prompt, planned-end prompt',
  },
  {
    title: 'two prompts are a quarter of an hour apart',
    from: ['B14'],
    peer: null,
    days: '13:00 work · 13:00 tips off · 13:01 breaks off · 13:01 plans lunch 13:30, end 13:45 · 14:10 … · expect wind-down prompt 13:30–13:30:05, no lunch prompt 13:30–13:45, lunch prompt 13:45–13:46',
  },
];
