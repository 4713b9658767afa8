import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shortcutCommand, wantedKeys } from '../../shared/desktop/shortcuts';
import { NO_SHORTCUTS, SHORTCUTS } from '../../shared/desktop/shortcut-settings';
import { snapshotIn, STATE_NAMES, STATES } from './snapshots';

const { globalShortcut, held, taken } = vi.hoisted(() => {
  const held = new Map<string, () => void>();
  const taken = new Set<string>();
  const globalShortcut = {
    register: vi.fn((keys: string, pressed: () => void) => {
      if (taken.has(keys) || held.has(keys)) return false;
      held.set(keys, pressed);
      return true;
    }),
    unregister: (keys: string) => void held.delete(keys),
  };
  return { globalShortcut, held, taken };
});
vi.mock('electron', () => ({ globalShortcut }));
const { Shortcuts } = await import('../../main/desktop/shortcuts');

beforeEach(() => {
  held.clear();
  taken.clear();
  globalShortcut.register.mockClear();
});

describe('what a shortcut does', () => {
  it.each(STATE_NAMES)('is nothing that would be refused (%s)', (name) => {
    for (const shortcut of SHORTCUTS) {
      const command = shortcutCommand(shortcut, snapshotIn(name));
      if (command !== null) expect(STATES[name]().command(command).result, shortcut).toEqual({ ok: true });
    }
  });

  it('is the start alone off work (W1), and follows the day at work', () => {
    const all = (name: (typeof STATE_NAMES)[number]) =>
      SHORTCUTS.map((one) => shortcutCommand(one, snapshotIn(name))?.type);
    expect(all('off')).toEqual(['day.start', undefined, undefined]);
    expect(all('off again')).toEqual(['day.start', undefined, undefined]);
    expect(all('work')).toEqual(['day.stop', 'break.now', 'pause.start']);
    expect(all('lunch')).toEqual(['day.stop', undefined, 'pause.end']);
    expect(all('meeting')).toEqual(['day.stop', undefined, 'pause.start']);
    expect(all('repair')).toEqual([undefined, undefined, undefined]);
  });
});

it('of two that are the same the first is asked for, and what is none is not', () => {
  expect(wantedKeys({ day: 'Alt+Ctrl+S', break: 'Ctrl+Alt+S', pause: 'S' })).toEqual({
    day: { type: 'keys', keys: 'Ctrl+Alt+S' },
    break: { type: 'doubled' },
    pause: { type: 'none' },
  });
});

describe('shortcuts of the system', () => {
  it('are none at first, and tell what became of them', () => {
    const pressed: string[] = [];
    const shortcuts = new Shortcuts((name) => pressed.push(name));
    expect(shortcuts.follow(NO_SHORTCUTS)).toEqual({ day: 'none', break: 'none', pause: 'none' });
    expect(held.size).toBe(0);
    taken.add('Ctrl+Alt+B');
    const settings = { day: 'Ctrl+Alt+S', break: 'Ctrl+Alt+B', pause: 'Ctrl+Alt+S' };
    expect(shortcuts.follow(settings)).toEqual({ day: 'registered', break: 'taken', pause: 'doubled' });
    held.get('Ctrl+Alt+S')?.();
    expect(pressed).toEqual(['day']);
  });

  it('are asked for once while they are the same, and given back when they change or the app goes', () => {
    const shortcuts = new Shortcuts(() => undefined);
    const settings = { ...NO_SHORTCUTS, day: 'Ctrl+Alt+S' };
    shortcuts.follow(settings);
    shortcuts.follow({ ...settings });
    expect(globalShortcut.register).toHaveBeenCalledOnce();
    expect(shortcuts.follow({ ...settings, pause: 'Ctrl+Alt+P' })).toMatchObject({
      day: 'registered',
      pause: 'registered',
    });
    expect([...held.keys()]).toEqual(['Ctrl+Alt+S', 'Ctrl+Alt+P']);
    shortcuts.follow({ ...NO_SHORTCUTS, day: 'Ctrl+Alt+P' });
    expect([...held.keys()]).toEqual(['Ctrl+Alt+P']);
    shortcuts.release();
    expect(held.size).toBe(0);
  });

  it('of another program are not given back by us', () => {
    taken.add('Ctrl+Alt+S');
    held.set('Ctrl+Alt+S', () => undefined);
    const shortcuts = new Shortcuts(() => undefined);
    shortcuts.follow({ ...NO_SHORTCUTS, day: 'Ctrl+Alt+S' });
    shortcuts.release();
    expect(held.has('Ctrl+Alt+S')).toBe(true);
  });
});
