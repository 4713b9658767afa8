import { describe, expect, it } from 'vitest';
import { BadMessage } from '../../main/ipc/dispatch';
import type { CommandType } from '../../shared/companion/commands';
import { EVERY_COMMAND, EXAMPLES } from './commands';
import { Desk, SECRET } from './dispatch-desk';

const FOR_MOMENTS: readonly CommandType[] = [
  'break.now',
  'break.postpone',
  'break.skip',
  'break.leave',
  'break.escape',
  'meeting.over',
  'call.answer',
  'profile.answer',
  'pause.start',
  'pause.end',
  'pause.extend',
  'prompt.dismiss',
  'away.answer',
  'after-hours.answer',
  'slot.mark',
  'day.start',
  'tip.hide',
  'day.stop',
  'app.open',
];
const others = EVERY_COMMAND.filter(({ type }) => !FOR_MOMENTS.includes(type));

describe('the door sign', () => {
  it.each(EVERY_COMMAND)('may not send $type', async (command) => {
    const desk = new Desk();
    await expect(desk.dispatch.command('sign', structuredClone(command))).rejects.toThrow(BadMessage);
    expect([desk.commands, desk.log]).toEqual([[], ['ipc companion.command refused: not for sign']]);
  });

  it('learns what the sign says, and nothing else of the day; nobody else asks for it', () => {
    const desk = new Desk();
    expect(() => desk.dispatch.read('sign')).toThrow(BadMessage);
    expect(Object.keys(desk.dispatch.readSign('sign')).sort()).toEqual(['language', 'sign', 'theme', 'zone']);
    for (const sender of ['home', 'nudge', 'break', null] as const)
      expect(() => desk.dispatch.readSign(sender)).toThrow(BadMessage);
  });

  it('fills the screen or leaves it, and nothing but it does', () => {
    const desk = new Desk();
    desk.dispatch.fillSign('sign', 'toggle');
    desk.dispatch.fillSign('sign', 'leave');
    for (const bad of [undefined, true, 'always', { fill: 'toggle' }]) desk.dispatch.fillSign('sign', bad);
    for (const sender of ['home', 'nudge', 'break', null] as const) desk.dispatch.fillSign(sender, 'toggle');
    expect([desk.fills, desk.log.length]).toEqual([['toggle', 'leave'], 8]);
  });
});

describe('home', () => {
  it.each(EVERY_COMMAND)('may send $type', async (command) => {
    const desk = new Desk();
    expect(await desk.dispatch.command('home', structuredClone(command))).toEqual({ ok: true });
    expect([desk.commands, desk.log]).toEqual([[command], []]);
  });

  it('may have days saved, opened and taken in, by well-formed asks, and nobody else may', async () => {
    const desk = new Desk();
    const { dispatch } = desk;
    const ask = { what: 'week', date: '2026-11-23', format: 'csv' };
    expect(await dispatch.saveData('home', ask)).toEqual({ type: 'saved', file: 'a.csv' });
    expect(await dispatch.openData('home')).toEqual({ type: 'cancelled' });
    expect(await dispatch.takeInData('home', { bringBack: true })).toEqual({ type: 'none' });
    expect(desk.asked).toEqual([ask, 'open', { bringBack: true }]);
    for (const bad of [
      null,
      {},
      { ...ask, what: 'year' },
      { ...ask, date: '2026-02-30' },
      { ...ask, format: 'exe' },
      { ...ask, path: '/etc/passwd' },
    ])
      await expect(dispatch.saveData('home', bad)).rejects.toThrow(BadMessage);
    for (const bad of [undefined, {}, { bringBack: 'yes' }, { bringBack: true, file: '/x' }])
      await expect(dispatch.takeInData('home', bad)).rejects.toThrow(BadMessage);
    for (const sender of ['nudge', 'break', null] as const) {
      await expect(dispatch.saveData(sender, ask)).rejects.toThrow(BadMessage);
      await expect(dispatch.openData(sender)).rejects.toThrow(BadMessage);
      await expect(dispatch.takeInData(sender, { bringBack: true })).rejects.toThrow(BadMessage);
    }
    expect(desk.asked).toHaveLength(3);
    expect(desk.log.join()).not.toContain('passwd');
  });

  it('may have own content saved and read, and nobody else may', async () => {
    const desk = new Desk();
    expect(await desk.dispatch.saveContent('home')).toEqual({ type: 'saved', file: 'a.json' });
    expect(await desk.dispatch.readContent('home')).toEqual({ type: 'cancelled' });
    for (const sender of ['nudge', 'break', null] as const) {
      await expect(desk.dispatch.saveContent(sender)).rejects.toThrow(BadMessage);
      await expect(desk.dispatch.readContent(sender)).rejects.toThrow(BadMessage);
    }
    expect(desk.log).toHaveLength(6);
  });

  it('may read the diagnostics and have them copied', async () => {
    const desk = new Desk();
    expect(await desk.dispatch.diagnostics('home')).toBe(desk.diagnostics);
    expect(await desk.dispatch.copyDiagnostics('home')).toBe(true);
    expect([desk.copies, desk.log]).toEqual([1, []]);
  });

  it('may have a text of the app’s own copied, by its name, and a link opened', async () => {
    const desk = new Desk();
    expect(await desk.dispatch.copyWords('home', 'questions')).toBe(true);
    expect(await desk.dispatch.openLink('home', 'mailto:?subject=a')).toBe('opened');
    expect([desk.copied, desk.links, desk.log]).toEqual([['questions'], ['mailto:?subject=a'], []]);
  });

  it('hears why a command was not done', async () => {
    const desk = new Desk();
    desk.answer = { ok: false, reason: 'not-at-work' };
    expect(await desk.dispatch.command('home', { type: 'day.stop' })).toEqual(desk.answer);
  });
});

