import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from 'electron';

/**
 * Starts the app at login, or not. Windows and macOS keep it in the system's own list; on Linux it is a desktop file in
 * the XDG autostart folder. Unpackaged runs leave both alone: they would start a bare Electron.
 */
export async function setStartAtLogin(on: boolean): Promise<void> {
  if (!app.isPackaged) return;
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: on });
    return;
  }
  const file = join(app.getPath('appData'), 'autostart', 'arbetsro.desktop');
  if (!on) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, desktopFile(process.env['APPIMAGE'] ?? process.execPath));
}

/** A desktop entry (freedesktop.org Desktop Entry Specification 1.5); the path is quoted as its `Exec` key asks. */
export function desktopFile(program: string): string {
  const quoted = `"${program.replace(/(["`$\\])/g, '\\$1').replaceAll('%', '%%')}"`;
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Arbetsro',
    `Exec=${quoted} --hidden`,
    'Icon=arbetsro',
    'Terminal=false',
    '',
  ].join('\n');
}
