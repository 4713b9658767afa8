import type { MessageKey, Translate } from '../messages';
import type { Trouble } from './trouble';

/** What a person can do about a trouble. */
export type Choice = 'close' | 'wait' | 'reload' | 'restart' | 'copy';

/** A dialog in words: the first of its choices is the one that changes nothing. */
export interface TroubleDialog {
  readonly message: string;
  readonly detail: string;
  readonly choices: readonly { readonly choice: Choice; readonly label: string }[];
}

/** Says in one sentence what happened, then what is safe and what to do. */
export function troubleDialog(trouble: Trouble, givesUp: boolean, say: Translate): TroubleDialog {
  const { about, choices } = contentOf(trouble, givesUp);
  const count = trouble.what === 'failed-starts' ? trouble.count : 0;
  return {
    message: say(`trouble.${about}`, { count }),
    detail: `${say(`trouble.${about}.detail`)}\n\n${say('trouble.report')}`,
    choices: choices.map((choice) => ({ choice, label: say(`trouble.choice.${choice}`) })),
  };
}

/** What the dialog is about: each has a sentence, and another one that goes into detail. */
type About = Extract<MessageKey, `trouble.${string}.detail`> extends `trouble.${infer A}.detail` ? A : never;

interface Content {
  readonly about: About;
  readonly choices: readonly Choice[];
}

const CLOSE: readonly Choice[] = ['close', 'copy'];
const RESTART: readonly Choice[] = ['close', 'restart', 'copy'];

function contentOf(trouble: Trouble, givesUp: boolean): Content {
  switch (trouble.what) {
    case 'page-gone':
      if (trouble.window === 'sign') return { about: 'sign-closed', choices: CLOSE };
      if (trouble.window !== 'home') return { about: 'moment-closed', choices: CLOSE };
      return { about: trouble.left === 'closed' ? 'home-closed' : 'home-anew', choices: CLOSE };
    case 'page-hung':
      return { about: 'home-hung', choices: ['wait', 'reload', 'copy'] };
    case 'child-gone':
      return { about: 'drawing', choices: RESTART };
    case 'main-error':
      return { about: givesUp ? 'error-again' : 'error', choices: RESTART };
    case 'failed-starts':
      return { about: 'careful', choices: RESTART };
  }
}
