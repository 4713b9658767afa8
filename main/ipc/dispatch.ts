import type { Command, CommandResult, CommandType } from '../../shared/companion/commands';
import type { ExportOutcome, ImportOutcome } from '../../shared/content/exchange';
import type {
  DataSaved,
  ExportAsk,
  ImportDone,
  ImportPreview,
  TakeInAsk,
} from '../../shared/exchange/exchange';
import type { ViewState, WindowName } from '../../shared/contract';
import type { Diagnostics } from '../../shared/diagnostics/diagnostics';
import { exportAskSchema, parseCommand, paintedSchema, takeInSchema } from './schemas';

/** What the windows may ask of the app. */
export interface DispatchPorts {
  readonly view: () => ViewState;
  readonly command: (command: Command) => Promise<CommandResult>;
  readonly files: { save(): Promise<ExportOutcome>; read(): Promise<ImportOutcome> };
  readonly data: {
    save(ask: ExportAsk): Promise<DataSaved>;
    open(): Promise<ImportPreview>;
    takeIn(ask: TakeInAsk): Promise<ImportDone>;
  };
  readonly diagnostics: () => Diagnostics;
  /** Puts the diagnostics as text on the clipboard. */
  readonly copyDiagnostics: () => Promise<boolean>;
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
    return this.#ports.view();
  }

  async command(sender: WindowName | null, message: unknown): Promise<CommandResult> {
    if (sender === null) throw this.#refused('companion.command', 'unknown sender');
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

  async saveData(sender: WindowName | null, message: unknown): Promise<DataSaved> {
    this.#onlyHome(sender, 'exchange.save');
    const ask = exportAskSchema.safeParse(message);
    if (!ask.success) throw this.#refused('exchange.save', 'not an ask');
    return this.#ports.data.save(ask.data);
  }

  async openData(sender: WindowName | null): Promise<ImportPreview> {
    this.#onlyHome(sender, 'exchange.open');
    return this.#ports.data.open();
  }

  async takeInData(sender: WindowName | null, message: unknown): Promise<ImportDone> {
    this.#onlyHome(sender, 'exchange.takeIn');
    const ask = takeInSchema.safeParse(message);
    if (!ask.success) throw this.#refused('exchange.takeIn', 'not an ask');
    return this.#ports.data.takeIn(ask.data);
  }

  diagnostics(sender: WindowName | null): Diagnostics {
    this.#onlyHome(sender, 'diagnostics.read');
    return this.#ports.diagnostics();
  }

  /** SECURITY: the text is main's own; a page cannot say what goes on the clipboard. */
  async copyDiagnostics(sender: WindowName | null): Promise<boolean> {
    this.#onlyHome(sender, 'diagnostics.copy');
    return this.#ports.copyDiagnostics();
  }

  painted(sender: WindowName | null, message: unknown): void {
    const id = paintedSchema.safeParse(message);
    if ((sender !== 'break' && sender !== 'nudge') || !id.success) {
      this.#refused('break.painted', 'unknown sender or bad id');
      return;
    }
    this.#ports.painted(id.data);
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
