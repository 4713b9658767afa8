import type { z } from 'zod';
import type { Command, CommandResult, CommandType } from '../../shared/companion/commands';
import type { ExportOutcome, ImportOutcome } from '../../shared/content/exchange';
import type {
  Copyable,
  LinkOutcome,
  SignFill,
  UpdateAsk,
  ViewState,
  WindowName,
} from '../../shared/contract';
import type { Diagnostics } from '../../shared/diagnostics/diagnostics';
import type { Compared, DataCheck, EarlierState, PutBackDone, SetAsideSaved } from '../../shared/earlier';
import type { ForgetOutcome, WhatGoes } from '../../shared/forgetting';
import type { Sheet } from '../../shared/guides/sheet';
import type { SignView } from '../../shared/sign';
import type { DayDetail } from '../../shared/summary/day-detail';
import type { LookBack } from '../../shared/summary/look-back';
import type { SearchAnswer } from '../../shared/summary/search';
import type { WantedChange } from '../../shared/summary/changes';
import type { DataDeletion } from '../data-deletion';
import type { DataRestore } from '../earlier/data-restore';
import type { SheetFiles } from '../guides/sheet-files';
import type { LookingBack } from '../look-back';
import { dateSchema, forgettableSchema, periodSchema, querySchema } from './days-schemas';
import { putBackSchema, seenSchema, setAsideNameSchema, sourceSchema } from './earlier-schemas';
import { formSchema, sheetSaveSchema, sheetSchema } from './guide-schemas';
import {
  copyableSchema,
  exportAskSchema,
  linkSchema,
  parseCommand,
  paintedSchema,
  signFillSchema,
  takeInSchema,
  updateAskSchema,
} from './schemas';
import type {
  DataSaved,
  ExportAsk,
  ImportDone,
  ImportPreview,
  TakeInAsk,
} from '../../shared/exchange/exchange';
import { check } from '../checked';

/** What the windows may ask of the app. */
export interface DispatchPorts {
  readonly view: () => ViewState;
  /** All that the door sign learns. */
  readonly sign: () => SignView;
  readonly command: (command: Command) => Promise<CommandResult>;
  readonly files: { save(): Promise<ExportOutcome>; read(): Promise<ImportOutcome> };
  readonly lookBack: Pick<LookingBack, 'read' | 'day' | 'search' | 'changes'>;
  readonly deletion: Pick<DataDeletion, 'whatGoes' | 'forget'>;
  readonly earlier: Pick<DataRestore, 'list' | 'compare' | 'putBack' | 'saveSetAside'>;
  readonly check: (seen: number) => Promise<DataCheck>;
  readonly data: {
    save(ask: ExportAsk): Promise<DataSaved>;
    open(): Promise<ImportPreview>;
    takeIn(ask: TakeInAsk): Promise<ImportDone>;
  };
  readonly sheets: Pick<SheetFiles, 'read' | 'save' | 'saveForm'>;
  readonly diagnostics: () => Promise<Diagnostics>;
  /** Puts the diagnostics as text on the clipboard. */
  readonly copyDiagnostics: () => Promise<boolean>;
  /** Puts a text of the app's own on the clipboard; false where there is none to put. */
  readonly copyWords: (what: Copyable) => Promise<boolean>;
  readonly openLink: (link: string) => Promise<LinkOutcome>;
  readonly askUpdates: (ask: UpdateAsk) => void;
  readonly fillSign: (how: SignFill) => void;
  readonly painted: (breakId: string) => void;
  readonly log: (line: string) => void;
}

/** Commands that a window with a moment (nudge, break) may send; home may send all. */
const MOMENT_COMMANDS: ReadonlySet<CommandType> = new Set<CommandType>([
  'break.now',
  'break.postpone',
  'break.skip',
  'break.leave',
  'break.escape',
  'meeting.over',
  'call.answer',
  'profile.answer',
  'pause.start',
  'pause.end',
  'pause.extend',
  'prompt.dismiss',
  'away.answer',
  'after-hours.answer',
  'slot.mark',
  'day.start',
  'tip.hide',
  'day.stop',
  'app.open',
]);

