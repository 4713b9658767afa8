import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../shared/companion/snapshot';
import { HOUR } from '../../shared/time/moment';
import { Terminal } from './terminal';

/** What a plan says, by the words that a person wrote. */
const goals = ({ day }: Snapshot): readonly string[] =>
  (day?.plan?.goals ?? []).map(({ id, text, ifTime, at }) =>
    [day?.done.includes(id) === true ? 'x' : '-', text, ifTime === true ? 'if time' : at].join(' '),
  );

describe('small changes from the command line, one after the other on one day', () => {
  let terminal: Terminal;
  const now = (): Snapshot => terminal.app.companion.snapshot;
  beforeAll(async () => {
    terminal = await Terminal.open();
    await terminal.run('start');
  });
  afterAll(() => terminal.close());

  /** Lines that are done. */
  const doing = async (...lines: readonly string[]): Promise<void> => {
    for (const line of lines)
      expect(await terminal.run(line), line).toEqual({ code: 0, out: ['Klart.'], err: [] });
  };
  const refused = async (line: string, why: string): Promise<void> => {
    expect(await terminal.run(line), line).toEqual({ code: 1, out: [], err: [why] });
  };

  it('goals: add, place, move, tick, remove', async () => {
    await doing('goal add Skriv rapporten --at 9:30 --weight heavy', 'goal add "Ring Amina" --if-time');
    await doing('goal add Läs remissen --deadline tomorrow --at 14');
    expect(goals(now())).toEqual(['- Skriv rapporten 09:30', '- Läs remissen 14:00', '- Ring Amina if time']);
    expect(now().day?.plan?.goals).toMatchObject([{ weight: 'heavy' }, { deadline: '2026-11-24' }, {}]);
    await doing('goal at 2 off', 'goal done 1', 'goal move 3 own', 'goal move 1');
    expect(goals(now())).toEqual([
      '- Läs remissen ',
      expect.stringContaining('- Ring Amina'),
      'x Skriv rapporten if time',
    ]);
    await doing('goal undo 3', 'goal remove 2');
    expect(goals(now())).toEqual(['- Läs remissen ', '- Skriv rapporten if time']);
    await refused('goal done 7', 'Det numret finns inte i listan.');
    await doing('goal add två', 'goal add tre');
    await refused(
      'goal add fyra',
      'Där ryms inte fler mål. Ta bort ett, eller lägg det bland dem som är för om det blir tid.',
    );
    expect(goals(now())).toHaveLength(4);
    const long = 'x'.repeat(301);
    await refused(`goal add --if-time ${long}`, 'Texten är för lång. Korta den och spara igen.');
  });

  it('the plan: times, and what to do if something gets in the way', async () => {
    await doing('plan lunch 11:45 --minutes 40', 'plan end 16.30', 'plan fika off', 'plan air 15');
    await doing('plan if mötet drar ut then skriver jag i morgon');
    const plan = now().day?.plan;
    expect(plan).toMatchObject({
      lunchAt: '11:45',
      lunchMinutes: 40,
      endAt: '16:30',
      fikaAt: null,
      freshAirAt: '15:00',
    });
    expect(plan?.ifThen).toEqual({ when: 'mötet drar ut', then: 'skriver jag i morgon' });
    await doing('plan if off', 'plan place');
    expect(now().day?.plan?.ifThen).toBeUndefined();
  });

  it('the close-out: fields, in place of what was there or below it, and how the next day begins', async () => {
    await doing('closeout done Rapporten', 'closeout done --append och remissen', 'closeout felt lugnt');
    await doing('closeout begin Ring Amina --at 8:15 --place office', 'closeout change gå ut före lunch');
    expect(now().day?.closeOut).toEqual({
      ...{
        done: 'Rapporten\noch remissen',
        tomorrow: '',
        worked: '',
        change: 'gå ut före lunch',
        felt: 'lugnt',
      },
      beginning: { at: '08:15', place: 'office', how: 'Ring Amina' },
    });
    await doing('closeout clear felt', 'tick air', 'tick contact', 'untick air');
    expect([now().day?.closeOut?.felt, now().day?.slots]).toEqual(['', ['contact']]);
  });

  it('times of a day gone by, over midnight too, and what sort of day it was', async () => {
    await doing('times yesterday 21-23:30 23:45-1 errand=22-22:10 --place office', 'day holiday 2026-11-20');
    const told = await terminal.app.dispatch.dayDetail('home', '2026-11-22');
    // Stockholm is one hour ahead in November; four hours and a quarter less ten minutes.
    expect(told?.record).toMatchObject({
      spans: [
        { from: Date.UTC(2026, 10, 22, 20), to: Date.UTC(2026, 10, 22, 22, 30) },
        { from: Date.UTC(2026, 10, 22, 22, 45), to: Date.UTC(2026, 10, 23, 0) },
      ],
      ...{ place: 'office', worked: 215, paused: 10 },
    });
    expect((await terminal.app.dispatch.dayDetail('home', '2026-11-20'))?.record.kind).toBe('holiday');
    await refused(
      'times 2026-11-20 9-8 8:30-10',
      'Från första start till sista slut är det mer än ett dygn.',
    );
    await refused('times tomorrow 8-9', 'En av tiderna har inte varit än.');
    await refused('change keep', 'Det finns ingen sådan fråga att svara på.');
  });

  it('people: by their name or its beginning', async () => {
    await doing('contact add Amina Warsame --role Kollega --every 7', 'contact add Anders Berg');
    expect(now().people.persons).toMatchObject([
      { name: 'Amina Warsame', role: 'Kollega', everyDays: 7, lastTalked: null },
      { name: 'Anders Berg', role: '', everyDays: null },
    ]);
    await doing('contact talked amina');
    expect(now().people.persons[0]?.lastTalked).toBe('2026-11-23');
    await refused('contact talked a', 'Flera heter så. Skriv mer av namnet.');
    await refused('contact talked Bo', 'Ingen heter så.');
    await doing(
      'contact remove Anders Berg',
      'agenda add Arbetsmängden',
      'agenda add Ledighet',
      'agenda done 2',
    );
    expect(now().people.agenda.lines).toEqual([
      { text: 'Arbetsmängden', done: false },
      { text: 'Ledighet', done: true },
    ]);
    await doing('agenda undo 2', 'agenda remove 1');
    expect(now().people.agenda.lines).toEqual([{ text: 'Ledighet', done: false }]);
    await refused('agenda done 2', 'Det numret finns inte i listan.');
    await refused('team talked KL', 'Ingen heter så.');
  });

  it('a pause, and content of one’s own', async () => {
    await doing('pause lunch --minutes 30');
    const { status } = now();
    const before = status.type === 'pause' ? status.endsAt : null;
    await doing('pause extend --minutes 20');
    expect(now().status).toMatchObject({ type: 'pause', endsAt: (before ?? 0) + HOUR / 3 });
    await doing('resume', 'tip add Vädra en stund.');
    const [tip] = now().own.tips;
    expect(tip?.text).toBe('Vädra en stund.');
    await doing(`tip remove ${tip?.id ?? ''}`);
    expect(now().own.tips).toEqual([]);
    for (const line of ['repair', 'dismiss', 'gentler no', 'gentler yes', 'notice dismiss nosuch'])
      await refused(line, 'Det finns ingen sådan fråga att svara på.');
    expect(now().settings.breaks.profile).toBe('default');
  });
});
