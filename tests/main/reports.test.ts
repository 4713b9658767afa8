import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableText } from '../../main/control/reports/table-text';
import type { LookBack } from '../../shared/summary/look-back';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Terminal } from './terminal';

/** Spaces that do not break read as any other. */
const plain = (lines: readonly string[]): string => lines.join('\n').replaceAll('\u00a0', ' ');

describe('reports from the command line', () => {
  let terminal: Terminal;
  const says = async (line: string): Promise<string> => {
    const { code, out, err } = await terminal.run(line);
    expect([code, err], line).toEqual([0, []]);
    return plain(out);
  };
  const json = async (line: string): Promise<unknown> => JSON.parse(await says(`${line} --json`));

  // Monday 23 November 2026 from eight: two hours, twenty minutes of lunch, one hour; the Friday before, four hours.
  beforeAll(async () => {
    terminal = await Terminal.open();
    const { app } = terminal;
    await terminal.run('times 2026-11-20 8-12 lunch=10-10:15');
    await terminal.run('start');
    await terminal.run('goal add Skriv rapporten --at 9:30 --weight heavy');
    await terminal.run('goal add Ring Amina --if-time');
    await app.pass(2 * HOUR);
    await terminal.run('pause lunch');
    await app.pass(20 * MINUTE);
    await terminal.run('resume');
    await app.pass(HOUR);
    await terminal.run('goal done 1');
    await terminal.run('closeout change gå ut före lunch');
    await terminal.run('tick air');
  });
  afterAll(() => terminal.close());

  it('the day at hand, counted up to now, and a day gone by', async () => {
    const day = await json('day');
    expect(day).toMatchObject({
      date: '2026-11-23',
      day: {
        ...{
          kind: 'work',
          place: 'home',
          open: true,
          elapsedMinutes: 200,
          pausedMinutes: 20,
          workedMinutes: 180,
        },
        spans: [{ from: '2026-11-23T08:00:00+01:00', to: null }],
        pauses: [{ kind: 'lunch', from: '2026-11-23T10:00:00+01:00', to: '2026-11-23T10:20:00+01:00' }],
        slots: ['air'],
        goals: [
          { text: 'Skriv rapporten', done: true, ifTime: false },
          { text: 'Ring Amina', done: false, ifTime: true },
        ],
      },
    });
    expect(await says('day')).toContain('3 h');
    expect(await says('day')).not.toContain('gå ut före lunch');
    expect(await says('summary')).toContain('gå ut före lunch');
    expect(await json('day 2026-11-20')).toMatchObject({ day: { workedMinutes: 225, pausedMinutes: 15 } });
    expect(await says('day yesterday')).toBe('Ingenting är sparat för den här dagen.');
    expect(await json('day yesterday')).toEqual({ date: '2026-11-22', day: null });
  });

  it.each(['week', 'month', 'year'] as const)('the sums of the %s are those of the window', async (unit) => {
    const window: LookBack = await terminal.app.dispatch.lookBack('home', { unit, date: '2026-11-23' });
    const { totals, weeks, rests, days } = window;
    expect(await json(unit)).toMatchObject({
      ...{ unit, first: window.period.first, last: window.period.last },
      totals: {
        workdays: totals.workdays,
        workedMinutes: totals.worked,
        pausedMinutes: totals.paused,
        air: 1,
      },
      weeks: weeks.map(({ week, worked }) => ({ week, workedMinutes: worked })),
      rests: rests.map(({ minutes }) => ({ minutes })),
      days: days.map(({ date, worked }) => ({ date, workedMinutes: worked })),
    });
    expect(totals.worked).toBe(unit === 'week' ? 180 : 405);
  });

  it('the week and the year as text whose columns line up', async () => {
    const week = (await says('week')).split('\n');
    expect(week.join('\n')).not.toContain('räknad fram till');
    expect(week[0]).toBe('Arbetsdagar vecka 48, 2026');
    const head = week.find((line) => line.startsWith('Dag ')) ?? '';
    const row = week.find((line) => line.startsWith('måndag 23 november ')) ?? '';
    expect(row.slice(head.indexOf('Arbete'))).toMatch(/^3 h +20 min/);
    expect(await says('year')).toMatch(/^Arbetsdagar 2026\n[^]*2026-W47 {2}3 h 45 min\n2026-W48 {2}3 h$/);
    expect(await says('week 2026-01-05')).toContain('Här finns inga dagar.');
  });

  it('the plan with the numbers that its goals go by', async () => {
    const text = await says('plan');
    expect(text).toContain('1.  [x]  Skriv rapporten (09:30, Tungt)');
    expect(text).toContain('Om det blir tid\n2.  [ ]  Ring Amina');
    expect(text).toMatch(/Planerat slut +16:30/);
    expect(await json('plan')).toMatchObject({
      kept: true,
      goals: [{ number: 1, done: true }, { number: 2 }],
    });
  });

  it('own words: what is found, and what was to change', async () => {
    expect(await json('search rapport')).toEqual({
      count: 2,
      hits: [
        { date: '2026-11-23', field: 'goal', text: 'Skriv rapporten' },
        // Ticked, it was filled in as done.
        { date: '2026-11-23', field: 'done', text: 'Skriv rapporten' },
      ],
    });
    expect(await says('search finns inte')).toBe('Inga träffar på ”finns inte”.');
    expect(await says('change')).toBe('2026-11-23  gå ut före lunch');
    expect(await says('closeout')).toContain('gå ut före lunch');
  });

  it('the light, once the person said where they work', async () => {
    expect(await terminal.run('light')).toEqual({
      ...{
        code: 1,
        out: [],
        err: ['Säg först var du arbetar. Det gör du i fönstret, på sidan Arbetsplats.'],
      },
    });
    const place = { name: 'Stockholm', latitude: 59.33, longitude: 18.07 };
    const light = { ...DEFAULT_SETTINGS.light, place };
    await terminal.app.companion.command({ type: 'settings.change', change: { light } });
    // In late November the sun is up in Stockholm from about eight to three.
    expect(await says('light')).toMatch(
      /^måndag 23 november, Stockholm\nSolen går upp 08:\d\d\.\nSolen går ner 15:0\d\.$/,
    );
    expect(await json('light 2026-06-21')).toMatchObject({
      date: '2026-06-21',
      sun: 'up-part-of-day',
      glare: [],
    });
  });

  it('days as files: the same as the window writes, and never over a file that is there', async () => {
    const csv = await says('export csv 2026-11-01 2026-11-22');
    expect(csv.split('\n').filter((line) => line.includes('2026-11'))).toHaveLength(1);
    expect(await says('export csv week --output a.csv')).toBe('Klart.');
    expect(String(terminal.files.get('a.csv'))).toContain('2026-11-23');
    expect(String(terminal.files.get('a.csv'))).not.toContain('2026-11-20');
    expect(await terminal.run('export csv --output a.csv')).toMatchObject({
      ...{ code: 1, err: ['Filen finns redan. Välj ett annat namn.'] },
    });
    expect(JSON.parse(await says('export json 2026-10-01 2026-12-01'))).toMatchObject({
      sums: { workdays: 2 },
    });
    expect(await says('export markdown 2026-11-20 2026-11-23')).toContain(
      'Arbetsdagar fredag 20 november 2026 till måndag 23 november 2026',
    );
    expect(await terminal.run('export pdf')).toEqual({
      ...{ code: 2, out: [], err: ['A PDF needs a file: write --output.'] },
    });
    expect(await says('export pdf month --output a.pdf')).toBe('Klart.');
    expect(terminal.files.get('a.pdf')).toEqual(Buffer.from([0]));
  });

  it('settings with what they can be, and a notice for what is none', async () => {
    expect(await says('setting theme')).toBe('theme  system  (system|light|dark)');
    expect(await json('setting sound')).toEqual({
      settings: [{ name: 'sound', value: 'off', allowed: 'on|off' }],
    });
    await terminal.run('setting sound on');
    expect(terminal.app.companion.snapshot.settings.sound).toBe(true);
    expect((await terminal.run('setting loud')).err).toEqual(['Det finns ingen inställning som heter så.']);
  });

  it('people, and nobody', async () => {
    expect(await says('contact')).toBe('Ingen är tillagd än.');
    await terminal.run('contact add Amina Warsame --every 7');
    expect(await says('contact')).toBe('*  Amina Warsame');
    await terminal.run('contact talked amina');
    expect(await says('contact')).toBe('Amina Warsame  2026-11-23');
    await terminal.run('agenda add Arbetsmängden');
    expect(await says('agenda')).toBe('1.  [ ]  Arbetsmängden');
    expect(await says('text agenda')).toContain('- Arbetsmängden');
  });
});

describe('a table in a terminal', () => {
  it('lines its columns up by characters, and leaves out what is empty', () => {
    expect(
      tableText([
        ['a', '', '🙂🙂', 'x'],
        ['bbb', '', 'c', ''],
      ]),
    ).toBe('a    🙂🙂  x\nbbb  c');
    expect(tableText([])).toBe('');
  });
});