/** A message that no window of ours would send: answered with an error and written to the log. */
export class BadMessage extends Error {
  override readonly name = 'BadMessage';
}

/** Answers the windows' messages. SECURITY: each is checked for who sent it and what it is before it does anything. */
export class Dispatch {
  readonly #ports: DispatchPorts;

  constructor(ports: DispatchPorts) {
    this.#ports = ports;
  }

  read(sender: WindowName | null): ViewState {
    if (sender === null) throw this.#refused('companion.read', 'unknown sender');
    if (sender === 'sign') throw this.#refused('companion.read', 'not for sign');
    return this.#ports.view();
  }

  async command(sender: WindowName | null, message: unknown): Promise<CommandResult> {
    if (sender === null) throw this.#refused('companion.command', 'unknown sender');
    if (sender === 'sign') throw this.#refused('companion.command', 'not for sign');
    const command = parseCommand(message);
    if (command === null) throw this.#refused('companion.command', `not a command, from ${sender}`);
    if (sender !== 'home' && !MOMENT_COMMANDS.has(command.type)) {
      throw this.#refused('companion.command', `${command.type} is not for ${sender}`);
    }
    return this.#ports.command(command);
  }

  async saveContent(sender: WindowName | null): Promise<ExportOutcome> {
    this.#onlyHome(sender, 'content.save');
    return this.#ports.files.save();
  }

  async readContent(sender: WindowName | null): Promise<ImportOutcome> {
    this.#onlyHome(sender, 'content.read');
    return this.#ports.files.read();
  }

  async lookBack(sender: WindowName | null, message: unknown): Promise<LookBack> {
    const { unit, date } = this.#asked(sender, 'lookBack.read', periodSchema, message);
    return this.#ports.lookBack.read(unit, date);
  }

  async dayDetail(sender: WindowName | null, message: unknown): Promise<DayDetail | null> {
    return this.#ports.lookBack.day(this.#asked(sender, 'lookBack.day', dateSchema, message));
  }

  async searchWords(sender: WindowName | null, message: unknown): Promise<SearchAnswer> {
    return this.#ports.lookBack.search(this.#asked(sender, 'lookBack.search', querySchema, message));
  }

  async wantedChanges(sender: WindowName | null): Promise<readonly WantedChange[]> {
    this.#onlyHome(sender, 'lookBack.changes');
    return this.#ports.lookBack.changes();
  }

  async whatGoes(sender: WindowName | null, message: unknown): Promise<WhatGoes> {
    return this.#ports.deletion.whatGoes(this.#asked(sender, 'data.whatGoes', forgettableSchema, message));
  }

  async forget(sender: WindowName | null, message: unknown): Promise<ForgetOutcome> {
    return this.#ports.deletion.forget(this.#asked(sender, 'data.forget', forgettableSchema, message));
  }

  async earlier(sender: WindowName | null): Promise<EarlierState> {
    this.#onlyHome(sender, 'earlier.list');
    return this.#ports.earlier.list();
  }

  async compare(sender: WindowName | null, message: unknown): Promise<Compared> {
    return this.#ports.earlier.compare(this.#asked(sender, 'earlier.compare', sourceSchema, message));
  }

  async putBack(sender: WindowName | null, message: unknown): Promise<PutBackDone> {
    return this.#ports.earlier.putBack(this.#asked(sender, 'earlier.putBack', putBackSchema, message));
  }

  async saveSetAside(sender: WindowName | null, message: unknown): Promise<SetAsideSaved> {
    const name = this.#asked(sender, 'earlier.saveSetAside', setAsideNameSchema, message);
    return this.#ports.earlier.saveSetAside(name);
  }

  async check(sender: WindowName | null, message: unknown): Promise<DataCheck> {
    return this.#ports.check(this.#asked(sender, 'earlier.check', seenSchema, message).seen);
  }

