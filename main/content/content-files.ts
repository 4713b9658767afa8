import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  exportText,
  LONGEST_EXCHANGE,
  type ExportOutcome,
  type ImportOutcome,
  type ImportReport,
} from '../../shared/content/exchange';
import { readBounded } from '../bounded-file';
import { decodeStrict } from '../decode-strict';
import { takeIn, type TakeInPorts } from './take-in';

/** Asks the person for a file. SECURITY: a path comes from the system's own dialog, never from a page. */
export interface FileDialogs {
  /** Where to save; `null` when the person thought better of it. */
  readonly askWhereTo: () => Promise<string | null>;
  readonly askWhich: () => Promise<string | null>;
}

/** A character takes at most four bytes. */
const LONGEST_FILE = LONGEST_EXCHANGE * 4;

/** Own content to a file and from one, as the home window asks for it. */
export class ContentFiles {
  readonly #ports: TakeInPorts & FileDialogs;

  constructor(ports: TakeInPorts & FileDialogs) {
    this.#ports = ports;
  }

  async save(): Promise<ExportOutcome> {
    const path = await this.#ports.askWhereTo();
    if (path === null) return { type: 'cancelled' };
    try {
      await writeFile(path, exportText(this.#ports.own()));
      return { type: 'saved', file: basename(path) };
    } catch {
      return { type: 'failed' };
    }
  }

  async read(): Promise<ImportOutcome> {
    const path = await this.#ports.askWhich();
    if (path === null) return { type: 'cancelled' };
    return { type: 'read', file: basename(path), report: await this.#takeFrom(path) };
  }

  async #takeFrom(path: string): Promise<ImportReport> {
    const read = await readBounded(path, LONGEST_FILE);
    if (!read.ok) return { ok: false, problem: read.reason === 'too-large' ? 'too-long' : 'unreadable' };
    const text = decodeStrict(read.bytes);
    return text === null ? { ok: false, problem: 'unreadable' } : takeIn(text, this.#ports);
  }
}
