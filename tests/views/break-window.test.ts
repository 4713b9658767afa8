import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/companion/commands';
import type { ViewState } from '../../shared/contract';
import { view, WORK } from './base';
import { tabTo } from './by-keyboard';
import { openHarness, type Harness, type OpenPage } from './harness';
import { STATES } from './states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

// Tests share a page, and a page's keyboard remembers what is down.
let page: Page | null = null;
afterEach(async () => {
  for (const key of ['Escape', 'Shift', 'Control', 'Alt', 'Meta']) await page?.keyboard.up(key);
});
async function open(...given: Parameters<Harness['open']>): Promise<OpenPage> {
  const opened = await harness.open(...given);
  page = opened.page;
  return opened;
}

const state = (of: 'nudge' | 'break', name: string): ViewState => {
  const found = STATES[of][name];
  if (found === undefined) throw new Error(`No state ${name}`);
  return found;
};

const commands = async (opened: OpenPage): Promise<readonly Command[]> => (await opened.sent()).commands;

/** Brings one animation to its end: the page's only clock, moved by hand. */
const finish = ({ page }: OpenPage, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSAnimation && animation.animationName === wanted) animation.finish();
    }
  }, name);

describe('the break window', () => {
  const STILL = { still: true } as const;

  const arm = async (opened: OpenPage): Promise<void> => {
    await finish(opened, 'arming');
    await opened.page.locator('[data-armed="true"]').waitFor();
  };

  test('reports that it is painted, once', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    await opened.page.waitForFunction(() => globalThis.fakeMain.sent.painted.length > 0);
    await opened.push(state('break', 'start'));
    expect((await opened.sent()).painted).toEqual(['b1']);
  });

  test('puts the focus on the heading and on no button', async () => {
    const { page } = await open('break', state('break', 'start'), STILL);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('no key does anything in the first second, not even on the button', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    await opened.page.locator('.break-leave button').focus();
    for (const key of ['Enter', 'Space', 'Tab', 'Escape']) await opened.page.keyboard.press(key);
    expect(await opened.page.locator('.esc-filling').count()).toBe(0);
    expect(await opened.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    expect(await commands(opened)).toEqual([]);
  });

  test('Space alone does nothing; Enter on the button leaves', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    await arm(opened);
    await opened.page.keyboard.press('Space');
    await opened.page.keyboard.press('Enter');
    expect(await commands(opened)).toEqual([]);
    await tabTo(opened, 'Avsluta pausen');
    await opened.page.keyboard.press('Enter');
    expect(await commands(opened)).toEqual([{ type: 'break.leave' }]);
  });

  test('Esc has to be held: letting go early stays, two seconds leave', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    const filling = opened.page.locator('.esc-filling');
    await arm(opened);
    await opened.page.keyboard.down('Escape');
    await filling.waitFor({ state: 'attached' });
    await opened.page.keyboard.up('Escape');
    await filling.waitFor({ state: 'detached' });
    expect(await commands(opened)).toEqual([]);
    await opened.page.keyboard.down('Escape');
    await filling.waitFor({ state: 'attached' });
    await finish(opened, 'esc-filling');
    await opened.page.waitForFunction(() => globalThis.fakeMain.sent.commands.length > 0);
    await opened.page.keyboard.up('Escape');
    expect(await commands(opened)).toEqual([{ type: 'break.escape' }]);
  });

  test('a push in the middle moves no clock', async () => {
    const opened = await open('break', state('break', 'middle'), STILL);
    const clock = (): Promise<string | null> =>
      opened.page.evaluate(() => document.querySelector('.clock')?.getAttribute('style') ?? null);
    const before = await clock();
    await opened.push(state('break', 'start'));
    expect(await clock()).toBe(before);
  });

  test('counts whole seconds down and says start, half and end aloud', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    const left = (): Promise<string> =>
      opened.page.evaluate(() => {
        const clock = document.querySelector('.clock');
        return clock === null ? '' : getComputedStyle(clock).getPropertyValue('--left');
      });
    const said = (): Promise<string | null> => opened.page.locator('[role="status"]').textContent();
    await opened.page.getByText('Pausen har börjat. 5 minuter.').waitFor({ state: 'attached' });
    await opened.page.evaluate(() => {
      for (const animation of document.getAnimations()) {
        if (animation instanceof CSSAnimation && animation.animationName === 'count-down')
          animation.currentTime = 60_500;
      }
    });
    expect(await left()).toBe('240');
    await finish(opened, 'half');
    await opened.page.getByText('Halva tiden har gått.').waitFor({ state: 'attached' });
    await finish(opened, 'empty');
    await opened.page.getByText('Pausen är slut.').waitFor({ state: 'attached' });
    expect(await said()).toBe('Pausen är slut.');
  });

  test('when main ends the break one soft word is left', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    await opened.push(view(WORK));
    expect(await opened.page.locator('h1').textContent()).toBe('Välkommen tillbaka');
  });

  test('no click leaves in the first second either', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    await opened.page.getByRole('button', { name: 'Avsluta pausen' }).click();
    expect(await commands(opened)).toEqual([]);
    await arm(opened);
    await opened.page.getByRole('button', { name: 'Avsluta pausen' }).click();
    expect(await commands(opened)).toEqual([{ type: 'break.leave' }]);
  });

  test('Esc held since before the window came never counts', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    await opened.page.keyboard.down('Escape');
    await arm(opened);
    // The second press of a key that is down is its repeat.
    await opened.page.keyboard.down('Escape');
    expect(await opened.page.locator('.esc-filling').count()).toBe(0);
  });

  test('repeats of a held Esc do not start the 2 s anew', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    await arm(opened);
    await opened.page.keyboard.down('Escape');
    await opened.page.locator('.esc-filling').evaluate((bar) => bar.setAttribute('data-first', ''));
    await opened.page.keyboard.down('Escape');
    expect(await opened.page.locator('.esc-filling[data-first]').count()).toBe(1);
  });

  test.each([
    ['another key is struck', (page: Page) => page.keyboard.press('a')],
    [
      'the window loses the focus',
      (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('blur'))),
    ],
  ] as const)('holding Esc ends when %s', async (_when, happen) => {
    const opened = await open('break', state('break', 'start'), STILL);
    const filling = opened.page.locator('.esc-filling');
    await arm(opened);
    await opened.page.keyboard.down('Escape');
    await filling.waitFor({ state: 'attached' });
    await happen(opened.page);
    await filling.waitFor({ state: 'detached' });
    // Still down: only a new press begins again.
    await opened.page.keyboard.down('Escape');
    expect(await filling.count()).toBe(0);
    expect(await commands(opened)).toEqual([]);
  });

  test.each(['Shift', 'Control', 'Alt', 'Meta'])('%s + Esc is not Esc', async (modifier) => {
    const opened = await open('break', state('break', 'start'), STILL);
    await arm(opened);
    await opened.page.keyboard.down(modifier);
    await opened.page.keyboard.down('Escape');
    expect(await opened.page.locator('.esc-filling').count()).toBe(0);
  });

  test('a held Esc shows at once under reduced motion', async () => {
    const opened = await open('break', state('break', 'start'), { ...STILL, motion: 'reduce' });
    await arm(opened);
    await opened.page.keyboard.down('Escape');
    const width = await opened.page.locator('.esc-filling').evaluate((bar) => {
      const [all] = [bar.parentElement?.getBoundingClientRect().width ?? 0];
      return bar.getBoundingClientRect().width / all;
    });
    expect(width).toBeCloseTo(0.25, 2);
  });

  test('says exactly three things in a whole break', async () => {
    const opened = await open('break', state('break', 'start'), STILL);
    const { page } = opened;
    // A page in the background draws no frames, and an animation without frames says nothing.
    await page.bringToFront();
    await page.getByText('Pausen har börjat. 5 minuter.').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const live = document.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live]');
      const heard = [...live].map(({ textContent }) => textContent);
      Object.assign(globalThis, { heard });
      for (const region of live)
        new MutationObserver(() => heard.push(region.textContent)).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    // Every second of it, step by step, with a push from main in between.
    for (const [second, then] of [
      [60, null],
      [149, 'push'],
      [151, null],
      [299, 'push'],
    ] as const) {
      await page.evaluate((ms) => {
        for (const animation of document.getAnimations())
          if (animation instanceof CSSAnimation && !['sway', 'arming'].includes(animation.animationName))
            animation.currentTime = ms;
      }, second * 1000);
      if (second > 150 && second < 200) {
        await finish(opened, 'half');
        await page.getByText('Halva tiden har gått.').waitFor({ state: 'attached' });
      }
      if (then === 'push') await opened.push(state('break', 'start'));
    }
    await finish(opened, 'empty');
    await page.getByText('Pausen är slut.').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      'Pausen har börjat. 5 minuter.',
      'Halva tiden har gått.',
      'Pausen är slut.',
    ]);
  });

  test('marks each step for its share of the time, and one at a time', async () => {
    // Block walk: weights 1, 6, 2 of 5 min.
    const walk = { ...state('break', 'end'), snapshot: { ...state('break', 'end').snapshot } };
    const running = walk.snapshot.break;
    if (running === null) throw new Error('No break in this state');
    const opened = await open(
      'break',
      view({ ...walk.snapshot, break: { ...running, leftMs: running.lastsMs } }),
      STILL,
    );
    const current = (second: number): Promise<readonly number[]> =>
      opened.page.evaluate((ms) => {
        for (const animation of document.getAnimations())
          if (animation instanceof CSSAnimation && animation.animationName.endsWith('-now'))
            animation.currentTime = ms;
        return [...document.querySelectorAll('.step')].flatMap((step, index) =>
          getComputedStyle(step, '::before').fontWeight === '700' ? [index] : [],
        );
      }, second * 1000);
    expect(await current(0)).toEqual([0]);
    expect(await current(33)).toEqual([0]);
    expect(await current(34)).toEqual([1]);
    expect(await current(233)).toEqual([1]);
    expect(await current(234)).toEqual([2]);
    expect(await current(300)).toEqual([2]);
  });
});

describe('the card of a short pause', () => {
  test('Esc held for 2 s leaves it too, once the person has clicked into it', async () => {
    const opened = await open('nudge', state('nudge', 'short-pause'), { still: true });
    await opened.page.keyboard.down('Escape');
    await opened.page.locator('.esc-filling').waitFor({ state: 'attached' });
    await finish(opened, 'esc-filling');
    await opened.page.waitForFunction(() => globalThis.fakeMain.sent.commands.length > 0);
    expect(await commands(opened)).toEqual([{ type: 'break.escape' }]);
  });
});
