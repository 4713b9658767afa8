/** English: what concerns the desktop around the app. */
export const desktop = {
  'url.ask.day.start':
    'Start the workday{place, select, office { at the office} move { on the move} other {}}?',
  'url.ask.day.stop': 'End the workday?',
  'url.ask.pause.start': 'Start a pause ({pause})?',
  'url.ask.pause.start.minutes':
    'Start a pause of {minutes, plural, one {# minute} other {# minutes}} ({pause})?',
  'url.ask.pause.end': 'End the pause and go back to work?',
  'url.ask.break.now': 'Take a screen break now?',
  'url.ask.meeting.start': 'Keep quiet for a meeting?',
  'url.ask.meeting.end': 'Is the meeting over?',
  'url.why':
    'It comes from a link in another program or on a web page. Answer no unless you clicked it yourself.',
  'url.yes': 'Yes',
  'url.no': 'No',
  'tray-note.title': 'The icon cannot be seen here',
  'tray-note.text':
    'This desktop shows no icons of programs in the background. Arbetsro is running even when its window is closed. Start the program once more and the window comes up. Everything in the menu of the icon is also on the pages Today and Settings.',
  'tray-note.gnome': 'In GNOME the icon is shown if the extension AppIndicator is installed.',
  'settings.login.off-in-system':
    'You switched it off in {platform, select, win32 {Windows, among the startup apps} other {the settings of the desktop}}. Switching it on here overrides that.',
  'settings.login.needs-approval':
    'The Mac is waiting for you to allow it in System Settings, under General and Login Items.',
  'settings.login.not-installed':
    'It takes effect once Arbetsro is installed. Just now it runs from its source code.',
  'shortcut.title': 'Shortcuts',
  'shortcut.hint':
    'Keys that work in every program. Press them in the field, or write for example Ctrl+Alt+S. Empty the field to remove one.',
  'shortcut.day': 'Start or end the workday',
  'shortcut.break': 'Take a screen break now',
  'shortcut.pause': 'Start or end a pause',
  'shortcut.not-understood': 'Write the keys with plus between them, such as Ctrl+Alt+S or Ctrl+Shift+F9.',
  'shortcut.too-few':
    'At least two of Ctrl, Alt, Shift and Super are needed, or it gets in the way of other programs.',
  'shortcut.writes-a-sign':
    'Ctrl+Alt with that key is the same as AltGr and writes a sign. Choose another key or add Shift.',
  'shortcut.taken': 'Another program or the computer uses those keys already. Choose others.',
  'shortcut.doubled': 'The same keys stand for something else above.',
  'shortcut.wayland':
    'This session uses Wayland, where the desktop decides which keys reach a program. If nothing happens, add the command arbetsro start, stop, break or pause to the shortcuts of the desktop itself.',
} as const;
