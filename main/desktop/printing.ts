import { readFile } from 'node:fs/promises';
import { BrowserWindow, type Session } from 'electron';
import { APP_ORIGIN } from '../../shared/contract';
import { fillPage, type PrintPage } from '../exchange/print-page';
import type { MadePages } from './made-pages';

/**
 * Prints pages as PDF on A4, with tags for screen readers and an outline of the headings. Each page is laid out by a hidden
 * window of its own. `template` is the path of the built page that it is put into.
 */
export function createPrinter(
  session: Session,
  pages: MadePages,
  template: string,
): (page: PrintPage) => Promise<Uint8Array> {
  return async (page) => {
    const path = pages.add(fillPage(await readFile(template, 'utf8'), page));
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session,
        // SECURITY: a page to be printed has no preload and runs no script at all (checklist 2, 3 and 4).
        javascript: false,
        nodeIntegration: false,
        contextIsolation: true,
        sandbox: true,
        spellcheck: false,
      },
    });
    // A page that dies answers nothing any more; who waits for the paper must hear of it.
    const gone = new Promise<never>((_resolve, reject) => {
      window.webContents.once('render-process-gone', (_event, { reason }) => {
        reject(new Error(`the page is gone (${reason})`));
      });
    });
    const printed = async (): Promise<Uint8Array> => {
      await window.loadURL(`${APP_ORIGIN}${path}`);
      return window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    };
    try {
      return await Promise.race([printed(), gone]);
    } finally {
      window.destroy();
      pages.remove(path);
    }
  };
}
