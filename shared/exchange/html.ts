import type { Asked, Block, Document, DocumentTable, TickTable } from './document';

/** The app's own drawings as SVG text, by their files; `null` for one that there is not. */
export type Drawings = (file: string) => string | null;

/**
 * A document as what stands in a page to be printed. It has no attribute with a word of a person and nothing that runs; the
 * head of a table comes again on every sheet. Where it is printed without `drawings` there are none.
 */
export function htmlOf({ title, blocks }: Document, drawings: Drawings = () => null): string {
  return [`<h1>${htmlText(title)}</h1>`, ...blocksHtml(blocks, drawings)].join('\n');
}

function blocksHtml(blocks: readonly Block[], drawings: Drawings): readonly string[] {
  return blocks.map((block) => blockHtml(block, drawings));
}

function blockHtml(block: Block, drawings: Drawings): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${htmlText(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
    case 'checklist': {
      const boxes = block.items.map(({ text, done }) => `<li>${done ? '☑' : '☐'} ${htmlText(text)}</li>`);
      return `<ul class="checklist">${boxes.join('')}</ul>`;
    }
    case 'table':
      return table(block);
    case 'quote':
      return `<blockquote>${htmlText(block.text)}</blockquote>`;
    case 'section':
      return ['<section>', ...blocksHtml(block.blocks, drawings), '</section>'].join('\n');
    case 'asked':
      return asked(block, drawings);
    case 'choices':
      return `<ul class="choices">${block.choices.map((choice) => `<li>${BOX}${htmlText(choice)}</li>`).join('')}</ul>`;
    case 'ticks':
      return ticks(block);
    case 'room':
      return `<div class="room">${'<div></div>'.repeat(block.lines)}</div>`;
    case 'drawing': {
      const svg = drawings(block.file);
      if (svg === null) return '';
      return `<figure>${svg}<figcaption>${htmlText(block.alt)}</figcaption></figure>`;
    }
  }
}

/** A box to tick by hand. It is drawn, since a typeface may not have one. */
const BOX = '<span class="box"></span>';
const TICKED = '<span class="box">×</span>';

/** What is asked stands beside its answer, but above one that needs the whole width. */
function asked({ ask, hint, blocks }: Asked, drawings: Drawings): string {
  const isWide = blocks.some((one) => one.type === 'ticks' || (one.type === 'table' && one.head.length > 2));
  const help = hint === '' ? '' : `<p class="help">${htmlText(hint)}</p>`;
  const head = `<div><h3>${htmlText(ask)}</h3>${help}</div>`;
  return `<div class="asked${isWide ? ' wide' : ''}">${head}<div>${blocksHtml(blocks, drawings).join('\n')}</div></div>`;
}

function ticks({ about, choices, items }: TickTable): string {
  const heads = [about, ...choices].map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('');
  const rows = items.map(({ text, chosen }) => {
    const boxes = choices.map((_, at) => `<td>${at === chosen ? TICKED : BOX}</td>`).join('');
    return text === ''
      ? `<tr class="empty"><td></td>${boxes}</tr>`
      : `<tr><th scope="row">${htmlText(text)}</th>${boxes}</tr>`;
  });
  return `<table class="ticks"><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function table({ head, rows, total }: DocumentTable): string {
  const heads = head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('');
  const foot = total === null ? '' : `<tbody class="total">${row(total)}</tbody>`;
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody>${foot}</table>`;
}

function row(all: readonly string[]): string {
  // A head without a word would say nothing to a screen reader.
  if (all.every((cell) => cell === '')) return `<tr class="empty">${'<td></td>'.repeat(all.length)}</tr>`;
  const [first = '', ...cells] = all;
  return `<tr><th scope="row">${htmlText(first)}</th>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`;
}

/** Words in a page. SECURITY: no character of a person's words can begin a tag, a reference or the end of an attribute. */
export function htmlText(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\0', '');
}
