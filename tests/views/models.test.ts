import { describe, expect, test } from 'vitest';
import { beforeHalf, shares, timingOf } from '../../renderer/break/timing';
import { parseDate } from '../../renderer/date-text';
import { countBreaks } from '../../renderer/home/break-count';
import { planDraft, planForm } from '../../renderer/home/plan/plan-form';
import { dayOf, pageOf } from '../../renderer/home/route';
import { nextStep } from '../../renderer/home/today/next-step';
import { instantAfter } from '../../renderer/home/today/repair-time';
import { dayRows } from '../../renderer/home/today/ribbon/day-rows';
import { placeLabels } from '../../renderer/home/today/ribbon/label-lanes';
import { yesterdayTitle } from '../../renderer/home/today/yesterday-title';
import { ribbonModel } from '../../renderer/home/today/ribbon/ribbon-model';
import { chooseCard } from '../../shared/companion/card';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { CHECK_OUT } from './group-states';
import { at, CLOSED_DAY, DATE, DAY, OFF, PLAN, WORK, ZONE } from './base';

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

  test('daylight ends on it where it ends within the day, and makes no day longer', () => {
    const marks = (sunset: string): readonly (readonly [string, number])[] => {
      const { marks, toAt } = ribbonModel({ ...DAY, sunsetAt: at(sunset) }, at('11:32'), ZONE, 45);
      expect(toAt).toBe(at('17:00'));
      return marks.flatMap(({ kind, share }) => (kind === 'sunset' ? [[kind, share]] : []));
    };
    expect(marks('15:02')).toEqual([['sunset', 422 / 540]]);
    expect(marks('22:08')).toEqual([]);
    expect(model.marks.map(({ kind }) => kind)).not.toContain('sunset');
  });

  test('the group’s meetings are on it, at work', () => {
    const group = { groupInAt: at('07:45'), groupOutAt: at('17:10') };
    const open = ribbonModel({ ...DAY, ...group }, at('11:32'), ZONE, 45);
    expect([open.fromAt, open.toAt]).toEqual([at('07:00'), at('18:00')]);
    const marks = open.marks.filter(({ kind }) => kind.startsWith('group')).map(({ kind, at }) => [kind, at]);
    expect(marks).toEqual([
      ['group-in', at('07:45')],
      ['group-out', at('17:10')],
    ]);
    const closed = ribbonModel({ ...CLOSED_DAY, ...group }, at('18:00'), ZONE, 45);
    expect(closed.marks.map(({ kind }) => kind)).not.toContain('group-out');
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
    const rows = dayRows(DAY, at('11:32'), 45, ZONE, translator('sv'), formatter('sv', ZONE));
    expect(rows.find(({ key }) => key === 'lunch')?.time).toBe('12:00–12:45');
    expect(rows.some(({ key }) => key === 'sunset')).toBe(false);
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).toSorted((a, b) => a - b));
  });
});

