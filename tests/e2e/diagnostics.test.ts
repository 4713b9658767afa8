import { existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { MONDAY, press, say, status, welcome } from './day';
import type { HooksJson } from '../../main/control/hooks-json';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

test('the diagnostics say what was decided: on their page, copied, and in a terminal', async () => {
  const userData = freshFolder();
  const app = await launch({ userData, now: MONDAY });
  running = app;
  const home = await welcome(app);
  await press(home, say('start.now'));
  await expect.poll(async () => (await status(app)).status).toBe('work');
  await home.getByRole('link', { name: say('page.settings'), exact: true }).click();
  await home.getByRole('link', { name: say('settings.diagnostics') }).click();
  await home.getByText(say('diagnostics.decisions.none')).waitFor();

  // The page follows without being asked.
  await app.bench('typing', true);
  await app.bench('advance', 20 * MINUTE);
  const nudged = say('decided.nudged', { kind: say('kind.short') });
  await home.getByRole('listitem').filter({ hasText: nudged }).waitFor();

  await press(home, say('diagnostics.copy'));
  await home
    .getByRole('status')
    .filter({ hasText: say('diagnostics.copied') })
    .waitFor();

  const { code, out } = await app.cli('status', '--verbose');
  expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`^08:20:0\\d ${nudged}$`, 'm'))]);
  const json: unknown = JSON.parse((await app.cli('status', '--verbose', '--json')).out);
  expect(json).toMatchObject({
    status: 'work',
    diagnostics: { decisions: expect.arrayContaining([expect.objectContaining({ what: 'nudged' })]) },
  });

  // What the file of hooks says now is shown, though nothing has happened since it was written.
  writeFileSync(join(userData, 'hooks.json'), '{bad', { mode: 0o600 });
  expect(JSON.parse((await app.cli('status', '--verbose', '--json')).out)).toMatchObject({
    diagnostics: { hooks: { state: 'trouble', trouble: 'not-json' } },
  });
  const good = { format: 1, hooks: [{ on: ['call'], run: ['lamp'] }] };
  writeFileSync(join(userData, 'hooks.json'), JSON.stringify(good), { mode: 0o600 });
  await press(home, say('diagnostics.again'));
  await home.getByText('lamp').first().waitFor();
  writeFileSync(join(userData, 'hooks.json'), '{bad', { mode: 0o600 });
  await press(home, say('diagnostics.copy'));
  await expect.poll(() => app.clipboard()).toContain(say('hooks.trouble.not-json'));
}, 120_000);

test('programs of the person start on events; one that hangs and one that fails hold nothing up', async () => {
  await running?.kill();
  const userData = freshFolder();
  const notes = join(userData, 'notes');
  const node = (text: string): readonly string[] => [process.execPath, '-e', text, notes];
  const note = `require('fs').appendFileSync(process.argv[1], require('fs').readFileSync(0))`;
  const hooks = [
    { on: ['start', 'pause', 'stop'], run: node(note) },
    { on: ['start'], run: node('setInterval(() => {}, 1000)') },
    { on: ['start'], run: node('process.exit(7)') },
    {
      on: ['pause'],
      run: node(note.replace('process.argv[1]', `process.argv[1] + '-in-words'`)),
      words: true,
    },
  ];
  writeFileSync(join(userData, 'hooks.json'), JSON.stringify({ format: 1, hooks }), { mode: 0o600 });
  const app = await launch({ userData, now: MONDAY });
  running = app;
  const home = await welcome(app);
  await press(home, say('start.now'));
  await expect.poll(async () => (await status(app)).status).toBe('work');
  const ends = async (): Promise<unknown> => {
    const { out } = await app.cli('status', '--verbose', '--json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: { hooks: HooksJson } };
    return diagnostics.hooks.hooks.map(({ last }) => last && `${last.event} ${last.end}`);
  };
  await expect.poll(ends).toEqual(['start done', null, 'start failed', null]);
  const hostile = `"; touch ${userData}/owned; $(touch ${userData}/owned) \`id\` --help \\ </script>`;
  expect(await app.cli('goal', 'add', '--', hostile)).toMatchObject({ code: 0 });
  await app.cli('pause', 'lunch', '--minutes', '30');
  await expect.poll(() => readFile(notes, 'utf8')).toContain('pause');
  await expect.poll(ends).toEqual(['pause done', null, 'start failed', 'pause done']);
  const told: unknown = JSON.parse(await readFile(`${notes}-in-words`, 'utf8'));
  expect(told).toMatchObject({ event: 'pause', goals: [{ text: hostile, done: false }] });
  expect(existsSync(join(userData, 'owned'))).toBe(false);
  expect(await readFile(notes, 'utf8')).not.toContain('owned');
  await app.bench('advance', 10 * SECOND);
  await expect.poll(ends).toEqual(['pause done', 'start too-slow', 'start failed', 'pause done']);
  await app.cli('stop');
  await expect
    .poll(async () =>
      (await readFile(notes, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    )
    .toEqual([
      { at: '2026-11-23T08:00:00+01:00', event: 'start', place: 'home' },
      { at: '2026-11-23T08:00:00+01:00', event: 'pause', kind: 'lunch', until: '2026-11-23T08:30:00+01:00' },
      { at: '2026-11-23T08:00:10+01:00', event: 'stop', workedSeconds: 0, pausedSeconds: 10 },
    ]);
}, 120_000);
