import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import { startCompanion } from '../shared/companion';
import type { Chance } from '../shared/chance';
import type { Signals } from '../shared/companion/signals';
import type { Snapshot } from '../shared/companion/snapshot';
import type { ViewState } from '../shared/contract';
import { diagnosticsOf, type Diagnostics } from '../shared/diagnostics/diagnostics';
import { diagnosticsText } from '../shared/diagnostics/text';
import type { Language } from '../shared/settings';
import { languageOf, translator } from '../shared/messages';
import { formatter, type Format } from '../shared/messages/format';
import { addDays, localDate, monthOf } from '../shared/time/calendar';
import type { Clock, Stop } from '../shared/time/moment';
import { loadBench } from './bench';
import { systemClock } from './clock';
import { Companion, type CompanionPorts } from './companion';
import { controlAddress } from './control/address';
import { answerQuestion } from './control/answer';
import { ControlServer } from './control/server';
import { setStartAtLogin } from './desktop/autostart';
import { copyText } from './desktop/clipboard';
import { listen } from './desktop/listen';
import { createNotifier } from './desktop/notifications';
import { servePages } from './desktop/pages';
import { readIdle, watchPower } from './desktop/power';
import { lockedSession } from './desktop/security';
import { AppTray } from './desktop/tray';
import { trayModel } from './desktop/tray-menu';
import { Windows } from './desktop/windows';
import { Dispatch } from './ipc/dispatch';
import { createLog, type Log } from './log';
import { perform } from './perform';
import { processFiles } from './presence/camera';
import { watchPresence, whileAtWork, type PresenceWatch } from './presence/presence';
import { startProgram } from './presence/program';
import { nodeDisk } from './store/disk';
import { openStore, type OpenedStore } from './store/open-store';

/** Builds the whole app, once, and hands each part on to the next. Reads as a table of contents. */
export async function runApp(builtFolder: string): Promise<void> {
  const machineFolder = app.getPath('userData');
  const dataFolder = process.env['ARBETSRO_DATA'] ?? join(machineFolder, 'data');
  const log = createLog(machineFolder);
  const bench = await loadBench(app.isPackaged, process.env);
  const clock = bench?.clock ?? systemClock();
  const opened = await openData(dataFolder, machineFolder, clock, log);
  const companion = createCompanion(opened, {
    clock,
    idle: bench?.idle ?? readIdle,
    perform: (effect) => {
      perform(effect, ports);
    },
    onFailure: (error) => {
      log(`a part of the screen failed: ${String(error)}`);
    },
  });

  const language = (): Language =>
    languageOf(companion.state.settings.language, app.getPreferredSystemLanguages());
  const format = (): Format => formatter(language(), clock.now().zone);
  const view = (): ViewState => viewState(companion.snapshot, language(), dataFolder);
  let standings: PresenceWatch['standings'] = () => [];
  const diagnostics = (): Diagnostics => {
    const system = { version: app.getVersion(), platform: platform(), providers: standings() };
    return diagnosticsOf(companion.state, clock.now(), system);
  };
  const icons = join(app.getAppPath(), 'assets', 'icons');
  const icon = join(icons, 'app-256.png');

  const session = lockedSession();
  servePages(session, join(builtFolder, 'renderer'));
  const windows = new Windows({
    clock,
    session,
    preloads: join(builtFolder, 'preload'),
    icon,
    view,
    onHome: (open) => void companion.tell({ type: 'home', open }),
    log,
  });
  const notifier = createNotifier(icon, log);
  const tray = new AppTray(join(icons, 'tray'), (command) => void companion.command(command));
  const control = new ControlServer((question) =>
    answerQuestion(question, { companion, language, diagnostics, bench, tray }),
  );
  const watching: Stop[] = [];
  const quit = quitOnce({ companion, watching, windows, tray, control, opened });
  const ports = {
    openHome: windows.openHome.bind(windows),
    notify: (title: string, body: string, onClick: () => void) => {
      notifier.show({ title, body, onClick });
    },
    beep: () => {
      shell.beep();
    },
    settingsChanged: () => {
      followSettings(companion.snapshot, log);
    },
    askSensors: () => {
      const signals = bench?.signals() ?? companion.state.hush.signals;
      void companion.tell({ type: 'signals', signals, fresh: true });
    },
    quit,
    language,
    format,
  };

  const dispatch = new Dispatch({
    view,
    command: (command) => companion.command(command),
    diagnostics,
    copyDiagnostics: () => copyText(diagnosticsText(diagnostics(), translator(language()), format()), log),
    painted,
    log,
  });
  listen(dispatch, windows);
  followSettings(companion.snapshot, log);
  companion.watch((snapshot) => {
    tray.draw(trayModel(snapshot, translator(language()), format()));
    windows.follow(snapshot);
  });
  opened.store.onTrouble((notice) => void companion.tell({ type: 'data', notice }));
  for (const notice of opened.notices) await companion.tell({ type: 'data', notice });
  if (bench === null) {
    watchPower((report) => void companion.tell({ type: 'presence', report }));
    const sensing = watchSignals(companion, clock, log);
    watching.push(sensing.stop);
    ({ standings } = sensing);
  } else void companion.tell({ type: 'signals', signals: bench.signals(), fresh: false });
  if (!(await control.listen(controlAddress(machineFolder))))
    log('control channel: another app answers there');

  // A tray app goes on without windows, and a second launch brings the home window up.
  app.on('window-all-closed', () => undefined);
  app.on('second-instance', () => void companion.command({ type: 'app.open', page: null }));
  app.on('activate', () => void companion.command({ type: 'app.open', page: null }));
  app.on('before-quit', quit);
  await companion.tell({ type: 'wake' });
  openFirst(companion, windows);

  function painted(id: string): void {
    if (companion.snapshot.break?.id === id) void companion.tell({ type: 'painted' });
  }
}

