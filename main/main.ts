import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { runApp } from './app';
import { declarePages } from './desktop/pages';
import { denyWandering, sandboxAll } from './desktop/security';

// The entry: what must happen before the app is ready, then the app.
const ownFolder = process.env['ARBETSRO_USER_DATA'];
if (ownFolder !== undefined && ownFolder !== '') app.setPath('userData', ownFolder);
app.setAppUserModelId('se.arbetsro.app');
declarePages();
sandboxAll();
denyWandering();

if (app.requestSingleInstanceLock()) {
  // Not awaited here: Electron says `ready` only after this module has run to its end.
  void app.whenReady().then(() => {
    // No Dock icon on a Mac: the app lives in the menu bar.
    if (process.platform === 'darwin') app.setActivationPolicy('accessory');
    return runApp(dirname(dirname(fileURLToPath(import.meta.url))));
  });
} else {
  // Another copy is running: it brings its window up.
  app.exit(0);
}
