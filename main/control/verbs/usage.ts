import type { Language } from '../../../shared/settings';
import { FLAGS, type FlagName } from './flags';
import type { Form, FormGroup } from './form';

/** A form as it is typed, such as `pause [lunch|errand|other] [--minutes N]`. */
export function typed({ verb, words, flags }: Form, language: Language): string {
  const shown = words.map((word) => word.shown[language]);
  return [verb, ...shown, ...flags.map((flag) => `[${flagShown(flag, language)}]`)].join(' ');
}

/** A flag with what its value is called, such as `--minutes N`. */
export function flagShown(name: FlagName, language: Language): string {
  const { value } = FLAGS[name];
  return value === null ? `--${name}` : `--${name} ${value[language]}`;
}

/** Help as it is said where no mark sets code off. */
export function plainHelp(help: string): string {
  return help.replaceAll('`', '');
}

const INDENT = '  ';
/** Help begins here where what is typed leaves room for it. */
const COLUMN = 34;

/** The lines that tell of forms, each with its help beside it or below. */
export function formLines(forms: readonly Form[], language: Language): readonly string[] {
  return forms.flatMap((form) => {
    const left = `${INDENT}${typed(form, language)}`;
    const help = plainHelp(form.help[language]);
    return left.length < COLUMN ? [`${left.padEnd(COLUMN)}${help}`] : [left, `${' '.repeat(COLUMN)}${help}`];
  });
}

/** The lines that tell of all of it, group by group. */
export function tableLines(groups: readonly FormGroup[], language: Language): readonly string[] {
  return groups.flatMap(({ title, forms }) => ['', title[language], ...formLines(forms, language)]);
}
