import type { FormGroup } from '../verbs/form';
import { typed } from '../verbs/usage';

/** Between these two lines of docs/command-line.md the table stands. */
const BEGIN = '<!-- verbs: made by `npm run cli-files` -->';
const END = '<!-- /verbs -->';

/** The page with its table of verbs as it is now. Throws where the page has no place for it. */
export function withTable(page: string, groups: readonly FormGroup[]): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error('The page has no place for the table of verbs.');
  return `${page.slice(0, from + BEGIN.length)}\n\n${groups.map(groupText).join('\n\n')}\n\n${page.slice(to)}`;
}

function groupText({ title, forms }: FormGroup): string {
  const rows = forms.map((form) => `| \`${cell(typed(form, 'en'))}\` | ${cell(form.help.en)} |`);
  return [`### ${title.en}`, '', '| Command | What it does |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
