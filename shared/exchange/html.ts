import type { Block, Document, DocumentTable } from './document';

/**
 * A document as what stands in a page to be printed. It has no attribute with a word of a person and nothing that runs; the
 * head of a table comes again on every sheet.
 */
export function htmlOf({ title, blocks }: Document): string {
  return [`<h1>${htmlText(title)}</h1>`, ...blocks.map(blockHtml)].join('\n');
}

function blockHtml(block: Block): string {
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
      return ['<section>', ...block.blocks.map(blockHtml), '</section>'].join('\n');
  }
}

function table({ head, rows, total }: DocumentTable): string {
  const heads = head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('');
  const foot = total === null ? '' : `<tbody class="total">${row(total)}</tbody>`;
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody>${foot}</table>`;
}

function row([first = '', ...cells]: readonly string[]): string {
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
