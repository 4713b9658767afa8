import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trayModel, type MenuLine, type TrayIcon, type TrayModel } from '../../main/desktop/tray-menu';
import type { Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { snapshotIn, STATE_NAMES, STATES, type StateName } from './snapshots';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

function model(snapshot: Snapshot, language: Language = 'en'): TrayModel {
  return trayModel(snapshot, translator(language), formatter(language, snapshot.zone));
}

/** Every line that does something, those of the menus within included. */
function commandsOf(lines: readonly MenuLine[]): readonly (readonly [id: string, command: Command])[] {
  return lines.flatMap((line) => {
    if (line.type === 'command') return [[line.id, line.command] as const];
    return line.type === 'menu' ? commandsOf(line.lines) : [];
  });
}

function everyLine(lines: readonly MenuLine[]): readonly MenuLine[] {
  return lines.flatMap((line) => (line.type === 'menu' ? [line, ...everyLine(line.lines)] : [line]));
}

describe('the first line is the state', () => {
  it.each<[StateName, string, string, TrayIcon]>([
    ['off', 'Ledig', 'Off work', 'off'],
    ['off again', 'Ledig', 'Off work', 'off'],
    ['work', 'På jobbet sedan 08:00', 'At work since 08:00', 'work'],
    ['lunch', 'Lunch till 08:45', 'Lunch until 08:45', 'pause'],
    ['errand', 'Ärende till 08:30', 'Errand until 08:30', 'pause'],
    ['meeting', 'På jobbet, tyst under möte', 'At work, quiet in a meeting', 'quiet'],
    ['call', 'På jobbet, tyst under samtal', 'At work, quiet in a call', 'quiet'],
    [
      'calendar',
      'På jobbet, tyst till 08:30 enligt kalendern',
      'At work, quiet until 08:30: busy in your calendar',
      'quiet',
    ],
    ['sharing', 'På jobbet, tyst medan skärmen delas', 'At work, quiet while the screen is shared', 'quiet'],
    [
      'meeting with an end',
      'På jobbet, tyst under möte till 08:30',
      'At work, quiet in a meeting until 08:30',
      'quiet',
    ],
    ['full screen', 'På jobbet sedan 08:00', 'At work since 08:00', 'quiet'],
    ['do not disturb', 'På jobbet sedan 08:00', 'At work since 08:00', 'quiet'],
    ['nudge', 'På jobbet sedan 08:00', 'At work since 08:00', 'work'],
    ['break', 'Rörelsepaus pågår', 'Movement break going on', 'break'],
    ['away', 'På jobbet sedan 08:00', 'At work since 08:00', 'work'],
    ['breaks off', 'På jobbet sedan 08:00', 'At work since 08:00', 'quiet'],
    [
      'repair',
      'Frågan om förra arbetsdagen väntar',
      'A question about your last workday is waiting',
      'quiet',
    ],
  ])('%s', (state, sv, en, icon) => {
    const snapshot = snapshotIn(state);
    for (const [language, words] of [
      ['sv', sv],
      ['en', en],
    ] as const) {
      const { lines, tooltip, icon: shown } = model(snapshot, language);
      expect(lines[0]).toEqual({ type: 'words', id: 'state', label: words });
      expect(tooltip).toBe(`Arbetsro: ${words}`);
      expect(shown).toBe(icon);
    }
  });

  it('is said for every state there is', () => {
    const reasons = STATE_NAMES.map((state) => snapshotIn(state).quiet?.reason ?? null);
    expect(new Set(reasons)).toEqual(
      new Set([
        ...[null, 'repair', 'meeting', 'away', 'breaks-off'],
        ...['call', 'sharing', 'calendar', 'full-screen', 'do-not-disturb'],
      ]),
    );
    expect(new Set(STATE_NAMES.map((state) => snapshotIn(state).status.type))).toEqual(
      new Set(['off', 'work', 'pause']),
    );
  });

  it('shows times in the zone of the person', () => {
    const snapshot = { ...snapshotIn('work'), zone: 'America/New_York' };
    expect(model(snapshot).tooltip).toBe('Arbetsro: At work since 02:00');
  });
});

describe('what can be done', () => {
  it.each<[StateName, readonly string[]]>([
    ['off', ['start']],
    ['off again', ['start']],
    ['lunch', ['resume', 'stop']],
    ['repair', ['repair']],
    ['meeting', ['stop', 'pause.lunch', 'pause.errand', 'pause.other', 'meeting.end']],
    [
      'work',
      [
        ...['stop', 'pause.lunch', 'pause.errand', 'pause.other', 'break.now', 'break.had'],
        ...['meeting.30', 'meeting.60', 'meeting.open'],
      ],
    ],
  ])('%s: every action of the day is in the menu', (state, ids) => {
    const found = commandsOf(model(snapshotIn(state)).lines).map(([id]) => id);
    expect(found).toEqual(expect.arrayContaining([...ids, 'open', 'sign', 'settings', 'quit']));
  });

  it('what a line says is what it does', () => {
    const at = (state: StateName): ReadonlyMap<string, Command> =>
      new Map(commandsOf(model(snapshotIn(state)).lines));
    expect(Object.fromEntries([...at('off'), ...at('lunch'), ...at('meeting'), ...at('work')])).toEqual({
      start: { type: 'day.start', place: 'home' },
      stop: { type: 'day.stop' },
      resume: { type: 'pause.end' },
      'pause.lunch': { type: 'pause.start', kind: 'lunch', minutes: null },
      'pause.errand': { type: 'pause.start', kind: 'errand', minutes: null },
      'pause.other': { type: 'pause.start', kind: 'other', minutes: null },
      'break.now': { type: 'break.now', kind: null },
      'break.had': { type: 'break.had' },
      'meeting.30': { type: 'meeting.start', minutes: 30 },
      'meeting.60': { type: 'meeting.start', minutes: 60 },
      'meeting.open': { type: 'meeting.start', minutes: null },
      'meeting.end': { type: 'meeting.end' },
      open: { type: 'app.open', page: null },
      sign: { type: 'sign.open' },
      settings: { type: 'app.open', page: 'settings' },
      quit: { type: 'app.quit' },
    });
    expect(at('repair').get('repair')).toEqual({ type: 'app.open', page: 'today' });
  });

  it('"not for me" is there for the tip on show, and gone with it', () => {
    const day = STATES.tip();
    const tip = day.snapshot.prompt?.tip ?? '';
    const { lines } = model(day.snapshot, 'sv');
    const command = { type: 'tip.hide', tip } as const;
    expect(lines[2]).toEqual({ type: 'command', id: 'tip.hide', label: 'Tipset är inget för mig', command });
    day.command(command);
    expect(day.snapshot.settings.hiddenTips).toEqual([tip]);
    expect(commandsOf(model(day.snapshot).lines).map(([id]) => id)).not.toContain('tip.hide');
  });

  it('a tip that was deleted while it showed has no line', () => {
    const snapshot = { ...snapshotIn('work'), prompt: { kind: 'tip', tip: 'own-gone' } as const };
    expect(commandsOf(model(snapshot).lines).map(([id]) => id)).not.toContain('tip.hide');
  });

  it.each(STATE_NAMES)('%s: no line is refused when it is clicked', (state) => {
    const lines = commandsOf(model(snapshotIn(state)).lines);
    const refused = lines.filter(([, command]) => !STATES[state]().command(command).result.ok);
    expect(refused.map(([id]) => id)).toEqual([]);
  });

  it('a start again is at the place of before', () => {
    const day = STATES.off();
    day.command({ type: 'day.start', place: 'office' });
    day.command({ type: 'day.stop' });
    expect(new Map(commandsOf(model(day.snapshot).lines)).get('start')).toEqual({
      type: 'day.start',
      place: 'office',
    });
  });
});

describe('the menu as such', () => {
  it.each(STATE_NAMES)(
    '%s: every line has words of its own and an id of its own, in both languages',
    (state) => {
      const ids = LANGUAGES.map((language) => {
        const lines = everyLine(model(snapshotIn(state), language).lines).flatMap((line) =>
          line.type === 'separator' ? [] : [line],
        );
        for (const { label } of lines) expect(label.trim()).not.toBe('');
        const own = lines.map(({ id }) => id);
        expect(new Set(own).size).toBe(own.length);
        return own;
      });
      expect(ids[0]).toEqual(ids[1]);
    },
  );

  it.each(STATE_NAMES)('%s: no two separators meet, and none begins or ends the menu', (state) => {
    const types = model(snapshotIn(state)).lines.map(({ type }) => type);
    expect(types.join(' ')).not.toMatch(/separator separator|^separator|separator$/);
  });

  it('each icon is drawn for every system', () => {
    const folder = join(import.meta.dirname, '..', '..', 'assets', 'icons', 'tray');
    const icons = new Set(STATE_NAMES.map((state) => model(snapshotIn(state)).icon));
    expect(icons.size).toBe(5);
    for (const icon of icons) {
      for (const file of ['-dark.png', '-light.png', 'Template.png', 'Template@2x.png', '-dark@2x.png']) {
        expect(existsSync(join(folder, icon + file)), icon + file).toBe(true);
      }
    }
  });
});
