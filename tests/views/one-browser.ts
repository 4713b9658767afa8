import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildWindows, launchOptions, SHARED } from './harness';

/** Before the first view is tried: builds the windows and starts the browser, once for all files of the run. */
export default async function oneBrowser(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-views-'));
  await buildWindows(folder);
  const browser = await chromium.launchServer(launchOptions());
  process.env[SHARED.folder] = folder;
  process.env[SHARED.browser] = browser.wsEndpoint();
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
