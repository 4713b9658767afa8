import { app } from 'electron';
import type { Translate } from '../../shared/messages';
import { CommandUrls } from '../command-urls';
import type { Companion } from '../companion';
import type { Log } from '../log';
import { urlDialog } from './url-dialog';
import type { UrlEar } from './url-ear';
import type { Windows } from './windows';

interface DesktopPorts {
  readonly companion: Companion;
  readonly windows: Windows;
  readonly urlEar: UrlEar;
  readonly say: () => Translate;
  readonly log: Log;
}

/** What the desktop around the app asks of it: launches and addresses. It listens from now on. */
export function openDesktop({ companion, windows, urlEar, say, log }: DesktopPorts): void {
  const openHome = (): void => {
    windows.openHome(null);
  };
  const urls = new CommandUrls({
    snapshot: () => companion.snapshot,
    command: (command) => companion.command(command),
    confirm: urlDialog({ say, openHome, home: () => windows.home }),
    log,
  });
  // A second launch brings the home window up.
  const launched = (): void => void companion.command({ type: 'app.open', page: null });
  app.on('second-instance', (_event, words) => {
    if (!urlEar.take(words)) launched();
  });
  app.on('activate', launched);
  urlEar.follow((url) => void urls.hear(url));
}
