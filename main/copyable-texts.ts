import type { Snapshot } from '../shared/companion/snapshot';
import type { Copyable } from '../shared/contract';
import type { SheetCopyAsk } from '../shared/guides/sheet';
import { translator } from '../shared/messages';
import { formatter, type Format } from '../shared/messages/format';
import { copyableText } from '../shared/plan/copyable';
import type { Language } from '../shared/settings';
import { closeOutText } from '../shared/summary/close-out-text';
import type { DayRecord } from '../shared/summary/day-record';
import type { DayDetail } from '../shared/summary/day-detail';
import { workloadOf, workloadText } from '../shared/summary/workload';
import type { LocalDate } from '../shared/time/calendar';

/** What the app's own texts are made from. */
export interface CopyableTextsPorts {
  readonly snapshot: () => Snapshot;
  readonly day: (date: LocalDate) => Promise<DayDetail | null>;
  /** The days on record of the week that `date` lies in. */
  readonly week: (date: LocalDate) => Promise<readonly DayRecord[]>;
  readonly sheetText: (ask: SheetCopyAsk) => string | null;
  readonly language: () => Language;
  readonly zone: () => string;
}

/** Writes the texts that a person may have on the clipboard. A page names one; what is in it is main's to say. */
export class CopyableTexts {
  readonly #ports: CopyableTextsPorts;

  constructor(ports: CopyableTextsPorts) {
    this.#ports = ports;
  }

  /** `null` where there is nothing to say. */
  async textOf(what: Copyable): Promise<string | null> {
    const { snapshot, day, week, sheetText, language, zone } = this.#ports;
    const say = translator(language());
    const formatIn = (of: string): Format => formatter(language(), of);
    if (typeof what === 'string') return copyableText(what, snapshot(), say, formatIn(zone()));
    if (what.text === 'late-ends') {
      const workload = workloadOf(await week(what.date), what.date);
      return workload === null ? null : workloadText(workload, say, formatIn);
    }
    if (what.text === 'sheet') return sheetText(what);
    const detail = await day(what.date);
    if (detail === null) return null;
    const { record } = detail;
    return closeOutText(record, new Set(what.parts), say, formatIn(record.zone));
  }
}
