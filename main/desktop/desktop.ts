import { isDeepStrictEqual } from 'node:util';
import { app } from 'electron';
import type { Snapshot } from '../../shared/companion/snapshot';
import { shortcutCommand } from '../../shared/desktop/shortcuts';
import { UNKNOWN_DESKTOP, type DesktopState } from '../../shared/desktop/state';
import type { Translate } from '../../shared/messages';
import type { Settings } from '../../shared/settings';
import type { Clock, Stop } from '../../shared/time/moment';
import { CommandUrls } from '../command-urls';
import type { Companion } from '../companion';
import { watchTrayHost } from '../freedesktop/tray-host';
import { watchXTray } from '../freedesktop/x-tray';
import type { Log } from '../log';
import type { BusSupply } from '../presence/dbus/supply';
import { loginItem } from './autostart';
import { isWaylandSession } from './display-server';
import { setJumpList } from './jump-list';
import { ScreenReader } from './screen-reader';
import { Shortcuts } from './shortcuts';
import type { AppTray } from './tray';
import { followTrayPlace } from './tray-place';
import { urlDialog } from './url-dialog';
import type { LaunchEar } from './launch-ear';
import type { LoginFile } from './login-file';
import { loginWord, OrganisationLogin, type LoginWord } from './organisation-login';
import type { Windows } from './windows';

interface DesktopPorts {
  readonly clock: Clock;
  readonly companion: Companion;
  readonly windows: Windows;
  readonly tray: Pick<AppTray, 'renew'>;
  readonly launchEar: LaunchEar;
  readonly loginFile: Pick<LoginFile, 'read' | 'write'>;
  /** `null` on systems that have none: there icons are always shown, and Electron tells of screen readers. */
  readonly sessionBus: BusSupply | null;
  readonly say: () => Translate;
  readonly log: Log;
}

/** The desktop around the app: what it asks of the app, and what the system says of the app's place on it. */
export class Desktop {
  readonly #ports: DesktopPorts;
  readonly #login = loginItem();
  readonly #organisation: OrganisationLogin;
  /** What an organisation says of the start at login; `undefined` until it was looked at. */
  #word: LoginWord | null | undefined = undefined;
  readonly #shortcuts: Shortcuts;
  readonly #screenReader: ScreenReader;
  #state: DesktopState = UNKNOWN_DESKTOP;
  #work: Promise<void> = Promise.resolve();

  constructor(ports: DesktopPorts) {
    this.#ports = ports;
    this.#organisation = new OrganisationLogin(this.#login, ports.loginFile);
    this.#screenReader = new ScreenReader(ports.sessionBus);
    this.#shortcuts = new Shortcuts((name) => {
      const command = shortcutCommand(name, ports.companion.snapshot);
      if (command !== null) void ports.companion.command(command);
    });
  }

  get state(): DesktopState {
    return this.#state;
  }

  get hasScreenReader(): boolean {
    return this.#screenReader.isOn;
  }

  /** Listens to launches, addresses and the system. */
  begin(): Stop {
    this.#hearLaunches();
    this.#try('start at login', () => this.#login.follow());
    this.#readLogin();
    // The person may come from the system's settings.
    app.on('browser-window-focus', this.#readLogin);
    this.#is({ wayland: process.platform === 'linux' && isWaylandSession(process.env) });
    let language: Settings['language'] | null = null;
    const unwatch = this.#ports.companion.watch((snapshot) => {
      this.#followOrganisation(snapshot);
      const { settings } = snapshot;
      if (language !== settings.language) setJumpList(this.#ports.say(), this.#ports.log);
      ({ language } = settings);
      this.#is({ shortcuts: this.#shortcuts.follow(settings.shortcuts) });
    });
    const stops = [this.#watchTray(), this.#screenReader.follow(this.#ports.companion)];
    return () => {
      app.off('browser-window-focus', this.#readLogin);
      unwatch();
      this.#shortcuts.release();
      for (const stop of stops) stop();
    };
  }

  /** The system starts the app at login from now on, or does not. */
  startAtLogin(on: boolean): void {
    this.#try('start at login', () => this.#login.set(on));
    this.#readLogin();
  }

  /** At the start, and when what an organisation says is another. */
  #followOrganisation(snapshot: Snapshot): void {
    const word = loginWord(snapshot);
    if (isDeepStrictEqual(word, this.#word)) return;
    this.#word = word;
    const { startAtLogin } = snapshot.settings;
    this.#try('start at login', () => this.#organisation.follow(word, startAtLogin));
    this.#readLogin();
  }

  readonly #readLogin = (): void => {
    this.#try('start at login', async () => {
      this.#is({ login: await this.#login.read() });
    });
  };

  #watchTray(): Stop {
    const { sessionBus, clock, windows, tray } = this.#ports;
    if (sessionBus === null) {
      this.#is({ tray: 'there' });
      return () => undefined;
    }
    return followTrayPlace({
      clock,
      isHidden: process.argv.includes('--hidden'),
      watch: (heard) =>
        watchTrayHost({
          supply: sessionBus,
          watchXTray: (tell) => watchXTray(process.env, clock, tell),
          heard,
        }),
      is: (host) => {
        this.#is({ tray: host });
      },
      renew: () => {
        tray.renew();
      },
      bare: () => {
        if (windows.home === null) this.#openHome();
      },
    });
  }

  #is(news: Partial<DesktopState>): void {
    const state = { ...this.#state, ...news };
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#ports.windows.tellAll();
  }

  /** One after the other, so that what is read is what was set before. */
  #try(what: string, work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.#ports.log(`${what}: ${error instanceof Error ? error.message : 'failed'}`);
    });
  }

  #openHome(): void {
    this.#ports.windows.openHome(null);
  }

  #hearLaunches(): void {
    const { companion, windows, launchEar, say, log } = this.#ports;
    const urls = new CommandUrls({
      snapshot: () => companion.snapshot,
      command: (command) => companion.command(command),
      confirm: urlDialog({
        say,
        openHome: () => {
          this.#openHome();
        },
        home: () => windows.home,
      }),
      log,
    });
    // A second launch brings the home window up.
    const launched = (): void => void companion.command({ type: 'app.open', page: null });
    app.on('activate', launched);
    launchEar.follow((url) => {
      if (url === null) launched();
      else void urls.hear(url);
    });
  }
}
