import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';

const { system } = vi.hoisted(() => ({ system: { monitor: null as unknown as EventEmitter } }));
vi.mock('electron', () => ({
  get powerMonitor() {
    system.monitor ??= new EventEmitter();
    return system.monitor;
  },
}));
const { watchPower } = await import('../../main/desktop/power');

it('a screen that another user has is a screen that is locked, and nothing is heard once it is stopped', () => {
  const heard: string[] = [];
  const stop = watchPower((what) => heard.push(what));
  const events = [
    ...['suspend', 'resume', 'lock-screen', 'unlock-screen'],
    ...['user-did-resign-active', 'user-did-become-active', 'on-battery'],
  ];
  for (const event of events) system.monitor.emit(event);
  expect(heard).toEqual(['sleep', 'resume', 'locked', 'unlocked', 'locked', 'unlocked']);
  stop();
  for (const event of events) system.monitor.emit(event);
  expect(heard).toHaveLength(6);
});
