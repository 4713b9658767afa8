import { dialog } from 'electron';

/**
 * Lets the person choose a calendar; `null` when they think better of it. SECURITY: the dialog is the only way from a page
 * to a path on the disk, and the path comes from the person's own hand. One dialog at a time: a second question while one
 * is open is answered with `null`.
 */
export function calendarDialog(): (what: 'file' | 'folder') => Promise<string | null> {
  let open = false;
  return async (what) => {
    if (open) return null;
    open = true;
    try {
      const { canceled, filePaths } = await dialog.showOpenDialog(
        what === 'folder'
          ? { properties: ['openDirectory'] }
          : { properties: ['openFile'], filters: [{ name: 'iCalendar', extensions: ['ics', 'ical'] }] },
      );
      return canceled ? null : (filePaths[0] ?? null);
    } finally {
      open = false;
    }
  };
}
