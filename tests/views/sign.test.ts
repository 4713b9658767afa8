import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewState } from '../../shared/contract';
import { openHarness, violations, type Harness, type OpenPage } from './harness';
import { SIGN_STATES } from './sign-states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const open = (name: string, options: Parameters<Harness['open']>[2] = {}): Promise<OpenPage> =>
  harness.open('sign', stateOf(name), options);

function stateOf(name: string): ViewState {
  const found = SIGN_STATES[name];
  if (found === undefined) throw new Error(`No state ${name}`);
  return found;
}

describe('the door sign', () => {
  test('has its language first and large, the other beneath, each marked as what it is', async () => {
    const { page } = await open('meeting', { language: 'en' });
    expect(await page.innerText('h1')).toBe('Busy');
    expect(await page.innerText('.sign-detail')).toBe('Call or meeting until 12:02');
    const other = page.locator('.sign-other');
    expect(await other.getAttribute('lang')).toBe('sv');
    expect(await other.locator('p').allInnerTexts()).toEqual(['Upptagen', 'Samtal eller möte till 12:02']);
    expect(await page.title()).toBe('Door sign · Arbetsro');
  });

  test('tells its states apart by shape and by word', async () => {
    const seen = new Set<string>();
    const words = new Set<string>();
    for (const name of ['work', 'call', 'pause', 'off']) {
      const { page } = await open(name);
      seen.add(await page.locator('.sign-mark').innerHTML());
      words.add(await page.innerText('h1'));
    }
    expect([seen.size, words.size]).toEqual([4, 4]);
  });

  test('follows what it is told', async () => {
    const opened = await open('work', { fresh: true });
    const { page } = opened;
    expect(await page.innerText('h1')).toBe('På jobbet');
    await opened.push(stateOf('call'));
    expect(await page.innerText('h1')).toBe('Upptagen');
    await opened.push(stateOf('off'));
    expect(await page.innerText('h1')).toBe('Ledig');
    expect(await page.evaluate(() => document.documentElement.dataset['status'])).toBe('off');
  });

  test('fills the screen by its button, F11 and a double click, and leaves it by Esc', async () => {
    const opened = await open('work', { fresh: true });
    const { page } = opened;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hela skärmen (F11)');
    await page.keyboard.press('Enter');
    expect((await opened.sent()).fills).toEqual(['toggle']);
    await page.keyboard.press('F11');
    await page.keyboard.press('a');
    expect((await opened.sent()).fills).toEqual(['toggle', 'toggle']);
    await page.dblclick('h1');
    await page.keyboard.press('Escape');
    expect((await opened.sent()).fills).toEqual(['toggle', 'toggle', 'toggle', 'leave']);
    // Two clicks on the button are two clicks.
    await page.dblclick('button');
    expect((await opened.sent()).fills.slice(4)).toEqual(['toggle', 'toggle']);
  });

  test('has its button out of sight until somebody comes near', async () => {
    const { page } = await open('off', { fresh: true });
    const opacity = (): Promise<string> =>
      page.locator('.sign-fill').evaluate((one) => getComputedStyle(one).opacity);
    await page.mouse.move(-1, -1);
    expect(await opacity()).toBe('0');
    await page.keyboard.press('Tab');
    expect(await opacity()).toBe('1');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await opacity()).toBe('0');
    await page.mouse.move(20, 20);
    expect(await opacity()).toBe('1');
  });

  test.each(['light', 'dark'] as const)('can be read with its button in sight too (%s)', async (scheme) => {
    for (const name of ['work', 'call', 'off']) {
      const { page } = await open(name, { scheme });
      await page.keyboard.press('Tab');
      expect(await violations(page)).toEqual([]);
      await page.hover('.sign-fill');
      expect(await violations(page)).toEqual([]);
      await page.mouse.move(-1, -1);
    }
  });
});
