import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentFiles } from '../../main/content/content-files';
import { nodeFiles } from '../../main/control/reach';
import { listContent } from '../../main/content/lists';
import { readExchange } from '../../main/content/read-exchange';
import { takeIn } from '../../main/content/take-in';
import type { CommandResult } from '../../shared/companion/commands';
import { exportText, LONGEST_EXCHANGE, planImport, type ImportReport } from '../../shared/content/exchange';
import {
  ACTIVITY_SORTS,
  NO_OWN_CONTENT,
  OWN_LIMITS,
  type OwnActivity,
  type OwnContent,
} from '../../shared/content/own';
import { POSTURES, SPACES } from '../../shared/content/tags';
import { MESSAGES, translator } from '../../shared/messages';
import { importWords } from '../../shared/messages/import-words';
import { Driver } from '../companion/driver';

const CAT_ENTRY: Omit<OwnActivity, 'id'> = {
  kind: 'eyes',
  seconds: 30,
  title: 'Katten',
  steps: ['Titta på katten.'],
  posture: 'seated',
  stretching: false,
  space: 'little',
};
const CAT: OwnActivity = { id: 'own-cat', ...CAT_ENTRY };
const OWN: OwnContent = { activities: [CAT], tips: [{ id: 'own-t', text: 'Drick vatten.' }] };
const fileOf = (content: object): string =>
  JSON.stringify({ format: 'arbetsro-content', version: 1, ...content });

/** Takes a text in, and what the person has after it. */
async function taken(
  text: string,
  own: OwnContent = NO_OWN_CONTENT,
): Promise<{ report: ImportReport; own: OwnContent }> {
  const driver = new Driver();
  const draft = <T>(item: T): T & { id: null } => ({ ...item, id: null });
  driver.command({ type: 'own.add', activities: own.activities.map(draft), tips: own.tips.map(draft) });
  const report = await takeIn(text, {
    own: () => driver.state.own,
    command: (command) => Promise.resolve(driver.command(command).result),
  });
  return { report, own: driver.state.own };
}

const words = (text: string): string => JSON.stringify(text);
const wordsOf = (own: OwnContent): readonly string[] => [
  ...own.activities.map(({ id: _own, ...rest }) => words(JSON.stringify(rest))),
  ...own.tips.map(({ text }) => words(text)),
];

