import { useLayoutEffect } from 'react';
import type { Status } from '../../shared/companion/snapshot';
import type { Language, Settings } from '../../shared/settings';

/** What a document has to know to look right. */
export interface Look {
  readonly language: Language;
  readonly theme: Settings['theme'];
  readonly status: Status['type'];
}

/** Tells the document the language, the theme and whether it is work or dusk; the tokens follow. */
export function useLook(look: Look | null): void {
  const language = look?.language;
  const theme = look?.theme;
  const status = look?.status;
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (language !== undefined) root.lang = language;
    if (theme !== undefined) root.dataset['theme'] = theme;
    if (status === undefined) return;
    // Only a change that is seen settles slowly; the first look is there at once.
    if (root.dataset['status'] !== undefined && root.dataset['status'] !== status)
      root.dataset['turned'] = '';
    root.dataset['status'] = status;
  }, [language, theme, status]);
}
