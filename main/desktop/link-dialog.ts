import { dialog, shell } from 'electron';
import type { Translate } from '../../shared/messages';
import type { LinkPorts } from './links';

/** Says that a link could not be opened, with its address, so that it can be written down. */
export async function sayNotOpened(address: string, say: Translate): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    message: say('people.open.failed', { address }),
    noLink: true,
  });
}

/** The system's own question before a link leaves the app, and the system's own way to open it. */
export function linkDialog(say: () => Translate): Pick<LinkPorts, 'confirm' | 'open'> {
  return {
    confirm: async ({ scheme, place }) => {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: say()(`link.ask.${scheme}`),
        detail: place,
        buttons: [say()('link.open'), say()('link.cancel')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
    // SECURITY: only what `safeLink` let through and the person said yes to comes here (checklist 15).
    open: (address) => shell.openExternal(address),
  };
}