function createCompanion(opened: OpenedStore, ports: Omit<CompanionPorts, 'keep'>): Companion {
  const { settings, events, pulse, store } = opened;
  const state = startCompanion({ settings, events, pulse, at: ports.clock.now(), seed: trueChance() });
  return new Companion(state, { ...ports, keep: store });
}

/** What the system's sensors say reaches the companion while the person is at work. */
function watchSignals(companion: Companion, clock: Clock, log: Log): PresenceWatch {
  const report = (signals: Signals): void => void companion.tell({ type: 'signals', signals, fresh: false });
  return whileAtWork(
    (watcher) => companion.watch(watcher),
    () =>
      watchPresence({
        platform: process.platform,
        clock,
        log,
        start: startProgram,
        files: processFiles,
        report,
      }),
  );
}

/** This month and the last are enough to go on with: yesterday's words and a day that nobody ended. */
function openData(dataFolder: string, machineFolder: string, clock: Clock, log: Log): Promise<OpenedStore> {
  const { wall, zone } = clock.now();
  const today = localDate(wall, zone);
  const thisMonth = monthOf(today);
  const months = [monthOf(addDays(`${thisMonth}-01`, -1)), thisMonth, monthOf(addDays(today, 1))];
  return openStore({ dataFolder, machineFolder, disk: nodeDisk, clock, months: [...new Set(months)], log });
}

function viewState(snapshot: Snapshot, language: Language, dataFolder: string): ViewState {
  return { snapshot, language, platform: platform(), version: app.getVersion(), dataFolder };
}

/** The system as the texts know it; any other Unix is taken for Linux. */
function platform(): ViewState['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

function followSettings({ settings }: Snapshot, log: Log): void {
  nativeTheme.themeSource = settings.theme;
  setStartAtLogin(settings.startAtLogin).catch((error: unknown) => {
    log(`start at login: ${String(error)}`);
  });
}

/** The first run and an open question show themselves; every other start stays in the tray. */
function openFirst(companion: Companion, windows: Windows): void {
  const { settings, repair } = companion.snapshot;
  if (!settings.welcomed) windows.openHome('welcome');
  else if (repair !== null) windows.openHome('today');
  else if (process.argv.includes('--open')) windows.openHome(null);
}

interface Quittable {
  readonly companion: Companion;
  /** What watches the world and is to stop. */
  readonly watching: readonly Stop[];
  readonly windows: Windows;
  readonly tray: AppTray;
  readonly control: ControlServer;
  readonly opened: OpenedStore;
}

/** Quits in order: nothing more comes in, what is known goes to disk, then the program ends. */
function quitOnce({ companion, watching, windows, tray, control, opened }: Quittable): () => void {
  let quitting = false;
  return () => {
    if (quitting) return;
    quitting = true;
    const finish = async (): Promise<void> => {
      const pulse = companion.close();
      for (const stop of watching) stop();
      windows.closeAll();
      tray.destroy();
      // Quitting at work leaves the day open; the next start asks about it and knows when this was.
      if (pulse !== null) await opened.store.writePulse(pulse);
      await opened.store.close();
      await control.close();
    };
    void finish().finally(() => {
      app.exit(0);
    });
  };
}

function trueChance(): Chance {
  const bytes = randomBytes(16);
  return [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)];
}
