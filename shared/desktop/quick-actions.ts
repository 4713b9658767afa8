import type { MessageKey } from '../messages';

/** What a desktop offers on the icon of the program itself: in the jump list of Windows, in the menu of a Linux launcher. */
export interface QuickAction {
  /** The verb of the command line that does it, and the name of the action in a desktop file. */
  readonly verb: string;
  readonly title: MessageKey;
}

/**
 * The same in every state, since a desktop file cannot change: what does not fit the state is refused. They are verbs and no
 * addresses, so nothing asks: a person clicked here, and no page can. `electron-builder.yml` repeats them for Linux.
 */
export const QUICK_ACTIONS: readonly QuickAction[] = [
  { verb: 'start', title: 'tray.start' },
  { verb: 'break', title: 'tray.breakNow' },
  { verb: 'stop', title: 'tray.stop' },
];
