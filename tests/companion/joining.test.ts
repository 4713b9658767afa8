import { beforeEach, describe, expect, it } from 'vitest';
import type { Command, CommandResult, PlanDraft } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR } from '../../shared/time/moment';
import type { CloseOut } from '../../shared/workday/events';
import { Driver } from './driver';

const WORDS: CloseOut = { done: 'Rapporten', tomorrow: '', worked: '', change: '' };
const PLAN: PlanDraft = {
  goals: [],
  ...{ lunchAt: '12:00', lunchMinutes: 45, freshAirAt: null, endAt: '16:30' },
};
const CHANGED: CommandResult = { ok: false, reason: 'changed-meanwhile' };
const DONE: CommandResult = { ok: true };

describe('what a form saves after the same was changed elsewhere', () => {
  let day: Driver;
  beforeEach(() => {
    day = new Driver();
    day.command({ type: 'day.start', place: 'home' });
    day.pass(HOUR);
  });
  const send = (command: Command): CommandResult => day.command(command).result;

  describe('the words of a day', () => {
    const kept = (): CloseOut | null => day.state.day?.closeOut ?? null;
    /** The command line wrote `there` and the form, filled from `was`, is saved as `here`. */
    const save = (was: CloseOut, there: CloseOut, here: CloseOut, today = true): CommandResult => {
      const target = today
        ? { type: 'closeout.save' as const }
        : { type: 'closeout.amend' as const, day: '2026-11-23' };
      send({ type: 'closeout.save', closeOut: there });
      return send({ ...target, closeOut: here, was });
    };

    it.each([true, false])('in other fields are all kept, at hand (%s) or by its date', (today) => {
      const beginning = { at: '08:15', place: null, how: '' };
      const result = save(
        WORDS,
        { ...WORDS, felt: 'lugnt', beginning },
        { ...WORDS, tomorrow: 'Ring' },
        today,
      );
      expect([result, kept()]).toEqual([DONE, { ...WORDS, tomorrow: 'Ring', felt: 'lugnt', beginning }]);
    });

    it.each([
      ['there', 'Rapporten\nRemissen', 'Rapporten, hela', 'Rapporten, hela\nRemissen'],
      ['here', 'Utkastet', 'Rapporten\nRemissen', 'Utkastet\nRemissen'],
      ['in both', 'Rapporten\nRemissen', 'Rapporten\nMötet', 'Rapporten\nRemissen\nMötet'],
      ['nowhere', 'Utkastet', 'Utkastet', 'Utkastet'],
    ])('that lines were added to %s are joined', (_, there, here, done) => {
      expect([save(WORDS, { ...WORDS, done: there }, { ...WORDS, done: here }), kept()?.done]).toEqual([
        DONE,
        done,
      ]);
    });

    it('in a field that was empty follow each other', () => {
      const [there, here] = [
        { ...WORDS, worked: 'Lugnet' },
        { ...WORDS, worked: 'Promenaden' },
      ];
      expect([save(WORDS, there, here), kept()?.worked]).toEqual([DONE, 'Lugnet\nPromenaden']);
    });

    it.each<[string, Partial<CloseOut>, Partial<CloseOut>]>([
      ['written anew', { done: 'Utkastet' }, { done: 'Remissen' }],
      ['written anew in a line', { felt: 'lugnt' }, { felt: 'stressigt' }],
      [
        'the next beginning',
        { beginning: { at: '08:00', place: null, how: '' } },
        { beginning: { at: '09:00', place: null, how: '' } },
      ],
      ['more than is kept together', { worked: 'å'.repeat(3_000) }, { worked: 'ä'.repeat(3_000) }],
    ])('that would go are not written over: %s', (_, there, here) => {
      const written = { ...WORDS, ...there };
      expect([save(WORDS, written, { ...WORDS, ...here }), kept()]).toEqual([CHANGED, written]);
      // Once the person has seen them, what they write holds.
      expect(send({ type: 'closeout.save', closeOut: { ...WORDS, ...here }, was: written })).toEqual(DONE);
      expect(kept()).toEqual({ ...WORDS, ...here });
    });

    it('that nobody has written yet are none to go', () => {
      expect(send({ type: 'closeout.save', closeOut: WORDS, was: { ...WORDS, done: 'målet' } })).toEqual(
        DONE,
      );
      expect(kept()).toEqual(WORDS);
    });
  });

  describe('the plan', () => {
    const goals = (): readonly string[] => (day.state.day?.plan?.goals ?? []).map(({ text }) => text);
    const now = (): PlanDraft => day.state.day?.plan ?? PLAN;
    const goal = (text: string): PlanDraft['goals'][number] => ({ id: null, text });

    it('keeps a goal that was added elsewhere, and a time that was set there', () => {
      send({ type: 'plan.save', plan: { ...PLAN, goals: [goal('Skriva')] } });
      const was = now();
      const more = { ...goal('Ringa'), ifTime: true as const };
      send({ type: 'plan.save', plan: { ...was, lunchAt: '11:30', goals: [...was.goals, more] } });
      expect(
        send({
          type: 'plan.save',
          was,
          plan: { ...was, endAt: '15:00', goals: [...was.goals, goal('Läsa')] },
        }),
      ).toEqual(DONE);
      expect(goals()).toEqual(['Skriva', 'Läsa', 'Ringa']);
      expect(now()).toMatchObject({ lunchAt: '11:30', endAt: '15:00' });
    });

    it('has a goal go that was taken away here or there, unless it was changed here', () => {
      send({ type: 'plan.save', plan: { ...PLAN, goals: ['a', 'b', 'c'].map(goal) } });
      const was = now();
      const [a, b, c] = was.goals;
      if (a === undefined || b === undefined || c === undefined) throw new Error('no goals');
      send({ type: 'plan.save', plan: { ...was, goals: [a] } });
      send({ type: 'plan.save', was, plan: { ...was, goals: [b, { ...c, text: 'c, hela' }] } });
      expect(goals()).toEqual(['c, hela']);
    });

    it('has what was proposed once, when the command line made it the plan', () => {
      const proposed = { ...PLAN, goals: ['a', 'b', 'c'].map(goal) };
      send({
        type: 'plan.save',
        plan: { ...proposed, goals: [...proposed.goals, { ...goal('d'), ifTime: true }] },
      });
      const [a] = now().goals;
      const [first, , third] = proposed.goals;
      if (a === undefined || first === undefined || third === undefined) throw new Error('no goals');
      const plan = { ...proposed, goals: [first, { ...third, text: 'c, hela' }] };
      expect(send({ type: 'plan.save', was: proposed, plan })).toEqual(DONE);
      expect([goals(), now().goals[0]?.id]).toEqual([['a', 'c, hela', 'd'], a.id]);
    });

    it('is not saved over a time or words that would go, nor with more goals than it holds', () => {
      send({ type: 'plan.save', plan: PLAN });
      const was = now();
      const ifThen = { when: 'det ringer', then: 'svarar jag' };
      send({
        type: 'plan.save',
        plan: { ...was, lunchAt: '11:30', ifThen, goals: ['a', 'b', 'c'].map(goal) },
      });
      const kept = now();
      const refused: readonly Partial<PlanDraft>[] = [
        { lunchAt: '12:30' },
        { ifThen: { when: 'det regnar', then: 'går jag ut' } },
        { goals: [goal('d')] },
      ];
      for (const change of refused) {
        expect(send({ type: 'plan.save', was, plan: { ...was, ...change } })).toEqual(CHANGED);
        expect(now()).toEqual(kept);
      }
    });

    it('takes a time that the plan left to the settings for nobody’s', () => {
      send({ type: 'plan.save', plan: PLAN });
      const was = { ...PLAN, fikaAt: '14:30' };
      expect(send({ type: 'plan.save', was, plan: { ...was, fikaAt: '15:00' } })).toEqual(DONE);
      expect(now().fikaAt).toBe('15:00');
    });
  });

  describe('the times of a day', () => {
    const at = (hour: number): number => Date.UTC(2026, 10, 20, hour);
    const correct = (from: number, was?: Extract<Command, { type: 'times.correct' }>['was']): CommandResult =>
      send({
        type: 'times.correct',
        ...{
          day: '2026-11-20',
          times: { spans: [{ from: at(from), to: at(12) }], pauses: [] },
          place: 'home',
        },
        was,
      });
    const seen = (from: number): NonNullable<Parameters<typeof correct>[1]> => ({
      ...{ spans: [{ from: at(from), to: at(12) }], pauses: [], place: 'home' },
    });

    it('are those of the form only while the day is as the form found it', () => {
      const nothing = { spans: [], pauses: [], place: null };
      expect(correct(8, nothing)).toEqual(DONE);
      expect([correct(9, nothing), correct(9, { ...seen(8), place: 'office' }), correct(9, seen(7))]).toEqual(
        [CHANGED, CHANGED, CHANGED],
      );
      expect([correct(9, seen(8)), correct(10)]).toEqual([DONE, DONE]);
    });

    it('are others when a pause came while they were being written', () => {
      const from = day.state.day?.spans[0]?.from.wall ?? 0;
      const was = { spans: [{ from, to: null }], pauses: [], place: 'home' } as const;
      const times = { spans: [{ from: from - HOUR, to: null }], pauses: [] };
      const told: Command = { type: 'times.correct', day: '2026-11-23', times, place: 'home', was };
      day.command({ type: 'pause.start', kind: 'errand', minutes: 20 });
      day.pass(HOUR / 6);
      day.command({ type: 'pause.end' });
      expect([send(told), day.state.day?.pauses.length]).toEqual([CHANGED, 1]);
      const pauses = (day.state.day?.pauses ?? []).map((one) => ({
        ...{ kind: one.kind, from: one.from.wall, to: one.to?.wall ?? null },
      }));
      expect(send({ ...told, was: { ...was, pauses } })).toEqual(DONE);
    });
  });

  it('the agenda: what was added, ticked and taken away holds, wherever it was done', () => {
    const line = (text: string, done = false): { text: string; done: boolean } => ({ text, done });
    const was = { lines: [line('a'), line('a'), line('b'), line('c')], openHours: '' };
    send({ type: 'agenda.save', agenda: was });
    send({
      type: 'agenda.save',
      agenda: { lines: [line('a'), line('a', true), line('c'), line('d')], openHours: 'tisdag' },
    });
    send({
      type: 'agenda.save',
      was,
      agenda: { lines: [line('a', true), line('a'), line('b'), line('e'), line('d')], openHours: '' },
    });
    expect(day.state.people.agenda).toEqual({
      lines: [line('a', true), line('a', true), line('d'), line('e')],
      openHours: 'tisdag',
    });
  });

  it('a person and somebody of the team: when they were talked to stays', () => {
    const person = { name: 'Amina', role: '', channels: [], note: '', everyDays: 7, support: false };
    send({ type: 'person.save', person: { id: null, ...person, manager: false, lastTalked: null } });
    send({
      type: 'member.save',
      member: { id: null, initials: 'AB', everyDays: 7, extra: null, lastTalked: null },
    });
    const [was, member] = [day.state.people.persons[0], day.state.team[0]];
    if (was === undefined || member === undefined) throw new Error('nobody');
    send({ type: 'person.talked', person: was.id });
    send({ type: 'member.talk', member: member.id, today: true });
    send({ type: 'person.save', was, person: { ...was, role: 'Lön' } });
    send({ type: 'member.save', was: member, member: { ...member, everyDays: 14 } });
    expect(day.state.people.persons).toEqual([{ ...was, role: 'Lön', lastTalked: '2026-11-23' }]);
    expect(day.state.team).toEqual([{ ...member, everyDays: 14, lastTalked: '2026-11-23' }]);
  });

  it('a group of settings: what the form left is as it was set elsewhere', () => {
    const { reminders, slots, hours, period } = DEFAULT_SETTINGS;
    send({ type: 'settings.change', change: { reminders: { ...reminders, lunch: !reminders.lunch } } });
    send({
      type: 'settings.change',
      was: { reminders, hours },
      change: {
        reminders: { ...reminders, air: !reminders.air },
        hours: { ...hours, 6: { from: '09:00', to: '12:00' } },
        sound: true,
      },
    });
    expect(day.state.settings).toEqual({
      ...day.state.settings,
      reminders: { ...reminders, lunch: !reminders.lunch, air: !reminders.air },
      hours: { ...hours, 6: { from: '09:00', to: '12:00' } },
      ...{ sound: true, slots, period },
    });
  });
});
