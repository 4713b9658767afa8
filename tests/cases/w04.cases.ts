import type { Case } from './case';

/** W4: every pause has an end; at its end it asks, and goes on until the first input where nobody is there. */
export const w04: readonly Case[] = [
  {
    title: 'at its end a pause asks whoever is there, and ends by itself five minutes later',
    from: ['W4', 'hovancik/stretchly#1168', 'rcaelers/workrave#98'],
    peer: 'suspended and then forgotten (rcaelers/workrave#98)',
    days: '10:00 work · 10:05 pause for 10 min · 10:25 … · expect pause over asked at 10:16, on pause at 10:16, at work at 10:21, worked 10 min at 10:25',
  },
  {
    title: 'nobody there at the end of lunch: it lasts until the first input',
    from: ['W4', 'W2'],
    peer: null,
    days: '11:00 work · 12:00 lunch for 30 min · 12:00 silent for 50 min · 13:00 … · expect on pause at 12:49, no anything 12:05–12:50, worked 1 h at 12:49, at work at 12:51',
  },
  {
    title: 'a pause can be made longer',
    from: ['W4'],
    peer: null,
    days: '10:00 work · 10:05 pause for 10 min · 10:10 longer pause by 20 min · 10:40 … · expect no pause over asked at 10:20, pause over asked at 10:36',
  },
];
