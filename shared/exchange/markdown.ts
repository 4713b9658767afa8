import { tableOfTicks, type Block, type Document, type DocumentTable } from './document';

/** A document as Markdown (CommonMark, with the tables and check boxes of GitHub's). */
export function markdownOf({ title, blocks }: Document): string {
  return `${[`# ${inline(title)}`, ...blocks.flatMap(blockLines)].join('\n\n')}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.text)}`];
    case 'paragraph':
      return [inline(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${inline(item)}`).join('\n')];
    case 'checklist':
      return [block.items.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${inline(text)}`).join('\n')];
    case 'table':
      return [table(block)];
    case 'quote':
      return [quote(block.text)];
    case 'section':
      return block.blocks.flatMap(blockLines);
    case 'asked':
      return [
        `### ${inline(block.ask)}`,
        ...(block.hint === '' ? [] : [inline(block.hint)]),
        ...block.blocks.flatMap(blockLines),
      ];
    case 'choices':
      return [block.choices.map((choice) => `- [ ] ${inline(choice)}`).join('\n')];
    case 'ticks':
      return [table(tableOfTicks(block))];
    // A page of text has room of itself, and no drawings.
    case 'room':
    case 'drawing':
      return [];
  }
}

function table({ head, rows, total }: DocumentTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`;
  const rule = `|${' --- |'.repeat(head.length)}`;
  const sum = total === null ? [] : [`| ${total.map((cell) => strong(cell)).join(' | ')} |`];
  return [line(head), rule, ...rows.map(line), ...sum].join('\n');
}

function strong(cell: string): string {
  return cell === '' ? '' : `**${inline(cell)}**`;
}

/** Every line break of any system, so that none can smuggle in a line that no mark of ours stands before. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Words of a person as a quotation: each line keeps its place, and none can be taken for anything but text. */
function quote(text: string): string {
  const lines = text.split(BREAK).map(inline);
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      // A backslash at the end keeps the line break that Markdown would make a blank of.
      return line === '' ? '>' : `> ${line}${next === '' ? '' : '\\'}`;
    })
    .join('\n');
}

/** One line of text in which no character means anything to Markdown or HTML. */
function inline(text: string): string {
  const line = text
    .split(BREAK)
    .join(' ')
    // Control characters mean nothing to a reader; blanks at the ends would mean code or a line break.
    .replaceAll(/[^\P{Cc}]/gu, ' ')
    .trim();
  return (
    line
      .replaceAll(/[\\`*_[\]<>&|~$@]/g, '\\$&')
      // What looks like an address would become a link, escapes and all.
      .replaceAll(/:(?=\/\/)/g, '\\:')
      .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
      .replace(/^[#+\-=:]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}
