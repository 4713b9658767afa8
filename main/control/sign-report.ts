import type { Snapshot } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { signLine } from '../../shared/messages/sign-words';
import type { Language } from '../../shared/settings';
import { signOf, type SignState } from '../../shared/sign';
import { isoTime } from '../../shared/time/iso-time';

/** What `arbetsro sign --json` prints: a line for a light or a display to follow. Described in docs/command-line.md. */
export interface SignReport {
  readonly state: SignState;
  /** When it is over, ISO 8601 with offset in the person's zone; `null` where that is not known. */
  readonly until: string | null;
  /** The same in the language of the app. */
  readonly text: string;
}

/** The door sign for scripts and people at a terminal. */
export function signReport(snapshot: Snapshot, language: Language): SignReport {
  const { zone } = snapshot;
  const sign = signOf(snapshot);
  const untilAt = 'untilAt' in sign ? sign.untilAt : null;
  return {
    state: sign.state,
    until: untilAt === null ? null : isoTime(untilAt, zone),
    text: signLine(sign, translator(language), formatter(language, zone)),
  };
}
