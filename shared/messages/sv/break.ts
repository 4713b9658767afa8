/** Svenska: en skärmpaus. */
export const breakWindow = {
  'break.title': 'Skärmpaus',
  'break.untitled': 'En stund bort från skärmen',
  'break.plain-step': 'Res dig, titta långt bort och andas lugnt.',
  'break.leave': 'Avsluta pausen',
  'break.only-esc': 'Håll ner Esc i två sekunder för att avsluta pausen',
  'break.hold-esc': 'eller håll ner Esc i två sekunder',
  'break.over': 'Välkommen tillbaka',
  'break.seconds': '{count, plural, one {# sekund} other {# sekunder}}',
  'break.minutes': '{count, plural, one {# minut} other {# minuter}}',
  'break.said.start': 'Pausen har börjat. {length}.',
  'break.said.half': 'Halva tiden har gått.',
  'break.said.end': 'Pausen är slut.',
} as const;
