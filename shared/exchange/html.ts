import type { Language } from '../settings';
import type { Report, ReportDay } from './report';

/**
 * A report as a page to be printed: headings, a table with a head that comes again on every sheet, words as quotations.
 * The page runs no script; `style` is the address of its style sheet.
 */
export function htmlOf(report: Report, language: Language, style: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${text(report.title)}</title><link rel="stylesheet" href="${text(style)}"></head>`,
    '<body><main>',
    `<h1>${text(report.title)}</h1>`,
    ...report.lead.map((line) => `<p>${text(line)}</p>`),
    ...(report.rows.length === 0 ? [] : [`<h2>${text(report.hours)}</h2>`, table(report)]),
    ...report.days.map((day) => section(day, report.goals)),
    '</main></body></html>',
    '',
  ].join('\n');
}

function table({ head, rows, total }: Report): string {
  const heads = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('');
  const foot = total === null ? '' : `<tbody class="total">${row(total)}</tbody>`;
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody>${foot}</table>`;
}

function row([first = '', ...cells]: readonly string[]): string {
  return `<tr><th scope="row">${text(first)}</th>${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`;
}

function section({ title, facts, goals, quotes }: ReportDay, goalsLabel: string): string {
  const list = (items: readonly string[]): string =>
    items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const boxes = goals.map(({ text: goal, done }) => `${done ? '☑' : '☐'} ${text(goal)}`);
  return [
    '<section>',
    `<h2>${text(title)}</h2>`,
    list(facts.map(text)),
    goals.length === 0 ? '' : `<h3>${text(goalsLabel)}</h3>${list(boxes)}`,
    ...quotes.map((quote) => `<h3>${text(quote.label)}</h3><blockquote>${text(quote.text)}</blockquote>`),
    '</section>',
  ].join('\n');
}

/** SECURITY: no character of a person's words can begin a tag, a reference or the end of an attribute. */
function text(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\0', '');
}