describe.each(['nudge', 'break'] as const)('the window %s', (sender) => {
  it.each(FOR_MOMENTS)('may send %s', async (type) => {
    const desk = new Desk();
    for (const command of EXAMPLES[type]) await desk.dispatch.command(sender, command);
    expect(desk.commands).toEqual(EXAMPLES[type]);
  });

  it.each(others)('may not send $type', async (command) => {
    const desk = new Desk();
    await expect(desk.dispatch.command(sender, command)).rejects.toThrow(BadMessage);
    expect(desk.commands).toEqual([]);
    expect(desk.log).toEqual([`ipc companion.command refused: ${command.type} is not for ${sender}`]);
  });

  it('may read, and say that it has drawn', () => {
    const desk = new Desk();
    expect(desk.dispatch.read(sender)).toBe(desk.view);
    desk.dispatch.painted(sender, '17');
    expect([desk.painted, desk.log]).toEqual([['17'], []]);
  });
});

describe('what is refused', () => {
  const bad: readonly unknown[] = [
    undefined,
    null,
    SECRET,
    { type: SECRET },
    { type: 'day.stop', [SECRET]: true },
    { type: 'closeout.save', closeOut: { done: SECRET } },
    { type: 'goal.mark', goal: SECRET, done: 'yes' },
    { type: 'settings.change', change: { language: SECRET } },
  ];

  it.each(bad)('%j is logged without what is in it, and does nothing', async (message) => {
    for (const sender of ['home', 'nudge', 'break'] as const) {
      const desk = new Desk();
      const error: unknown = await desk.dispatch.command(sender, message).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(BadMessage);
      expect(String(error)).not.toContain(SECRET);
      expect(desk.commands).toEqual([]);
      expect(desk.log).toHaveLength(1);
      expect(desk.log[0]).toContain(`from ${sender}`);
      expect(desk.log[0]).not.toContain(SECRET);
    }
  });

  it('a good command that names somebody is logged without it when the window may not send it', async () => {
    const desk = new Desk();
    const closeOut = { done: SECRET, tomorrow: '', worked: '', change: '' };
    await expect(desk.dispatch.command('break', { type: 'closeout.save', closeOut })).rejects.toThrow();
    expect(desk.log.join('\n')).not.toContain(SECRET);
  });

  it.each(EVERY_COMMAND)('$type from nobody knows where', async (command) => {
    const desk = new Desk();
    await expect(desk.dispatch.command(null, command)).rejects.toThrow(BadMessage);
    expect(desk.commands).toEqual([]);
    expect(desk.log).toEqual(['ipc companion.command refused: unknown sender']);
  });

  it('reading from nobody knows where', () => {
    const desk = new Desk();
    expect(() => desk.dispatch.read(null)).toThrow(BadMessage);
    expect(desk.log).toEqual(['ipc companion.read refused: unknown sender']);
  });

  it.each(['nudge', 'break', null] as const)('the diagnostics, asked for by %s', async (sender) => {
    const desk = new Desk();
    const why = sender === null ? 'unknown sender' : `not for ${sender}`;
    await expect(desk.dispatch.diagnostics(sender)).rejects.toThrow(BadMessage);
    await expect(desk.dispatch.copyDiagnostics(sender)).rejects.toThrow(BadMessage);
    expect(desk.copies).toBe(0);
    expect(desk.log).toEqual([
      `ipc diagnostics.read refused: ${why}`,
      `ipc diagnostics.copy refused: ${why}`,
    ]);
  });

  it.each([
    ['nudge', 'questions', 'mailto:?subject=a'],
    ['break', 'at-work', 'https://example.org'],
    [null, 'off-work', 'tel:112'],
    ['home', SECRET, { href: SECRET }],
    ['home', { text: SECRET }, SECRET.repeat(1_000)],
  ] as const)('copying and opening for %s with %j and %j', async (sender, what, link) => {
    const desk = new Desk();
    await expect(desk.dispatch.copyWords(sender, what)).rejects.toThrow(BadMessage);
    await expect(desk.dispatch.openLink(sender, link)).rejects.toThrow(BadMessage);
    expect([desk.copied, desk.links]).toEqual([[], []]);
    expect(desk.log).toHaveLength(2);
    expect(desk.log.join()).not.toContain(SECRET);
  });

  it.each([
    [null, 'a'],
    ['home', 'a'],
    ['break', 7],
    ['break', SECRET.repeat(10)],
    ['nudge', undefined],
    ['nudge', { id: SECRET }],
  ] as const)('drawn by %s with %j', (sender, message) => {
    const desk = new Desk();
    desk.dispatch.painted(sender, message);
    expect(desk.painted).toEqual([]);
    expect(desk.log).toHaveLength(1);
    expect(desk.log[0]).not.toContain(SECRET);
  });
});
