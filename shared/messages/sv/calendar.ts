/** Svenska: det som sägs om kalendern. */
export const calendar = {
  'cli.calendar':
    '{busy, plural, one {Kalendern är läst. En upptagen tid i dag.} other {Kalendern är läst. # upptagna tider i dag.}}',
  'cli.calendarOff': 'Ingen kalender används.',
  'calendar.trouble.missing': 'Kalendern finns inte kvar där den låg. Välj den igen.',
  'calendar.trouble.cannot-open':
    'Kalendern går inte att öppna. Kontrollera att du får läsa den. Appen försöker igen.',
  'calendar.trouble.too-big': 'Kalendern är för stor. Tillsammans får filerna vara högst 10\u00a0MB.',
  'calendar.trouble.too-many-files': 'Mappen har för många kalenderfiler. Högst 2\u00a0000 får plats.',
  'calendar.trouble.no-files': 'Mappen har ingen kalenderfil. En sådan slutar på .ics.',
  'calendar.trouble.no-calendar': 'Filen är ingen kalender. Välj en fil som slutar på .ics.',
  'calendar.trouble.cut-off': 'Kalenderfilen tar slut mitt i. Appen läser den igen när den ändras.',
  'calendar.trouble.too-much': 'Kalendern har för många återkommande händelser för att kunna läsas.',
  'settings.calendar': 'Kalender',
  'settings.calendar.hint':
    'När du är upptagen i kalendern är appen tyst. Den läser bara tider, aldrig vad mötet heter eller vem som är med. Heldagshändelser räknas inte.',
  'settings.calendar.none': 'Ingen kalender är vald. Välj en kalenderfil (.ics) eller en mapp med sådana.',
  'settings.calendar.file': 'Välj fil',
  'settings.calendar.folder': 'Välj mapp',
  'settings.calendar.forget': 'Sluta använda kalendern',
  'settings.calendar.path': 'Läses från',
  'settings.calendar.read':
    '{busy, plural, one {En upptagen tid i dag} other {# upptagna tider i dag}}, läst {time}.',
  'settings.calendar.unread':
    '{count, plural, one {En händelse gick inte att tolka och är inte med.} other {# händelser gick inte att tolka och är inte med.}}',
  'settings.calendar.kept': 'Det som lästes {time} gäller så länge.',
  'settings.calendar.reading': 'Läser …',
  'settings.calendar.later': 'Läses när arbetsdagen börjar.',
} as const;
