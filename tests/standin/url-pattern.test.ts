import { describe, expect, it } from 'vitest';
import { matchesPattern } from './session/url-pattern';

describe('filter patterns', () => {
  it.each([
    ['<all_urls>', 'app://arbetsro/x', true],
    ['*://*/*', 'https://example.com/', true],
    ['*://*/*', 'app://arbetsro/', false],
    ['app://*/*', 'app://arbetsro/x', true],
    ['https://*.example.org/*', 'https://a.example.org/x?y', true],
    ['https://*.example.org/*', 'https://example.org/', true],
    ['https://*.example.org/*', 'https://badexample.org/', false],
    ['https://example.org/a*', 'https://example.org/b', false],
    ['*://*', 'wss://example.org/socket', true],
  ])('%s on %s: %s', (pattern, url, matches) => {
    expect(matchesPattern(pattern, url)).toBe(matches);
  });
});
