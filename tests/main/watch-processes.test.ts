import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchProcesses } from '../../main/desktop/watch-processes';
import type { Troubles } from '../../main/trouble/troubles';
import { asked, handed } from './recording-electron';

vi.mock('electron', () => import('./recording-electron'));

const heard: unknown[] = [];
const hearError = vi.fn();
const troubles = { hear: (trouble: unknown) => heard.push(trouble), hearError } as unknown as Troubles;

beforeEach(() => {
  asked.length = 0;
  heard.length = 0;
  watchProcesses(troubles);
});
afterEach(() => {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.off(event, hearError);
});

it('a helper process that is gone is a trouble, without what the system calls it, and one that ends as it should is none', () => {
  const [listener] = handed('app.on child-process-gone') as [(event: object, details: object) => void];
  listener({}, { type: 'GPU', reason: 'crashed', exitCode: 139, name: 'GPU', serviceName: 'gpu' });
  listener({}, { type: 'Utility', reason: 'clean-exit', exitCode: 0, name: 'Network Service' });
  expect(heard).toEqual([{ what: 'child-gone', process: 'GPU', reason: 'crashed', exitCode: 139 }]);
});

it('errors that nobody caught and promises that nobody kept are heard of', () => {
  expect(process.listeners('uncaughtException')).toContain(hearError);
  expect(process.listeners('unhandledRejection')).toContain(hearError);
});
