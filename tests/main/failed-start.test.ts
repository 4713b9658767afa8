import { app } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failedStart } from '../../main/desktop/failed-start';
import { translator } from '../../shared/messages';
import { asked, handed } from './recording-electron';

vi.mock('electron', () => import('./recording-electron'));

beforeEach(() => {
  asked.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('says that it did not start and ends, also where there is no folder for a log', async () => {
  vi.spyOn(app, 'getPath').mockImplementation(() => {
    throw new Error('no folder');
  });
  await failedStart(new Error('x'));
  expect(handed('showMessageBox')).toEqual([
    expect.objectContaining({ message: translator('sv')('trouble.no-start') }),
  ]);
  expect(asked.map(({ what }) => what)).toEqual(['showMessageBox', 'exit']);
});

it('ends also where nothing can be said', async () => {
  vi.spyOn(app, 'getVersion').mockImplementation(() => {
    throw new Error('no version');
  });
  await expect(failedStart(new Error('x'))).rejects.toThrow('no version');
  expect(handed('exit')).toEqual([1]);
});
