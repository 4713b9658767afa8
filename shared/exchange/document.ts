/** Words to read, with their structure and no look: what Markdown, the printed page and plain text are all written from. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'checklist'; readonly items: readonly CheckedItem[] }
  | DocumentTable
  /** A person's own words; their lines stay lines. */
  | { readonly type: 'quote'; readonly text: string }
  /** Blocks that belong together, such as those of a day. */
  | { readonly type: 'section'; readonly blocks: readonly Block[] }
  | Asked
  /** Answers in a row, to tick one of by hand. */
  | { readonly type: 'choices'; readonly choices: readonly string[] }
  | TickTable
  /** So many ruled lines to write on by hand. */
  | { readonly type: 'room'; readonly lines: number }
  /** A drawing of the app's own, by its file, and what it shows for those who do not see it. */
  | { readonly type: 'drawing'; readonly file: string; readonly alt: string };

/** What is asked, with what was answered or the room to answer. */
export interface Asked {
  readonly type: 'asked';
  readonly ask: string;
  /** A word of help to who answers; empty where none is needed. */
  readonly hint: string;
  readonly blocks: readonly Block[];
}

/** Things with the same answers to each, one of which is ticked or is to be. */
export interface TickTable {
  readonly type: 'ticks';
  readonly about: string;
  readonly choices: readonly string[];
  /** A thing without a text is one to write in; `chosen` is the place of its answer, `null` where it has none yet. */
  readonly items: readonly { readonly text: string; readonly chosen: number | null }[];
}

export interface CheckedItem {
  readonly text: string;
  readonly done: boolean;
}

export interface DocumentTable {
  readonly type: 'table';
  readonly head: readonly string[];
  /** The first cell of a row is what the row is about; a row of empty cells is one to write in by hand. */
  readonly rows: readonly (readonly string[])[];
  /** The last row, set apart; `null` where nothing is added up. */
  readonly total: readonly string[] | null;
}

export const heading = (level: 2 | 3, text: string): Block => ({ type: 'heading', level, text });

/** A list, or nothing where there are no items. */
export function listOf(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** What was asked, and the answer; nothing where there is none. */
export function answered(ask: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ type: 'asked', ask, hint: '', blocks }];
}

/** What was asked, and the words that somebody answered with; nothing where there are none. */
export function quoted(label: string, text: string): readonly Block[] {
  return answered(label, text.trim() === '' ? [] : [{ type: 'quote', text }]);
}

/** Things to tick as a table, for what is read as text: the answer of each, or nothing. */
export function tableOfTicks({ about, choices, items }: TickTable): DocumentTable {
  const rows = items.map(({ text, chosen }) => [
    text,
    ...choices.map((_, at) => (at === chosen ? '☒' : '☐')),
  ]);
  return { type: 'table', head: [about, ...choices], rows, total: null };
}
