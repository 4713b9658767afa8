import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import { TIPS } from '../../shared/content';
import { themeOf } from '../../shared/plan/tips';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { Driver, TIPS_ALONE } from './driver';

const START: Command = { type: 'day.start', place: 'home' };

/** At work since `start`, for so many minutes; lunch is planned for twelve. */
function workingFrom(start: string, minutes: number): Driver {
  const day = new Driver('Europe/Stockholm', `2026-11-23T${start}`);
  day.command(START);
  day.pass(minutes * MINUTE);
  return day;
}

describe('the word that it is time for lunch', () => {
  it('comes then, and carries no tip', () => {
    const day = workingFrom('11:50', 10);
    expect(day.snapshot.prompt).toEqual({ kind: 'lunch', tip: null });
    expect(day.events.at(-1)).toMatchObject({ type: 'prompt.shown', prompt: 'lunch', tip: null });
  });

  it('waits until who was away has been back for two minutes', () => {
    const day = workingFrom('11:50', 5);
    day.report('locked');
    day.pass(6 * MINUTE);
    day.report('unlocked');
    day.pass(2 * MINUTE - 1);
    expect(day.snapshot.prompt).toBeNull();
    day.pass(1);
    expect(day.snapshot.prompt?.kind).toBe('lunch');
  });

  it('waits for the end of a break', () => {
    const day = workingFrom('11:50', 8);
    day.command({ type: 'break.now', kind: 'movement' });
    day.pass(5 * MINUTE - SECOND);
    expect(day.snapshot.prompt).toBeNull();
    day.pass(SECOND);
    expect(day.snapshot).toMatchObject({ break: null, prompt: { kind: 'lunch' } });
  });

  it('makes way for a nudge', () => {
    const day = workingFrom('11:41', 20);
    expect(day.snapshot).toMatchObject({ nudge: { kind: 'short' }, prompt: null });
    expect(day.events.at(-1)).toMatchObject({ type: 'prompt.shown', prompt: 'lunch' });
  });
});

describe('the tips of a day', () => {
  it('are one of light, one of the work and one of the body, each in its turn', () => {
    const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', {
      ...TIPS_ALONE,
      breaks: { ...DEFAULT_SETTINGS.breaks, on: false },
    });
    day.command(START);
    day.pass(9 * HOUR);
    const themes = day.events.flatMap((event) => {
      const tip = event.type === 'prompt.shown' ? TIPS.find(({ id }) => id === event.tip) : undefined;
      return tip === undefined ? [] : [themeOf(tip)];
    });
    expect(themes).toEqual(['light', 'work', 'body']);
  });
});
