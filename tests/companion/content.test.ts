import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import { startCompanion } from '../../shared/companion';
import { ACTIVITIES, TIPS } from '../../shared/content';
import { OWN_LIMITS, type OwnActivityDraft } from '../../shared/content/own';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import { Driver } from './driver';

const WALK: OwnActivityDraft = {
  id: null,
  kind: 'move',
  seconds: 240,
  title: '  Gå till brevlådan ',
  steps: ['Ta på dig skorna. ', '', 'Gå dit och tillbaka.'],
  posture: 'standing',
  stretching: false,
  space: 'little',
};
const WATER: Command = { type: 'own.tip.save', tip: { id: null, text: ' Drick vatten. ' } };

function refusal(driver: Driver, command: Command): string {
  const { result } = driver.command(command);
  return result.ok ? 'done' : result.reason;
}

/** A day at work, up to the card with its first tip. */
function withTip(settings = {}): Driver {
  const driver = new Driver('Europe/Stockholm', '2026-11-23T08:00', settings);
  driver.command({ type: 'day.start', place: 'home' });
  while (driver.snapshot.prompt?.kind !== 'tip') {
    driver.pass(20_000);
    if (driver.snapshot.now > Date.parse('2026-11-23T10:00+01:00')) throw new Error('no tip came');
  }
  return driver;
}

describe('"not for me"', () => {
  it('hides the tip that is before the person, and takes its card away', () => {
    const driver = withTip();
    const tip = driver.snapshot.prompt?.tip ?? '';
    expect(TIPS.map(({ id }) => id)).toContain(tip);
    expect(refusal(driver, { type: 'tip.hide', tip: null })).toBe('done');
    expect(driver.snapshot.prompt).toBeNull();
    expect(driver.snapshot.settings.hiddenTips).toEqual([tip]);
    expect(driver.effects.at(-1)).toEqual({ type: 'keep', what: 'settings' });
    expect(refusal(driver, { type: 'tip.restore', tip })).toBe('done');
    expect(driver.snapshot.settings.hiddenTips).toEqual([]);
  });

  it('of another tip leaves the card', () => {
    const driver = withTip();
    const other = driver.snapshot.prompt?.tip === 'eyes-01' ? 'eyes-02' : 'eyes-01';
    expect(refusal(driver, { type: 'tip.hide', tip: other })).toBe('done');
    expect(refusal(driver, { type: 'tip.hide', tip: other })).toBe('done');
    expect(driver.snapshot.settings.hiddenTips).toEqual([other]);
    expect(driver.snapshot.prompt?.kind).toBe('tip');
  });

  it('needs a tip', () => {
    const driver = new Driver();
    expect(refusal(driver, { type: 'tip.hide', tip: null })).toBe('no-such-content');
    expect(refusal(driver, { type: 'tip.hide', tip: 'glare-99' })).toBe('no-such-content');
    expect(refusal(driver, { type: 'activity.hide', activity: 'act-none' })).toBe('no-such-content');
    expect(driver.snapshot.settings).toEqual({ ...DEFAULT_SETTINGS, welcomed: true });
  });

  it('to every tip there is makes the day go on without', () => {
    const driver = new Driver('Europe/Stockholm', '2026-11-23T08:00', {
      hiddenTips: TIPS.map(({ id }) => id),
    });
    driver.command({ type: 'day.start', place: 'home' });
    driver.pass(8 * HOUR);
    const prompts = driver.events.flatMap((event) => (event.type === 'prompt.shown' ? [event.prompt] : []));
    expect(prompts).not.toContain('tip');
    expect(driver.steps).toBeLessThan(20_000);
  });

  it('of an activity keeps it from the breaks', () => {
    const driver = new Driver();
    for (const { id } of ACTIVITIES.slice(1)) driver.command({ type: 'activity.hide', activity: id });
    const [left] = ACTIVITIES;
    driver.command({ type: 'day.start', place: 'home' });
    driver.command({ type: 'break.now', kind: 'short' });
    expect(driver.snapshot.break?.activity).toBe(left?.id);
    driver.command({ type: 'activity.restore', activity: 'act-eyes-blink' });
    expect(driver.snapshot.settings.activities.hidden).toHaveLength(ACTIVITIES.length - 2);
  });
});

