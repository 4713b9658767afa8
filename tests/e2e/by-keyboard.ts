import type { Page } from 'playwright-core';

/** What a person tabs to. */
type Role = 'button' | 'link' | 'textbox' | 'searchbox' | 'checkbox' | 'slider' | 'switch';

/** Tabs, as a person would, until the control with this name has the focus. */
export async function focus(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
  await target.waitFor();
  for (let tab = 0; tab < 120; tab += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${role} ${String(name)}`);
}

/** Tabs to a control and presses Enter. */
export async function activate(page: Page, role: Role, name: string | RegExp): Promise<void> {
  await focus(page, role, name);
  // A window that the key closes is perhaps gone before the key is let go.
  await page.keyboard.press('Enter').catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

/** Opens a menu by its button and takes one of its lines. */
export async function openMenuAnd(page: Page, menu: string, line: string): Promise<void> {
  await focus(page, 'button', menu);
  await page.keyboard.press('Enter');
  await activate(page, 'button', line);
}
