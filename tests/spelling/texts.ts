import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { TABLE } from '../../main/control/verbs/table';
import { ACTIVITIES, TIPS } from '../../shared/content';
import { GUIDES } from '../../shared/content/guides';
import { SCALES } from '../../shared/guides/guide';
import { LOCALES, MESSAGES } from '../../shared/messages';
import type { Language } from '../../shared/settings';

/** A text that people read, and where it stands. */
export interface Written {
  readonly where: string;
  readonly text: string;
}

/** Where there is code of the project's own. */
const CODE = ['shared', 'main', 'renderer', 'scripts', 'tests'];

/** Everything that the program says in a language; messages without what is put into them. */
export function saidIn(language: Language): readonly Written[] {
  return [
    ...Object.entries(MESSAGES[language]).map(([where, message]) => ({
      where,
      text: messageWords(message, language),
    })),
    ...inLanguage('guides', GUIDES, language),
    ...inLanguage('scales', SCALES, language),
    ...inLanguage('tips', TIPS, language),
    ...inLanguage('activities', ACTIVITIES, language),
    ...inLanguage(
      'verbs',
      TABLE.map(({ title, forms }) => ({ title, forms: forms.map(({ help }) => help) })),
      language,
    ).map(({ where, text }) => ({ where, text: proseOf(text) })),
  ];
}

/** The handbook in a language, without what is code or an address. */
export function handbookIn(language: Language): readonly Written[] {
  const folder = join('docs', 'handbook', language);
  return readdirSync(folder).map((file) => {
    const where = join(folder, file);
    return { where, text: proseOf(readFileSync(where, 'utf8').replaceAll(/^<a id=.*$/gm, ' ')) };
  });
}

/** The project's own pages, without what is code, an address or a key of a source. */
export function pages(): readonly Written[] {
  const docs = readdirSync('docs').filter((file) => file.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((file) => join('docs', file))].map(
    (where) => ({ where, text: proseOf(readFileSync(where, 'utf8')) }),
  );
}

/** What the code's comments say. */
export function comments(): readonly Written[] {
  return CODE.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
      .map((file) => join(folder, file)),
  ).map((where) => ({ where, text: commentsOf(readFileSync(where, 'utf8')) }));
}

function commentsOf(code: string): string {
  return proseOf((code.match(/\/\*\*?\s[^]*?\*\/|^\s*\/\/.*$/gm) ?? []).join('\n')).replaceAll(
    /\{@link[^}]*\}/g,
    ' ',
  );
}

function proseOf(markdown: string): string {
  return markdown
    .replaceAll(/^```.*?^```/gms, ' ')
    .replaceAll(/`[^`\n]*`/g, ' ')
    .replaceAll(/\]\([^)]*\)|<?https?:\/\/\S+/g, ' ')
    .replaceAll(/\b\p{Lu}[\p{Lu}\d-]{2,}\b/gu, ' ');
}

/** What `@formatjs/icu-messageformat-parser` calls a piece of plain text. */
const LITERAL = 0;
type Part = ReturnType<IntlMessageFormat['getAst']>[number];

function messageWords(message: string, language: Language): string {
  const { getAst } = new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag: true });
  return wordsOf(getAst());
}

/** The words of a message, those of all its plurals and choices. */
function wordsOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      const { type }: { readonly type: number } = part;
      if (!('options' in part)) return type === LITERAL && 'value' in part ? part.value : ' ';
      const options = Object.values(part.options).map(({ value }) => wordsOf(value));
      return ` ${options.join(' ')} `;
    })
    .join('');
}

/** Every text of a language in a value of any shape: what stands under the language's name. */
function inLanguage(where: string, value: unknown, language: Language): readonly Written[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): readonly Written[] => {
    const at = `${where}.${key}`;
    if (key === language && typeof part === 'string') return [{ where: at, text: part }];
    return inLanguage(at, part, language);
  });
}
