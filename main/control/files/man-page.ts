import type { Language } from '../../../shared/settings';
import { FLAGS, type FlagName } from '../verbs/flags';
import type { Form, FormGroup } from '../verbs/form';
import { flagShown, plainHelp, typed } from '../verbs/usage';
import { PAGE_WORDS, type PageWords } from './page-words';

/** The manual page (section 1) of the command line, in the macros of man(7). */
export function manPage(groups: readonly FormGroup[], language: Language, version: string): string {
  const words = PAGE_WORDS[language];
  return `${[
    '.\\" Made from the table of the verbs by `npm run cli-files`.',
    `.TH ARBETSRO 1 "${words.date}" "Arbetsro ${version}" "${escaped(words.manual)}"`,
    ...section(words.name, [`arbetsro \\- ${escaped(words.about)}`]),
    ...section(words.synopsis, ['.B arbetsro', `.I ${escaped(words.command)}`, escaped(words.synopsisWords)]),
    ...section(words.description, words.descriptionText.flatMap(paragraph)),
    ...section(
      words.commands,
      groups.flatMap(({ title, forms }) => [
        `.SS ${escaped(title[language])}`,
        ...forms.flatMap((form) => formEntry(form, language)),
      ]),
    ),
    ...section(words.options, optionEntries(language, words)),
    ...section(
      words.exit,
      words.exits.flatMap(([code, text]) => entry(code, text)),
    ),
    ...section(
      words.environment,
      words.variables.flatMap(([name, text]) => entry(name, text)),
    ),
    ...section(
      words.examples,
      words.exampleLines.flatMap(([line, text]) => entry(line, text)),
    ),
  ].join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${escaped(title)}`, ...lines];
}

function formEntry(form: Form, language: Language): readonly string[] {
  return entry(typed(form, language), `${form.help[language]}.`);
}

function optionEntries(language: Language, words: PageWords): readonly string[] {
  const names = Object.keys(FLAGS) as FlagName[];
  return [
    ...entry('--json', words.json),
    ...entry('--help', words.help),
    ...names.flatMap((name) => entry(flagShown(name, language), `${FLAGS[name].help[language]}.`)),
    ...entry('--', words.dashes),
  ];
}

/** What is typed, in bold, and what it does. */
function entry(head: string, text: string): readonly string[] {
  return ['.TP', `.B ${escaped(head)}`, escaped(sentence(plainHelp(text)))];
}

/** Help as a sentence of its own. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function paragraph(text: string, index: number): readonly string[] {
  return [...(index === 0 ? [] : ['.PP']), escaped(plainHelp(text))];
}

/** Text in which no character means anything to the formatter; a line of it never begins with one that does. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replaceAll('`', '\\(ga')
    .replaceAll('…', '...')
    .replaceAll('”', '\\(rq')
    .replace(/^([.'])/, '\\&$1');
}
