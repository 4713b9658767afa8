import type { Case } from './case';

/** B10: where silence cannot be measured, breaks run on time alone, in words. */
export const b10: readonly Case[] = [
  {
    title: 'idle unknown: a nudge in time, the break in words, and it is said',
    from: ['B10', 'pain 3', 'hovancik/stretchly#1261'],
    peer: 'on Wayland the idle time read is always zero, so breaks come while nobody is there (hovancik/stretchly#1261)',
    days: '10:00 work · 10:00:05 idle unknown · 10:30 … · expect short nudge 10:20–10:20:05, short words 10:25–10:25:05, no overlay, idle said to be unknown at 10:10',
  },
  {
    title: 'idle unknown: no time away is made up',
    from: ['B10', 'pain 3', 'drmowinckels/entracte#190'],
    peer: 'idle detection failed on GNOME with Wayland; taken for active for ever, breaks fire while away (drmowinckels/entracte#190)',
    days: '10:00 work · 10:00:05 idle unknown · 10:05 silent for 10 min · 10:30 … · expect no counted, short nudge 10:20–10:20:05',
  },
  {
    title: 'idle unknown: a locked screen is still seen',
    from: ['B10', 'B2', 'pain 3', 'slgobinath/SafeEyes#391'],
    peer: 'the idle tool only sees programs that run through XWayland (slgobinath/SafeEyes#391)',
    days: '10:00 work · 10:00:05 idle unknown · 10:10 locked for 5 min · 10:34 … · expect movement counted 10:15–10:16, no nudge before 10:34',
  },
  {
    title: 'once idle can be read again, breaks are shown again',
    from: ['B10', 'pain 3'],
    peer: null,
    days: '10:00 work · 10:00:05 idle unknown · 10:40 idle known · expect no overlay before 10:40, movement window 10:50–11:00',
  },
];
