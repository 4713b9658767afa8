import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';

afterEach(() => vi.unstubAllEnvs());

describe('the search for a browser', () => {
  it('takes what CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser({ allowBundled: false })).toMatchObject({ path: process.execPath, kind: 'installed' });
  });

  it('says so when CHROME_PATH names nothing', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    expect(() => findBrowser({ allowBundled: true })).toThrow('CHROME_PATH');
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'unpacks the bundled one when asked for it',
    () => {
      vi.stubEnv('CHROME_PATH', 'bundled');
      const browser = findBrowser({ allowBundled: true });
      expect(browser.kind).toBe('bundled');
      expect(existsSync(browser.path)).toBe(true);
    },
  );
});
