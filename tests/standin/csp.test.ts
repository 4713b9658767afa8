import { describe, expect, it } from 'vitest';
import { translateHeader, translatePolicy } from './csp';

describe('content security policy', () => {
  it.each([
    ["default-src 'none'; script-src 'self'", "default-src 'none'; script-src 'self'"],
    ['img-src app: data:', 'img-src https://*.invalid data:'],
    ['connect-src app://arbetsro', 'connect-src https://arbetsro.invalid'],
    [
      'connect-src app://arbetsro/api/;font-src APP:',
      'connect-src https://arbetsro.invalid/api/;font-src https://*.invalid',
    ],
    ['connect-src myapp: https://app:8080', 'connect-src myapp: https://app:8080'],
  ])('%s', (policy, translated) => {
    expect(translatePolicy(policy)).toBe(translated);
  });

  it('touches the headers that hold addresses, and no others', () => {
    expect(translateHeader('Content-Security-Policy-Report-Only', 'img-src app:')).toBe(
      'img-src https://*.invalid',
    );
    expect(translateHeader('Location', 'app://arbetsro/next')).toBe('https://arbetsro.invalid/next');
    expect(translateHeader('x-note', 'app: stays')).toBe('app: stays');
  });
});
