import { describe, expect, test } from 'vitest';
import { beforeHalf, shares, timingOf } from '../../renderer/break/timing';
import { countBreaks } from '../../renderer/home/break-count';
import { planDraft, planForm } from '../../renderer/home/plan/plan-form';
import { pageOf } from '../../renderer/home/route';
import { nextStep } from '../../renderer/home/today/next-step';
import { instantAfter } from '../../renderer/home/today/repair-time';
import { dayRows } from '../../renderer/home/today/ribbon/day-rows';
import { placeLabels } from '../../renderer/home/today/ribbon/label-lanes';
import { yesterdayTitle } from '../../renderer/home/today/yesterday-title';
import { ribbonModel } from '../../renderer/home/today/ribbon/ribbon-model';
import { chooseCard } from '../../renderer/nudge/choose';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { at, CLOSED_DAY, DATE, DAY, OFF, WORK, ZONE } from './base';

describe('the card', () => {
  const running = {
    id: 'b1',
    kind: 'short',
    name: null,
    surface: 'card',
    startedAt: 0,
    endsAt: 1,
    lastsMs: 1,
    leftMs: 1,
    activity: 'a',
    canLeave: true,
  } as const;
  const full = {
    ...WORK,
    break: running,
    pauseOver: { kind: 'lunch', endedAt: 0, untilAt: 1 },
    nudge: {
      kind: 'short',
      name: null,
      surface: 'card',
      latestAt: 1,
      canPostpone: true,
      postponeMs: 300_000,
      postponed: 0,
      canSkip: true,
    },
    prompt: { kind: 'tip', tip: 'eyes-01' },
  } as const;

  test('shows one thing, what runs before what asks before what tells', () => {
    expect(chooseCard(full).type).toBe('break');
    expect(chooseCard({ ...full, break: null }).type).toBe('pause-over');
    expect(chooseCard({ ...full, break: null, pauseOver: null }).type).toBe('nudge');
    expect(chooseCard({ ...full, break: null, pauseOver: null, nudge: null }).type).toBe('prompt');
    expect(chooseCard(WORK).type).toBe('nothing');
  });

  test('leaves a break with a window of its own to that window', () => {
    expect(chooseCard({ ...WORK, break: { ...running, surface: 'window' } }).type).toBe('nothing');
  });
});

describe('the timing of a break', () => {
  test('starts where main says it is, and never outside it', () => {
    expect(timingOf({ lastsMs: 30_000, leftMs: 26_000 }).elapsedMs).toBe(4_000);
    expect(timingOf({ lastsMs: 30_000, leftMs: -5 }).elapsedMs).toBe(30_000);
    expect(timingOf({ lastsMs: 30_000, leftMs: 31_000 }).elapsedMs).toBe(0);
  });

  test('half-time is to come only before it', () => {
    expect(beforeHalf({ lastsMs: 10, elapsedMs: 4 })).toBe(true);
    expect(beforeHalf({ lastsMs: 10, elapsedMs: 5 })).toBe(false);
  });
});

describe('the steps of a break', () => {
  test('divide it by their weights', () => {
    expect(shares(3, [1, 6, 1])).toEqual([
      { from: 0, part: 0.125 },
      { from: 0.125, part: 0.75 },
      { from: 0.875, part: 0.125 },
    ]);
  });

  test.each([[null], [[1]], [[0, 1]], [[1, -1]]])('are equal when the weights %j do not fit', (weights) => {
    expect(shares(2, weights)).toEqual([
      { from: 0, part: 0.5 },
      { from: 0.5, part: 0.5 },
    ]);
  });
});

