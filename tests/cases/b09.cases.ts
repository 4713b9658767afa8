import type { Case } from './case';

/** B9: a card or a window; main owns the break; a window that does not draw gives way to words. */
export const b09: readonly Case[] = [
  {
    title: 'the short pause is a card of half a minute',
    from: ['B9'],
    peer: null,
    days: '10:00 work · expect short card 10:25–10:25:05, card at 10:25:29, no card at 10:25:31, no window before 10:26',
  },
  {
    title: 'the movement break is a full window of five minutes',
    from: ['B9'],
    peer: null,
    days: '10:00 work · expect movement window 10:55–10:56, window at 11:00, no window at 11:01, movement taken 11:00–11:01',
  },
  {
    title: 'a window that does not draw within three seconds is torn down, and words take its place',
    from: ['B9', 'pain 4', 'pain 5', 'hovancik/stretchly#1161'],
    peer: 'break windows came up empty and grey, and took three seconds to load (hovancik/stretchly#1161)',
    days: '10:00 work · 10:20 windows never draw · expect short card 10:25–10:25:01, short words 10:25:03–10:25:05, no overlay 10:25:05–10:40',
  },
  {
    title: 'a window that never drew does not stop the breaks after it',
    from: [
      'B9',
      'pain 4',
      'pain 5',
      'tom-james-watson/breaktimer-app#206',
      'tom-james-watson/breaktimer-app#143',
    ],
    peer: 'stuck at "less than a minute", a break now does nothing either; starting the app anew helps (tom-james-watson/breaktimer-app#143)',
    days: '10:00 work · 10:20 windows never draw · 10:30 windows draw · expect short words 10:25–10:26, movement window 10:55–10:57',
  },
  {
    title: 'a break can be left at once, and the next comes in its time',
    from: ['B9', 'B7', 'pain 5', 'pain 15', 'slgobinath/SafeEyes#897'],
    peer: 'a skip in the middle of a long break leaves the screen locked for the whole of it (slgobinath/SafeEyes#897)',
    days: '10:00 work · 10:56 leaves · expect movement passed 10:56–10:56, no overlay at 10:56, next short in 20 min at 10:56',
  },
  {
    title: 'a break that was held for more than half is held',
    from: ['B9', 'pain 9'],
    peer: null,
    days: '10:00 work · 10:59 leaves · expect movement taken 10:59–10:59, no passed, no overlay at 10:59',
  },
  {
    title: 'a break that is over leaves without being told, though the page hangs',
    from: ['B9', 'pain 5', 'hovancik/stretchly#1807'],
    peer: 'the break covers the screen with its timer frozen (hovancik/stretchly#1807)',
    days: '10:00 work · 10:25:10 windows never draw · 10:40 … · expect no overlay 10:25:31–10:40, short taken 10:25:30–10:25:31',
  },
];
