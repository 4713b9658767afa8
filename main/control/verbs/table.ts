import { BREAKS } from './breaks';
import { CONTENT } from './content';
import { DAY } from './day';
import type { Form, FormGroup } from './form';
import { PEOPLE } from './people';
import { PLAN } from './plan';
import { PROGRAM } from './program';
import { WORKDAY } from './workday';

/**
 * The one table of the command line: parsing, usage, shell completion, the manual page and docs/command-line.md are all made
 * from it.
 */
export const TABLE: readonly FormGroup[] = [WORKDAY, BREAKS, PLAN, DAY, PEOPLE, CONTENT, PROGRAM];

export const FORMS: readonly Form[] = TABLE.flatMap(({ forms }) => forms);

/** Every verb, in the order of the table. */
export const VERBS: readonly string[] = [...new Set(FORMS.map(({ verb }) => verb))];

/** The forms of a verb; none for a word that is no verb. */
export function formsOf(verb: string): readonly Form[] {
  return FORMS.filter((form) => form.verb === verb);
}