describe('the table of a day whose daylight ends', () => {
  test('says when', () => {
    const day = { ...DAY, sunsetAt: at('15:02') };
    const rows = dayRows(day, at('11:32'), 45, ZONE, translator('sv'), formatter('sv', ZONE));
    expect(rows.find(({ key }) => key === 'sunset')).toMatchObject({ time: '15:02', what: 'Solen går ner' });
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

  test('is to check out once the group is about to, until that was done', () => {
    const { day } = CHECK_OUT;
    expect(nextStep({ ...CHECK_OUT, now: at('15:59') })).toBeNull();
    expect(nextStep({ ...CHECK_OUT, now: at('16:00') })).toBe('check-out');
    expect(nextStep({ ...CHECK_OUT, now: at('16:40') })).toBe('check-out');
    const checkedOut = day === null ? null : { ...day, slots: ['group-out'] as const };
    expect(nextStep({ ...CHECK_OUT, day: checkedOut })).toBeNull();
    expect(nextStep({ ...CHECK_OUT, now: at('16:40'), day: checkedOut })).toBe('stop');
    const quiet = { reason: 'meeting', sinceAt: at('16:00'), endsAt: null } as const;
    expect(nextStep({ ...CHECK_OUT, quiet })).toBe('meeting-end');
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
    unfinished: [{ id: 'x', text: 'Fem', weight: 'heavy', unsure: true }],
    beginning: null,
  } as const;
  const blank = { id: null, text: '', weight: null, deadline: '', unsure: false, at: null };

  test('is filled in from yesterday and the usual day', () => {
    const form = planForm({ ...OFF, yesterday });
    expect(form.goals.map(({ text }) => text)).toEqual(['Ett', 'Två', 'Tre']);
    expect(form.ifTime).toEqual([
      { ...blank, text: 'Fyra' },
      { ...blank, text: 'Fem', weight: 'heavy', unsure: true },
    ]);
    expect(form.times).toEqual({
      ...{ lunchAt: '12:00', freshAirAt: '12:30', fikaAt: '', contactAt: '14:00', readUpAt: '08:00' },
      endAt: '16:30',
    });
    expect([form.lunchMinutes, form.place]).toEqual(['30', 'home']);
  });

  test('begins where the person said that it begins', () => {
    const beginning = { at: '08:15', place: 'office', how: 'Läs brevet' } as const;
    const form = planForm({ ...OFF, yesterday: { ...yesterday, tomorrow: '', beginning } });
    expect(form.place).toBe('office');
    expect(planDraft(form, OFF)).toMatchObject({ goals: [{ text: 'Läs brevet', at: '08:15' }, {}] });
  });

  test('keeps the ids of goals and leaves empty ones out', () => {
    const form = planForm(WORK);
    const [first] = form.goals;
    const draft = planDraft({ ...form, goals: [first ?? blank, { ...blank, text: '  ' }] }, WORK);
    expect(draft).toMatchObject({ goals: [{ id: 'g1' }], endAt: '16:30' });
  });

  test('keeps what is said of a goal, and the place that it has on the ribbon by now', () => {
    const goals = [
      { id: 'g1', text: 'A', weight: 'heavy', deadline: '2026-11-27', unsure: true, at: '09:00' },
      { id: 'g2', text: 'B', ifTime: true },
    ] as const;
    const plan = { ...PLAN, goals, ifThen: { when: 'x', then: 'y' } };
    const form = planForm({ ...WORK, day: { ...DAY, plan } });
    const moved = { ...plan, goals: [{ ...goals[0], at: '10:15' }, goals[1]] };
    const draft = planDraft({ ...form, when: ' x ' }, { ...WORK, day: { ...DAY, plan: moved } });
    expect(draft).toMatchObject(moved);
    const removed = { ...plan, goals: [{ id: 'g1', text: 'A' }, goals[1]] };
    const other = planDraft(form, { ...WORK, day: { ...DAY, plan: removed } });
    expect(typeof other === 'string' ? other : other.goals[0]).not.toHaveProperty('at');
  });

  test('takes the slots that an older plan says nothing of from the usual day', () => {
    expect(planForm(WORK).times).toMatchObject({
      contactAt: '14:00',
      readUpAt: '08:00',
      freshAirAt: '14:30',
    });
    const none = { ...PLAN, contactAt: null, readUpAt: null };
    expect(planForm({ ...WORK, day: { ...DAY, plan: none } }).times).toMatchObject({
      contactAt: '',
      readUpAt: '',
    });
  });

  test('says what is wrong instead of sending it', () => {
    const form = planForm(WORK);
    const long = { ...blank, text: 'x'.repeat(301) };
    expect(planDraft({ ...form, goals: [long] }, WORK)).toBe('goal-too-long');
    expect(planDraft({ ...form, ifTime: [long] }, WORK)).toBe('goal-too-long');
    expect(planDraft({ ...form, goals: [{ ...blank, text: 'a', deadline: 'sen' }] }, WORK)).toBe('date');
    expect(planDraft({ ...form, times: { ...form.times, endAt: 'sen' } }, WORK)).toBe('time');
    expect(planDraft({ ...form, then: 'x'.repeat(301) }, WORK)).toBe('line-too-long');
    expect(planDraft({ ...form, lunchMinutes: '0' }, WORK)).toBe('lunch-minutes');
    expect(planDraft({ ...form, lunchMinutes: '12,5' }, WORK)).toBe('lunch-minutes');
  });

  test('may be empty', () => {
    const times = { lunchAt: '', freshAirAt: '', fikaAt: '', contactAt: '', readUpAt: '', endAt: '' };
    const form = { ...planForm(OFF), goals: [blank], times };
    expect(planDraft(form, OFF)).toEqual({
      ...{ goals: [], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null },
      ...{ fikaAt: null, contactAt: null, readUpAt: null },
    });
  });
});

describe('a date that is typed', () => {
  test.each([
    ['2026-11-27', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['27.11', '2026-11-27'],
    ['27 11.', '2026-11-27'],
    ['22/11', '2027-11-22'],
    ['23', '2026-11-23'],
    ['22', '2026-12-22'],
    ['31', '2026-12-31'],
    ['29/2', '2028-02-29'],
    ['31/2', null],
    ['2026-02-30', null],
    ['fredag', null],
    ['', null],
  ])('as %s is %s', (text, date) => {
    expect(parseDate(text, DATE)).toBe(date);
  });

  test.each([
    ['23', '2026-11-23'],
    ['24', '2026-10-24'],
    ['24/11', '2025-11-24'],
    ['29.2', '2024-02-29'],
    ['2027-01-01', '2027-01-01'],
    ['31/2', null],
  ])('of a day gone by, %j, is %j', (text, date) => {
    expect(parseDate(text, DATE, 'last')).toBe(date);
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
    expect(['#data/2026-11-20', '#data/soon', '#data'].map(pageOf)).toEqual(['data', 'data', 'data']);
    expect(['#data/2026-11-20', '#data/2026-02-30', '#data'].map(dayOf)).toEqual(['2026-11-20', null, null]);
  });
});
