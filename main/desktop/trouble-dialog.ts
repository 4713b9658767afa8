import { dialog, type BrowserWindow } from 'electron';
import type { Translate } from '../../shared/messages';
import { troubleDialog } from '../../shared/trouble/dialog';
import type { TroublePorts } from '../trouble/troubles';
import type { Notifier } from '../notifier';

/** What the dialog about a trouble needs. */
export interface TroubleDialogPorts {
  readonly say: () => Translate;
  /** The home window while it is open. */
  readonly home: () => BrowserWindow | null;
  readonly openHome: () => void;
  readonly notifier: Notifier;
}

/**
 * The system's own message box. On macOS one without a parent window runs synchronously, as Electron's documentation of
 * `signal` says: it would hold up the timers of the day for as long as nobody answers. There the box belongs to the home
 * window; while that is closed, a notification leads to it.
 */
export function askAboutTrouble({ say, home, openHome, notifier }: TroubleDialogPorts): TroublePorts['ask'] {
  let hinted = false;
  const hint = (): null => {
    const words = say();
    if (!hinted)
      notifier.show({
        title: words('trouble.hint'),
        body: words('trouble.hint.body'),
        onClick: openHome,
      });
    hinted = true;
    return null;
  };
  return ({ trouble, givesUp, report }, signal) => {
    const { message, detail, choices } = troubleDialog(trouble, givesUp, say());
    const left = choices.filter(({ choice }) => !(report === 'copied' && choice === 'copy'));
    const parent = process.platform === 'darwin' ? home() : null;
    // Home was closed while the report was being copied: the person has read what there is to read.
    if (process.platform === 'darwin' && parent === null) return report === 'offered' ? hint() : null;
    hinted = false;
    const options: Electron.MessageBoxOptions = {
      type: 'warning',
      title: 'Arbetsro',
      message,
      detail: report === 'offered' ? detail : say()(`trouble.${report}`),
      buttons: left.map(({ label }) => label),
      // A key that was meant for another window changes nothing.
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    };
    const shown = parent === null ? dialog.showMessageBox(options) : dialog.showMessageBox(parent, options);
    return shown.then(({ response }) => left[response]?.choice ?? 'close');
  };
}
