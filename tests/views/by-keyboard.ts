import type { OpenPage } from './harness';

/** Moves the focus with Tab until it is on the control of that name; the keyboard is all these tests use. */
export async function tabTo({ page }: OpenPage, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const label = isField ? element.labels?.[0]?.textContent : null;
      return [element?.getAttribute('aria-label'), label, element?.textContent];
    });
    if (focused.some((text) => text?.trim() === name)) return;
  }
  throw new Error(`Tab never reached "${name}"`);
}
