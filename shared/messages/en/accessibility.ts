/** English: the accessibility statement. */
export const accessibility = {
  'page.accessibility': 'Accessibility',
  'settings.accessibility': 'Accessibility',
  'settings.accessibility.hint': 'How accessible the program is, what falls short and where to turn.',

  'access.lead': 'A statement of how accessible Arbetsro is, what falls short and where to turn.',
  'access.who': 'Who answers for it',
  'access.who.maker':
    'Arbetsro is open source. Those who make the program answer for what is said here. The organisation that gives you the program answers for your being able to use it at work.',
  'access.who.law':
    'The Swedish act on accessibility of digital public services (2018:1937) is about websites and apps of public bodies. Programs that are only used inside an organisation do not always come under it. This statement is laid out as the act asks for all the same.',
  'access.level': 'How accessible it is',
  'access.level.partly':
    'Arbetsro partly meets the requirements. They are WCAG 2.2, levels A and AA, and what the standard EN 301 549 (version 3.2.1) asks of software.',
  'access.level.why': 'Partly, because the points under “What falls short” are left to do.',
  'access.short': 'What falls short',
  'access.short.tried':
    'Nobody has tried Arbetsro with a screen reader, braille, voice control or a magnifier on an ordinary computer. What is read aloud has been checked in the browser that the program is built on, and not with NVDA, JAWS, VoiceOver or Orca.',
  'access.short.linux':
    'When a screen reader is running, questions come as notifications. On Linux Arbetsro notices one by the desktop’s setting for screen readers, or by Orca from version 49. An older Orca that you started yourself is not noticed. Questions then come as a card in the corner that does not take the focus, and may not be read aloud. What waits for your answer is on the page Today too.',
  'access.short.card':
    'A short pause is shown in a card that does not take the focus. If you chose that breaks cannot be skipped, you have to go to the card before Esc ends the break.',
  'access.short.reminders':
    'A reminder or a tip is shown for two minutes, and that time cannot be changed. All tips are in the settings, and what a reminder suggests can be done whenever you like.',
  'access.short.hyphens':
    'Very long words have invisible hyphens, so that they fit in narrow windows. Some screen readers may read such a word as several.',
  'access.short.system':
    'The menu in the system tray, the notifications and the windows where you choose a file are drawn by your operating system. How accessible they are depends on it.',
  'access.short.papers':
    'PDF files have tags and headings, but have not been reviewed against any PDF standard. The same content can be saved as text.',
  'access.how': 'How it has been tested',
  'access.how.own':
    'Those who make the program have tested it themselves. Every page and window goes through automatic rules, what is read aloud, the keyboard, a width of 320 pixels, text twice as large, wider spacing, high contrast and reduced motion. Nobody from outside has reviewed it.',
  'access.how.date': 'It was assessed on {assessed}. The statement was last updated on {updated}.',
  'access.tell': 'Tell us if something falls short',
  'access.tell.whom':
    'Turn to those who gave you the program, such as the IT support or your manager. Tell them what you wanted to do, what happened and which aid you use. Mention that the version is {version}.',
  'access.tell.other': 'You can also ask for the same content in a way that works for you.',
  'access.tell.maker': 'Faults in the program can be reported to the project, where the source code is.',
  'access.watch': 'Supervision',
  'access.watch.digg':
    'The Agency for Digital Government, Digg, supervises the act. If you are not content with the answer of a public body you can report it to Digg.',
  'access.watch.open': 'Open the form at Digg',
  'access.watch.address': 'The address is digg.se/tdosanmalan. It opens in the browser once you have agreed.',
} as const;
