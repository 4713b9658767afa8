import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOf, toApp, toChromium } from './address';

describe('addresses', () => {
  it.each([
    ['app://arbetsro/home.html?a=1#b', 'https://arbetsro.invalid/home.html?a=1#b'],
    ['app://arbetsro/', 'https://arbetsro.invalid/'],
  ])('%s is %s in Chromium, and back', (app, chromium) => {
    expect(toChromium(app)).toBe(chromium);
    expect(toApp(chromium)).toBe(app);
  });

  it('completes a bare host', () => {
    expect(toChromium('app://arbetsro')).toBe('https://arbetsro.invalid/');
    expect(toApp('https://arbetsro.invalid')).toBe('app://arbetsro/');
  });

  it.each([
    'https://example.com/',
    'https://example.invalid.com/',
    'https://a@b.invalid:8080/',
    'mailto:a@b',
    'about:blank',
  ])('leaves %s alone', (url) => {
    expect(toApp(url)).toBe(url);
    expect(toChromium(url)).toBe(url);
  });

  it('loses nothing on the way there and back', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const path = new URL(url);
        const app = `app://arbetsro${path.pathname}${path.search}${path.hash}`;
        expect(toApp(toChromium(app))).toBe(app);
      }),
    );
  });

  it('knows the origin of either', () => {
    expect(originOf('app://arbetsro/x')).toBe('app://arbetsro');
    expect(originOf('https://example.com/x')).toBe('https://example.com');
    expect(originOf('about:blank')).toBe('null');
  });
});
