import type { Case } from './case';

/** B7: put off twice, then it comes or is passed over; lunch and stop clear; three in a row offer a gentler profile. */
export const b07: readonly Case[] = [
  {
    title: 'a break can be put off for five minutes, twice, and not a third time',
    from: ['B7', 'hovancik/stretchly#397'],
    peer: 'can be put off once; more is a matter of the config file (hovancik/stretchly#397)',
    days: '10:00 work · 10:21 postpones · 10:27 postpones · 10:33 postpones · 10:40 … · expect nudge 10:26–10:26:05, nudge 10:32–10:32:05, no postpone possible at 10:33, refused no-postpone-left at 10:33, short card 10:32–10:38',
  },
  {
    title: 'a short pause that was put off comes back as a short pause',
    from: ['B7', 'AllanChain/sane-break#137'],
    peer: 'after the five minutes a long break came in place of the short one (AllanChain/sane-break#137)',
    days: '10:00 work · 10:21 postpones · 10:35 … · expect short nudge 10:26–10:26:05, short card 10:26–10:32, no window',
  },
  {
    title: 'a break that was put off is as long as it was',
    from: ['B7', 'tom-james-watson/breaktimer-app#59'],
    peer: 'sometimes the three minutes of the postponement were added to the break (tom-james-watson/breaktimer-app#59)',
    days: '10:00 work · 10:21 postpones · 10:35 … · expect short card 10:31–10:31:05, card at 10:31:25, no card at 10:31:35',
  },
  {
    title: 'what was skipped is counted from zero',
    from: ['B7', 'hovancik/stretchly#509'],
    peer: 'the next break came two minutes after a skip, for that put it off by default (hovancik/stretchly#509)',
    days: '10:00 work · 10:21 skips · expect short passed 10:21–10:21, next short in 20 min at 10:21',
  },
  {
    title: 'three passed over in a row: a gentler profile is offered',
    from: ['B7', 'pain 10', 'slgobinath/SafeEyes#320'],
    peer: 'asked for: make it harder to skip, for the hand does so by itself; strict mode is the answer (slgobinath/SafeEyes#320)',
    days: '10:00 work · 10:21 skips · 10:42 skips · 10:51 skips · 11:00 … · expect no gentler offered at 10:43, gentler offered at 11:00',
  },
  {
    title: 'the offer of a gentler profile is a prompt like any other',
    from: ['B7', 'B14', 'pain 10', 'AllanChain/sane-break#158'],
    peer: 'the new way to postpone was found too strict; paying back keeps the number of breaks (AllanChain/sane-break#158)',
    days: '10:00 work · 10:21 skips · 10:42 skips · 10:51 skips · 11:30 … · expect gentler prompt 10:51–11:30',
  },
  {
    title: 'the gentler profile, once taken, asks less often',
    from: ['B7'],
    peer: null,
    days: '10:00 work · 10:21 skips · 10:42 skips · 10:51 skips · 11:00 takes the gentler · 11:20 … · expect no nudge 10:51:01–11:12, short nudge 11:12–11:12:05',
  },
  {
    title: 'two passed over and one held: nothing is offered',
    from: ['B7'],
    peer: null,
    days: '10:00 work · 10:21 skips · 10:42 skips · 11:30 … · expect movement taken 11:00–11:01, no gentler offered at 11:30',
  },
  {
    title: 'lunch clears what was put off',
    from: ['B7'],
    peer: null,
    days: '10:00 work · 10:21 postpones · 10:22 lunch for 30 min · 10:52 pause ends · 11:10 … · expect no nudge 10:22–11:10, next short in 2 min at 11:10',
  },
  {
    title: 'stop in the nudge closes it unscored',
    from: ['B7', 'W6', 'pain 7'],
    peer: null,
    days: '10:00 work · 10:21 stop · 11:30 … · expect no passed, no taken, no nudge 10:21–11:30',
  },
  {
    title: 'stop in the break closes it unscored',
    from: ['B7', 'W6', 'pain 5', 'pain 7', 'slgobinath/SafeEyes#269'],
    peer: 'quitting in a break left the break on the screen for ever (slgobinath/SafeEyes#269)',
    days: '10:00 work · 10:25:10 stop · 11:30 … · expect card at 10:25:05, no overlay 10:25:10–11:30, no taken, no passed',
  },
];
