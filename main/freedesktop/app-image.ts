import { realpathSync } from 'node:fs';

/** What tells out of what a process runs. */
export type Ran = Pick<NodeJS.Process, 'env' | 'execPath'>;

/**
 * The AppImage that this program runs out of; `null` where it runs out of none. Every child of an AppImage inherits `APPIMAGE`,
 * also an installed Arbetsro that a browser opens: the file is ours only where the program lies in what it mounted (`APPDIR`).
 */
export function ownAppImage({ env, execPath }: Ran): string | null {
  const file = env['APPIMAGE'] ?? '';
  const mounted = env['APPDIR'] ?? '';
  if (file === '' || mounted === '') return null;
  // The system tells the program's path without links, the AppImage its folder as it was asked for.
  return [mounted, real(mounted)].some((folder) => execPath.startsWith(`${folder}/`)) ? file : null;
}

/** What starts this program anew. An AppImage is mounted by the process that ends; the file itself starts the next. */
export function ownProgram(ran: Ran): string {
  return ownAppImage(ran) ?? ran.execPath;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
