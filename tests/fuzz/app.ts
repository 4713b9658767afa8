import { UNKNOWN_DESKTOP } from '../../shared/desktop/state';
import { startCompanion } from '../../shared/companion';
import { openDay } from '../../shared/companion/open-day';
import type { Copyable, UpdateAsk, ViewState } from '../../shared/contract';
import { diagnosticsOf, type Diagnostics } from '../../shared/diagnostics/diagnostics';
import { diagnosticsText } from '../../shared/diagnostics/text';
import { translator } from '../../shared/messages';
import { formatter, type Format } from '../../shared/messages/format';
import { signView } from '../../shared/sign';
import { noUpdates } from '../../shared/updates/view';
import { answerQuestion } from '../../main/control/answer';
import type { ControlPorts } from '../../main/control/server';
import { statusReport } from '../../main/control/status';
import { watchEvents } from '../../main/control/watch-events';
import { watchSign } from '../../main/control/watch-sign';
import { ContentFiles } from '../../main/content/content-files';
import { CopyableTexts } from '../../main/copyable-texts';
import { DataDeletion } from '../../main/data-deletion';
import { MonthsCheck } from '../../main/check-months';
import { Companion } from '../../main/companion';
import { askingOf } from '../../main/desktop/asking';
import { linkOpener } from '../../main/desktop/links';
import { trayModel } from '../../main/desktop/tray-menu';
import { DataRestore } from '../../main/earlier/data-restore';
import { DataFiles } from '../../main/exchange/data-files';
import type { Words } from '../../main/exchange/export-text';
import { SheetFiles } from '../../main/guides/sheet-files';
import { Dispatch } from '../../main/ipc/dispatch';
import { LookingBack } from '../../main/look-back';
import { PastDays } from '../../main/past-days';
import { perform } from '../../main/perform';
import type { OpenedStore } from '../../main/store/open-store';
import type { PolicyReading } from '../../shared/policy/policy';
import type { Language } from '../../shared/settings';
import type { ModelDisk } from '../store/model-disk';
import { Desk } from '../store/desk';
import { settle } from '../support/simulated-clock';

/** Calls of the disk that change something. */
const CHANGING = new Set(['create', 'write', 'rename', 'remove', 'makeFolder']);
/** Whatever is saved as a file goes nowhere. */
const NOWHERE = '/dev/null';

/** The app as `main/app.ts` builds it, without windows, on a disk in memory and a clock that moves when told. */
export class App {
  readonly desk: Desk;
  readonly log: string[];
  readonly companion: Companion;
  readonly dispatch: Dispatch;
  /** What reached the clipboard, a link's program, the sign's window, the windows of breaks and the calendar. */
  readonly effects: string[] = [];
  /** What failed where only the app itself could tell of it. */
  readonly failures: unknown[] = [];
  readonly control: ControlPorts;
  /** Where the person says that a file to be read lies; `null` when they think better of it. */
  chosen: string | null = null;
  #changes = 0;
  #counted = 0;

  /** Opens the data of an empty desk, or of one that is given. */
  static async open(desk = new Desk()): Promise<App> {
    const opened = await desk.open();
    const app = new App(desk, opened);
    await app.rest();
    return app;
  }

