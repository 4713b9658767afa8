import { expect, it } from 'vitest';
import type { OwnKind } from '../../shared/breaks/own-kinds';
import type { Command } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE } from '../../shared/time/moment';
import { Driver } from './driver';

const STANDUP: OwnKind = {
  ...{ id: 'own-1', name: 'Ståmöte', everyMinutes: null, at: '15:00', seconds: 20, surface: 'card' },
  ...{ activities: ['eyes'], postponeMinutes: 5, postponeTimes: 1 },
};
const breaksOf = (kind: OwnKind): typeof DEFAULT_SETTINGS.breaks => ({
  ...{ ...DEFAULT_SETTINGS.breaks, profile: 'own', own: [kind] },
});
const choosing = (kind: OwnKind): Command => ({
  ...{ type: 'settings.change', change: { breaks: breaksOf(kind) } },
});

it('a break of a time of day that is to come after active time instead starts from zero (B8)', () => {
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', { breaks: breaksOf(STANDUP) });
  day.command({ type: 'day.start', place: 'home' });
  day.pass(50 * MINUTE);
  const often = { ...STANDUP, everyMinutes: 30, at: null };
  day.command(choosing(often));
  expect(day.snapshot.nextBreak).toMatchObject({ kind: 'own-1', inMs: 30 * MINUTE });
  day.pass(10 * MINUTE);
  day.command(choosing({ ...often, everyMinutes: 40 }));
  expect(day.snapshot.nextBreak).toMatchObject({ kind: 'own-1', inMs: 30 * MINUTE });
  day.command(choosing(STANDUP));
  day.command(choosing(often));
  expect(day.snapshot.nextBreak).toMatchObject({ kind: 'own-1', inMs: 30 * MINUTE });
});
