import { describe, expect, it } from 'vitest';
import type { Answer } from '../../main/control/protocol';
import { signReport } from '../../main/control/sign-report';
import { PUBLISHED } from '../../main/control/files/json-schemas';
import { watchEvents } from '../../main/control/watch-events';
import { watchSign } from '../../main/control/watch-sign';
import type { Language } from '../../shared/settings';
import { settle } from '../support/simulated-clock';
import { CliDesk, EN, SV } from './cli-desk';
import { snapshotIn, type StateName } from './snapshots';
import { Told } from './told';

describe('arbetsro sign', () => {
  const desk = CliDesk.forEachTest();
  const says = (state: StateName, language: Language): Answer => ({
    ok: true,
    sign: signReport(snapshotIn(state), language),
  });

  it('prints what the door sign says, in the language of the app', async () => {
    await desk.appThatSays(says('lunch', 'sv'));
    expect(await desk.run('sign', EN)).toBe(0);
    expect([desk.printed, desk.complained, desk.asked]).toEqual([
      ['Paus. Tillbaka 08:45.'],
      [],
      [{ ask: 'sign' }],
    ]);
  });

  it('with --json prints one line that needs no language', async () => {
    await desk.appThatSays(says('call', 'en'));
    expect(await desk.run('sign --json', SV)).toBe(0);
    expect(desk.printed).toEqual(['{"state":"call","until":null,"text":"Busy. Call or meeting."}']);
  });

  it.each(['sign', 'sign --watch'])('"%s" says that no app runs, and starts none', async (line) => {
    expect(await desk.run(line, SV)).toBe(1);
    expect(await desk.run(`${line} --json`, SV)).toBe(1);
    expect([desk.complained, desk.printed, desk.starts]).toEqual([
      ['Arbetsro är inte i gång.'],
      ['{"running":false}'],
      0,
    ]);
  });

  it.each(['sign', 'sign --watch'])('"%s" says when the app is of another version', async (line) => {
    const no: Answer = { ok: false, reason: 'not-understood' };
    await desk.app({
      answer: () => Promise.resolve(no),
      watch: (_question, tell) => {
        tell(no);
        return () => undefined;
      },
    });
    expect(await desk.run(line, EN)).toBe(1);
    expect([desk.printed, desk.complained.length]).toEqual([[], 1]);
  });

  it('--watch prints a line at each change of the sign until the app ends', async () => {
    const companion = new Told();
    let language: Language = 'sv';
    await desk.app({
      answer: () => Promise.reject(new Error('not asked')),
      watch: (_question, tell) => watchSign(companion, () => language, tell),
    });
    const ended = desk.run('sign --watch', EN);
    const printed = async (count: number): Promise<void> => {
      while (desk.printed.length < count) await settle(1);
    };
    await printed(1);
    // What is another state of the day is not always another sign.
    for (const state of ['work', 'nudge', 'break', 'away', 'full screen'] as const) companion.become(state);
    await printed(2);
    for (const state of ['call', 'meeting', 'sharing', 'lunch'] as const) companion.become(state);
    await printed(4);
    language = 'en';
    companion.become('lunch');
    companion.become('off again');
    await printed(6);
    await desk.endApps();
    expect(await ended).toBe(0);
    expect(companion.watchers.size).toBe(0);
    expect(desk.printed).toEqual([
      'Ledig.',
      'På jobbet.',
      'Upptagen. Samtal eller möte.',
      'Paus. Tillbaka 08:45.',
      'On a break. Back at 08:45.',
      'Off work.',
    ]);
  });
});

describe('arbetsro watch', () => {
  const desk = CliDesk.forEachTest();
  const DAY = ['off', 'work', 'lunch', 'work', 'call', 'work', 'off again'] as const;

  /** What is printed on a day that begins after the watch does, until the app ends. */
  async function watched(line: string): Promise<readonly string[]> {
    const companion = new Told();
    await desk.app({
      answer: () => Promise.reject(new Error('not asked')),
      watch: (_question, tell) => watchEvents(companion, () => 'sv', tell),
    });
    const ended = desk.run(line, EN);
    while (companion.watchers.size === 0) await settle(1);
    for (const state of DAY) companion.become(state);
    await settle(5);
    await desk.endApps();
    expect([await ended, companion.watchers.size, desk.complained]).toEqual([0, 0, []]);
    return desk.printed;
  }

  it('prints a sentence for each event, in the language of the app', async () => {
    expect((await watched('watch')).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '08:00 Arbetsdagen började.',
      '08:00 Lunch till 08:45.',
      '08:00 Tillbaka på jobbet.',
      '08:00 Upptagen.',
      '08:00 Inte upptagen längre.',
      '08:30 Arbetsdagen slutade efter 30 min arbete.',
    ]);
  });

  it('with --json prints a line of JSON for each', async () => {
    const events = (await watched('watch --json')).map((text): unknown => JSON.parse(text));
    expect(events).toMatchObject([
      { event: 'start', at: '2026-11-23T08:00:01+01:00', place: 'home' },
      { event: 'pause', kind: 'lunch', until: '2026-11-23T08:45:01+01:00' },
      { event: 'resume' },
      { event: 'call', reason: 'call', until: null },
      { event: 'call-end' },
      { event: 'stop', workedSeconds: 1_801, pausedSeconds: 0 },
    ]);
    for (const event of events) expect(PUBLISHED.event.schema.safeParse(event).error).toBeUndefined();
  });

  it('says that no app runs, and starts none', async () => {
    expect(await desk.run('watch', SV)).toBe(1);
    expect([desk.complained, desk.starts]).toEqual([['Arbetsro är inte i gång.'], 0]);
  });
});
