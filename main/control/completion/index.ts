import type { Language } from '../../../shared/settings';
import type { Shell } from '../request';
import { FORMS } from '../verbs/table';
import { bashCompletion } from './bash';
import { fishCompletion } from './fish';
import { zshCompletion } from './zsh';

/** What makes a shell complete the words of the command line. */
export function completionFor(shell: Shell, language: Language): string {
  switch (shell) {
    case 'bash':
      return bashCompletion(FORMS);
    case 'zsh':
      return zshCompletion(FORMS, language);
    case 'fish':
      return fishCompletion(FORMS, language);
  }
}
