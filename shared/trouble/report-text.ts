import { MINUTE, SECOND } from '../time/moment';
import type { Report, Trouble } from './trouble';

/**
 * A report as one block of text: the same in the log and on the clipboard, and in English in both, because it is for those
 * who mend the program.
 */
export function reportText({ trouble, version, electron, platform, uptime }: Report): string {
  const runtime = electron === null ? 'no Electron' : `Electron ${electron}`;
  const head = `Arbetsro ${version}, ${runtime}, ${platform}, after ${lengthText(uptime)}: ${troubleText(trouble)}`;
  if (trouble.what !== 'main-error') return head;
  const { frames } = trouble.error;
  return [head, ...frames.map(({ file, line, column }) => `  at ${file}:${line}:${column}`)].join('\n');
}

function troubleText(trouble: Trouble): string {
  switch (trouble.what) {
    case 'page-gone': {
      const { window, reason, exitCode, left } = trouble;
      const after = left === 'closed' ? 'closed' : 'made anew';
      return `page of ${window} gone (${reason}, ${exitCode}), ${after}`;
    }
    case 'page-hung':
      return `page of ${trouble.window} does not answer`;
    case 'child-gone':
      return `${trouble.process} process gone (${trouble.reason}, ${trouble.exitCode})`;
    case 'main-error': {
      const { name, code } = trouble.error;
      return `uncaught ${name}${code === null ? '' : ` ${code}`}`;
    }
    case 'failed-starts':
      return `${trouble.count} starts in a row ended early`;
  }
}

/** `42 s`, or `7 min` from two minutes on. */
function lengthText(ms: number): string {
  return ms < 2 * MINUTE ? `${Math.floor(ms / SECOND)} s` : `${Math.floor(ms / MINUTE)} min`;
}
