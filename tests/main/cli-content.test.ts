import { describe, expect, it } from 'vitest';
import type { Answer } from '../../main/control/protocol';
import { MESSAGES } from '../../shared/messages';
import { CliDesk } from './cli-desk';

const desk = CliDesk.forEachTest();

describe('about content', () => {
  const list: Answer = {
    ok: true,
    language: 'sv',
    list: [
      { id: 'glare-01', text: 'Ställ\nskärmen.', hidden: false, own: false },
      { id: 'own-1', text: 'Drick vatten.', hidden: true, own: true },
    ],
  };

  it.each(['tip', 'activity'])('"%s" lists it, a line each', async (line) => {
    await desk.appThatSays(list);
    expect(await desk.run(line)).toBe(0);
    expect(desk.printed).toEqual(['glare-01  Ställ skärmen.', 'own-1  Drick vatten. (egen, dold)']);
    expect(desk.asked).toEqual([{ ask: 'list', what: line === 'tip' ? 'tips' : 'activities' }]);
  });

  it('with --json lists it for a program', async () => {
    await desk.appThatSays(list);
    expect(await desk.run('tip --json')).toBe(0);
    expect(JSON.parse(desk.printed.join('\n'))).toEqual('list' in list ? list.list : null);
  });

  it('export writes the file, or to standard output', async () => {
    await desk.appThatSays({ ok: true, text: '{"a":1}\n', language: 'sv' });
    expect(await desk.run('content export mine.json')).toBe(0);
    expect([...desk.files]).toEqual([['mine.json', '{"a":1}\n']]);
    expect(await desk.run('content export')).toBe(0);
    expect(await desk.run('content')).toBe(0);
    expect(desk.printed).toEqual(['Klart.', '{"a":1}', '{"a":1}']);
  });

  it('export never writes over a file, and says when it cannot write', async () => {
    await desk.appThatSays({ ok: true, text: '{}', language: 'en' });
    desk.files.set('mine.json', 'precious');
    expect(await desk.run('content export mine.json')).toBe(1);
    expect(await desk.run('content export /nowhere/x.json')).toBe(1);
    expect(await desk.run('content export mine.json --json')).toBe(1);
    expect(desk.files.get('mine.json')).toBe('precious');
    expect(desk.complained).toEqual([
      'The file is there already. Choose another name.',
      'The file could not be saved.',
    ]);
    expect(desk.printed).toEqual(['{"ok":false,"reason":"exists"}']);
  });

  it('import sends what is in the file and says what came of it', async () => {
    const refused = [{ what: 'tip', number: 3, problem: 'no-text' }] as const;
    await desk.appThatSays({
      ok: true,
      language: 'sv',
      report: { ok: true, activities: 1, tips: 0, already: 2, refused },
    });
    desk.files.set('theirs.json', '{"format":"x"}');
    expect(await desk.run('content import theirs.json')).toBe(0);
    expect(desk.asked).toEqual([{ ask: 'import', text: '{"format":"x"}' }]);
    expect(desk.printed).toEqual([
      'Tillagt: 1 aktivitet och 0 tips.',
      '2 fanns redan.',
      'En togs inte med:',
      'Tips 3: texten saknas.',
    ]);
  });

  it.each([
    ['none.json', null, 'unreadable'],
    ['big.json', 'x'.repeat(400_001), 'too-long'],
  ] as const)('import of %s asks nobody', async (name, text, problem) => {
    await desk.appThatSays({ ok: true, result: { ok: true }, language: 'en' });
    if (text !== null) desk.files.set(name, text);
    expect(await desk.run(`content import ${name}`)).toBe(1);
    expect(await desk.run(`content import ${name} --json`)).toBe(1);
    expect([desk.complained, desk.printed, desk.asked]).toEqual([
      [MESSAGES.en[`import.file.${problem}`]],
      [JSON.stringify({ ok: false, problem })],
      [],
    ]);
  });

  it('import of a file that is not one ends with 1', async () => {
    await desk.appThatSays({ ok: true, language: 'en', report: { ok: false, problem: 'not-ours' } });
    desk.files.set('theirs.json', '[]');
    expect(await desk.run('content import theirs.json')).toBe(1);
    expect([desk.printed, desk.complained]).toEqual([[], [MESSAGES.en['import.file.not-ours']]]);
  });

  it('needs an app that runs and understands', async () => {
    for (const line of ['tip', 'activity', 'content']) expect(await desk.run(line), line).toBe(1);
    expect(desk.complained).toEqual(Array.from({ length: 3 }, () => MESSAGES.en['cli.notRunning']));
    desk.complained = [];
    await desk.appThatSays({ ok: false, reason: 'not-understood' });
    expect(await desk.run('tip')).toBe(1);
    expect(desk.complained).toEqual([MESSAGES.en['cli.notUnderstood']]);
  });
});
