import { dialog } from 'electron';
import type { FileDialogs } from '../content/content-files';
import type { Translate } from '../../shared/messages';

/** The system's dialogs for a file of own content. */
export function contentDialogs(say: () => Translate): FileDialogs {
  const filters = (): Electron.FileFilter[] => [{ name: say()('content.file.kind'), extensions: ['json'] }];
  return {
    askWhereTo: async () => {
      const options = { defaultPath: `${say()('content.file.name')}.json`, filters: filters() };
      const { canceled, filePath } = await dialog.showSaveDialog(options);
      return canceled || filePath === '' ? null : filePath;
    },
    askWhich: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        filters: filters(),
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