describe('a file of own content', () => {
  it('is what it says, without ids', () => {
    expect(JSON.parse(exportText(OWN))).toEqual({
      format: 'arbetsro-content',
      version: 1,
      activities: [CAT_ENTRY],
      tips: [{ text: 'Drick vatten.' }],
    });
  });

  const said = (most: number): fc.Arbitrary<string> =>
    fc
      .string({ minLength: 1, maxLength: most, unit: 'grapheme' })
      .map((text) => text.trim().slice(0, most).trim())
      .filter((text) => text !== '');
  const activities = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...ACTIVITY_SORTS),
    seconds: fc.integer({ min: OWN_LIMITS.shortest, max: OWN_LIMITS.longest }),
    title: said(OWN_LIMITS.title),
    steps: fc.array(said(OWN_LIMITS.step), { minLength: 1, maxLength: OWN_LIMITS.steps }),
    posture: fc.constantFrom(...POSTURES),
    stretching: fc.boolean(),
    space: fc.constantFrom(...SPACES),
  });
  const contents = fc.record({
    activities: fc.uniqueArray(activities, { maxLength: 6, selector: ({ title }) => title }),
    tips: fc.uniqueArray(fc.record({ id: fc.uuid(), text: said(OWN_LIMITS.tip) }), {
      maxLength: 6,
      selector: ({ text }) => text,
    }),
  });

  it('goes out and comes in whole on another machine, and twice adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (own) => {
        const text = exportText(own);
        const first = await taken(text);
        expect(wordsOf(first.own)).toEqual(wordsOf(own));
        expect(first.report).toEqual({
          ok: true,
          activities: own.activities.length,
          tips: own.tips.length,
          already: 0,
          refused: [],
        });
        const second = await taken(text, first.own);
        expect(second.report).toMatchObject({
          activities: 0,
          tips: 0,
          already: own.activities.length + own.tips.length,
        });
        expect(wordsOf(second.own)).toEqual(wordsOf(own));
      }),
      { seed: 21, numRuns: 100 },
    );
  });

  it('never takes away or changes what is there, whatever it holds', async () => {
    const entries = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.constantFrom<unknown>(CAT_ENTRY, { ...CAT_ENTRY, seconds: 1 }, { text: 'x' }, CAT),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(entries, fc.jsonValue()), fc.oneof(entries, fc.jsonValue()), async (a, t) => {
        const after = await taken(fileOf({ activities: a, tips: t }), OWN);
        expect(wordsOf(after.own)).toEqual(expect.arrayContaining([...wordsOf(OWN)]));
        if (!after.report.ok) return;
        const { report } = after;
        const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
        expect(report.activities + report.tips + report.already + report.refused.length).toBe(
          count(a) + count(t),
        );
        expect(after.own.activities.length + after.own.tips.length).toBe(2 + report.activities + report.tips);
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it.each<[string, string, string]>([
    ['words', 'hello', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['another format', JSON.stringify({ format: 'x', version: 1 }), 'not-ours'],
    ['no version', JSON.stringify({ format: 'arbetsro-content' }), 'not-ours'],
    ['activities that are no list', fileOf({ activities: {} }), 'not-ours'],
    ['a newer version', fileOf({ version: 2 }), 'newer'],
    ['a book', `"${'x'.repeat(LONGEST_EXCHANGE)}"`, 'too-long'],
  ])('with %s is not taken: %3$s', async (_name, text, problem) => {
    const { report, own } = await taken(text, OWN);
    expect(report).toEqual({ ok: false, problem });
    expect(wordsOf(own)).toEqual(wordsOf(OWN));
  });

  it('says of each entry that was not taken which and why', async () => {
    const { report, own } = await taken(
      fileOf({
        activities: [
          CAT_ENTRY,
          { ...CAT_ENTRY, title: ' ' },
          { ...CAT_ENTRY, kind: 'fly' },
          { ...CAT_ENTRY, seconds: 5 },
        ],
        tips: [{ text: 'Vädra.' }, 'Vädra.', { text: 'x'.repeat(301) }, { text: ' Vädra. ' }],
      }),
    );
    expect(report).toEqual({
      ok: true,
      activities: 1,
      tips: 1,
      already: 1,
      refused: [
        { what: 'activity', number: 2, problem: 'no-title' },
        { what: 'activity', number: 3, problem: 'not-understood' },
        { what: 'activity', number: 4, problem: 'seconds' },
        { what: 'tip', number: 2, problem: 'not-understood' },
        { what: 'tip', number: 3, problem: 'text-too-long' },
      ],
    });
    expect(own.activities).toHaveLength(1);
    expect(importWords(report, translator('sv'))).toEqual([
      'Tillagt: 1 aktivitet och 1 tips.',
      'En fanns redan.',
      '5 togs inte med:',
      'Aktivitet 2: rubriken saknas.',
      'Aktivitet 3: något saknas eller är skrivet på ett annat sätt än väntat.',
      'Aktivitet 4: tiden behöver vara mellan 10 sekunder och 30 minuter.',
      'Tips 2: något saknas eller är skrivet på ett annat sätt än väntat.',
      'Tips 3: texten är för lång.',
    ]);
  });

  it('takes as many as there is room for, and names ten that were not taken', async () => {
    const tips = Array.from({ length: OWN_LIMITS.tips + 12 }, (_, index) => ({ text: `Tips ${index}` }));
    const { report, own } = await taken(fileOf({ tips }));
    expect(own.tips).toHaveLength(OWN_LIMITS.tips);
    const lines = importWords(report, translator('en'));
    expect(lines).toHaveLength(13);
    expect(lines[2]).toBe('Tip 201: there is no room for more.');
    expect(lines.at(-1)).toBe('And 2 more.');
  });

  it('may begin with a byte order mark and hold keys of its own', () => {
    expect(readExchange(`\uFEFF${fileOf({ tips: [{ text: 'a', by: 'x' }], made: 1 })}`)).toMatchObject({
      ok: true,
      entries: { activities: [], tips: [{ text: 'a' }] },
    });
  });

  it.each<[string, CommandResult, boolean]>([
    ['is not on disk yet', { ok: false, reason: 'not-saved' }, true],
    ['was refused', { ok: false, reason: 'too-much-content' }, false],
  ])('that %s', async (_name, result, ok) => {
    const report = await takeIn(exportText(OWN), {
      own: () => NO_OWN_CONTENT,
      command: () => Promise.resolve(result),
    });
    expect(report.ok).toBe(ok);
  });

  it('asks for nothing when there is nothing to add', async () => {
    let asked = 0;
    const command = (): Promise<CommandResult> => {
      asked += 1;
      return Promise.resolve({ ok: true });
    };
    expect(await takeIn(exportText(OWN), { own: () => OWN, command })).toMatchObject({
      ok: true,
      already: 2,
    });
    expect(asked).toBe(0);
    expect(planImport(OWN, { activities: [CAT], tips: [] }).activities).toEqual([]);
  });
});

describe('the files of the home window', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arbetsro-exchange-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function files(path: string | null, driver = new Driver()): ContentFiles {
    const given = (): Promise<string | null> => Promise.resolve(path);
    return new ContentFiles({
      own: () => driver.state.own,
      command: (command) => Promise.resolve(driver.command(command).result),
      askWhereTo: given,
      askWhich: given,
    });
  }

  it('are written where the person says and read from there', async () => {
    const driver = new Driver();
    driver.command({ type: 'own.tip.save', tip: { id: null, text: 'Vädra.' } });
    const path = join(folder, 'mina tips.json');
    expect(await files(path, driver).save()).toEqual({ type: 'saved', file: 'mina tips.json' });
    expect(await readFile(path, 'utf8')).toBe(exportText(driver.state.own));
    const other = new Driver();
    const outcome = await files(path, other).read();
    expect(outcome).toMatchObject({ type: 'read', file: 'mina tips.json', report: { ok: true, tips: 1 } });
    expect(other.state.own.tips.map(({ text }) => text)).toEqual(['Vädra.']);
  });

  it('are none when the person thinks better of it', async () => {
    expect([await files(null).save(), await files(null).read()]).toEqual([
      { type: 'cancelled' },
      { type: 'cancelled' },
    ]);
  });

  it('that cannot be written or read are told of', async () => {
    expect(await files(join(folder, 'no', 'such', 'folder.json')).save()).toEqual({ type: 'failed' });
    expect(await files(join(folder, 'none.json')).read()).toMatchObject({
      report: { ok: false, problem: 'unreadable' },
    });
    const big = join(folder, 'big.json');
    await writeFile(big, Buffer.alloc(LONGEST_EXCHANGE * 4 + 1, 0x20));
    expect(await files(big).read()).toMatchObject({ report: { ok: false, problem: 'too-long' } });
  });
});

describe('a file in another encoding', () => {
  it('is not taken in with its letters lost, neither by the window nor by the command line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'arbetsro-encoding-'));
    try {
      const path = join(folder, 'tips.json');
      const driver = new Driver();
      driver.command({ type: 'own.tip.save', tip: { id: null, text: 'Vädra på lunchen.' } });
      const text = exportText(driver.state.own);
      const nobody = new ContentFiles({
        own: () => driver.state.own,
        command: () => Promise.reject(new Error('nothing to add')),
        askWhereTo: () => Promise.resolve(null),
        askWhich: () => Promise.resolve(path),
      });
      await writeFile(path, Buffer.from(text, 'latin1'));
      expect(await nobody.read()).toMatchObject({ report: { ok: false, problem: 'unreadable' } });
      expect(await nodeFiles.read(path)).toBeNull();
      // As Notepad saves it: in UTF-8, after a mark.
      await writeFile(path, `\uFEFF${text}`);
      expect(await nobody.read()).toMatchObject({ report: { ok: true } });
      expect(await nodeFiles.read(path)).toBe(text);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the list for the command line', () => {
  it('has everything, the hidden and the own marked', () => {
    const driver = new Driver();
    driver.command({ type: 'own.tip.save', tip: { id: null, text: 'Vädra.' } });
    driver.command({ type: 'tip.hide', tip: 'glare-01' });
    driver.command({ type: 'activity.hide', activity: 'act-eyes-far' });
    const tips = listContent('tips', driver.snapshot, 'en');
    expect(tips).toHaveLength(61);
    expect(tips.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['glare-01']);
    expect(tips.filter(({ own }) => own).map(({ text }) => text)).toEqual(['Vädra.']);
    const activities = listContent('activities', driver.snapshot, 'sv');
    expect(activities).toHaveLength(24);
    expect(activities[0]).toEqual({
      id: 'act-eyes-far',
      text: 'Blicken på långt håll',
      hidden: true,
      own: false,
    });
  });
});

it('every problem has a sentence', () => {
  const keys = Object.keys(MESSAGES.sv).filter(
    (key) => key.startsWith('own.problem.') || key.startsWith('import.file.'),
  );
  expect(keys).toHaveLength(16);
});
