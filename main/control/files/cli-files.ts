import { bashCompletion } from '../completion/bash';
import { fishCompletion } from '../completion/fish';
import { zshCompletion } from '../completion/zsh';
import { FORMS, TABLE } from '../verbs/table';
import { withTables } from './docs-table';
import { PUBLISHED, publishedSchemas } from './json-schemas';
import { manPage } from './man-page';
import { reasonRows } from './reasons';

/** What the files are made from besides the table of the verbs. */
export interface CliFilesFrom {
  readonly version: string;
  /** docs/command-line.md as it is. */
  readonly page: string;
}

/** Every file that is made from the table of the verbs and from what `--json` prints, by its path in the project. English, where a file has one language. */
export function cliFiles({ version, page }: CliFilesFrom): Readonly<Record<string, string>> {
  return {
    'assets/cli/arbetsro.1': manPage(TABLE, 'en', version),
    'assets/cli/sv/arbetsro.1': manPage(TABLE, 'sv', version),
    'assets/cli/completion/arbetsro.bash': bashCompletion(FORMS),
    'assets/cli/completion/_arbetsro': zshCompletion(FORMS, 'en'),
    'assets/cli/completion/arbetsro.fish': fishCompletion(FORMS, 'en'),
    ...publishedSchemas(),
    'docs/command-line.md': withTables(page, TABLE, PUBLISHED, reasonRows()),
  };
}
