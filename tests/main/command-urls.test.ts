import { describe, expect, it, vi } from 'vitest';
import { CommandUrls } from '../../main/command-urls';
import type { Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import { deedOf } from '../../shared/desktop/url-deed';
import { urlQuestion } from '../../shared/desktop/url-question';
import { commandOf } from '../../shared/desktop/command-url';
import { translator } from '../../shared/messages';
import { ADDRESSES_BY_HAND } from '../shared/desktop/addresses';
import { snapshotIn, STATE_NAMES, STATES } from './snapshots';

const URLS = Object.keys(ADDRESSES_BY_HAND);

/** The app as far as an address sees it; `answers` are what the person says, in turn. */
function door(snapshot: () => Snapshot, ...answers: (boolean | Promise<boolean> | Error)[]) {
  const done: Command[] = [];
  const log: string[] = [];
  const confirm = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer ?? false;
  });
  const command = (one: Command) => {
    done.push(one);
    return Promise.resolve({ ok: true } as const);
  };
  const urls = new CommandUrls({ snapshot, command, confirm, log: (line) => void log.push(line) });
  return { urls, done, confirm, log };
}

describe('an address that anybody can have opened', () => {
  it.each(STATE_NAMES)('changes nothing without a yes (%s)', async (name) => {
    const { urls, done } = door(() => snapshotIn(name));
    for (const url of URLS) await urls.hear(url);
    expect(new Set(done.map(({ type }) => type))).toEqual(new Set(['app.open', 'sign.open']));
  });

  it.each(STATE_NAMES)('asks for nothing that would be refused (%s)', (name) => {
    for (const url of URLS) {
      const command = commandOf(url);
      if (command === null || deedOf(command, snapshotIn(name)).type !== 'ask') continue;
      // No break of a kind that the person has not chosen; there is none to ask about beforehand.
      if (command.type === 'break.now' && command.kind !== null) continue;
      expect(STATES[name]().command(command).result, `${name} ${url}`).toEqual({ ok: true });
    }
  });

  it('is silent off work but for a start and what only opens (W1)', async () => {
    for (const name of ['off', 'off again'] as const) {
      const { urls, done, confirm } = door(() => snapshotIn(name));
      for (const url of URLS.filter((one) => !/:(open|sign)/.test(one))) await urls.hear(url);
      expect(confirm.mock.calls.map(([command]: readonly unknown[]) => (command as Command).type)).toEqual(
        Array.from({ length: 4 }, () => 'day.start'),
      );
      expect(done).toEqual([]);
    }
  });

  it('puts no break on a screen that others may see (B1)', async () => {
    for (const name of ['call', 'sharing', 'meeting'] as const) {
      const { urls, confirm } = door(() => snapshotIn(name));
      await urls.hear('arbetsro:break');
      expect(confirm, name).not.toHaveBeenCalled();
    }
  });

  it('does what the person says yes to', async () => {
    const { urls, done } = door(() => snapshotIn('work'), true);
    await urls.hear('arbetsro:pause/lunch?minutes=45');
    expect(done).toEqual([{ type: 'pause.start', kind: 'lunch', minutes: 45 }]);
  });

  it('is not done when the day went on while the question stood', async () => {
    let name: 'work' | 'off again' = 'work';
    let answer: (yes: boolean) => void = () => undefined;
    const { urls, done } = door(() => snapshotIn(name), new Promise((resolve) => (answer = resolve)));
    const heard = urls.hear('arbetsro:stop');
    name = 'off again';
    answer(true);
    await heard;
    expect(done).toEqual([]);
  });

  it('waits for no second question: others are passed over meanwhile, and heard after', async () => {
    let answer: (yes: boolean) => void = () => undefined;
    const { urls, done, confirm } = door(
      () => snapshotIn('work'),
      new Promise((resolve) => (answer = resolve)),
      true,
    );
    const first = urls.hear('arbetsro:stop');
    await urls.hear('arbetsro:pause');
    await urls.hear('arbetsro:open');
    answer(false);
    await first;
    expect(done).toEqual([]);
    await urls.hear('arbetsro:stop');
    expect(confirm).toHaveBeenCalledTimes(2);
    expect(done).toEqual([{ type: 'day.stop' }]);
  });

  it('brings home up, as any launch does, when it means nothing, and no word of it is in the log', async () => {
    const { urls, done, log } = door(() => snapshotIn('work'));
    await urls.hear('arbetsro:hemligt');
    expect(done).toEqual([{ type: 'app.open', page: null }]);
    expect(log).toEqual(['address not understood']);
  });

  it('leads to the open question about another day first', async () => {
    const { urls, done, confirm } = door(() => snapshotIn('repair'), true);
    await urls.hear('arbetsro:start');
    expect(confirm).not.toHaveBeenCalled();
    expect(done).toEqual([{ type: 'app.open', page: 'today' }]);
  });

  it('that cannot be asked about is not done, and the next one is heard', async () => {
    const { urls, done, log } = door(() => snapshotIn('work'), new TypeError('hemligt'), true);
    await urls.hear('arbetsro:stop');
    expect(log).toEqual(['address not asked about: TypeError']);
    await urls.hear('arbetsro:stop');
    expect(done).toEqual([{ type: 'day.stop' }]);
  });
});

it('the question says what would be done', () => {
  const asked = (url: string, language: 'sv' | 'en') => {
    const command = commandOf(url);
    if (command === null || command.type === 'app.open' || command.type === 'sign.open') throw new Error(url);
    return urlQuestion(command, translator(language));
  };
  expect(asked('arbetsro:start', 'sv')).toBe('Börja arbetsdagen?');
  expect(asked('arbetsro:start/office', 'sv')).toBe('Börja arbetsdagen på kontoret?');
  expect(asked('arbetsro:pause/lunch?minutes=45', 'sv')).toBe('Börja en paus på 45 minuter (Lunch)?');
  expect(asked('arbetsro:pause/errand', 'en')).toBe('Start a pause (Errand)?');
});
