import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseArguments } from '../../main/control/arguments';
import { QUICK_ACTIONS } from '../../shared/desktop/quick-actions';
import { translator } from '../../shared/messages';

const { app } = vi.hoisted(() => ({
  app: {
    isPackaged: true,
    works: true,
    tasks: [] as unknown[][],
    setUserTasks: (tasks: unknown[]) => app.tasks.push(tasks) > 0 && app.works,
  },
}));
vi.mock('electron', () => ({ app }));
const { setJumpList } = await import('../../main/desktop/jump-list');

const log: string[] = [];
const set = (language: 'sv' | 'en', platform: NodeJS.Platform = 'win32'): void => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  setJumpList(translator(language), (line) => void log.push(line));
};
beforeEach(() => {
  app.tasks.length = 0;
  log.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  app.isPackaged = true;
  app.works = true;
});

it('each action is a verb that the command line knows, with nothing to add', () => {
  expect(QUICK_ACTIONS.map(({ verb }) => parseArguments([verb], '2026-11-23'))).toMatchObject([
    { type: 'command', command: { type: 'day.start' } },
    { type: 'command', command: { type: 'break.now' } },
    { type: 'command', command: { type: 'day.stop' } },
  ]);
});

describe('the jump list of Windows', () => {
  it('has start, break and stop in the language of the app', () => {
    set('sv');
    set('en');
    const short = app.tasks.map((tasks) =>
      tasks.map((task): unknown[] => Object.values(task as object).slice(0, 3)),
    );
    expect(short).toEqual([
      [
        [process.execPath, 'start', 'Börja arbetsdagen'],
        [process.execPath, 'break', 'Ta en skärmpaus nu'],
        [process.execPath, 'stop', 'Avsluta arbetsdagen'],
      ],
      [
        [process.execPath, 'start', 'Start workday'],
        [process.execPath, 'break', 'Take a screen break now'],
        [process.execPath, 'stop', 'End workday'],
      ],
    ]);
  });

  it('that Windows refuses is in the log', () => {
    app.works = false;
    set('sv');
    expect(log).toEqual(['jump list: refused']);
  });

  it('is not touched elsewhere, nor by a run from the source', () => {
    set('sv', 'linux');
    set('sv', 'darwin');
    app.isPackaged = false;
    set('sv');
    expect(app.tasks).toEqual([]);
  });
});