  private constructor(desk: Desk, opened: OpenedStore) {
    this.desk = desk;
    this.log = desk.log;
    const { clock } = desk;
    const { store, years, forgetting, snapshots, months } = opened;
    const log = (line: string): void => void desk.log.push(line);
    const did = (effect: string): void => void this.effects.push(effect);
    const language = (): Language => (companion.state.settings.language === 'en' ? 'en' : 'sv');
    const format = (): Format => formatter(language(), clock.now().zone);
    const words = (): Words => ({ language: language(), say: translator(language()), format: format() });
    const fail = (error: unknown): void => void this.failures.push(error);
    const { settings, content, guides, people, team, events, pulse } = opened;
    const kept = { settings: { ...settings, welcomed: true }, content, guides, people, team };
    const begun = startCompanion({ ...kept, events, pulse, at: clock.now(), seed: [1, 2, 3, 4] });
    const companion = new Companion(begun, {
      clock,
      keep: store,
      idle: () => 0,
      perform: (effect) => {
        perform(effect, {
          openHome: (page) => did(`home ${String(page)}`),
          openSign: () => did('sign'),
          openHandbook: (page) => did(`handbook ${page}`),
          notify: (title) => did(`notify ${title}`),
          beep: () => did('beep'),
          settingsChanged: () => did('settings'),
          startAtLogin: (on) => did(`login ${String(on)}`),
          askSensors: () => did('sensors'),
          askCalendar: (what) => did(`calendar ${what}`),
          own: () => companion.state.own,
          quit: () => did('quit'),
          language,
          format,
        });
      },
      onFailure: fail,
    });
    this.companion = companion;
    const pastDays = new PastDays({ companion, store, known: months, log });
    const { command, change } = pastDays;
    const check = new MonthsCheck({ clock, store, log });
    const view = (): ViewState => ({
      snapshot: companion.snapshot,
      language: language(),
      platform: 'linux',
      version: '1',
      dataFolder: '/home/data',
      updates: noUpdates('feed'),
      desktop: UNKNOWN_DESKTOP,
    });
    const diagnosed = (): Diagnostics =>
      diagnosticsOf(companion.state, clock.now(), {
        version: '1',
        platform: 'linux',
        providers: [],
        hooks: { state: 'none' },
      });
    const diagnostics = () => Promise.resolve(diagnosed());
    const askUpdates = (ask: UpdateAsk): void => did(`updates ${ask}`);
    const copy = (text: string): Promise<boolean> =>
      Promise.resolve(did(`copy ${text.length}`)).then(() => true);
    const dialogs = {
      askWhereTo: () => Promise.resolve(NOWHERE),
      askWhich: () => Promise.resolve(this.chosen),
    };
    const print = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(1));
    const lookBack = new LookingBack({ years, store, open: () => openDay(companion.state, clock.now()) });
    const policy = (): PolicyReading => companion.state.policy;
    const sheets = new SheetFiles({
      ...{ clock, sheets: () => companion.state.sheets, policy, words, print },
      ...dialogs,
    });
    const copyable = new CopyableTexts({
      snapshot: () => companion.snapshot,
      day: (date) => lookBack.day(date),
      sheetText: (ask) => sheets.textOf(ask),
      week: async (date) => (await lookBack.read('week', date)).days,
      language,
      zone: () => clock.now().zone,
    });
    const data = new DataFiles({
      clock,
      breathe: () => Promise.resolve(),
      store,
      months: () => store.months(),
      settings: () => companion.state.settings,
      policy,
      words,
      print,
      chance: () => [1, 2, 3, 4],
      taken: (renewed) => pastDays.renew(renewed),
      ...dialogs,
    });
    this.dispatch = new Dispatch({
      view,
      sign: () => signView(companion.snapshot, language()),
      command,
      files: new ContentFiles({ own: () => companion.state.own, command, ...dialogs }),
      lookBack,
      deletion: new DataDeletion({
        forgetting,
        years,
        forgot: (deletions) => companion.tell({ type: 'forgotten', deletions }),
        startAnew: () => did('anew'),
      }),
      earlier: new DataRestore({
        disk: desk.disk,
        dataFolder: '/home/data',
        snapshots,
        store,
        breathe: () => Promise.resolve(),
        apply: (news) => void companion.tell({ type: 'kept', ...news }).catch(fail),
        taken: (renewed) => pastDays.renew(renewed),
        ...dialogs,
      }),
      check: (seen) => check.after(seen),
      data,
      sheets,
      diagnostics,
      copyDiagnostics: () => copy(diagnosticsText(diagnosed(), translator(language()), format())),
      copyWords: async (what) => {
        const text = await copyable.textOf(what);
        return text !== null && (await copy(text));
      },
      openLink: linkOpener({
        confirm: () => Promise.resolve(true),
        open: (address) => Promise.resolve(did(`open ${address.length}`)),
        log,
      }),
      askUpdates,
      fillSign: (how) => did(`fill ${how}`),
      painted: (id) => {
        if (companion.snapshot.break?.id === id) void companion.tell({ type: 'painted' }).catch(fail);
      },
      log,
    });
    const calendar = {
      choose: () => Promise.resolve(did('calendar')).then(() => null),
      forget: () => Promise.resolve(did('no calendar')),
    };
    const tray = { click: () => false };
    const asks = { companion, command, change, calendar, language, diagnostics, bench: null, tray };
    const reads = {
      lookBack,
      data,
      view,
      askUpdates,
      textOf: (what: Copyable) => copyable.textOf(what),
    };
    this.control = {
      answer: (question) => answerQuestion(question, { ...asks, ...reads }),
      watch: ({ ask }, tell) => (ask === 'watch-sign' ? watchSign : watchEvents)(companion, language, tell),
      failed: fail,
    };
    // As the tray, the notifications and the command line would show it.
    companion.watch((snapshot) => {
      trayModel(snapshot, translator(language()), format());
      askingOf(snapshot, words());
      statusReport(snapshot, language());
    });
  }

  /** All that a message could change, as values to compare: the state, the disk, and what left the app. */
  get traces(): readonly unknown[] {
    return [this.companion.state, this.#diskChanges(), this.effects.length, this.failures.length];
  }

  /** Lets everything that was begun come to its end. */
  async rest(): Promise<void> {
    await this.desk.until(this.companion.settled());
    await settle(2);
  }

  /** Lets some minutes pass, so that breaks and questions come up. */
  async pass(ms: number): Promise<void> {
    await this.desk.clock.advanceAndSettle(ms);
  }

  close(): void {
    this.companion.close();
  }

  #diskChanges(): number {
    const { calls }: ModelDisk = this.desk.disk;
    for (const { operation } of calls.slice(this.#counted)) if (CHANGING.has(operation)) this.#changes += 1;
    this.#counted = calls.length;
    return this.#changes;
  }
}
