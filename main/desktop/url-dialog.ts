import { dialog, type BrowserWindow } from 'electron';
import type { ChangingCommand } from '../../shared/desktop/command-url';
import { urlQuestion } from '../../shared/desktop/url-question';
import type { Translate } from '../../shared/messages';

/** What the question about an address needs. */
export interface UrlDialogPorts {
  readonly say: () => Translate;
  readonly openHome: () => void;
  /** The home window while it is open. */
  readonly home: () => BrowserWindow | null;
}

/**
 * The system's own question whether an `arbetsro:` address is to be followed; a key that was meant for another window says
 * no. On macOS a box without a parent would hold up the timers of the day (see `trouble-dialog.ts`), so home is opened.
 */
export function urlDialog({
  say,
  openHome,
  home,
}: UrlDialogPorts): (command: ChangingCommand) => Promise<boolean> {
  return async (command) => {
    const words = say();
    const options: Electron.MessageBoxOptions = {
      type: 'question',
      title: 'Arbetsro',
      message: urlQuestion(command, words),
      detail: words('url.why'),
      buttons: [words('url.no'), words('url.yes')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    };
    if (process.platform === 'darwin') openHome();
    const parent = process.platform === 'darwin' ? home() : null;
    const shown = parent === null ? dialog.showMessageBox(options) : dialog.showMessageBox(parent, options);
    return (await shown).response === 1;
  };
}
