import { calendarFile } from '../../shared/exchange/calendar-file';
import type { DataSaved } from '../../shared/exchange/exchange';
import { htmlOf } from '../../shared/exchange/html';
import { markdownOf } from '../../shared/exchange/markdown';
import { plainTextOf } from '../../shared/exchange/plain-text';
import { appointmentsOf } from '../../shared/guides/appointments';
import type { Guide } from '../../shared/guides/guide';
import { formPaper } from '../../shared/guides/form';
import { sheetPaper, talkPaper } from '../../shared/guides/paper';
import type { FormAsk, Sheet, SheetCopyAsk, SheetFormat, SheetSaveAsk } from '../../shared/guides/sheet';
import { guideIn } from '../../shared/policy/guide-in';
import { mayExport, type PolicyReading } from '../../shared/policy/policy';
import { localDate } from '../../shared/time/calendar';
import type { Clock } from '../../shared/time/moment';
import type { PrintPage } from '../exchange/print-page';
import type { Content, Words } from '../exchange/export-text';
import { writeOut } from '../exchange/write-out';
import { drawingOf } from './drawings';

/** What sheets are written out with. SECURITY: a path comes from the system's own dialog, never from a page. */
export interface SheetFilesPorts {
  readonly clock: Clock;
  readonly sheets: () => readonly Sheet[];
  readonly policy: () => PolicyReading;
  readonly words: () => Words;
  readonly print: (page: PrintPage) => Promise<Uint8Array>;
  /** Where to save a file that is proposed this name, without its ending; `null` when they thought better of it. */
  readonly askWhereTo: (format: SheetFormat, name: string) => Promise<string | null>;
}

/** A sheet and the guide that it is of. */
interface Known {
  readonly guide: Guide;
  readonly sheet: Sheet;
}

/** The guides that a person filled in, as the home window asks for them: to be filled in further, printed, copied. */
export class SheetFiles {
  readonly #ports: SheetFilesPorts;

  constructor(ports: SheetFilesPorts) {
    this.#ports = ports;
  }

  read(id: string): Sheet | null {
    return this.#ports.sheets().find((sheet) => sheet.id === id) ?? null;
  }

  /** `unreadable`: there is no such sheet any more, or its guide is none that this version has. */
  async save({ sheet: id, format }: SheetSaveAsk): Promise<DataSaved> {
    const known = this.#known(id);
    if (known === null) return { type: 'failed', reason: 'unreadable' };
    if (!mayExport(format, this.#ports.policy())) return { type: 'failed', reason: 'set-by-organisation' };
    const { words, print, askWhereTo } = this.#ports;
    const inWords = words();
    const paper = sheetPaper(known.guide, known.sheet, inWords);
    const path = await askWhereTo(format, fileName(paper.title));
    if (path === null) return { type: 'cancelled' };
    const content = (): Content => {
      switch (format) {
        case 'pdf':
          return { kind: 'page', title: paper.title, html: htmlOf(paper) };
        case 'markdown':
          return { kind: 'text', text: markdownOf(paper) };
        case 'calendar':
          return { kind: 'text', text: this.#calendarOf(known, inWords) };
      }
    };
    return writeOut(path, content, inWords.language, print);
  }

  /** A guide to fill in by hand, as a PDF; `unreadable` as for `save`. */
  async saveForm(ask: FormAsk): Promise<DataSaved> {
    const known = this.#formOf(ask);
    if (known === null) return { type: 'failed', reason: 'unreadable' };
    // A guide without answers is the app's own, and no data of anybody's.
    if ('sheet' in ask && !mayExport('pdf', this.#ports.policy()))
      return { type: 'failed', reason: 'set-by-organisation' };
    const { words, print, askWhereTo } = this.#ports;
    const inWords = words();
    const paper = formPaper(known.guide, known.sheet, inWords);
    // Under a name of its own: it must not take the place of what was filled in.
    const path = await askWhereTo('pdf', fileName(inWords.say('guide.form.name', { title: paper.title })));
    if (path === null) return { type: 'cancelled' };
    const content = (): Content => ({ kind: 'page', title: paper.title, html: htmlOf(paper, drawingOf) });
    return writeOut(path, content, inWords.language, print);
  }

  /** A sheet as text; `null` where there is nothing to say. */
  textOf({ sheet: id, part }: SheetCopyAsk): string | null {
    const known = this.#known(id);
    if (known === null) return null;
    const words = this.#ports.words();
    const paper = (part === 'talk' ? talkPaper : sheetPaper)(known.guide, known.sheet, words);
    return paper === null ? null : plainTextOf(paper);
  }

  #calendarOf({ guide, sheet }: Known, words: Words): string {
    const { wall, zone } = this.#ports.clock.now();
    const today = localDate(wall, zone);
    const { entries } = appointmentsOf(guide, sheet, words, today);
    return calendarFile(entries, { zone, from: today, at: wall }, words.say);
  }

  #formOf(ask: FormAsk): { readonly guide: Guide; readonly sheet: Sheet | null } | null {
    if ('sheet' in ask) return this.#known(ask.sheet);
    const guide = this.#guideOf(ask.guide);
    return guide === null ? null : { guide, sheet: null };
  }

  #guideOf(id: string): Guide | null {
    return guideIn(id, this.#ports.policy());
  }

  #known(id: string): Known | null {
    const sheet = this.read(id);
    const guide = sheet === null ? null : this.#guideOf(sheet.guide);
    return sheet === null || guide === null ? null : { guide, sheet };
  }
}

/** A title as a file may be called on any system. */
function fileName(title: string): string {
  return title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
