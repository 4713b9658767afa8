import { UNKNOWN_DESKTOP } from '../../shared/desktop/state';
import { Dispatch } from '../../main/ipc/dispatch';
import type { Command, CommandResult } from '../../shared/companion/commands';
import type { Copyable, SignFill, ViewState } from '../../shared/contract';
import { diagnosticsOf, type Diagnostics } from '../../shared/diagnostics/diagnostics';
import { lookBackOf } from '../../shared/summary/look-back';
import { periodOf } from '../../shared/summary/period';
import { signView } from '../../shared/sign';
import { noUpdates } from '../../shared/updates/view';
import { Driver } from '../companion/driver';

/** What nobody may find in the log. */
export const SECRET = 'my private words';

/** A dispatch that keeps what it lets through. */
export class Desk {
  readonly commands: Command[] = [];
  readonly painted: string[] = [];
  readonly fills: SignFill[] = [];
  readonly copied: Copyable[] = [];
  readonly links: string[] = [];
  readonly log: string[] = [];
  readonly view: ViewState = {
    snapshot: new Driver().snapshot,
    language: 'sv',
    platform: 'linux',
    version: '1',
    dataFolder: '/data',
    updates: noUpdates('feed'),
    desktop: UNKNOWN_DESKTOP,
  };
  readonly diagnostics: Diagnostics = diagnosticsOf(new Driver().state, new Driver().now(), {
    version: '1',
    platform: 'linux',
    providers: [],
    hooks: { state: 'none' },
  });
  copies = 0;
  answer: CommandResult = { ok: true };
  /** What was asked about days gone by, and asked to be deleted. */
  readonly asked: unknown[] = [];
  readonly dispatch = new Dispatch({
    view: () => this.view,
    sign: () => signView(this.view.snapshot, this.view.language),
    command: (command) => {
      this.commands.push(command);
      return Promise.resolve(this.answer);
    },
    files: {
      save: () => Promise.resolve({ type: 'saved', file: 'a.json' }),
      read: () => Promise.resolve({ type: 'cancelled' }),
    },
    lookBack: {
      read: (unit, date) => this.#note([unit, date], lookBackOf(periodOf(unit, date), [], null)),
      day: (date) => this.#note(date, null),
      search: (query) => this.#note(query, { hits: [], count: 0 }),
      changes: () => this.#note('changes', []),
    },
    deletion: {
      whatGoes: (what) => this.#note(what, { days: 0, first: null, last: null, files: [] }),
      forget: (what) => this.#note(what, { type: 'gone' }),
    },
    earlier: {
      list: () => this.#note('earlier', { snapshots: [], setAside: [] }),
      compare: (source) => this.#note(source, { type: 'gone' }),
      putBack: (ask) => this.#note(ask, { type: 'gone' }),
      saveSetAside: (name) => this.#note(name, { type: 'cancelled' }),
    },
    check: (seen) => this.#note({ seen }, { state: 'done', done: 0, months: 0, unreadable: [] }),
    data: {
      save: (ask) => this.#note(ask, { type: 'saved', file: 'a.csv' }),
      open: () => this.#note('open', { type: 'cancelled' }),
      takeIn: (ask) => this.#note(ask, { type: 'none' }),
    },
    sheets: {
      read: (sheet) => {
        this.asked.push(sheet);
        return null;
      },
      save: (ask) => this.#note(ask, { type: 'saved', file: 'a.pdf' }),
      saveForm: (ask) => this.#note(ask, { type: 'saved', file: 'a.pdf' }),
    },
    diagnostics: () => Promise.resolve(this.diagnostics),
    copyDiagnostics: () => {
      this.copies += 1;
      return Promise.resolve(true);
    },
    copyWords: (what) => {
      this.copied.push(what);
      return Promise.resolve(true);
    },
    openLink: (link) => {
      this.links.push(link);
      return Promise.resolve('opened');
    },
    askUpdates: (ask) => {
      this.asked.push(ask);
    },
    fillSign: (how) => {
      this.fills.push(how);
    },
    painted: (id) => {
      this.painted.push(id);
    },
    log: (line) => {
      this.log.push(line);
    },
  });

  #note<T>(asked: unknown, answer: T): Promise<T> {
    this.asked.push(asked);
    return Promise.resolve(answer);
  }
}
