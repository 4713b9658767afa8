import { afterEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../shared/time/moment';
import { gone, MONDAY, say } from './day';
import type { AppDriver, Bounds, Desk } from './driver/driver';
import { electronBinary, launch, welcomedFolder } from './driver/launch';

// The displays of a real machine are not a test's to plug in and out; docs/testing.md says what is left.
const onDesk = test.skipIf(electronBinary() !== null);

const running: AppDriver[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
});

const LAPTOP = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 }, scaleFactor: 1 };
const LARGE = { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 };
const THIRD = { id: 3, bounds: { x: -1024, y: 0, width: 1024, height: 768 }, scaleFactor: 1 };

/** At work at a desk with two displays, the pointer on the large one. */
async function atDesk(): Promise<{ app: AppDriver; desk: Desk }> {
  const app = await launch({ now: MONDAY, userData: welcomedFolder(), displays: [LAPTOP, LARGE] });
  running.push(app);
  const { desk } = app;
  if (desk === null) throw new Error('This runtime has no desk');
  await desk.cursor(2000, 500);
  await app.cli('start');
  return { app, desk };
}

/** Where the page of a window lies, and where the plain windows do. */
async function laid(
  app: AppDriver,
  page: 'break' | 'nudge',
): Promise<{ content: Bounds[]; plain: Bounds[] }> {
  const shown = (await app.windows()).filter(({ visible }) => visible);
  return {
    content: shown.filter(({ url }) => url.includes(`/${page}.html`)).map(({ bounds }) => bounds),
    plain: shown.filter(({ url }) => url === '').map(({ bounds }) => bounds),
  };
}

async function inABreak(app: AppDriver): Promise<void> {
  await app.cli('break', 'movement');
  await (await app.page('break')).getByRole('button', { name: say('break.leave') }).waitFor();
  await app.bench('advance', 0.1 * SECOND);
}

onDesk(
  'the break lies where the pointer is, and plain colour on the other display',
  async () => {
    const { app } = await atDesk();
    await inABreak(app);
    expect(await laid(app, 'break')).toEqual({ content: [LARGE.bounds], plain: [LAPTOP.bounds] });
    await app.bench('advance', 5 * MINUTE - 0.1 * SECOND);
    await (await app.page('break')).getByText(say('break.over')).waitFor();
    expect(await laid(app, 'break')).toEqual({ content: [LARGE.bounds], plain: [] });
    await app.bench('advance', 2 * SECOND);
    await gone(app, 'break');
    expect(await app.windows()).toEqual([]);
  },
  90_000,
);

onDesk(
  'a display that is pulled in a break: the content moves to one that is there',
  async () => {
    const { app, desk } = await atDesk();
    await inABreak(app);
    await desk.cursor(600, 400);
    await desk.displays([LAPTOP]);
    expect(await laid(app, 'break')).toEqual({ content: [LAPTOP.bounds], plain: [] });
    // Its page lives on: the clock in it does not start again.
    await (await app.page('break')).locator('[data-armed]').waitFor();
    await desk.displays([LAPTOP, LARGE]);
    expect(await laid(app, 'break')).toEqual({ content: [LAPTOP.bounds], plain: [LARGE.bounds] });
  },
  90_000,
);

onDesk(
  'displays that come, go and change in a break are covered as they are',
  async () => {
    const { app, desk } = await atDesk();
    await inABreak(app);
    await desk.displays([LAPTOP, LARGE, THIRD]);
    expect((await laid(app, 'break')).plain).toEqual([LAPTOP.bounds, THIRD.bounds]);
    const turned = { ...THIRD, bounds: { x: -768, y: 0, width: 768, height: 1024 } };
    const scaled = { ...LARGE, bounds: { ...LARGE.bounds, width: 1536, height: 864 }, scaleFactor: 1.25 };
    await desk.displays([LAPTOP, scaled, turned]);
    expect(await laid(app, 'break')).toEqual({
      content: [scaled.bounds],
      plain: [LAPTOP.bounds, turned.bounds],
    });
    await desk.displays([scaled]);
    expect(await laid(app, 'break')).toEqual({ content: [scaled.bounds], plain: [] });
  },
  90_000,
);

onDesk(
  'a card is no full window: it goes to the corner of the display in use, and nothing is covered',
  async () => {
    const { app, desk } = await atDesk();
    await app.bench('advance', 20 * MINUTE);
    await app.page('nudge');
    const corner = { x: 1280 + 1920 - 400 - 16, y: 1080 - 200 - 16, width: 400, height: 200 };
    await expect.poll(() => laid(app, 'nudge')).toEqual({ content: [corner], plain: [] });
    await desk.displays([LAPTOP]);
    const other = { ...corner, x: 1280 - 400 - 16, y: 800 - 200 - 16 };
    expect(await laid(app, 'nudge')).toEqual({ content: [other], plain: [] });
  },
  90_000,
);
