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
  | { readonly type: 'section'; readonly blocks: readonly Block[] };

export interface CheckedItem {
  readonly text: string;
  readonly done: boolean;
}

export interface DocumentTable {
  readonly type: 'table';
  readonly head: readonly string[];
  /** The first cell of a row is what the row is about. */
  readonly rows: readonly (readonly string[])[];
  /** The last row, set apart; `null` where nothing is added up. */
  readonly total: readonly string[] | null;
}

export const heading = (level: 2 | 3, text: string): Block => ({ type: 'heading', level, text });

/** A list, or nothing where there are no items. */
export function listOf(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** What was asked, and the words that somebody answered with; nothing where there are none. */
export function quoted(label: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [heading(3, label), { type: 'quote', text }];
}