describe('the bag of tips', () => {
  it('is kept with each tip, and a start goes on with it', () => {
    const driver = withTip();
    const tip = driver.snapshot.prompt?.tip ?? '';
    expect(
      driver.effects.filter((effect) => effect.type === 'keep' && effect.what === 'content'),
    ).toHaveLength(1);
    const { tipBag, own, settings } = driver.state;
    expect(tipBag.order).toEqual([tip]);
    const start = {
      settings,
      events: driver.events,
      pulse: null,
      at: driver.now(),
      seed: [4, 3, 2, 1] as const,
    };
    expect(
      startCompanion({ ...start, content: { own, tipBag: { rounds: { a: 2 }, order: ['a'] } } }).tipBag.order,
    ).toEqual(['a']);
  });

  it('comes from the events where it was not kept', () => {
    const driver = withTip();
    const { settings, own } = driver.state;
    const start = {
      settings,
      events: driver.events,
      pulse: null,
      at: driver.now(),
      seed: [4, 3, 2, 1] as const,
    };
    expect(startCompanion(start).tipBag).toEqual(driver.state.tipBag);
    expect(startCompanion({ ...start, content: { own, tipBag: null } }).tipBag).toEqual(driver.state.tipBag);
  });
});

describe('own content', () => {
  it('is kept tidy, with an id of its own, and seen by all', () => {
    const driver = new Driver();
    expect(refusal(driver, { type: 'own.activity.save', activity: WALK })).toBe('done');
    expect(refusal(driver, WATER)).toBe('done');
    const { activities, tips } = driver.snapshot.own;
    expect(activities).toEqual([
      {
        ...WALK,
        id: expect.stringMatching(/^own-[0-9a-f-]{36}$/) as string,
        title: 'Gå till brevlådan',
        steps: ['Ta på dig skorna.', 'Gå dit och tillbaka.'],
      },
    ]);
    expect(tips).toMatchObject([{ text: 'Drick vatten.' }]);
    expect(tips[0]?.id).not.toBe(activities[0]?.id);
    expect(driver.effects).toEqual([
      { type: 'keep', what: 'content' },
      { type: 'keep', what: 'content' },
    ]);
  });

  it('is changed in its place', () => {
    const driver = new Driver();
    for (const text of ['ett', 'två', 'tre'])
      driver.command({ type: 'own.tip.save', tip: { id: null, text } });
    const [, second] = driver.snapshot.own.tips;
    const id = second?.id ?? '';
    driver.command({ type: 'own.tip.save', tip: { id, text: 'Två' } });
    expect(driver.snapshot.own.tips.map(({ text }) => text)).toEqual(['ett', 'Två', 'tre']);
    driver.command({ type: 'own.activity.save', activity: WALK });
    const walk = driver.snapshot.own.activities[0]?.id ?? '';
    driver.command({ type: 'own.activity.save', activity: { ...WALK, id: walk, seconds: 60 } });
    expect(driver.snapshot.own.activities.map(({ seconds }) => seconds)).toEqual([60]);
  });

  it('goes when it is deleted, and is not hidden any more', () => {
    const driver = new Driver();
    driver.command({ type: 'own.activity.save', activity: WALK });
    driver.command(WATER);
    const activity = driver.snapshot.own.activities[0]?.id ?? '';
    const tip = driver.snapshot.own.tips[0]?.id ?? '';
    driver.command({ type: 'tip.hide', tip });
    driver.command({ type: 'activity.hide', activity });
    driver.command({ type: 'own.tip.delete', tip });
    driver.command({ type: 'own.activity.delete', activity });
    expect(driver.snapshot.own).toEqual({ activities: [], tips: [] });
    expect(driver.snapshot.settings).toEqual({ ...DEFAULT_SETTINGS, welcomed: true });
    expect(refusal(driver, { type: 'own.tip.delete', tip })).toBe('no-such-content');
    expect(refusal(driver, { type: 'own.activity.delete', activity })).toBe('no-such-content');
  });

  it('is drawn for a break, and its tip comes as a tip', () => {
    const tips = TIPS.map(({ id }) => id);
    const driver = withTipOf({ hiddenTips: tips });
    expect(driver.snapshot.prompt?.tip).toBe(driver.snapshot.own.tips[0]?.id);
  });

  it.each<[string, Command, string]>([
    ['no title', { type: 'own.activity.save', activity: { ...WALK, title: '  ' } }, 'content-not-usable'],
    [
      'a title that is too long',
      { type: 'own.activity.save', activity: { ...WALK, title: 'a'.repeat(OWN_LIMITS.title + 1) } },
      'content-not-usable',
    ],
    ['no step', { type: 'own.activity.save', activity: { ...WALK, steps: [' '] } }, 'content-not-usable'],
    [
      'four steps',
      { type: 'own.activity.save', activity: { ...WALK, steps: ['a', 'b', 'c', 'd'] } },
      'content-not-usable',
    ],
    [
      'a step that is too long',
      { type: 'own.activity.save', activity: { ...WALK, steps: ['a'.repeat(OWN_LIMITS.step + 1)] } },
      'content-not-usable',
    ],
    ['a moment', { type: 'own.activity.save', activity: { ...WALK, seconds: 9 } }, 'content-not-usable'],
    [
      'a part of a second',
      { type: 'own.activity.save', activity: { ...WALK, seconds: 30.5 } },
      'content-not-usable',
    ],
    ['an hour', { type: 'own.activity.save', activity: { ...WALK, seconds: 3_600 } }, 'content-not-usable'],
    [
      'an unknown activity',
      { type: 'own.activity.save', activity: { ...WALK, id: 'own-none' } },
      'no-such-content',
    ],
    [
      'one of the app',
      { type: 'own.activity.save', activity: { ...WALK, id: 'act-eyes-far' } },
      'no-such-content',
    ],
    ['an empty tip', { type: 'own.tip.save', tip: { id: null, text: ' \n' } }, 'content-not-usable'],
    ['a book', { type: 'own.tip.save', tip: { id: null, text: 'a'.repeat(301) } }, 'content-not-usable'],
    ['an unknown tip', { type: 'own.tip.save', tip: { id: 'glare-01', text: 'x' } }, 'no-such-content'],
    [
      'a bad one among good ones',
      { type: 'own.add', activities: [WALK, { ...WALK, title: '' }], tips: [] },
      'content-not-usable',
    ],
  ])('is not kept with %s', (_name, command, reason) => {
    const driver = new Driver();
    expect(refusal(driver, command)).toBe(reason);
    expect([driver.snapshot.own, driver.effects]).toEqual([{ activities: [], tips: [] }, []]);
  });

  it('has a limit, which a whole file of it may not pass either', () => {
    const driver = new Driver();
    const many = Array.from({ length: OWN_LIMITS.activities }, () => WALK);
    const tips = Array.from({ length: OWN_LIMITS.tips }, () => ({ id: null, text: 'x' }));
    expect(refusal(driver, { type: 'own.add', activities: many, tips })).toBe('done');
    expect(refusal(driver, { type: 'own.activity.save', activity: WALK })).toBe('too-much-content');
    expect(refusal(driver, WATER)).toBe('too-much-content');
    expect(refusal(driver, { type: 'own.add', activities: [WALK], tips: [] })).toBe('too-much-content');
    const first = driver.snapshot.own.activities[0]?.id ?? '';
    expect(refusal(driver, { type: 'own.activity.save', activity: { ...WALK, id: first } })).toBe('done');
    expect(new Set(driver.snapshot.own.activities.map(({ id }) => id)).size).toBe(OWN_LIMITS.activities);
  });
});

/** A day at work with an own tip, up to the card of the first tip. */
function withTipOf(settings: object): Driver {
  const driver = new Driver('Europe/Stockholm', '2026-11-23T08:00', settings);
  driver.command(WATER);
  driver.command({ type: 'day.start', place: 'home' });
  for (let looks = 0; driver.snapshot.prompt?.kind !== 'tip' && looks < 400; looks++) driver.pass(20_000);
  return driver;
}
