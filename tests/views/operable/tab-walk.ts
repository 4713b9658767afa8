import type { Page } from 'playwright-core';

/** A place where Tab stops. */
export interface Stop {
  /** The element and its words, short enough to read in a test report. */
  readonly what: string;
  /** Whether a ring is drawn around it, or around the label that stands for it. */
  readonly isMarked: boolean;
  /** Whether any of it can be seen: in the window, and under nothing else. */
  readonly isSeen: boolean;
}

/** Everything that Tab should stop at, in the order in which the page is read. */
export async function tabbable(page: Page): Promise<readonly string[]> {
  await prepare(page);
  return page.evaluate(() => globalThis.tabWalk.tabbable());
}

/** Presses Tab from the beginning of the page until nothing in it has the focus, or the walk begins anew. */
export async function walk(page: Page): Promise<readonly Stop[]> {
  await prepare(page);
  await page.evaluate(() => globalThis.tabWalk.toStart());
  const stops: Stop[] = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => globalThis.tabWalk.stop());
    if (stop === null || stop.what === stops[0]?.what) return stops;
    stops.push(stop);
  }
  throw new Error('Tab found no end');
}

/** Controls that the eye finds in another order than the reader, whatever the page is about. */
export function reordered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { order, flexDirection } = getComputedStyle(element);
      const isMoved = order !== '0' || flexDirection.endsWith('reverse') || element.hasAttribute('aria-owns');
      const holds = element.matches(controls) || element.querySelector(controls) !== null;
      return (isMoved && holds) || element.tabIndex > 0 ? [`${element.tagName} ${element.className}`] : [];
    });
  });
}

interface TabWalk {
  toStart(): void;
  stop(): Stop | null;
  tabbable(): readonly string[];
}

declare global {
  // Made in the page by `prepare`.
  var tabWalk: TabWalk;
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = (): readonly Element[] => [...document.querySelectorAll('*')];
    const nameOf = (element: Element): string =>
      `${all().indexOf(element)} ${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`;
    const standIns = (element: Element): readonly Element[] => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return [element, ...labels.flatMap((label) => [label, ...label.children])];
    };
    const isMarked = (element: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const isSeen = (element: Element): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const shares = [0.1, 0.5, 0.9];
      const points = shares.flatMap((x) =>
        shares.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      );
      return points.some(([x, y]) => {
        const uppermost = document.elementFromPoint(x, y);
        return uppermost !== null && (element.contains(uppermost) || uppermost.contains(element));
      });
    };
    const isStop = (element: HTMLElement): boolean => {
      if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null)
        return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name, form }) => name === element.name && form === element.form,
      );
      return (group.find(({ checked }) => checked) ?? group[0]) === element;
    };
    globalThis.tabWalk = {
      toStart: () => {
        const start = document.createElement('span');
        start.tabIndex = -1;
        document.body.prepend(start);
        start.focus();
        start.remove();
      },
      stop: () => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const shown = standIns(element);
        return { what: nameOf(element), isMarked: shown.some(isMarked), isSeen: shown.some(isSeen) };
      },
      tabbable: () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex]',
          ),
        ]
          .filter(isStop)
          .map(nameOf),
    };
  });
}
