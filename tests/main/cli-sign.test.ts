import { describe, expect, it } from 'vitest';
import type { Answer } from '../../main/control/protocol';
import { signReport } from '../../main/control/sign-report';
import { watchSign } from '../../main/control/watch-sign';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { Language } from '../../shared/settings';
import { settle } from '../support/simulated-clock';
import { CliDesk, EN, SV } from './cli-desk';
import { snapshotIn, type StateName } from './snapshots';

/** A companion that says what a test makes it say. */
class Told {
  readonly watchers = new Set<(snapshot: Snapshot) => void>();
  #snapshot = snapshotIn('off');

  watch(watcher: (snapshot: Snapshot) => void): () => void {
    this.watchers.add(watcher);
    watcher(this.#snapshot);
    return () => this.watchers.delete(watcher);
  }

  become(state: StateName): void {
    this.#snapshot = snapshotIn(state);
    for (const watcher of this.watchers) watcher(this.#snapshot);
  }
}

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
