import { join } from 'node:path';
import type { DataNotice } from '../../shared/companion/inputs';
import type { KeptContent } from '../../shared/companion/kept';
import type { Sheet } from '../../shared/guides/sheet';
import type { People } from '../../shared/people/person';
import type { TeamMember } from '../../shared/people/team';
import type { Settings } from '../../shared/settings';
import type { Pulse } from '../../shared/companion/snapshot';
import type { Clock } from '../../shared/time/moment';
import type { DayEvent } from '../../shared/workday/events';
import type { Disk } from './disk';
import { Forgetting } from './forgetting/forgetting';
import { IntentFile } from './forgetting/intent-file';
import { contentKeeping } from './content-fields';
import { guidesKeeping } from './guides-fields';
import { machineId } from './machine-id';
import { patienceWith } from './patience';
import { peopleKeeping } from './people-fields';
import { PulseFile } from './pulse-file';
import { settingsKeeping } from './settings-fields';
import { BACKUP, ensureFolder, type Shelf } from './shelf';
import { FileStore, type Store, type ValueStores } from './store';
import { Snapshots } from './snapshots/snapshots';
import { teamKeeping } from './team-fields';
import { removeLeftovers } from './temporary-files';
import { Trouble } from './trouble';
import { ValueStore } from './value-store';
import { YearIndex } from './years/year-index';

/** Where the data is and what the store works with. */
export interface OpenOptions {
  /** Holds settings and months; made if its parent is there. */
  readonly dataFolder: string;
  /** Holds what belongs to this machine alone: the pulse, the index of the years, a deletion under way. */
  readonly machineFolder: string;
  readonly disk: Disk;
  readonly clock: Clock;
  /** The months to load, such as this one and the one before: `2026-11`. */
  readonly months: readonly string[];
  readonly log: (line: string) => void;
}

/** What was found on disk. */
export interface OpenedStore {
  readonly store: Store;
  /** The days of years gone by. */
  readonly years: YearIndex;
  /** Deletes for good. */
  readonly forgetting: Forgetting;
  /** The data as it was on earlier dates. */
  readonly snapshots: Snapshots;
  readonly settings: Settings;
  readonly content: KeptContent;
  readonly guides: readonly Sheet[];
  readonly people: People;
  readonly team: readonly TeamMember[];
  /** The events of the loaded months, in recorded order. */
  readonly events: readonly DayEvent[];
  readonly months: readonly string[];
  readonly pulse: Pulse | null;
  /** Trouble met on the way, to be told to the person; later trouble comes through `onTrouble`. */
  readonly notices: readonly DataNotice[];
}

const KEEPINGS = [settingsKeeping, contentKeeping, guidesKeeping, peopleKeeping, teamKeeping];

/** Opens whatever can be opened. It never fails: in the worst case the app runs on defaults and keeps events in memory. */
export async function openStore(options: OpenOptions): Promise<OpenedStore> {
  const { dataFolder, machineFolder, disk, clock, log } = options;
  const trouble = new Trouble();
  const notices: DataNotice[] = [];
  const stopListening = trouble.listen((notice) => notices.push(notice));
  const patience = patienceWith(clock);
  const snapshots = new Snapshots({
    ...{ disk, clock, patience, log, dataFolder, machineFolder },
    values: new Map(KEEPINGS.map(({ name, format }) => [name, format])),
  });
  const shelf: Shelf = {
    ...{ disk, clock, patience, log, snapshots },
    folder: dataFolder,
    tell: (notice) => trouble.tell(notice),
  };

  const folder = await ensureFolder(disk, dataFolder);
  if (!folder.saved) {
    log(`store: no data folder (${folder.reason})`);
    trouble.tellUnsaved(0);
  }
  for (const each of [dataFolder, join(dataFolder, BACKUP), machineFolder])
    await removeLeftovers(disk, clock, each);

  const machine = await machineId(disk, machineFolder);
  const values: ValueStores = {
    settings: new ValueStore(shelf, settingsKeeping, machine),
    content: new ValueStore(shelf, contentKeeping, machine),
    guides: new ValueStore(shelf, guidesKeeping, machine),
    people: new ValueStore(shelf, peopleKeeping, machine),
    team: new ValueStore(shelf, teamKeeping, machine),
  };
  const pulseFile = new PulseFile(disk, machineFolder, log);
  const store = new FileStore(shelf, trouble, values, pulseFile);
  const years = new YearIndex({
    disk,
    clock,
    dataFolder,
    machineFolder,
    months: () => store.months(),
    readMonth: (month) => store.readMonth(month),
    holds: (month) => store.holds(month),
    log,
  });
  const forgetting = new Forgetting({
    shelf,
    machineFolder,
    intent: new IntentFile(disk, machineFolder, dataFolder),
    values: Object.keys(values),
    readMonth: (month) => store.readMonth(month),
    forgetIn: (month, deletions, sweep) => store.forget(month, deletions, sweep),
    forgetPulse: (days) => pulseFile.forget(days),
    withoutIndex: (work) => years.alone(work),
    snapshots,
    halt: async () => {
      await store.halt();
      await snapshots.close();
    },
  });
  const left = await forgetting.finish();
  if (left.length > 0) trouble.tell({ type: 'not-removed', files: left });
  const settings = await values.settings.open();
  const content = await values.content.open();
  const guides = await values.guides.open();
  const people = await values.people.open();
  const team = await values.team.open();
  const events = await store.load([...options.months].sort());
  const pulse = await pulseFile.read();
  stopListening();
  const { months } = options;
  const kept = { settings, content, guides, people, team };
  return { store, years, forgetting, snapshots, ...kept, events, months, pulse, notices };
}
