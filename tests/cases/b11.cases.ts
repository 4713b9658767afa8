import type { Case } from './case';

/** B11: the app can always say why nothing is happening. */
export const b11: readonly Case[] = [
  {
    title: 'a call is named, though the screen is full as well',
    from: ['B11', 'B1', 'hovancik/stretchly#1441'],
    peer: 'found paused without a pause of one’s own, and no way to resume in the menu (hovancik/stretchly#1441)',
    days: '10:00 work · 10:02 full screen starts · 10:05 call starts · 10:10 … · expect quiet: full-screen at 10:04, quiet: call at 10:10',
  },
  {
    title: 'nobody there, and just back',
    from: ['B11', 'B3'],
    peer: null,
    days: '10:00 work · 10:19:30 silent for 1 min · 10:19:31 locks · 10:20:30 unlocks · 10:22 … · expect quiet: away at 10:20, quiet: just-back at 10:21:30',
  },
  {
    title: 'breaks switched off are said to be off',
    from: ['B11'],
    peer: null,
    days: '10:00 work · 10:01 breaks off · 10:05 breaks on · 10:06 … · expect quiet: breaks-off at 10:02, no next at 10:02, not quiet at 10:06',
  },
  {
    title: 'a question about a lost stop is why it is quiet',
    from: ['B11', 'W3'],
    peer: null,
    days: '10:00 work · 10:30 app ends · 10:40 app starts · 11:10 … · expect quiet: repair at 10:41, no nudge 10:40–11:10',
  },
  {
    title: 'when nothing holds breaks back, nothing is said to',
    from: ['B11'],
    peer: null,
    days: '10:00 work · 10:10 … · expect not quiet at 10:10, next short in 10 min at 10:10',
  },
];
