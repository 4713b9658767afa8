import { describe, expect, it } from 'vitest';
import { jsonLine, withoutControls } from '../../main/control/cli-print';
import type { Answer } from '../../main/control/protocol';
import { CliDesk } from './cli-desk';

const TRICK = '\u001b]0;pwned\u0007\u001b[2J\u009b31mred\rgone\u007f';
/** What steers a terminal, whatever it may stand among. */
const STEERS = /[^\P{Cc}\n\t]/u;

describe('what steers a terminal', () => {
  it.each([
    [TRICK, ']0;pwned[2J31mredgone'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a;b\r\nc;d\r\n', 'a;b\r\nc;d\r\n'],
    ['Å \u{1F331} 1\u00a0h', 'Å \u{1F331} 1\u00a0h'],
  ])('is taken out of %j', (text, rest) => {
    expect(withoutControls(text)).toBe(rest);
  });

  it('is escaped in JSON, which says the same', () => {
    const line = jsonLine({ text: TRICK });
    expect([JSON.parse(line), STEERS.test(line)]).toEqual([{ text: TRICK }, false]);
  });
});

describe('words from somebody else', () => {
  const desk = CliDesk.forEachTest();
  const report = { json: { text: TRICK }, text: TRICK };

  it.each<[string, Answer]>([
    ['tip', { ok: true, language: 'sv', list: [{ id: 'own-1', text: TRICK, hidden: false, own: true }] }],
    ['plan', { ok: true, language: 'sv', told: report }],
    ['search pwned', { ok: true, language: 'sv', told: report }],
    ['summary', { ok: true, language: 'sv', told: report }],
    ['export markdown', { ok: true, language: 'sv', file: { text: TRICK } }],
    ['content export', { ok: true, language: 'sv', text: TRICK }],
    ['sign', { ok: true, sign: { state: 'off', until: null, text: TRICK } }],
    ['policy', { ok: true, policy: { state: 'none' }, lines: [TRICK] }],
  ])('steer no terminal through %s', async (line, answer) => {
    await desk.appThatSays(answer);
    expect(await desk.run(line)).toBe(0);
    expect(await desk.run(`${line} --json`)).toBe(0);
    expect(desk.printed.join('')).toContain('pwned');
    expect(desk.printed.filter((text) => STEERS.test(text))).toEqual([]);
  });

  it('nor through what was typed wrong', async () => {
    expect(await desk.run(TRICK)).toBe(2);
    expect(desk.complained.filter((text) => STEERS.test(text))).toEqual([]);
  });
});
