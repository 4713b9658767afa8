import type { Sensed } from '../../../shared/companion/signals';
import { endOf, type StartProgram } from '../program';
import { SharedSource } from '../shared-source';
import type { Machine } from './machine';
import { wallTimeOf, type UsedSince, type Uses } from './uses';
import { watcherScript } from './watcher-script';

/** What the watcher tells. */
export interface Watched extends Uses {
  readonly fullScreen: Sensed;
  readonly doNotDisturb: Sensed;
}

const LINE =
  /^microphone=(\d{1,19}|\?) camera=(\d{1,19}|\?) screen=(\d{1,19}|\?) state=(\d|\?) mode=(\d|\?)$/;

/** Longest line that is read, characters: several times what a line can take. */
const LONGEST_LINE = 1_000;

/** One PowerShell that watches while the person is at work: no polling of ours, and it tells a call as it begins. */
export function watcher(start: StartProgram, machine: Machine): SharedSource<Watched> {
  const powershell = String.raw`${machine.systemRoot}\System32\WindowsPowerShell\v1.0\powershell.exe`;
  const script = watcherScript(machine);
  return new SharedSource((tell, fail) => {
    let rest = '';
    // What was not understood is not told further.
    const notUnderstood = (): void => {
      fail(new Error('watcher: not understood'));
    };
    return start(powershell, ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script], {
      output: (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LONGEST_LINE) notUnderstood();
        else if (lines.length > 0) {
          const watched = readLine(lines.at(-1) ?? '');
          if (watched === null) notUnderstood();
          else tell(watched);
        }
      },
      ended: (code) => {
        fail(new Error(`watcher: ${endOf(code)}`));
      },
    });
  });
}

/** Reads one line of the watcher's; `null` when it is none. */
export function readLine(line: string): Watched | null {
  const [, microphone, camera, screen, state, mode] = LINE.exec(line.trim()) ?? [];
  if (state === undefined || mode === undefined) return null;
  return {
    microphone: usedSince(microphone),
    camera: usedSince(camera),
    screen: usedSince(screen),
    fullScreen: isFullScreen(state),
    doNotDisturb: isUndisturbed(mode),
  };
}

function usedSince(fileTime = '?'): UsedSince {
  if (fileTime === '?') return 'unknown';
  return fileTime === '0' ? null : wallTimeOf(BigInt(fileTime));
}

/** QUERY_USER_NOTIFICATION_STATE: 2 full screen or presentation settings, 3 a game, 4 presentation settings, 5 to 7 none. */
function isFullScreen(state: string): Sensed {
  if (['2', '3', '4'].includes(state)) return true;
  // 1 is a locked screen, which says nothing of what is below.
  return ['5', '6', '7'].includes(state) ? false : 'unknown';
}

/** ToastNotificationMode, Windows 11: 0 all notifications, 1 priority only, 2 alarms only. */
function isUndisturbed(mode: string): Sensed {
  if (mode === '0') return false;
  return mode === '1' || mode === '2' || 'unknown';
}
