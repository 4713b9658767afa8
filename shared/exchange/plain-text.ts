import { tableOfTicks, type Block, type Document, type DocumentTable } from './document';

/** A document as plain text, for a message or one's own notes. */
export function plainTextOf({ title, blocks }: Document): string {
  return `${[title, ...blocks.flatMap(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.level === 2 ? block.text.toUpperCase() : block.text];
    case 'paragraph':
    case 'quote':
      return [block.text.trim()];
    case 'list':
      return [block.items.map((item) => `- ${item}`).join('\n')];
    case 'checklist':
      return [block.items.map(({ text, done }) => `[${done ? 'x' : ' '}] ${text}`).join('\n')];
    case 'table':
      return [table(block)];
    case 'section':
      return block.blocks.flatMap(blockText);
    case 'asked':
      return [block.ask, ...(block.hint === '' ? [] : [block.hint]), ...block.blocks.flatMap(blockText)];
    case 'choices':
      return [block.choices.map((choice) => `[ ] ${choice}`).join('\n')];
    case 'ticks':
      return [table(tableOfTicks(block))];
    case 'room':
    case 'drawing':
      return [];
  }
}

/** Each row as a line: columns do not line up in the type of a message. */
function table({ rows, total }: DocumentTable): string {
  const all = total === null ? rows : [...rows, total];
  return all.map((cells) => `- ${cells.filter((cell) => cell !== '').join(' · ')}`).join('\n');
}
