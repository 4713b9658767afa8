import type { Translate } from '../../shared/messages';
import type { Clock } from '../../shared/time/moment';
import type { Companion } from '../companion';
import type { Log } from '../log';
import { Troubles } from '../trouble/troubles';
import { copyText } from './clipboard';
import type { Notifier } from '../notifier';
import { aboutProgram, ownFiles } from './program';
import { askAboutTrouble } from './trouble-dialog';
import { watchProcesses } from './watch-processes';
import type { Windows } from './windows';

interface Troubled {
  readonly clock: Clock;
  readonly log: Log;
  readonly companion: Companion;
  /** Not made yet when the first error may come. */
  readonly windows: () => Windows;
  readonly notifier: Notifier;
  readonly say: () => Translate;
  readonly restart: () => void;
}

/** What hears of everything that breaks, listening already to the processes of the program. */
export function openTroubles({ clock, log, companion, windows, notifier, say, restart }: Troubled): Troubles {
  const troubles = new Troubles({
    clock,
    log,
    program: aboutProgram(),
    ownFiles: ownFiles(),
    snapshot: () => companion.snapshot,
    ask: askAboutTrouble({
      say,
      home: () => windows().home,
      openHome: () => {
        windows().openHome(null);
      },
      notifier,
    }),
    copy: (text) => copyText(text, log),
    reloadHome: () => {
      windows().reloadHome();
    },
    restart,
    takeUp: () => void companion.tell({ type: 'wake' }),
    freeScreen: () => {
      windows().giveUpBreak();
    },
  });
  watchProcesses(troubles);
  return troubles;
}
