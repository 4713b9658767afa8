import { join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import type { KeptNews } from '../shared/companion/kept';
import { openDay } from '../shared/companion/open-day';
import type { ViewState } from '../shared/contract';
import type { Diagnostics } from '../shared/diagnostics/diagnostics';
import { diagnosticsText } from '../shared/diagnostics/text';
import type { Language } from '../shared/settings';
import { languageOf, translator } from '../shared/messages';
import { formatter, type Format } from '../shared/messages/format';
import { signView, type SignView } from '../shared/sign';
import { STEADY_AFTER } from '../shared/trouble/starts';
import type { Stop } from '../shared/time/moment';
import { askSensors } from './ask-sensors';
import { loadBench } from './bench';
import { createCalendar } from './calendar/create-calendar';
import { DailySnapshots } from './daily-snapshots';
import { DataDeletion } from './data-deletion';
import { systemClock } from './clock';
import { diagnose } from './diagnose';
import { MonthsCheck } from './check-months';
import { controlAddress } from './control/address';
import { answerQuestion } from './control/answer';
import { ControlServer } from './control/server';
import { watchEvents } from './control/watch-events';
import { watchSign } from './control/watch-sign';
import { setApplicationMenu } from './desktop/application-menu';
import { Asker } from './desktop/asker';
import { askingOf } from './desktop/asking';
import { calendarDialog } from './desktop/calendar-dialog';
import { Desktop } from './desktop/desktop';
import { copyText } from './desktop/clipboard';
import { HandbookWindow } from './desktop/handbook-window';
import { HomeSize } from './desktop/home-size';
import { linkDialog, sayNotOpened } from './desktop/link-dialog';
import { linkOpener } from './desktop/links';
import { listen } from './desktop/listen';
import { LoginFile } from './desktop/login-file';
import { MadePages } from './desktop/made-pages';
import { createNotifier } from './desktop/notifications';
import { openTroubles } from './desktop/open-troubles';
import { PageAids } from './desktop/page-aids';
import { servePages } from './desktop/pages';
import { readIdle, watchPower } from './desktop/power';
import { createPrinter } from './desktop/printing';
import { startAnew, systemName, wayOfUpdates } from './desktop/program';
import { lockedSession } from './desktop/security';
import { AppTray } from './desktop/tray';
import { trayModel } from './desktop/tray-menu';
import { loadUpdater } from './desktop/updater';
import type { LaunchEar } from './desktop/launch-ear';
import { Windows } from './desktop/windows';
import type { Words } from './exchange/export-text';
import { openSessionBus } from './freedesktop/session-bus';
import { Hooks } from './hooks/hooks';
import { Dispatch } from './ipc/dispatch';
import { createLog } from './log';
import { LookingBack } from './look-back';
import { OutsideChanges } from './outside-changes';
import { PastDays } from './past-days';
import { createCompanion, openData } from './open-companion';
import { openExchange } from './open-exchange';
import { openFirst } from './open-first';
import { perform } from './perform';
import { IdleSource } from './presence/idle';
import { whileAtWork, type PresenceWatch } from './presence/presence';
import { openPolicy } from './policy/policy-file';
import { quitOnce } from './quit';
import { nodeDisk } from './store/disk';
import type { Start } from './trouble/start-marker';
import { openUpdates } from './updates/open-updates';
import { watchFolder } from './watch-folder';
import { idleOf, watchPerson } from './watch-person';

/**
 * Builds the whole app, once, and hands each part on to the next. Reads as a table of contents. On `wayland` no window
 * can be placed. After starts that failed, the calendar, the hooks and what watches the computer are left out.
 */
export async function runApp(
  builtFolder: string,
  wayland: boolean,
  start: Start,
  launchEar: LaunchEar,
): Promise<void> {
  const machineFolder = app.getPath('userData');
  const dataFolder = process.env['ARBETSRO_DATA'] ?? join(machineFolder, 'data');
  const log = createLog(machineFolder);
  const bench = await loadBench(app.isPackaged, process.env);
  const clock = bench?.clock ?? systemClock();
  const opened = await openData(dataFolder, machineFolder, clock, log);
  const policy = await openPolicy(clock, app.isPackaged);
  const idle = new IdleSource();
  const power = { idle: readIdle, watch: watchPower };
  const companion = createCompanion(opened, policy.atStart, {
    clock,
    ...(bench === null ? idleOf(idle, power) : { idle: bench.idle }),
    perform: (effect) => perform(effect, ports),
    onFailure: (error) => troubles.hearError(error),
  });

  const { store, years, forgetting, snapshots } = opened;
  const daily = new DailySnapshots(clock, snapshots);
  const check = new MonthsCheck({ clock, store, log });
  const used = (): void => {
    void daily.used();
    check.used();
  };
  const pastDays = new PastDays({ companion, store, known: opened.months, log });
  const { command, change } = pastDays;

  const language = (): Language =>
    languageOf(companion.state.settings.language, app.getPreferredSystemLanguages());
  const format = (): Format => formatter(language(), clock.now().zone);
  const updates = await openUpdates({
    ...{ clock, log, machineFolder, way: wayOfUpdates(), load: loadUpdater },
    changed: () => windows.follow(companion.snapshot),
    failed: (error) => troubles.hearError(error),
  });
  const view = (): ViewState => ({
    ...{ snapshot: companion.snapshot, language: language(), dataFolder },
    ...{ platform: systemName(), version: app.getVersion() },
    ...{ desktop: desktop.state, updates: updates.view },
  });
  const sign = (): SignView => signView(companion.snapshot, language());
  let presence: PresenceWatch | null = null;
  const hooks = new Hooks({ path: join(machineFolder, 'hooks.json'), clock, log });
  const diagnostics = (): Promise<Diagnostics> =>
    diagnose({
      ...{ companion, clock, version: app.getVersion(), platform: systemName(), hooks },
      ...{ presence: () => presence, isCareful: start.failed > 0 },
    });
  const asksElsewhere = (): boolean => wayland || desktop.hasScreenReader;
  const sessionBus = openSessionBus(clock);
  const icons = join(app.getAppPath(), 'assets', 'icons');
  const icon = join(icons, 'app-256.png');
  const notifier = createNotifier(icon, log, sessionBus);
  const troubles = openTroubles({
    ...{ clock, log, companion, notifier, windows: () => windows, restart },
    say: () => translator(language()),
  });

  const session = lockedSession();
  const pages = new MadePages();
  const homeSize = new HomeSize(nodeDisk, machineFolder, clock, log);
  await homeSize.read();
  const aids = new PageAids({
    zoom: () => companion.state.settings.zoom,
    chooseZoom: (zoom) => void companion.command({ type: 'settings.change', change: { zoom } }),
    say: () => translator(language()),
  });
  servePages(session, builtFolder, pages.find);
  const windows: Windows = new Windows({
    clock,
    session,
    preloads: join(builtFolder, 'preload'),
    ...{ icon, aids, homeSize },
    view,
    sign,
    onHome: (open) => {
      if (open) used();
      void companion.tell({ type: 'home', open }).finally(() => {
        if (open) troubles.personCame();
      });
    },
    onTrouble: (trouble, isHere) => troubles.hear(trouble, isHere),
    onHomeAnswers: () => troubles.homeAnswers(),
    onLost: ({ kind, name, activity }) =>
      perform({ type: 'notify', notice: { type: 'break-without-window', kind, name, activity } }, ports),
    asksElsewhere,
    canPlace: !wayland,
    log,
  });
  const openLink = linkOpener({ ...linkDialog(() => translator(language())), log });
  const handbook = new HandbookWindow({
    ...{ session, icon, aids, language, openLink, log },
    sayNotOpened: (address) => sayNotOpened(address, translator(language())),
    isHeld: () => companion.snapshot.break?.surface === 'window',
  });
  const asker = new Asker(notifier, (command) => void companion.command(command));
  const tray = new AppTray(join(icons, 'tray'), (command) => void companion.command(command));
  const calendar = createCalendar(companion, machineFolder, clock, log);
  const chooseCalendar = calendarDialog();
  const desktop: Desktop = new Desktop({
    ...{ clock, companion, windows, tray, launchEar, sessionBus, log },
    loginFile: new LoginFile(nodeDisk, machineFolder, log),
    say: () => translator(language()),
  });
  const control = new ControlServer({
    answer: (question) =>
      answerQuestion(question, {
        ...{ companion, command, change, calendar, language, diagnostics, bench, tray },
        ...{ view, askUpdates: updates.ask.bind(updates) },
        ...{ lookBack, data, textOf: (what) => copyable.textOf(what) },
      }),
    watch: ({ ask }, tell) => (ask === 'watch-sign' ? watchSign : watchEvents)(companion, language, tell),
    failed: troubles.hearError,
  });
  const watching: Stop[] = [
    () => asker.follow(null),
    () => handbook.close(),
    () => sessionBus?.close(),
    () => updates.stop(),
  ];
  const quit: () => void = quitOnce({
    ...{ companion, watching, windows, tray, control, store, hooks, start },
    exit: app.exit.bind(app, 0),
  });
  const ports = {
    openHome: windows.openHome.bind(windows),
    openSign: windows.openSign.bind(windows),
    openHandbook: handbook.open.bind(handbook),
    notify: (title: string, body: string, onClick: () => void) => notifier.show({ title, body, onClick }),
    beep: () => shell.beep(),
    settingsChanged: followSettings,
    startAtLogin: (on: boolean) => desktop.startAtLogin(on),
    askSensors: () => {
      if (bench !== null) void companion.tell({ type: 'signals', signals: bench.signals(), fresh: true });
      else if (presence !== null) void askSensors(companion, presence.ask);
    },
    askCalendar: (ask: 'file' | 'folder' | 'forget') => void askCalendar(ask),
    quit,
    own: () => companion.state.own,
    language,
    format,
  };

  const lookBack = new LookingBack({ years, store, open: () => openDay(companion.state, clock.now()) });
  const deletion = new DataDeletion({
    forgetting,
    years,
    forgot: (deletions) => companion.tell({ type: 'forgotten', deletions }),
    startAnew: restart,
  });
  const words = (): Words => ({ language: language(), say: translator(language()), format: format() });
  const print = createPrinter(session, pages, join(builtFolder, 'renderer', 'print.html'));
  const { files, sheets, data, earlier, copyable } = openExchange({
    ...{ clock, companion, command, pastDays, lookBack, dataFolder, store, snapshots, words, print },
    apply: takeKept,
  });
  const dispatch = new Dispatch({
    view,
    sign,
    command,
    files,
    lookBack,
    deletion,
    earlier,
    check: (seen) => check.after(seen),
    data,
    sheets,
    diagnostics,
    copyDiagnostics: async () =>
      copyText(diagnosticsText(await diagnostics(), translator(language()), format()), log),
    copyWords: async (what) => {
      const text = await copyable.textOf(what);
      return text !== null && (await copyText(text, log));
    },
    openLink,
    askUpdates: updates.ask.bind(updates),
    fillSign: windows.fillSign.bind(windows),
    painted,
    log,
  });
  listen(dispatch, windows, troubles.hearError);
  followSettings();
  companion.watch((snapshot) => updates.follow(snapshot));
  companion.watch((snapshot) => {
    tray.draw(trayModel(snapshot, translator(language()), format()));
    windows.follow(snapshot);
    asker.follow(asksElsewhere() ? askingOf(snapshot, words()) : null);
    troubles.follow();
  });
  companion.watch(({ day }) => {
    if (day?.open === true) used();
  });
  store.onTrouble((notice) => void companion.tell({ type: 'data', notice }));
  for (const notice of opened.notices) await companion.tell({ type: 'data', notice });
  if (start.failed > 0) troubles.hear({ what: 'failed-starts', count: start.failed });
  else await calendar.open();
  const outside = new OutsideChanges({
    clock,
    watch: (changed) => watchFolder(dataFolder, changed),
    lookOutside: () => store.lookOutside(takeKept),
    changed: (months) => pastDays.renew(months),
  });
  const atWork = (begin: () => Stop): Stop => whileAtWork((watcher) => companion.watch(watcher), begin);
  if (start.failed === 0) {
    watching.push(atWork(() => calendar.begin()));
    await hooks.begin((follow) => companion.watch(follow));
  }
  watching.push(
    clock.after(STEADY_AFTER, start.wentWell),
    outside.follow(),
    policy.follow(companion, followSettings),
    atWork(() => outside.lookRegularly()),
  );
  if (bench !== null) void companion.tell({ type: 'signals', signals: bench.signals(), fresh: false });
  else if (start.failed === 0) {
    presence = watchPerson({ companion, idle, power, clock, log });
    watching.push(presence.stop);
  } else {
    // On Linux nothing asks for idle time now; taken for 0, it would be somebody who never leaves the keyboard.
    idle.take('unknown');
  }
  if (!(await control.listen(controlAddress(machineFolder))))
    log('control channel: another app answers there');

  // A tray app goes on without windows.
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', quit);
  await companion.tell({ type: 'wake' });
  openFirst(companion, windows);
  watching.push(desktop.begin());

  function followSettings(): void {
    nativeTheme.themeSource = companion.snapshot.settings.theme;
    setApplicationMenu(process.platform, translator(language()));
  }

  /** In the same turn, so that no command comes between: see `ValueStore.refresh`. */
  function takeKept(news: KeptNews): void {
    void companion.tell({ type: 'kept', ...news });
    if (news.name === 'settings') followSettings();
  }

  function restart(): void {
    updates.leaveOut();
    startAnew(quit);
  }

  async function askCalendar(ask: 'file' | 'folder' | 'forget'): Promise<void> {
    if (ask === 'forget') return calendar.forget();
    const path = await chooseCalendar(ask);
    if (path !== null) await calendar.choose(path);
  }

  function painted(id: string): void {
    if (companion.snapshot.break?.id !== id) return;
    windows.painted(id);
    void companion.tell({ type: 'painted' });
  }
}
