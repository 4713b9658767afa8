import { describe, expect, it } from 'vitest';
import type { Quiet } from '../../../shared/companion/snapshot';
import { LOCALES, translator } from '../../../shared/messages';
import type { Language } from '../../../shared/settings';
import { MINUTE } from '../../../shared/time/moment';
import { troubleDialog } from '../../../shared/trouble/dialog';
import { mayTell } from '../../../shared/trouble/may-tell';
import { failedStarts } from '../../../shared/trouble/starts';
import type { Trouble } from '../../../shared/trouble/trouble';
import { snapshotIn } from '../../main/snapshots';

const WORK = snapshotIn('work');
const OFF = { ...WORK, status: { type: 'off' } } as const;
const PAUSE = { ...WORK, status: { type: 'pause', kind: 'lunch', sinceAt: 0, endsAt: 1 } } as const;
const at = { sinceAt: 0, endsAt: null, untilAt: 1 };
const quietBy = (reason: Quiet['reason']) => ({ ...WORK, quiet: { reason, ...at } as Quiet });
const NUDGE = { kind: 'short', name: null, surface: 'card', latestAt: 1, canPostpone: true } as const;
const nudged = { ...WORK, nudge: { ...NUDGE, postponeMs: 1, postponed: 0, canSkip: true } };
const running = {
  id: 'a',
  kind: 'short',
  name: null,
  surface: 'card',
  activity: 'x',
  canLeave: true,
} as const;
const inBreak = { ...WORK, break: { ...running, startedAt: 0, endsAt: 1, lastsMs: 1, leftMs: 1 } };

describe('a dialog about something that broke', () => {
  it.each([
    ['at work', WORK, true, true],
    ['off work', OFF, false, true],
    ['on a pause', PAUSE, false, true],
    ['beside a nudge', nudged, false, true],
    ['in a break', inBreak, false, false],
    ['in a meeting', quietBy('meeting'), false, false],
    ['in a call', quietBy('call'), false, false],
    ['while the screen is shared', quietBy('sharing'), false, false],
    ['in a busy time of the calendar', quietBy('calendar'), false, true],
    ['under full screen', quietBy('full-screen'), false, true],
    ['while nothing may disturb', quietBy('do-not-disturb'), false, true],
    ['while nobody is there', quietBy('away'), false, true],
    ['just after the return', quietBy('just-back'), false, true],
    ['while breaks are off', quietBy('breaks-off'), true, true],
  ])('%s may come by itself, and to somebody at the app', (_when, snapshot, alone, here) => {
    expect([mayTell(snapshot, false), mayTell(snapshot, true)]).toEqual([alone, here]);
  });
});

const GONE = { reason: 'crashed', exitCode: 5 } as const;
const EACH: readonly (readonly [Trouble, boolean])[] = [
  ...(['home', 'sign', 'nudge', 'break'] as const).flatMap((window) =>
    (['made-anew', 'closed'] as const).map(
      (left) => [{ what: 'page-gone', window, left, ...GONE }, left === 'closed'] as const,
    ),
  ),
  [{ what: 'page-hung', window: 'home' }, false],
  [{ what: 'child-gone', process: 'GPU', ...GONE }, true],
  [{ what: 'main-error', error: { name: 'Error', code: null, frames: [] } }, false],
  [{ what: 'main-error', error: { name: 'Error', code: null, frames: [] } }, true],
  [{ what: 'failed-starts', count: 3 }, false],
];

describe.each(Object.keys(LOCALES) as Language[])('what is said in %s', (language) => {
  it.each(EACH)('of %j is a sentence, and its first button changes nothing', (trouble, givesUp) => {
    const { message, detail, choices } = troubleDialog(trouble, givesUp, translator(language));
    expect(message).toMatch(/^\p{Lu}[^.]+\.$/u);
    expect(detail).not.toContain('{');
    expect(['close', 'wait']).toContain(choices[0]?.choice);
    expect(choices.map(({ choice }) => choice)).toContain('copy');
    expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
  });
});

describe('starts that ended early', () => {
  const NOW = 1_000_000_000_000;
  it.each([
    ['none', [], 0],
    ['two a minute ago', [1, 1], 0],
    ['three within minutes', [9, 4, 1], 3],
    ['five within minutes', [9, 8, 4, 2, 1], 5],
    ['three, of which one is older', [11, 4, 1], 0],
    ['three, of which one is from the future', [4, 1, -60], 0],
  ])('%s make the next one careful or not', (_what, minutesAgo, failed) => {
    expect(
      failedStarts(
        minutesAgo.map((minutes) => NOW - minutes * MINUTE),
        NOW,
      ),
    ).toBe(failed);
  });
});
