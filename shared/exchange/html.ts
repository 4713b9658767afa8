import type { Report, ReportDay } from './report';

/**
 * A report as what stands in a page to be printed: headings, a table whose head comes again on every sheet, words as
 * quotations. It has no attribute with a word of a person and nothing that runs.
 */
export function htmlOf(report: Report): string {
  return [
    `<h1>${htmlText(report.title)}</h1>`,
    ...report.lead.map((line) => `<p>${htmlText(line)}</p>`),
    ...(report.rows.length === 0 ? [] : [`<h2>${htmlText(report.hours)}</h2>`, table(report)]),
    ...report.days.map((day) => section(day, report.goals)),
  ].join('\n');
}

function table({ head, rows, total }: Report): string {
  const heads = head.map((cell) => `<th scope="col">${htmlText(cell)}</th>`).join('');
  const foot = total === null ? '' : `<tbody class="total">${row(total)}</tbody>`;
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody>${foot}</table>`;
}

function row([first = '', ...cells]: readonly string[]): string {
  return `<tr><th scope="row">${htmlText(first)}</th>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`;
}

function section({ title, facts, goals, quotes }: ReportDay, goalsLabel: string): string {
  const list = (items: readonly string[], tag = '<ul>'): string =>
    items.length === 0 ? '' : `${tag}${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const boxes = goals.map(({ text: goal, done }) => `${done ? '☑' : '☐'} ${htmlText(goal)}`);
  return [
    '<section>',
    `<h2>${htmlText(title)}</h2>`,
    list(facts.map(htmlText)),
    goals.length === 0 ? '' : `<h3>${htmlText(goalsLabel)}</h3>${list(boxes, '<ul class="goals">')}`,
    ...quotes.map(
      (quote) => `<h3>${htmlText(quote.label)}</h3><blockquote>${htmlText(quote.text)}</blockquote>`,
    ),
    '</section>',
  ].join('\n');
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
