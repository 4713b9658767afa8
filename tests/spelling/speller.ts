import { join } from 'node:path';
import { spellCheckDocument } from 'cspell-lib';
import type { Written } from './texts';

/** What a text is spelt in; the project's pages also quote Swedish. */
export type Locale = 'sv' | 'en-GB' | 'en-GB,sv';

/** A word that neither the dictionaries nor the project's list have, and where it stands. */
export interface Unknown {
  readonly word: string;
  readonly where: string;
}

const SWEDISH = join(process.cwd(), 'node_modules/@cspell/dict-sv/cspell-ext.json');

/** The words that no dictionary has, in the order of the texts. English is spelt the British way. */
export async function unknownWords(
  texts: readonly Written[],
  locale: Locale,
  ownWords: readonly string[],
): Promise<readonly Unknown[]> {
  const all = texts.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join('\n');
  const { issues, errors = [] } = await spellCheckDocument(
    { uri: 'untitled:texts.txt', text: all, languageId: 'plaintext', locale },
    { generateSuggestions: false, noConfigSearch: true },
    {
      import: [SWEDISH],
      language: locale,
      minWordLength: 3,
      words: [...ownWords],
      maxNumberOfProblems: Infinity,
      maxDuplicateProblems: Infinity,
    },
  );
  if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
  return issues.map(({ text, offset }) => {
    const line = all.slice(0, offset).split('\n').length - 1;
    return { word: text, where: texts[line]?.where ?? '' };
  });
}
