import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { runApp } from './app';
import { systemClock } from './clock';
import { answeringOf, runToFile } from './control/answer-file';
import { isForCommandLine } from './control/arguments';
import { runCli } from './control/cli';
import { allPrinted, localCli } from './control/reach';
import { howToStart } from './desktop/display-server';
import { failedStart } from './desktop/failed-start';
import { declarePages } from './desktop/pages';
import { denyWandering, sandboxAll } from './desktop/security';
import { claimUrls, LaunchEar } from './desktop/launch-ear';
import { ownProgram } from './freedesktop/app-image';
import { noteStart } from './trouble/start-marker';

// The entry: what must happen before the app is ready, then the app.
const ownFolder = process.env['ARBETSRO_USER_DATA'];
if (ownFolder !== undefined && ownFolder !== '') app.setPath('userData', ownFolder);
app.setAppUserModelId('se.arbetsro.app');
declarePages();
sandboxAll();
denyWandering();

const { platform, env } = process;
const start = howToStart({ platform, env, args: process.argv.slice(1), exists: existsSync });
// An AppImage's own start puts the switch first where the system has no sandbox for it.
const words = process.argv.slice(app.isPackaged ? 1 : 2).filter((word) => word !== '--no-sandbox');
const answering = answeringOf(words);
if (app.isPackaged && (answering.path !== null || isForCommandLine(answering.words))) {
  // `arbetsro status`: the installed program is its own command line. It asks the one that runs, and ends.
  const startProgram = (): void => {
    spawn(ownProgram(process), [], { detached: true, stdio: 'ignore' }).unref();
  };
  const version = (): string => app.getVersion();
  const ports = localCli(systemClock(), process.env, version, startProgram);
  const { path } = answering;
  const running = path === null ? runCli(answering.words, ports) : runToFile(path, answering.words, ports);
  void running.then(allPrinted).then(
    (code) => {
      app.exit(code);
    },
    () => {
      app.exit(1);
    },
  );
} else if (start.type === 'on-x11' && 'electron' in process.versions) {
  spawn(ownProgram(process), start.args, { detached: true, stdio: 'ignore' }).unref();
  app.exit(0);
} else if (app.requestSingleInstanceLock()) {
  const launchEar = new LaunchEar(process.argv);
  claimUrls();
  const noted = noteStart(app.getPath('userData'), systemClock().now().wall);
  // The driver of a graphics card can end the whole program before there is anything to see.
  if (noted.failed > 0) app.disableHardwareAcceleration();
  // Not awaited here: Electron says `ready` only after this module has run to its end.
  app
    .whenReady()
    .then(() => {
      // No Dock icon on a Mac: the app lives in the menu bar.
      if (process.platform === 'darwin') app.setActivationPolicy('accessory');
      const wayland = start.type === 'here' && start.wayland;
      return runApp(dirname(dirname(fileURLToPath(import.meta.url))), wayland, noted, launchEar);
    })
    .catch(failedStart);
} else {
  // Another copy is running: it brings its window up.
  app.exit(0);
}
