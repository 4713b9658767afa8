import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import type { OwnKind } from '../../shared/breaks/own-kinds';
import type { BreakSettings } from '../../shared/breaks/profiles';
import { OWN_LIMITS } from '../../shared/content/own';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE } from '../../shared/time/moment';
import { Driver } from './driver';

const USUAL = DEFAULT_SETTINGS.breaks;
const choosing = (breaks: Partial<BreakSettings>): Command => ({
  ...{ type: 'settings.change', change: { breaks: { ...USUAL, ...breaks } } },
});

function working(minutes: number, breaks: Partial<BreakSettings> = {}): Driver {
  const day = new Driver('Europe/Stockholm', '2026-11-23T08:00', { breaks: { ...USUAL, ...breaks } });
  day.command({ type: 'day.start', place: 'home' });
  day.pass(minutes * MINUTE);
  return day;
}

describe('another choice of breaks (B8)', () => {
  it('is kept, and takes a nudge away that is not asked for any more, unscored', () => {
    const day = working(20);
    expect(day.command(choosing({ profile: 'often' })).effects).toEqual([{ type: 'keep', what: 'settings' }]);
    expect(day.snapshot.nudge?.kind).toBe('short');
    day.command(choosing({ profile: 'movement' }));
    expect(day.snapshot.nudge).toBeNull();
    expect(day.events.map(({ type }) => type)).toEqual(['work.started']);
  });

  it('of something else leaves the breaks as they are', () => {
    const day = working(20);
    day.command({ type: 'settings.change', change: { sound: true } });
    expect(day.snapshot).toMatchObject({
      nudge: { kind: 'short' },
      settings: { sound: true, breaks: USUAL },
    });
  });

  it('leaves a nudge that is still asked for its time', () => {
    const day = working(22);
    const { nudge } = day.snapshot;
    day.command({ type: 'settings.change', change: { sound: true } });
    day.command(choosing({ strict: true }));
    expect(day.snapshot.nudge).toEqual({ ...nudge, canSkip: false });
  });

  it('of how many own kinds: six at most', () => {
    const own = (count: number): Command =>
      choosing({
        profile: 'own',
        own: Array.from({ length: count }, (_, index) => ({
          ...{
            id: `own-${index}`,
            name: 'x',
            everyMinutes: 60,
            at: null,
            seconds: 60,
            surface: 'card' as const,
          },
          ...{ activities: ['eyes' as const], postponeMinutes: 5, postponeTimes: 2 },
        })),
      });
    expect(working(0).command(own(6)).result).toEqual({ ok: true });
    expect(working(0).command(own(7)).result).toEqual({ ok: false, reason: 'bad-break' });
  });
});

describe('a time of day that is chosen while at work (B13)', () => {
  const given = (day: Driver, fika: string | null): readonly string[] => {
    day.command(choosing({ fika }));
    return day.state.breaks.given;
  };

  it('has its turn today when it is still to come, and not when it is over', () => {
    expect(given(working(60), '08:59')).toEqual(['fika']);
    expect(given(working(60), '09:00')).toEqual([]);
    expect(given(working(60), '09:01')).toEqual([]);
  });

  it('is over also where another break has the same time', () => {
    const standup: OwnKind = {
      ...{ id: 'own-1', name: 'Ståmöte', everyMinutes: null, at: '08:50', seconds: 60, surface: 'card' },
      ...{ activities: ['eyes'], postponeMinutes: 5, postponeTimes: 2 },
    };
    const day = working(49, { profile: 'own', own: [standup] });
    day.pass(11 * MINUTE);
    day.command(choosing({ profile: 'own', own: [standup], fika: '08:50' }));
    expect(day.state.breaks.given).toContain('fika');
  });

  it('was had when it was had ahead of its time, whatever else is chosen', () => {
    const day = working(10, { fika: '10:00' });
    day.command({ type: 'break.now', kind: 'fika' });
    day.painted();
    day.pass(15 * MINUTE);
    expect(day.state.breaks.given).toEqual(['fika']);
    day.command(choosing({ fika: '10:00', strict: true }));
    expect(day.state.breaks.given).toEqual(['fika']);
  });

  it('has it again when it is moved ahead; left where it is, it keeps what it had', () => {
    const day = working(10, { fika: '08:10' });
    day.command({ type: 'break.now', kind: 'fika' });
    day.painted();
    day.pass(15 * MINUTE);
    expect(day.state.breaks.given).toEqual(['fika']);
    day.command(choosing({ fika: '08:10', strict: true }));
    expect(day.state.breaks.given).toEqual(['fika']);
    day.command(choosing({ fika: '08:10', profile: 'often' }));
    expect(day.state.breaks.given).toEqual(['fika']);
    expect(given(day, '10:00')).toEqual([]);
  });
});

