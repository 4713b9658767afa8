import type { Case } from './case';

/** W1: work mode is the master switch; off work nothing appears. */
export const w01: readonly Case[] = [
  {
    title: 'off work there are no breaks, and hardly a timer',
    from: ['W1', 'pain 7', 'pain 11', 'hovancik/stretchly#342', 'hovancik/stretchly#750'],
    peer: 'working hours are wished for since 2018 (hovancik/stretchly#342); until then: pause and resume from the tray (hovancik/stretchly#750)',
    days: '18:00 types · 21:00 … · expect no anything, off work at 20:00, at most 1 wake 18:01–21:00',
  },
  {
    title: 'from the stop on it is silent',
    from: ['W1', 'pain 7', 'hovancik/stretchly#1713'],
    peer: 'breaks at game and film time; closed as a duplicate of working hours (hovancik/stretchly#1713)',
    days: '15:00 work · 16:25 stop · 20:00 … · expect no anything 16:25:01–20:00, no next at 16:30',
  },
  {
    title: 'an hour of typing needs few wakes',
    from: ['W1', 'pain 11', 'hovancik/stretchly#1594'],
    peer: '1 to 1.3 per cent of the processor at rest; Electron is not lean, says the maintainer (hovancik/stretchly#1594)',
    days: '09:00 work · 10:00 … · expect at most 240 wakes 09:00–10:00',
  },
  {
    title: 'behind a locked screen no timer runs',
    from: ['W1', 'pain 11'],
    peer: null,
    days: '09:00 work · 09:30 locks · 11:30 … · expect at most 6 wakes 09:31–11:30',
  },
  {
    title: 'starting the app again opens its window, at work and off',
    from: ['W1', 'pain 12', 'hovancik/stretchly#1201', 'hovancik/stretchly#1259'],
    peer: 'no icon in the tray, so no way to reach any of it; a command to open the settings came later (hovancik/stretchly#1259)',
    days: '09:00 starts the app again · 09:01 work · 09:10 starts the app again · expect opened today at 09:00, opened today at 09:10',
  },
  {
    title: 'without a tray, a break can be asked for, left and told all the same',
    from: ['W1', 'pain 12', 'pain 15', 'hovancik/stretchly#1606'],
    peer: null,
    days: '09:00 work · 09:05 break now · 09:05:10 leaves · 09:10 had a break · expect card 09:05–09:05:02, no overlay at 09:05:10, movement counted 09:10–09:10',
  },
];
