import type { Case } from './case';

/** B12: where calls cannot be sensed breaks come in words; the sensors are asked afresh before a nudge and an overlay. */
export const b12: readonly Case[] = [
  {
    title: 'where nobody can tell a call, the break comes in words',
    from: ['B12', 'pain 1', 'drmowinckels/entracte#113'],
    peer: 'a new release of the system no longer tells of the camera, and breaks came in video calls (drmowinckels/entracte#113)',
    days: '10:00 work · 10:00 call unknown · 10:30 … · expect short nudge 10:20–10:20:05, no overlay, short words 10:25–10:25:05',
  },
  {
    title: 'a call that the watching sensor missed is found before the nudge',
    from: ['B12', 'B1', 'pain 1', 'hovancik/stretchly#1535'],
    peer: 'breaks keep coming in meetings, and are skipped as soon as they start (hovancik/stretchly#1535)',
    days: '10:00 work · 10:19:30 call starts unseen · 10:31 call ends · 10:40 … · expect no nudge before 10:31, no overlay before 10:31, nudge 10:31–10:32',
  },
  {
    title: 'a call that began in the nudge, unseen, is found before the overlay',
    from: ['B12', 'B1', 'pain 1'],
    peer: null,
    days: '10:00 work · 10:22 call starts unseen · 10:40 … · expect nudge 10:20–10:21, no overlay, no taken, no passed',
  },
  {
    title: 'a sensor that does not answer within a second: a nudge and words only',
    from: ['B12', 'pain 1'],
    peer: null,
    days: '10:00 work · 10:10 sensors hang · 10:30 … · expect short nudge 10:20–10:20:05, no overlay, short words 10:25–10:25:05',
  },
  {
    title: 'a sensor that answers changes nothing about the time of the break',
    from: ['B12', 'B5', 'B9'],
    peer: null,
    days: '10:00 work · 10:30 … · expect short nudge 10:20–10:20:05, short card 10:25–10:25:05',
  },
];
