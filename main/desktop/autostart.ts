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

/**
 * A desktop entry (freedesktop.org Desktop Entry Specification 1.5). The program's path is escaped twice, as the
 * specification asks: once for the quoted argument of `Exec`, once for the value of a key.
 */
export function desktopFile(program: string): string {
  const argument = `"${program.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
  const value = argument
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
  const lines = [
    'Type=Application',
    'Name=Arbetsro',
    `Exec=${value} --hidden`,
    'Icon=arbetsro',
    'Terminal=false',
  ];
  return ['[Desktop Entry]', ...lines, ''].join('\n');
}
