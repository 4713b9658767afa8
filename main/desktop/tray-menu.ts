import type { Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import { tipText } from '../../shared/content';
import { kindName, type Translate } from '../../shared/messages';
import type { Format } from '../../shared/messages/format';

/** The shapes of the tray icon; told apart without colour. */
export type TrayIcon = 'off' | 'work' | 'pause' | 'quiet' | 'break';

/** One line of the menu. */
export type MenuLine =
  | { readonly type: 'separator' }
  | { readonly type: 'words'; readonly id: string; readonly label: string }
  | { readonly type: 'command'; readonly id: string; readonly label: string; readonly command: Command }
  | {
      readonly type: 'menu';
      readonly id: string;
      readonly label: string;
      readonly lines: readonly MenuLine[];
    };

/** The tray as data: what it shows and what each line of its menu does. */
export interface TrayModel {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly lines: readonly MenuLine[];
}

/** The tray for a state. Its first line is the state in words; every action of the day is below it. */
export function trayModel(snapshot: Snapshot, say: Translate, format: Format): TrayModel {
  const state = stateLine(snapshot, say, format);
  const command = (id: string, label: string, does: Command): MenuLine => ({
    type: 'command',
    id,
    label,
    command: does,
  });
  const lines: readonly MenuLine[] = [
    { type: 'words', id: 'state', label: state },
    { type: 'separator' },
    ...tipLines(snapshot, say, command),
    ...dayLines(snapshot, say, command),
    { type: 'separator' },
    command('open', say('tray.open'), { type: 'app.open', page: null }),
    command('sign', say('tray.sign'), { type: 'sign.open' }),
    command('settings', say('tray.settings'), { type: 'app.open', page: 'settings' }),
    command('quit', say('tray.quit'), { type: 'app.quit' }),
  ];
  return { icon: iconOf(snapshot), tooltip: `${say('app.name')}: ${state}`, lines };
}

/** The answer to the tip that is on show. One that was deleted meanwhile has no words in either language, and no line. */
function tipLines(
  { prompt, own }: Snapshot,
  say: Translate,
  command: (id: string, label: string, does: Command) => MenuLine,
): readonly MenuLine[] {
  const tip = prompt?.tip ?? null;
  if (tip === null || tipText(tip, 'sv', own) === null) return [];
  return [command('tip.hide', say('tray.tipHide'), { type: 'tip.hide', tip }), { type: 'separator' }];
}

function dayLines(
  snapshot: Snapshot,
  say: Translate,
  command: (id: string, label: string, does: Command) => MenuLine,
): readonly MenuLine[] {
  if (snapshot.repair !== null)
    return [command('repair', say('tray.repair'), { type: 'app.open', page: 'today' })];
  const stop = command('stop', say('tray.stop'), { type: 'day.stop' });
  switch (snapshot.status.type) {
    case 'off':
      return [
        command('start', say('tray.start'), { type: 'day.start', place: snapshot.day?.place ?? 'home' }),
      ];
    case 'pause':
      return [command('resume', say('tray.resume'), { type: 'pause.end' }), stop];
    case 'work':
      return [
        stop,
        { type: 'separator' },
        {
          type: 'menu',
          id: 'pause',
          label: say('tray.pauseMenu'),
          lines: [
            command('pause.lunch', say('tray.pauseLunch'), {
              type: 'pause.start',
              kind: 'lunch',
              minutes: null,
            }),
            command('pause.errand', say('tray.pauseErrand'), {
              type: 'pause.start',
              kind: 'errand',
              minutes: null,
            }),
            command('pause.other', say('tray.pauseOther'), {
              type: 'pause.start',
              kind: 'other',
              minutes: null,
            }),
          ],
        },
        ...(snapshot.nextBreak === null || snapshot.quiet?.reason === 'meeting'
          ? []
          : [command('break.now', say('tray.breakNow'), { type: 'break.now', kind: null })]),
        command('break.had', say('tray.breakHad'), { type: 'break.had' }),
        meetingLine(snapshot, say, command),
      ];
  }
}

function meetingLine(
  snapshot: Snapshot,
  say: Translate,
  command: (id: string, label: string, does: Command) => MenuLine,
): MenuLine {
  if (snapshot.quiet?.reason === 'meeting')
    return command('meeting.end', say('tray.meetingEnd'), { type: 'meeting.end' });
  const meeting = (id: string, label: string, minutes: number | null): MenuLine =>
    command(id, label, { type: 'meeting.start', minutes });
  return {
    type: 'menu',
    id: 'meeting',
    label: say('tray.meetingMenu'),
    lines: [
      meeting('meeting.30', say('tray.meeting30'), 30),
      meeting('meeting.60', say('tray.meeting60'), 60),
      meeting('meeting.open', say('tray.meetingOpen'), null),
    ],
  };
}

function stateLine(snapshot: Snapshot, say: Translate, format: Format): string {
  const { status, quiet } = snapshot;
  if (snapshot.repair !== null) return say('tray.repair');
  switch (status.type) {
    case 'off':
      return say('tray.off');
    case 'pause':
      return say('tray.pause', { pause: say(`pause.${status.kind}`), until: format.time(status.endsAt) });
    case 'work':
      if (snapshot.break !== null) return say('tray.break', { kind: kindName(say, snapshot.break) });
      if (quiet?.reason === 'call' || quiet?.reason === 'sharing') return say(`tray.${quiet.reason}`);
      if (quiet?.reason === 'calendar') return say('tray.calendar', { until: format.time(quiet.untilAt) });
      if (quiet?.reason !== 'meeting') return say('tray.work', { since: format.time(status.sinceAt) });
      if (quiet.endsAt === null) return say('tray.meeting');
      return say('tray.meetingUntil', { until: format.time(quiet.endsAt) });
  }
}

function iconOf({ status, quiet, break: running }: Snapshot): TrayIcon {
  if (status.type !== 'work') return status.type;
  if (running !== null) return 'break';
  return quiet === null || quiet.reason === 'away' || quiet.reason === 'just-back' ? 'work' : 'quiet';
}
