import type * as Electron from 'electron';
import type { Protocol } from '../chromium/connection';

/** Electron's options for printing to PDF, as Chromium takes them. */
export function printParameters(options: Electron.PrintToPDFOptions): Protocol.Page.printToPDFParameters {
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    ...paper(options.pageSize),
    ...margins(options.margins),
  };
}

const papers: Readonly<Record<string, readonly [number, number]>> = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
};

function paper(size: Electron.PrintToPDFOptions['pageSize']): Protocol.Page.printToPDFParameters {
  if (size === undefined) return {};
  if (typeof size !== 'string') return { paperWidth: size.width, paperHeight: size.height };
  const [paperWidth, paperHeight] = papers[size] ?? [8.5, 11];
  return { paperWidth, paperHeight };
}

function margins(asked: Electron.PrintToPDFOptions['margins']): Protocol.Page.printToPDFParameters {
  const { top, bottom, left, right } = asked ?? {};
  return {
    ...(top === undefined ? {} : { marginTop: top }),
    ...(bottom === undefined ? {} : { marginBottom: bottom }),
    ...(left === undefined ? {} : { marginLeft: left }),
    ...(right === undefined ? {} : { marginRight: right }),
  };
}
