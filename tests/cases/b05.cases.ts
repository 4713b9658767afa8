import type { Case } from './case';

/** B5: first a nudge, then the break in a lull, at most five minutes after it was due. */
export const b05: readonly Case[] = [
  {
    title: 'who types without a stop gets five minutes to finish',
    from: ['B5', 'pain 10', 'hovancik/stretchly#189'],
    peer: 'a break opens in the middle of a word; waiting for a pause was asked for in 2018 (hovancik/stretchly#189)',
    days: '10:00 work · expect short nudge 10:20–10:20:05, no overlay before 10:25, short card 10:25–10:25:05',
  },
  {
    title: 'the break comes in a lull of some seconds',
    from: ['B5', 'pain 10', 'hovancik/stretchly#302', 'hovancik/stretchly#1007'],
    peer: 'blocks the screen while one types; open, as it is unclear what typing is (hovancik/stretchly#1007)',
    days: '10:00 work · 10:00 types with lulls · expect short nudge 10:20–10:20:05, no overlay before 10:20:27, short card 10:20:27–10:20:31',
  },
  {
    title: 'a lull before the nudge does not count: it can be read first',
    from: ['B5', 'pain 10', 'tom-james-watson/breaktimer-app#241'],
    peer: 'a few seconds between the gong and the decision; asked for is time to finish the thought (tom-james-watson/breaktimer-app#241)',
    days: '10:00 work · 10:19:30 silent for 1 min · expect short nudge 10:20–10:20:05, no overlay before 10:20:08, short card 10:20:08–10:20:12',
  },
  {
    title: 'a breath of two seconds is no lull',
    from: ['B5', 'pain 10', 'slgobinath/SafeEyes#709'],
    peer: 'wished for: wait for a second without a key; refused as too complicated (slgobinath/SafeEyes#709)',
    days: '10:00 work · 10:20:20 silent for 2 s · 10:20:40 silent for 2 s · 10:24 … · expect nudge at 10:24, no overlay before 10:24',
  },
  {
    title: 'the nudge can be turned down before anything covers the screen',
    from: ['B5', 'B7', 'pain 10', 'slgobinath/SafeEyes#261'],
    peer: null,
    days: '10:00 work · 10:21 skips · 10:40 … · expect no overlay before 10:40, short passed 10:21–10:21',
  },
  {
    title: 'a card of one’s own hand comes at once, without a nudge',
    from: ['B5', 'hovancik/stretchly#844'],
    peer: null,
    days: '10:00 work · 10:12 break now · expect no nudge before 10:12, short card 10:12–10:12:02',
  },
];