  async saveData(sender: WindowName | null, message: unknown): Promise<DataSaved> {
    return this.#ports.data.save(this.#asked(sender, 'exchange.save', exportAskSchema, message));
  }

  async openData(sender: WindowName | null): Promise<ImportPreview> {
    this.#onlyHome(sender, 'exchange.open');
    return this.#ports.data.open();
  }

  async takeInData(sender: WindowName | null, message: unknown): Promise<ImportDone> {
    return this.#ports.data.takeIn(this.#asked(sender, 'exchange.takeIn', takeInSchema, message));
  }

  readSheet(sender: WindowName | null, message: unknown): Sheet | null {
    return this.#ports.sheets.read(this.#asked(sender, 'guides.read', sheetSchema, message));
  }

  async saveSheet(sender: WindowName | null, message: unknown): Promise<DataSaved> {
    return this.#ports.sheets.save(this.#asked(sender, 'guides.save', sheetSaveSchema, message));
  }

  async saveForm(sender: WindowName | null, message: unknown): Promise<DataSaved> {
    return this.#ports.sheets.saveForm(this.#asked(sender, 'guides.saveForm', formSchema, message));
  }

  async diagnostics(sender: WindowName | null): Promise<Diagnostics> {
    this.#onlyHome(sender, 'diagnostics.read');
    return this.#ports.diagnostics();
  }

  /** SECURITY: the text is main's own; a page cannot say what goes on the clipboard. */
  async copyDiagnostics(sender: WindowName | null): Promise<boolean> {
    this.#onlyHome(sender, 'diagnostics.copy');
    return this.#ports.copyDiagnostics();
  }

  /** SECURITY: a page says which text, never what is in it. */
  async copyWords(sender: WindowName | null, message: unknown): Promise<boolean> {
    return this.#ports.copyWords(this.#asked(sender, 'words.copy', copyableSchema, message));
  }

  async openLink(sender: WindowName | null, message: unknown): Promise<LinkOutcome> {
    return this.#ports.openLink(this.#asked(sender, 'links.open', linkSchema, message));
  }

  askUpdates(sender: WindowName | null, message: unknown): void {
    const ask = check(updateAskSchema, message);
    if (sender !== 'home' || !ask.success) {
      this.#refused('updates.ask', 'not home, or no such ask');
      return;
    }
    this.#ports.askUpdates(ask.data);
  }

  readSign(sender: WindowName | null): SignView {
    if (sender !== 'sign') throw this.#refused('sign.read', 'not the sign');
    return this.#ports.sign();
  }

  fillSign(sender: WindowName | null, message: unknown): void {
    const how = check(signFillSchema, message);
    if (sender !== 'sign' || !how.success) {
      this.#refused('sign.fill', 'not the sign, or neither way');
      return;
    }
    this.#ports.fillSign(how.data);
  }

  painted(sender: WindowName | null, message: unknown): void {
    const id = check(paintedSchema, message);
    if ((sender !== 'break' && sender !== 'nudge') || !id.success) {
      this.#refused('break.painted', 'unknown sender or bad id');
      return;
    }
    this.#ports.painted(id.data);
  }

  /** What the home window asks, once it is what it should be. */
  #asked<T>(sender: WindowName | null, channel: string, schema: z.ZodType<T>, message: unknown): T {
    this.#onlyHome(sender, channel);
    const asked = check(schema, message);
    if (!asked.success) throw this.#refused(channel, 'bad argument');
    return asked.data;
  }

  #onlyHome(sender: WindowName | null, channel: string): void {
    if (sender === null) throw this.#refused(channel, 'unknown sender');
    if (sender !== 'home') throw this.#refused(channel, `not for ${sender}`);
  }

  /** What was wrong, without what was in it: the log never holds what a person wrote. */
  #refused(channel: string, why: string): BadMessage {
    this.#ports.log(`ipc ${channel} refused: ${why}`);
    return new BadMessage(`${channel} refused`);
  }
}
