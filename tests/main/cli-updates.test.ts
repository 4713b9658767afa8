import { beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion, type AnswerPorts } from '../../main/control/answer';
import type { UpdateAsk } from '../../shared/contract';
import { noUpdates, type UpdateView } from '../../shared/updates/view';
import { CliDesk } from './cli-desk';
import { World } from './world';

const FOUND: UpdateView = { ...noUpdates('feed'), stage: { type: 'found', version: '0.2.0' } };
const LOOKED: UpdateView = { ...noUpdates('feed'), lookedAt: Date.UTC(2026, 10, 23, 7) };

describe('arbetsro update', () => {
  const desk = CliDesk.forEachTest();
  let wanted: UpdateAsk[];
  beforeEach(() => {
    wanted = [];
  });
  const unasked = (): never => expect.unreachable('not asked');

  /** An app in English of which this is known. */
  const app = (updates: UpdateView): Promise<void> => {
    const ports: AnswerPorts = {
      companion: new World().companion,
      ...{ command: unasked, change: unasked, textOf: unasked, diagnostics: unasked, bench: null },
      lookBack: { read: unasked, day: unasked, search: unasked, changes: unasked },
      data: { contentFor: unasked, print: unasked },
      calendar: { choose: unasked, forget: unasked },
      tray: { click: unasked },
      language: () => 'en',
      view: () => ({ version: '0.1.0', updates }),
      askUpdates: (ask) => void wanted.push(ask),
    };
    return desk.app({ answer: (question) => answerQuestion(question, ports), watch: () => () => undefined });
  };

  it.each<[UpdateView, readonly string[], object]>([
    [
      { ...noUpdates('package-system'), failed: true },
      ['Version 0.1.0. Newer versions come through your package system.'],
      { way: 'package-system', stage: 'current', newer: null, answer: null, lookedAt: null },
    ],
    [
      LOOKED,
      ['Version 0.1.0.', 'When the app last looked, 23 November 08:00, you had the latest version.'],
      { stage: 'current', lookedAt: '2026-11-23T08:00:00+01:00' },
    ],
    [
      { ...LOOKED, failed: true },
      [
        'Version 0.1.0.',
        'The place where newer versions are could not be reached. The app tries again later.',
      ],
      { failed: true },
    ],
    [FOUND, ['Version 0.1.0.', 'Version 0.2.0 is out.'], { stage: 'found', newer: '0.2.0' }],
    [
      { ...FOUND, answer: 'off-work' },
      ['Version 0.1.0.', 'Version 0.2.0 will be fetched when you are off.'],
      { answer: 'later' },
    ],
  ])('tells of %j', async (updates, lines, json) => {
    await app(updates);
    expect([await desk.run('update'), await desk.run('update --json')]).toEqual([0, 0]);
    expect(desk.printed[0]?.split('\n')).toEqual(lines);
    expect(JSON.parse(desk.printed[1] ?? '')).toMatchObject({ version: '0.1.0', ...json });
  });

  it.each<[string, UpdateView, UpdateAsk]>([
    ['look', noUpdates('feed'), 'look'],
    ['now', FOUND, 'now'],
    ['later', FOUND, 'off-work'],
    ['skip', FOUND, 'skip'],
  ])('%s says what the person wants', async (word, updates, want) => {
    await app(updates);
    expect([await desk.run(`update ${word}`), wanted, desk.printed]).toEqual([0, [want], ['Done.']]);
  });

  it.each<[string, UpdateView, string]>([
    ['look', noUpdates('administrator'), 'no-updates-here'],
    ['now', noUpdates('origin'), 'no-updates-here'],
    ['now', noUpdates('feed'), 'no-question'],
    ['skip', { ...FOUND, stage: { type: 'ready', version: '0.2.0' } }, 'no-question'],
  ])('%s is refused where it means nothing', async (word, updates, reason) => {
    await app(updates);
    expect([await desk.run(`update ${word} --json`), wanted]).toEqual([1, []]);
    expect(desk.printed).toEqual([JSON.stringify({ ok: false, reason })]);
  });
});
