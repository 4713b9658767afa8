import type { Page } from 'playwright-core';

/** Controls smaller than 24 by 24 CSS px (WCAG 2.5.8, without its exceptions); a label belongs to the control in it. */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role=slider]',
      ),
    ].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      const area = control.closest('label') ?? control;
      const { width, height } = area.getBoundingClientRect();
      const words = area.textContent.trim().slice(0, 40);
      const isLargeEnough = width >= 23.99 && height >= 23.99;
      return isLargeEnough
        ? []
        : [`${control.tagName} "${words}" ${Math.round(width)} x ${Math.round(height)}`];
    }),
  );
}

/** Spaces the text as WCAG 1.4.12 says, until `false`. Not by a style tag: the policy of the page lets none in. */
export async function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, isSpaced);
}

/** Texts that are cut off by the box they stand in; one that ends in an ellipsis is not, where the page has it whole too. */
export function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isWhole = (element: Element): boolean =>
      [...document.querySelectorAll('main label')].some((label) =>
        label.textContent.includes(element.lastChild?.textContent ?? ''),
      );
    return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      const isElsewhere = textOverflow === 'ellipsis' && isWhole(element);
      const isMeant = clipPath !== 'none' || element.textContent.trim() === '' || isElsewhere;
      return isCut && !isMeant && element.checkVisibility()
        ? [`${element.tagName} ${element.className}`]
        : [];
    });
  });
}

/** Choices whose words are cut by their own box. */
export function cutChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** What the system's own arrow takes of the room, CSS pixels, at the least. */
    const ARROW = 16;
    const pen = document.createElement('canvas').getContext('2d');
    const isCut = (select: HTMLSelectElement, words: string): boolean => {
      const style = getComputedStyle(select);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = select;
      if (style.appearance === 'base-select') return scrollWidth > clientWidth || scrollHeight > clientHeight;
      // Its words stand on one line in a box that nothing looks into.
      if (pen === null) throw new Error('nothing to measure words with');
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room = clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - ARROW;
      return pen.measureText(words).width > room;
    };
    return [...document.querySelectorAll('select')].flatMap((select) => {
      const words = select.selectedOptions[0]?.text ?? '';
      return select.checkVisibility() && isCut(select, words) ? [words] : [];
    });
  });
}

/**
 * Words that go on in the next line where they should not: of at most 12 letters none does, since a line has room for those;
 * a longer one goes on after a hyphen. Names of files and of programs, and addresses, may be parted anywhere.
 */
export function partedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LONG = 12;
    const parted: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    /** The word with a bar where each line of it ends, but for ends with a hyphen. */
    const barred = (text: Node, word: string, index: number): string => {
      const range = document.createRange();
      let [said, line] = ['', NaN];
      for (let at = 0; at < word.length; at += 1) {
        range.setStart(text, index + at);
        range.setEnd(text, index + at + 1);
        // The first letter of a line also has a rectangle without width at the end of the line before.
        const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
        const top = box === undefined ? line : Math.round(box.top);
        if (!Number.isNaN(line) && top !== line && word[at - 1] !== '\u00ad') said += '|';
        said += word.charAt(at);
        line = top;
      }
      return said;
    };
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const element = text.parentElement;
      const isSeen = element?.checkVisibility({ visibilityProperty: true }) === true;
      if (!isSeen || element.closest('.visually-hidden, textarea, svg') !== null) continue;
      const value = text.nodeValue ?? '';
      for (const { 0: word, index } of value.matchAll(/[\p{L}\p{N}\u00ad.]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size <= 1) continue;
        const around = value.slice(index - 1, index) + value.slice(index + word.length).slice(0, 1);
        if (/[/\\@_]/u.test(around)) continue;
        const isPlain = /^\p{L}[\p{Ll}\u00ad]+\.?$/u.test(word);
        const shown = barred(text, word, index);
        if (word.length <= LONG || (isPlain && shown.includes('|'))) parted.push(shown);
      }
    }
    return parted;
  });
}

/** What goes on moving now: animations of place or size that run smoothly; a clock in a few steps does not count. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const places = [
      'transform',
      'translate',
      'scale',
      'rotate',
      'left',
      'top',
      'width',
      'height',
      'strokeDashoffset',
    ];
    return document.getAnimations().flatMap((animation) => {
      const effect = animation.effect;
      if (!(effect instanceof KeyframeEffect)) return [];
      const frames = effect.getKeyframes();
      const isPlace = frames.some((frame) => places.some((place) => place in frame));
      const isSmooth = frames.some(({ easing }) => !easing.startsWith('steps'));
      const name = animation instanceof CSSAnimation ? animation.animationName : animation.constructor.name;
      return isPlace && isSmooth ? [name] : [];
    });
  });
}
