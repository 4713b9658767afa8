import { dialog } from 'electron';
import type { DataDialogs } from '../exchange/data-files';
import type { FileFormat } from '../../shared/exchange/exchange';
import type { Translate } from '../../shared/messages';

const ENDINGS: Readonly<Record<FileFormat, string>> = {
  markdown: 'md',
  pdf: 'pdf',
  csv: 'csv',
  json: 'json',
  calendar: 'ics',
};

/** The system's dialogs for a file of the person's days. */
export function dataDialogs(say: () => Translate): DataDialogs {
  const filter = (format: FileFormat): Electron.FileFilter => ({
    name: say()(`data.format.${format}`),
    extensions: [ENDINGS[format]],
  });
  return {
    askWhereTo: async (format, name) => {
      const title = say()(format === 'calendar' ? 'data.file.calendar' : 'data.file.days');
      const defaultPath = `${[title, name].filter((part) => part !== '').join(' ')}.${ENDINGS[format]}`;
      const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath, filters: [filter(format)] });
      return canceled || filePath === '' ? null : filePath;
    },
    askWhich: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        filters: [filter('json')],
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
