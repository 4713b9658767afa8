/** Svenska: anteckningar om en person, som raderas av sig själva. */
export const personNotes = {
  'notes.title': 'Anteckningar om en person',
  'notes.hint':
    'Guider som har initialer raderas av sig själva, så att de inte finns kvar längre än de behövs. Tiden räknas från den senaste ändringen.',
  'notes.kept': 'Radera anteckningarna efter',
  'notes.kept.1': 'En månad',
  'notes.kept.3': 'Tre månader',
  'notes.kept.6': 'Sex månader',
  'notes.kept.12': 'Ett år',
  'notes.kept.never': 'Aldrig',
  'notes.kept.hint':
    'Vad du får spara om andra, och hur länge, bestäms av lag och av din arbetsgivare. En kortare tid raderar inget förrän i morgon, eller när appen startar nästa gång.',
  'notes.soon': 'De här raderas snart. Kopiera eller skriv ut det du vill ha kvar.',
  'notes.soon.none': 'Ingen anteckning raderas de närmaste två veckorna.',
  'notes.on': 'Raderas {date}.',
  'notes.on.next': 'Raderas i morgon, eller när appen startar nästa gång.',
  'notes.goes': 'Den här anteckningen raderas av sig själv {date}. Varje ändring flyttar fram dagen.',
  'notes.goes.next':
    'Den här anteckningen raderas av sig själv i morgon, eller när appen startar nästa gång.',
  'notes.rule.1': 'Det du skriver här raderas av sig själv en månad efter den senaste ändringen.',
  'notes.rule.3': 'Det du skriver här raderas av sig själv tre månader efter den senaste ändringen.',
  'notes.rule.6': 'Det du skriver här raderas av sig själv sex månader efter den senaste ändringen.',
  'notes.rule.12': 'Det du skriver här raderas av sig själv ett år efter den senaste ändringen.',
  'notes.rule.never': 'Det du skriver här raderas inte av sig själv.',
  'guide.rename': 'Ändra namnet',
  'guide.rename.initials': 'Ändra initialerna',
} as const;
