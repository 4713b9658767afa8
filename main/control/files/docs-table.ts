import type { FormGroup } from '../verbs/form';
import { typed } from '../verbs/usage';

/** What `--json` prints, by the name of its schema. */
type Published = Readonly<Record<string, { readonly of: string }>>;

/** The page docs/command-line.md with its tables as they are now. Throws where the page has no place for them. */
export function withTables(
  page: string,
  groups: readonly FormGroup[],
  published: Published,
  reasons: readonly (readonly [reason: string, said: string])[],
): string {
  const tables = {
    verbs: groups.map(groupText).join('\n\n'),
    schemas: schemaRows(published),
    reasons: [
      ...['| Reason | What is said |', '| --- | --- |'],
      ...reasons.map(([reason, said]) => `| \`${reason}\` | ${cell(said)} |`),
    ].join('\n'),
  };
  return Object.entries(tables).reduce((text, [name, table]) => between(text, name, table), page);
}

/** Puts a text between the two comments of that name. */
function between(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: made by \`npm run cli-files\` -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for its ${name}.`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

function groupText({ title, forms }: FormGroup): string {
  const rows = forms.map((form) => `| \`${cell(typed(form, 'en'))}\` | ${cell(form.help.en)} |`);
  return [`### ${title.en}`, '', '| Command | What it does |', '| --- | --- |', ...rows].join('\n');
}

function schemaRows(published: Published): string {
  const rows = Object.entries(published).map(
    ([name, { of }]) => `| [${name}](schemas/${name}.json) | ${of} |`,
  );
  return ['| Schema | Printed by |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
