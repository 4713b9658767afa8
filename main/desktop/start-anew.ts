import { app } from 'electron';

/** Quits, and starts the program again: as on its first day, once its data is gone. */
export function startAnew(quit: () => void): void {
  // An AppImage is mounted by the process that ends here; the file itself starts the next.
  const program = process.env['APPIMAGE'];
  app.relaunch(program === undefined ? {} : { execPath: program });
  quit();
}