describe('the ribbon', () => {
  const model = ribbonModel(DAY, at('11:32'), ZONE, 45);

  test('runs from the whole hour before the first moment to the one after the last', () => {
    expect(model.hours.at(0)?.at).toBe(at('08:00'));
    expect(model.hours.at(-1)?.at).toBe(at('17:00'));
    expect(model.work).toEqual([{ from: 12 / 540, to: 212 / 540 }]);
  });

  test('shows the planned lunch until there was one', () => {
    expect(model.plannedLunch).toEqual({ from: 240 / 540, to: 285 / 540 });
    const after = { ...DAY, pauses: [{ kind: 'lunch', fromAt: at('11:00'), toAt: at('11:30') }] } as const;
    expect(ribbonModel(after, at('11:32'), ZONE, 45).plannedLunch).toBeNull();
  });

  test('a closed day has no now and nothing ahead', () => {
    const closed = ribbonModel(CLOSED_DAY, at('18:00'), ZONE, 45);
    expect(closed.ahead).toBeNull();
    expect(closed.marks.map(({ kind }) => kind)).not.toContain('now');
  });

  test('every place lies on the ribbon', () => {
    for (const { share } of [...model.marks, ...model.breaks]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});

describe('the table of the day', () => {
  test('gives the planned lunch from its start to its end, as the ribbon draws it', () => {
    const rows = dayRows(DAY, at('11:32'), 45, translator('sv'), formatter('sv', ZONE));
    expect(rows.find(({ key }) => key === 'lunch')?.time).toBe('12:00–12:45');
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).toSorted((a, b) => a - b));
  });
});

describe('labels', () => {
  test('stand side by side where there is room, and stack where there is none', () => {
    expect(placeLabels([0, 0.5].map((share) => ({ share, width: 0.2 }))).map(({ lane }) => lane)).toEqual([
      0, 0,
    ]);
    expect(placeLabels([0.4, 0.5].map((share) => ({ share, width: 0.2 }))).map(({ lane }) => lane)).toEqual([
      1, 0,
    ]);
  });

  test('fly to the left at the right edge', () => {
    expect(placeLabels([{ share: 0.95, width: 0.2 }])[0]?.side).toBe('left');
  });
});

describe('the next step', () => {
  test('is marked when its time has come, and only one', () => {
    expect(nextStep(WORK)).toBeNull();
    expect(nextStep({ ...WORK, now: at('12:10') })).toBe('lunch');
    expect(nextStep({ ...WORK, now: at('16:30') })).toBe('stop');
    const quiet = { reason: 'meeting', sinceAt: at('12:00'), endsAt: null } as const;
    expect(nextStep({ ...WORK, now: at('12:10'), quiet })).toBe('meeting-end');
    expect(nextStep(OFF)).toBeNull();
  });
});

describe('a repaired stop', () => {
  const repair = { day: '2026-11-20', startedAt: Date.parse('2026-11-20T15:00:00+01:00') };

  test('after the start is the same day, before it the night after', () => {
    expect(instantAfter(repair, '17:15', ZONE)).toBe(Date.parse('2026-11-20T17:15:00+01:00'));
    expect(instantAfter(repair, '00:30', ZONE)).toBe(Date.parse('2026-11-21T00:30:00+01:00'));
  });
});

describe('the plan', () => {
  const yesterday = {
    ...{ date: '2026-11-20', tomorrow: ' Ett \n\nTvå\nTre\nFyra', change: '', answer: null },
    ...{ unfinished: [], beginning: null },
  };

  test('is filled in from yesterday and the usual hours', () => {
    const form = planForm({ ...OFF, yesterday });
    expect(form.goals.map(({ text }) => text)).toEqual(['Ett', 'Två', 'Tre']);
    expect([form.lunchAt, form.lunchMinutes, form.endAt]).toEqual(['12:00', '30', '16:30']);
  });

  test('keeps the ids of goals and leaves empty ones out', () => {
    const form = planForm(WORK);
    const [first] = form.goals;
    const draft = planDraft({ ...form, goals: [first ?? { id: null, text: '' }, { id: null, text: '  ' }] });
    expect(draft).toMatchObject({ goals: [{ id: 'g1' }], endAt: '16:30' });
  });

  test('says what is wrong instead of sending it', () => {
    const form = planForm(WORK);
    expect(planDraft({ ...form, goals: [{ id: null, text: 'x'.repeat(301) }] })).toBe('goal-too-long');
    expect(planDraft({ ...form, endAt: 'sen' })).toBe('time');
    expect(planDraft({ ...form, lunchMinutes: '0' })).toBe('lunch-minutes');
    expect(planDraft({ ...form, lunchMinutes: '12,5' })).toBe('lunch-minutes');
  });

  test('may be empty', () => {
    const empty = { goals: [], lunchAt: '', lunchMinutes: '30', freshAirAt: '', endAt: '' };
    expect(planDraft(empty)).toEqual({
      goals: [],
      lunchAt: null,
      lunchMinutes: 30,
      freshAirAt: null,
      endAt: null,
    });
  });
});

describe('what the last day left', () => {
  test.each([
    ['2026-11-22', 'Från i går', 'From yesterday'],
    ['2026-11-20', 'Från i fredags', 'From Friday'],
    ['2026-11-17', 'Från i tisdags', 'From Tuesday'],
    ['2026-11-16', 'Från måndag 16 november', 'From Monday 16 November'],
    ['2026-11-23', 'Från måndag 23 november', 'From Monday 23 November'],
  ])('of %s is headed so that the day is clear', (date, sv, en) => {
    const titles = (['sv', 'en'] as const).map((language) =>
      yesterdayTitle(date, DATE, translator(language), formatter(language, ZONE)).replace(',', ''),
    );
    expect(titles).toEqual([sv, en]);
  });
});

describe('small things', () => {
  test('breaks are counted by how they ended', () => {
    expect(countBreaks(DAY.breaks)).toEqual({ taken: 6, counted: 1, passed: 1 });
  });

  test('an unknown address is Today', () => {
    expect(pageOf('#plan')).toBe('plan');
    expect(pageOf('#elsewhere')).toBe('today');
    expect(pageOf('')).toBe('today');
  });
});
