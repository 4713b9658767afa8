/**
 * What Windows prints, NOT recorded on a Windows machine: built from what is public of its formats.
 * - Layout of `reg query /s` (a line with the key, four spaces before and between name, type and value, numbers in
 *   hexadecimal): Microsoft's page on `reg query`. Wine's `reg` lays the lines out in the same way.
 * - Keys and values of ConsentStore: davidarno.org, "Using the registry to monitor webcam and microphone use" (2021);
 *   dfirhandbook.com, "CapabilityAccessManager"; the entries of graphicsCaptureWithoutBorder as listings in public tests
 *   of other projects show them.
 * - FILETIME: 100 ns since 1601-01-01 UTC.
 */

const ROOT = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore`;

/** One program's record: its key below the store, and its times, ms since 1970; 0 is none. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  readonly stop: number;
}

/** A listing of the whole store with these programs in it, and others that are in use and do not matter. */
export function storeOf(entries: readonly Entry[], ...more: readonly string[]): string {
  const lines = [
    '',
    ...key('location'),
    '    Value    REG_SZ    Allow',
    ...key(String.raw`location\Microsoft.Maps_8wekyb3d8bbwe`),
    ...times(ENTRY_IN_USE),
    ...key('microphone'),
    '    Value    REG_SZ    Allow',
    '    LastSetTime    REG_QWORD    0x1dd03f968b32b3c',
    ...key(String.raw`microphone\NonPackaged`),
    '    Value    REG_SZ    Allow',
    ...key('webcam'),
    '    Value    REG_SZ    Allow',
    ...key('graphicsCaptureWithoutBorder'),
    '    Value    REG_SZ    Allow',
    ...entries.flatMap((entry) => [
      ...key(entry.key),
      '    Value    REG_SZ    Allow',
      ...times(entry),
      '    LastUserAnnotatedLabel    REG_DWORD    0x2',
    ]),
    ...more,
  ];
  return lines.join('\r\n') + '\r\n';
}

/** The same moment as Windows writes it. */
export function fileTimeOf(wall: number): bigint {
  return wall === 0 ? 0n : (BigInt(wall) + 11_644_473_600_000n) * 10_000n;
}

/** What a Swedish Windows says in its own words: the unnamed value, and the end. Letters arrive broken. */
export const SWEDISH: readonly string[] = [
  '    (Standard)    REG_SZ    (v\ufffdrdet har inte angetts)',
  '',
  'Slutet p\ufffd s\ufffdkningen: 3 matchningar hittades.',
];

export const TEAMS = String.raw`microphone\MSTeams_8wekyb3d8bbwe`;
export const ZOOM = String.raw`microphone\NonPackaged\C:#Users#a#AppData#Roaming#Zoom#bin#Zoom.exe`;
export const BROWSER_CAMERA = String.raw`webcam\NonPackaged\C:#Program Files#Browser#browser.exe`;
export const CAPTURE = String.raw`graphicsCaptureWithoutBorder\Microsoft.ScreenSketch_8wekyb3d8bbwe`;

const ENTRY_IN_USE: Entry = { key: '', start: Date.UTC(2026, 10, 23, 6, 59), stop: 0 };

function key(path: string): readonly string[] {
  return ['', `${ROOT}\\${path}`];
}

function times({ start, stop }: Entry): readonly string[] {
  return [
    `    LastUsedTimeStart    REG_QWORD    0x${fileTimeOf(start).toString(16)}`,
    `    LastUsedTimeStop    REG_QWORD    0x${fileTimeOf(stop).toString(16)}`,
  ];
}

/** A line of the watcher's. Times are ms since 1970; 0 is none. */
export function watcherLine({
  microphone = 0,
  camera = 0,
  screen = '?',
  state = '5',
  mode = '0',
} = {}): string {
  return `microphone=${fileTimeOf(microphone)} camera=${fileTimeOf(camera)} screen=${screen} state=${state} mode=${mode}\r\n`;
}
