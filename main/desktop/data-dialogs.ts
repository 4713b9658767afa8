import { dialog } from 'electron';
import type { DataRestorePorts } from '../earlier/data-restore';
import type { DataDialogs } from '../exchange/data-files';
import type { SheetFilesPorts } from '../guides/sheet-files';
import type { FileFormat } from '../../shared/exchange/exchange';
import type { Translate } from '../../shared/messages';

const ENDINGS: Readonly<Record<FileFormat, string>> = {
  markdown: 'md',
  pdf: 'pdf',
  csv: 'csv',
  json: 'json',
  calendar: 'ics',
};

/** Asks the person for a file to put a filled in guide in. */
interface SheetDialogs {
  readonly askWhereToPutSheet: SheetFilesPorts['askWhereTo'];
}

/** Asks the person where to put a file as it is, under this name. */
interface FileDialogs {
  readonly askWhereToPutFile: DataRestorePorts['askWhereTo'];
}

/** The system's dialogs for a file of the person's. */
export function dataDialogs(say: () => Translate): DataDialogs & SheetDialogs & FileDialogs {
  const filter = (format: FileFormat): Electron.FileFilter => ({
    name: say()(`data.format.${format}`),
    extensions: [ENDINGS[format]],
  });
  const save = async (format: FileFormat, name: string): Promise<string | null> => {
    const defaultPath = `${name}.${ENDINGS[format]}`;
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath, filters: [filter(format)] });
    return canceled || filePath === '' ? null : filePath;
  };
  return {
    askWhereTo: async (format, name) => {
      const title = say()(format === 'calendar' ? 'data.file.calendar' : 'data.file.days');
      return save(format, [title, name].filter((part) => part !== '').join(' '));
    },
    askWhereToPutSheet: save,
    askWhereToPutFile: async (name) => {
      const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: name });
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
