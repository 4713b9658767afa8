import type { Case } from './case';

/** B3: nothing overdue appears right after sleep or unlock; an overlay whose end has passed is never painted. */
export const b03: readonly Case[] = [
  {
    title: 'half an hour of sleep is a break, and none is asked for after it',
    from: ['B3', 'B2', 'pain 2', 'tom-james-watson/breaktimer-app#53'],
    peer: 'always began a break after sleep; mended in 2021 (tom-james-watson/breaktimer-app#53)',
    days: '10:00 work · 10:19 sleeps · 10:49 wakes · 10:49 types · 11:05 … · expect no break 10:19–11:05, no nudge 10:19–11:05, no prompt 10:19–11:05, counted 10:49–10:50',
  },
  {
    title: 'a break that was on the screen before the sleep is gone after it',
    from: ['B3', 'B9', 'pain 2', 'pain 5', 'hovancik/stretchly#1807'],
    peer: 'the break covers the screen with its timer frozen; only the power button helps (hovancik/stretchly#1807)',
    days: '10:00 work · 10:25:10 sleeps · 10:40 wakes · 10:40 types · 10:55 … · expect short card 10:24–10:25:05, no overlay 10:40–10:55, no nudge 10:40–10:55',
  },
  {
    title: 'a movement break that the machine slept through is over, and is not asked for again',
    from: ['B3', 'pain 2', 'pain 5', 'rcaelers/workrave#314'],
    peer: 'the rest window does not notice that its time has passed and has to be skipped (rcaelers/workrave#314)',
    days: '10:00 work · 10:56 sleeps · 11:26 wakes · 11:26 types · 11:40 … · expect movement window 10:55–10:56, no break 11:26–11:40, no nudge 11:26–11:40, no prompt 11:26–11:40',
  },
  {
    title: 'what falls due right after an unlock waits for two minutes of new activity',
    from: ['B3', 'pain 2', 'rcaelers/workrave#439'],
    peer: 'a rest break starts whenever the session is unlocked (rcaelers/workrave#439)',
    days: '10:00 work · 10:19:40 locked for 1 min · 10:25 … · expect no nudge before 10:22:40, quiet: just-back at 10:22, short nudge 10:22:40–10:22:45',
  },
  {
    title: 'a sleep of a minute keeps the time worked',
    from: ['B3', 'B8', 'pain 2', 'pain 6', 'hovancik/stretchly#1279'],
    peer: 'displays put to sleep and woken at once: the timers start from zero, times passed are not known to it (hovancik/stretchly#1279)',
    days: '10:00 work · 10:10 sleeps · 10:11 wakes · 10:11 types · 10:30 … · expect no counted, short nudge 10:20:50–10:21:40',
  },
  {
    title: 'a locked screen does not end a break',
    from: ['B3', 'B9', 'pain 2', 'hovancik/stretchly#1658', 'hovancik/stretchly#1687'],
    peer: 'locking and unlocking takes the break away, in strict mode too (hovancik/stretchly#1658)',
    days: '10:00 work · 10:57 locked for 1 min · 10:59 … · expect movement window at 10:56, movement window at 10:59, no passed',
  },
  {
    title: 'nothing wakes the screen while it is locked',
    from: ['B3', 'B1', 'pain 2', 'slgobinath/SafeEyes#523'],
    peer: 'a break that falls due behind the locked screen wakes it (slgobinath/SafeEyes#523)',
    days: '10:00 work · 10:18 locked for 1 h · 11:35 … · expect no break 10:18–11:35, no nudge 10:18–11:35, no prompt 10:18–11:35',
  },
  {
    title: 'a lunch with the lid shut is no overdue break after it',
    from: ['B3', 'pain 2', 'slgobinath/SafeEyes#324', 'rcaelers/workrave#404'],
    peer: 'a break that had a minute left comes a minute after waking, even overnight (rcaelers/workrave#404)',
    days: '10:00 work · 10:49 sleeps · 11:30 wakes · 11:31 types · 11:45 … · expect no break 10:49:30–11:45, no nudge 10:49:30–11:45, no prompt 10:49:30–11:45',
  },
  {
    title: 'a sleep that the system does not report is noticed by the clocks',
    from: ['B3', 'pain 2', 'slgobinath/SafeEyes#328'],
    peer: 'an alert right after waking: screen time ran on while the machine was suspended (slgobinath/SafeEyes#328)',
    days: '10:00 work · 10:18 sleeps untold · 10:58 wakes · 10:58 types · 11:12 … · expect no break 10:18–11:12, no nudge 10:18–11:12, no prompt 10:18–11:12, counted 10:58–11:01',
  },
  {
    title: 'the machine wakes and nobody is there: nothing shows',
    from: ['B3'],
    peer: null,
    days: '10:00 work · 10:19:30 sleeps · 10:20:30 wakes · 11:00 … · expect no break 10:19:30–11:00, no nudge 10:19:30–11:00, no prompt 10:19:30–11:00',
  },
];