describe('the answer to the offer of a gentler rhythm (B7)', () => {
  it('leaves another prompt where it is', () => {
    const day = new Driver('Europe/Stockholm', '2026-11-23T10:00');
    day.command({ type: 'day.start', place: 'home' });
    for (let passed = 0; passed < 120; passed += 1) {
      day.pass(MINUTE);
      if (day.snapshot.nudge !== null) day.command({ type: 'break.skip' });
    }
    expect([day.snapshot.prompt?.kind, day.snapshot.offerGentler]).toEqual(['lunch', true]);
    day.command({ type: 'profile.answer', gentler: true });
    expect(day.snapshot).toMatchObject({
      prompt: { kind: 'lunch' },
      settings: { breaks: { profile: 'gentle' } },
    });
  });
});

describe('an answer to what is not asked', () => {
  it.each<Command>([
    { type: 'profile.answer', gentler: true },
    { type: 'profile.answer', gentler: false },
    { type: 'prompt.dismiss' },
    { type: 'notice.dismiss', notice: 'nosuch' },
  ])('%j is refused and changes nothing', (command) => {
    const day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    const before = day.state;
    expect(day.command(command).result).toEqual({ ok: false, reason: 'no-question' });
    expect(day.state).toEqual(before);
  });
});

describe('content of one’s own', () => {
  const tip = (text: string, id: string | null = null): Command => ({
    type: 'own.tip.save',
    tip: { id, text },
  });
  const walk = (title: string, id: string | null = null) => ({
    ...{ id, kind: 'move' as const, seconds: 240, title, steps: ['Gå.'] },
    ...{ posture: 'standing' as const, stretching: false, space: 'little' as const },
  });
  const say = (day: Driver, command: Command): string => {
    const { result } = day.command(command);
    return result.ok ? 'done' : result.reason;
  };

  function withTwo(): {
    readonly day: Driver;
    readonly tips: readonly string[];
    readonly walks: readonly string[];
  } {
    const day = new Driver();
    const activities = [walk('En'), walk('Två')];
    expect(
      say(day, {
        type: 'own.add',
        activities,
        tips: [
          { id: null, text: 'a' },
          { id: null, text: 'b' },
        ],
      }),
    ).toBe('done');
    const { own } = day.snapshot;
    return { day, tips: own.tips.map(({ id }) => id), walks: own.activities.map(({ id }) => id) };
  }

  it('of one id is changed or deleted, and the others stay', () => {
    const { day, tips, walks } = withTwo();
    expect(say(day, tip(' c ', tips[1] ?? ''))).toBe('done');
    expect(day.snapshot.own.tips.map(({ text }) => text)).toEqual(['a', 'c']);
    expect(say(day, { type: 'own.tip.delete', tip: tips[0] ?? '' })).toBe('done');
    expect(day.snapshot.own.tips).toEqual([{ id: tips[1], text: 'c' }]);
    expect(say(day, { type: 'own.activity.delete', activity: walks[0] ?? '' })).toBe('done');
    expect(day.snapshot.own.activities.map(({ title }) => title)).toEqual(['Två']);
  });

  it('that is not there is refused', () => {
    const { day } = withTwo();
    const none = 'no-such-content';
    expect(say(day, tip('c', 'own-none'))).toBe(none);
    expect(say(day, { type: 'own.activity.save', activity: walk('Tre', 'own-none') })).toBe(none);
    expect(say(day, { type: 'own.tip.delete', tip: 'own-none' })).toBe(none);
    expect(say(day, { type: 'own.activity.delete', activity: 'own-none' })).toBe(none);
    expect(say(day, { type: 'tip.hide', tip: 'own-none' })).toBe(none);
  });

  it('is good in every part, or refused', () => {
    const { day } = withTwo();
    const tips = [
      { id: null, text: 'c' },
      { id: null, text: '  ' },
    ];
    expect(say(day, tip('   '))).toBe('content-not-usable');
    expect(say(day, { type: 'own.add', activities: [], tips })).toBe('content-not-usable');
    expect(say(day, { type: 'own.add', activities: [walk('c'), walk('')], tips: [] })).toBe(
      'content-not-usable',
    );
    expect(day.snapshot.own.tips).toHaveLength(2);
  });

  it('has room for so many tips, those that are there included; one that is changed needs none', () => {
    const { day, tips } = withTwo();
    const more = (count: number): Command => ({
      ...{ type: 'own.add', activities: [] },
      tips: Array.from({ length: count }, (_, index) => ({ id: null, text: `nr ${index}` })),
    });
    expect(say(day, more(OWN_LIMITS.tips - 1))).toBe('too-much-content');
    expect(say(day, more(OWN_LIMITS.tips - 2))).toBe('done');
    expect(say(day, tip('d'))).toBe('too-much-content');
    expect(say(day, tip('d', tips[0] ?? ''))).toBe('done');
  });
});
