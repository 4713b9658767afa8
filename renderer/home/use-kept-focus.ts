import { useEffect, type RefObject } from 'react';

/**
 * Keeps the focus in the page when what had it is gone: a question that was answered, a line that was deleted, a form
 * that gave way to the day. It goes to the nearest heading above, so that a reader stays where they were. A component
 * that has a better place sets the focus itself, and is not overruled.
 */
export function useKeptFocus(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = inside.current;
    if (main === null) return undefined;
    // What had the focus, and what it lay in, from the inside out: once it is gone nobody can ask.
    let last: readonly Element[] = [];
    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? upTo(main, target) : [];
    };
    // After the frame in which a component may have set the focus itself.
    const onGone = (): void => {
      const [lost, ...around] = last;
      if (lost === undefined || lost.isConnected) return;
      last = [];
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          headingIn(around.filter((one) => one.isConnected))?.focus();
      });
    };
    main.addEventListener('focusin', onFocus);
    const observer = new MutationObserver(onGone);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      main.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [inside]);
}

function upTo(main: Element, from: Element): readonly Element[] {
  const parent = from.parentElement;
  return from === main || parent === null ? [from] : [from, ...upTo(main, parent)];
}

/** The first heading of the innermost of these that has one. */
function headingIn(around: readonly Element[]): HTMLElement | null {
  for (const element of around) {
    const heading = element.querySelector<HTMLElement>('h1, h2, h3');
    if (heading === null) continue;
    heading.tabIndex = -1;
    return heading;
  }
  return null;
}
