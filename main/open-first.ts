import type { Companion } from './companion';
import type { Windows } from './desktop/windows';

/** The first run and an open question show themselves; every other start stays in the tray. */
export function openFirst(companion: Companion, windows: Pick<Windows, 'openHome'>): void {
  const { settings, repair } = companion.snapshot;
  if (!settings.welcomed) windows.openHome('welcome');
  else if (repair !== null) windows.openHome('today');
  else if (process.argv.includes('--open')) windows.openHome(null);
}
