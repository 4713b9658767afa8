import { expect, it } from 'vitest';
import { quitOnce } from '../../main/quit';
import { settle } from '../support/simulated-clock';
import { atWork } from './world';

it('notes that the start went well before anything can be waited for, and does all of it once', async () => {
  const world = await atWork();
  const diary: string[] = [];
  const note = (what: string) => (): void => void diary.push(what);
  const write = { end: (): void => undefined };
  const quit = quitOnce({
    start: { wentWell: note('went well') },
    companion: {
      close: () => {
        diary.push('companion');
        return world.companion.close();
      },
    },
    watching: [note('watching')],
    windows: { closeAll: note('windows') },
    tray: { destroy: note('tray') },
    control: { close: () => Promise.resolve().then(note('control')) },
    store: {
      writePulse: () => new Promise<void>((resolve) => (write.end = resolve)).then(note('pulse')),
      close: () => Promise.resolve().then(note('store')),
    },
    hooks: { close: () => Promise.resolve().then(note('hooks')) },
    exit: note('exit'),
  });
  quit();
  quit();
  const atOnce = ['went well', 'companion', 'watching', 'windows', 'tray'];
  expect(diary).toEqual(atOnce);
  await settle();
  expect(diary).toEqual(atOnce);
  write.end();
  await settle();
  expect(diary).toEqual([...atOnce, 'pulse', 'store', 'hooks', 'control', 'exit']);
});
