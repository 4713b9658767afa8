import type * as Electron from 'electron';
import type { BaseWindow } from '../windows/base-window';

/** The kinds of dialog an app can show. */
export type DialogKind = 'message' | 'error' | 'save' | 'open';

/** A dialog that was shown, with what the person is taken to have answered. */
export interface ShownDialog {
  readonly kind: DialogKind;
  readonly options: object;
  readonly answer: unknown;
}

const shown: ShownDialog[] = [];
const answers: { readonly kind: DialogKind; readonly answer: unknown }[] = [];

/** Takes the next answer a test has laid down, else the default one, and says so. */
function answer<T extends object>(kind: DialogKind, options: object, byDefault: T): T {
  const index = answers.findIndex((entry) => entry.kind === kind);
  const [prepared] = index >= 0 ? answers.splice(index, 1) : [];
  // SECURITY: a test's answer is trusted; it comes over the channel of the process that started us.
  const given = { ...byDefault, ...((prepared?.answer ?? {}) as Partial<T>) };
  shown.push({ kind, options, answer: given });
  console.error(`Dialog (${kind}): ${JSON.stringify(options)} → ${JSON.stringify(given)}`);
  return given;
}

function optionsOf<O extends object>(first: BaseWindow | O, second?: O): O {
  return second ?? (first as O);
}

/** A test may name the button by its words: `{ button: 'Close' }`. */
function messageAnswer(options: Electron.MessageBoxOptions): Electron.MessageBoxReturnValue {
  const byDefault = { response: options.defaultId ?? 0, checkboxChecked: options.checkboxChecked ?? false };
  const shownOptions = { ...options, signal: undefined };
  const { button, ...given } = answer<typeof byDefault & { button?: string }>(
    'message',
    shownOptions,
    byDefault,
  );
  return button === undefined ? given : { ...given, response: options.buttons?.indexOf(button) ?? -1 };
}

/** Electron's `dialog`: answered by a test, else with the default button and no file. */
export const dialog = {
  showMessageBox(
    first: BaseWindow | Electron.MessageBoxOptions,
    second?: Electron.MessageBoxOptions,
  ): Promise<Electron.MessageBoxReturnValue> {
    return Promise.resolve(messageAnswer(optionsOf(first, second)));
  },
  showMessageBoxSync(
    first: BaseWindow | Electron.MessageBoxSyncOptions,
    second?: Electron.MessageBoxSyncOptions,
  ): number {
    return messageAnswer(optionsOf(first, second)).response;
  },
  showErrorBox(title: string, content: string): void {
    answer('error', { title, content }, {});
  },
  showSaveDialog(
    first: BaseWindow | Electron.SaveDialogOptions,
    second?: Electron.SaveDialogOptions,
  ): Promise<Electron.SaveDialogReturnValue> {
    return Promise.resolve(answer('save', optionsOf(first, second), { canceled: true, filePath: '' }));
  },
  showOpenDialog(
    first: BaseWindow | Electron.OpenDialogOptions,
    second?: Electron.OpenDialogOptions,
  ): Promise<Electron.OpenDialogReturnValue> {
    return Promise.resolve(answer('open', optionsOf(first, second), { canceled: true, filePaths: [] }));
  },
};

/** The person in front of the dialogs. */
export const dialogs = {
  shown: (): readonly ShownDialog[] => shown,
  /** Lays down the answer to the next dialog of a kind. */
  prepare(kind: DialogKind, prepared: unknown): void {
    answers.push({ kind, answer: prepared });
  },
};
