import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { trace } from '../trace';
import type { RunningChromium } from './chromium';

/** How long the second start may take to hand its window over (ms), before an ordinary window has to do. */
const patience = 30_000;

/**
 * Opens a window without tabs and address bar, as an app's. The DevTools protocol cannot ask for one, but a second start
 * of Chromium on the same profile hands its `--app` to the first. Undefined when that does not work here.
 */
export function openAppFrame(running: RunningChromium): Promise<string | undefined> {
  const mark = randomBytes(8).toString('hex');
  const { browser } = running.connection;
  const { path, args, env } = running.browser;
  return new Promise((resolve) => {
    let isTooLate = false;
    const giveUp = setTimeout(() => {
      trace('no app window came');
      isTooLate = true;
      resolve(undefined);
    }, patience);
    const found = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (!targetInfo.url.endsWith(mark)) return;
      clearTimeout(giveUp);
      if (isTooLate) browser.post('Target.closeTarget', { targetId: targetInfo.targetId });
      resolve(targetInfo.targetId);
    };
    browser.on('Target.targetCreated', found);
    browser.on('Target.targetInfoChanged', found);
    const flags = [
      ...args,
      '--test-type',
      `--user-data-dir=${running.folder}`,
      `--app=https://arbetsro.invalid/?${mark}`,
    ];
    const child = spawn(path, flags, { env: { ...process.env, ...env }, stdio: 'ignore' });
    child.once('error', (error) => trace('app window', error));
  });
}
