import type { Bounds } from '../chromium/page';

/** What the window around a page does when the page asks for it. */
export interface WebContentsHost {
  /** The place and size the page is drawn at. */
  readonly bounds: () => Bounds;
  readonly scaleFactor: () => number;
  readonly isShown: () => boolean;
  /** The page called `window.close()`. */
  readonly onCloseAsked: () => void;
  /** The page has gone without the app closing it. */
  readonly onGone: () => void;
  readonly onFirstLoad: () => void;
  readonly onTitle: (title: string) => void;
  readonly onPersonFocused: (isFocused: boolean) => void;
  readonly onPersonResized: () => void;
}
