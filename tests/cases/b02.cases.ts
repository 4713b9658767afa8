import type { Case } from './case';

/** B2: active time drives breaks; time away counts as the breaks it is long enough for. */
export const b02: readonly Case[] = [
  {
    title: 'reading with an input now and then is active',
    from: ['B2', 'slgobinath/SafeEyes#309', 'rcaelers/workrave#318'],
    peer: 'without reading mode 20 s of inactivity reset the timer, and the micro break never comes (rcaelers/workrave#318)',
    days: '10:00 work · 10:02 reads for 30 min · expect no counted, short nudge 10:20–10:21',
  },
  {
    title: 'two minutes of silence count as the short pause and not as the movement break',
    from: ['B2', 'hovancik/stretchly#1443'],
    peer: 'one idle limit for all breaks: set to one minute long breaks never come, set to five a mini break comes minutes after a walk (hovancik/stretchly#1443)',
    days: '10:00 work · 10:15 silent for 2 min 20 s · 10:50 … · expect short counted 10:17–10:18, no movement counted, no nudge before 10:37, short nudge 10:37–10:38',
  },
  {
    title: 'three minutes away leave the movement break where it was',
    from: ['B2', 'hovancik/stretchly#1820'],
    peer: 'one idle limit shared by mini and long breaks (hovancik/stretchly#1820)',
    days: '10:00 work · 10:10 silent for 3 min · 11:00 … · expect short counted 10:13–10:14, no movement counted, movement nudge 10:53–10:55',
  },
  {
    title: 'four minutes away are a movement break, and reset the short pause too',
    from: ['B2', 'slgobinath/SafeEyes#658'],
    peer: 'back from a break of one’s own, the app asks for another a few minutes later (slgobinath/SafeEyes#658)',
    days: '10:00 work · 10:40 silent for 4 min 20 s · 11:00 … · expect movement counted 10:44–10:45, no nudge 10:44–11:00',
  },
  {
    title: 'a locked screen counts as well as silence',
    from: ['B2', 'slgobinath/SafeEyes#351'],
    peer: 'asks for a break a minute after one came back from a locked screen (slgobinath/SafeEyes#351)',
    days: '10:00 work · 10:18 locked for 4 min · expect movement counted 10:22–10:22:05, next short in 20 min at 10:22, no nudge before 10:22',
  },
  {
    title: 'time at the desk counts, not time since the last break',
    from: ['B2', 'slgobinath/SafeEyes#26'],
    peer: 'greeted with "take a walk" 15 seconds after signing in (slgobinath/SafeEyes#26); idle time is left out since 1.1.4',
    days: '10:00 work · 10:10 silent for 40 min · expect no nudge 10:00–11:00, movement counted 10:50–10:51',
  },
  {
    title: 'a long break resets the short pause',
    from: ['B2', 'B6', 'rcaelers/workrave#148'],
    peer: null,
    days: '10:00 work · 11:20 … · expect movement taken 11:00–11:01, no nudge 11:00:30–11:20',
  },
  {
    title: 'a break of one’s own counts when it is told',
    from: ['B2', 'hovancik/stretchly#177', 'drmowinckels/entracte#258'],
    peer: 'asks for a break soon after one that was taken outside the schedule (hovancik/stretchly#177)',
    days: '10:00 work · 10:15 had a break · expect movement counted 10:15–10:15, next short in 20 min at 10:15',
  },
  {
    title: 'ten seconds behind a locked screen neither count as a break nor lose the time worked',
    from: ['B2', 'B8', 'pain 2', 'pain 6', 'hovancik/stretchly#1724'],
    peer: 'the breaks start from zero even when the screen is unlocked right after locking it (hovancik/stretchly#1724)',
    days: '10:00 work · 10:15 locked for 10 s · expect no counted, short nudge 10:20–10:20:30',
  },
];
