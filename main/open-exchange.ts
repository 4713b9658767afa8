import { setImmediate } from 'node:timers/promises';
import type { Command, CommandResult } from '../shared/companion/commands';
import type { KeptNews } from '../shared/companion/kept';
import type { PolicyReading } from '../shared/policy/policy';
import type { Clock } from '../shared/time/moment';
import type { Companion } from './companion';
import { ContentFiles } from './content/content-files';
import { CopyableTexts } from './copyable-texts';
import { contentDialogs } from './desktop/content-dialogs';
import { dataDialogs } from './desktop/data-dialogs';
import type { createPrinter } from './desktop/printing';
import { DataRestore } from './earlier/data-restore';
import { DataFiles } from './exchange/data-files';
import type { Words } from './exchange/export-text';
import { SheetFiles } from './guides/sheet-files';
import type { LookingBack } from './look-back';
import { trueChance } from './open-companion';
import type { PastDays } from './past-days';
import { nodeDisk } from './store/disk';
import type { Snapshots } from './store/snapshots/snapshots';
import type { Store } from './store/store';

interface ExchangePorts {
  readonly clock: Clock;
  readonly companion: Companion;
  readonly command: (command: Command) => Promise<CommandResult>;
  readonly pastDays: PastDays;
  readonly lookBack: LookingBack;
  readonly dataFolder: string;
  readonly store: Store;
  readonly snapshots: Snapshots;
  readonly words: () => Words;
  readonly print: ReturnType<typeof createPrinter>;
  /** Takes in what was put back. */
  readonly apply: (news: KeptNews) => void;
}

/** What goes out of the app and comes in: as files, on paper and on the clipboard. */
export interface Exchange {
  readonly files: ContentFiles;
  readonly sheets: SheetFiles;
  readonly data: DataFiles;
  readonly earlier: DataRestore;
  readonly copyable: CopyableTexts;
}

/** Builds all of it; where each file lies, a dialog asks. */
export function openExchange(ports: ExchangePorts): Exchange {
  const { clock, companion, command, pastDays, lookBack, dataFolder, store, snapshots, words, print } = ports;
  const { askWhereToPutSheet, askWhereToPutFile, ...dialogs } = dataDialogs(() => words().say);
  const taken = (months: readonly string[]): Promise<void> => pastDays.renew(months);
  const policy = (): PolicyReading => companion.state.policy;
  const files = new ContentFiles({
    own: () => companion.state.own,
    command,
    ...contentDialogs(() => words().say),
  });
  const sheets = new SheetFiles({
    clock,
    sheets: () => companion.state.sheets,
    policy,
    words,
    print,
    askWhereTo: askWhereToPutSheet,
  });
  const data = new DataFiles({
    clock,
    breathe: () => setImmediate(),
    store,
    months: () => store.months(),
    settings: () => companion.state.settings,
    policy,
    words,
    print,
    chance: trueChance,
    taken,
    ...dialogs,
  });
  const earlier = new DataRestore({
    disk: nodeDisk,
    dataFolder,
    snapshots,
    store,
    breathe: () => setImmediate(),
    apply: ports.apply,
    taken,
    askWhereTo: askWhereToPutFile,
  });
  const copyable = new CopyableTexts({
    snapshot: () => companion.snapshot,
    day: (date) => lookBack.day(date),
    sheetText: (ask) => sheets.textOf(ask),
    week: async (date) => (await lookBack.read('week', date)).days,
    language: () => words().language,
    zone: () => clock.now().zone,
  });
  return { files, sheets, data, earlier, copyable };
}
