import { afterAll, expect, test } from 'vitest';
import { MINUTE } from '../../shared/time/moment';
import { gone, MONDAY, press, say } from './day';
import type { AppDriver } from './driver/driver';
import { launch, welcomedFolder } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

test(
  'the door sign follows the day, in its window and on standard output',
  { timeout: 180_000 },
  async () => {
    const app = await launch({ userData: welcomedFolder(), now: MONDAY });
    running = app;
    const light = app.startCli('sign', '--watch');
    const soonGone = app.startCli('sign', '--watch');
    const forPrograms = app.startCli('sign', '--watch', '--json');
    await expect
      .poll(() => [light.lines(), soonGone.lines(), forPrograms.lines().length])
      .toEqual([['Ledig.'], ['Ledig.'], 1]);
    soonGone.stopReading();

    expect(await app.cli('sign', 'open')).toMatchObject({ code: 0, err: '' });
    const sign = await app.page('sign');
    const shows = async (state: string, words: string): Promise<void> => {
      await expect.poll(() => sign.getAttribute('main', 'data-sign')).toBe(state);
      expect(await sign.innerText('h1')).toBe(words);
    };
    await shows('off', 'Ledig');
    expect(await sign.innerText('.sign-other')).toBe('Off work');
    // Who stands before the sign can ask it for nothing but to fill the screen.
    expect(
      await sign.evaluate(() =>
        Object.entries(window.arbetsro).map(([name, group]) => [name, Object.keys(group)]),
      ),
    ).toEqual([['sign', ['read', 'changed', 'fill']]]);

    await app.cli('start');
    await shows('work', 'På jobbet');
    expect(await soonGone.ended).toMatchObject({ code: 0, err: '' });
    await app.cli('meeting', '--minutes', '30');
    await shows('call', 'Upptagen');
    expect(await sign.innerText('.sign-detail')).toBe('Samtal eller möte till 08:30');
    await app.cli('meeting', 'end');
    await shows('work', 'På jobbet');
    await app.cli('pause', 'errand', '--minutes', '20');
    await shows('pause', 'Paus');
    expect(await sign.innerText('.sign-detail')).toBe('Tillbaka 08:20');

    // The time is up and nobody is there: the sign promises nothing any more.
    await app.bench('typing', false);
    await app.bench('advance', 21 * MINUTE);
    await expect.poll(() => sign.locator('.sign-detail').count()).toBe(0);
    await shows('pause', 'Paus');
    await app.cli('resume');
    await shows('work', 'På jobbet');
    expect(await app.cli('sign')).toEqual({ code: 0, out: 'På jobbet.\n', err: '' });

    // Full screen by key and by double click.
    const isFilled = async (): Promise<boolean> =>
      (await app.windows()).some(({ url, fullscreen }) => url.includes('/sign.html') && fullscreen);
    expect(await isFilled()).toBe(false);
    await sign.keyboard.press('F11');
    await expect.poll(isFilled).toBe(true);
    await sign.keyboard.press('Escape');
    await expect.poll(isFilled).toBe(false);
    await sign.dblclick('h1');
    await expect.poll(isFilled).toBe(true);

    await app.cli('stop');
    await shows('off', 'Ledig');

    const lines = [
      ...['Ledig.', 'På jobbet.', 'Upptagen. Samtal eller möte till 08:30.', 'På jobbet.'],
      ...['Paus. Tillbaka 08:20.', 'Paus.', 'På jobbet.', 'Ledig.'],
    ];
    await expect.poll(() => light.lines()).toEqual(lines);
    const told = forPrograms.lines().map((line) => JSON.parse(line) as { readonly text: string });
    expect(told.map(({ text }) => text)).toEqual(lines);
    expect(told[4]).toEqual({
      state: 'pause',
      until: '2026-11-23T08:20:00+01:00',
      text: 'Paus. Tillbaka 08:20.',
    });

    // Closed by its program, and opened again from Today.
    await sign.close();
    await gone(app, 'sign');
    await app.cli('start');
    await app.cli('open', 'today');
    const home = await app.page('home');
    await press(home, say('sentence.show'));
    await press(home, say('sign.open'));
    await (await app.page('sign')).getByRole('heading', { name: say('sign.work') }).waitFor();

    // One reader stops by Ctrl-C, another when the app ends.
    light.interrupt();
    expect(await light.ended).toMatchObject({ code: null, err: '' });
    await app.cli('quit');
    expect(await forPrograms.ended).toMatchObject({ code: 0, err: '' });
    expect(await app.exited()).toBe(0);
  },
);
