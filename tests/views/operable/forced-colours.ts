import type { Page } from 'playwright-core';

/**
 * Controls that cannot be made out in forced colours: a box without an edge that is no link either; and those of which one
 * is chosen where it looks like its neighbours but for colours, which are forced to be the same.
 */
export function unmarked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const called = (element: HTMLElement): string =>
      `${element.tagName}.${element.className} "${(element.textContent || (element.getAttribute('aria-label') ?? '')).trim().slice(0, 40)}"`;
    const hasEdge = (element: HTMLElement): boolean => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      return (
        borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor
      );
    };
    const isNative = (element: HTMLElement): boolean =>
      element instanceof HTMLInputElement && getComputedStyle(element).appearance !== 'none';
    const isText = (element: HTMLElement): boolean =>
      element.textContent.trim() !== '' && getComputedStyle(element).textDecorationLine.includes('underline');
    const edgeless = shown('button, input:not(.visually-hidden), select, textarea').filter(
      (one) => !hasEdge(one) && !isNative(one) && !isText(one) && one.querySelector('svg, span') === null,
    );
    /** All that shows a state and is no colour. */
    const look = (element: Element): string => {
      const parts = [element, ...element.querySelectorAll('*')].flatMap((part) =>
        [null, '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(part, pseudo);
          return [
            ...[style.fontWeight, style.textDecorationLine, style.visibility, style.display, style.content],
            ...[
              style.borderTopWidth,
              style.borderBottomWidth,
              style.borderInlineStartWidth,
              style.outlineStyle,
            ],
          ].join();
        }),
      );
      return parts.join(' ');
    };
    const sameAsOther = (chosen: string, other: string): readonly HTMLElement[] =>
      shown(chosen).filter((one) => {
        const beside = shown(other).find(
          (another) =>
            another !== one && another.parentElement?.parentElement === one.parentElement?.parentElement,
        );
        return beside !== undefined && look(beside) === look(one);
      });
    return [
      ...edgeless.map((one) => `no edge: ${called(one)}`),
      ...sameAsOther('[aria-pressed=true]', '[aria-pressed=false]').map((one) => `pressed: ${called(one)}`),
      ...sameAsOther('nav [aria-current]', 'nav a:not([aria-current]), nav button:not([aria-current])').map(
        (one) => `current: ${called(one)}`,
      ),
      ...sameAsOther('input:checked + span', 'input:not(:checked) + span')
        .filter((one) => one.previousElementSibling?.classList.contains('visually-hidden'))
        .map((one) => `chosen: ${called(one)}`),
    ];
  });
}
