import { HOUR, MINUTE, SECOND } from '../../../shared/time/moment';

/** One recording that the sound server knows of. */
export interface Recording {
  /** The process that it is for; `null` when that is not told. */
  readonly pid: number | null;
}

/** Nobody is in one call for longer: what records longer is a recorder, or was never closed. */
export const LONGEST_RECORDING = 12 * HOUR;

/** The heading of every list that `pmset -g assertions` prints. */
const HEADING = 'Assertion status system-wide:';

/** One assertion's own line; the lines below that belong to it begin with a tab. */
const ASSERTION = /^ +pid \d+\((.*?)\): \[0x[0-9a-f]+\] (\d+):(\d\d):(\d\d) \S+ named: (.*)$/is;
const CREATED_FOR = /^\s+Created for PID: (\d+)/;
const RESOURCES = /^\s+Resources:(.*)$/;

/** macOS' sound server. It keeps the machine awake while a program records or plays. */
const SOUND_SERVER = 'coreaudiod';

/** What another program plays is recorded through a tap: that is no microphone. */
const TAP = 'AudioTap';

interface Assertion {
  readonly counts: boolean;
  pid: number | null;
  records: boolean;
}

/**
 * Reads from what `pmset -g assertions` prints (pmset(1)) which recordings are under way: assertions of the sound server
 * with the resource `audio-in`. Names of programs are not kept (D6). Throws when this is no such list.
 */
export function readRecordings(printed: string): readonly Recording[] {
  const lines = printed.split(/\r?\n/);
  if (!lines.some((line) => line.trim() === HEADING)) throw new Error('no list of assertions');
  const recordings: Recording[] = [];
  let assertion: Assertion | null = null;
  const close = (): void => {
    if (assertion?.counts === true && assertion.records) recordings.push({ pid: assertion.pid });
    assertion = null;
  };
  for (const line of lines) {
    const begin = ASSERTION.exec(line);
    if (begin !== null) {
      close();
      assertion = { counts: isOfInterest(begin), pid: null, records: false };
    } else if (/^\s/.test(line)) take(assertion, line);
    else close();
  }
  close();
  return recordings;
}

function isOfInterest([, owner, hours, minutes, seconds, name = '']: RegExpExecArray): boolean {
  const age = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return owner === SOUND_SERVER && age <= LONGEST_RECORDING && !name.includes(TAP);
}

function take(assertion: Assertion | null, line: string): void {
  if (assertion === null) return;
  const [, pid] = CREATED_FOR.exec(line) ?? [];
  if (pid !== undefined) assertion.pid = Number(pid);
  const [, resources] = RESOURCES.exec(line) ?? [];
  if (resources?.split(/\s+/).includes('audio-in') === true) assertion.records = true;
}
