/** Svenska: frågorna till chefen. */
export const questionsList = {
  'questions-list.title':
    '{count, plural, one {En fråga till chefen} other {{count, number} frågor till chefen}}',
  'questions-list.hint': 'Appen skickar inget. Du gör det själv.',
  'questions-list.copy': 'Kopiera',
  'questions-list.copied': 'Kopierat',
  'questions-list.copy-failed': 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  'questions-list.mail': 'Öppna som mejlutkast',
  'questions-list.mail-failed': 'Utkastet gick inte att öppna. Kopiera texten i stället.',
  'questions-list.mail-too-long': 'Texten är för lång för ett mejlutkast. Kopiera den i stället.',
  'questions-list.subject': 'Fråga om prioritering',
  'questions-list.hello': 'Hej,',
  'questions-list.unsure':
    'Jag är osäker på ordningen, eller på när det ska vara klart, för {count, plural, one {den här uppgiften} other {de här uppgifterna}}:',
  'questions-list.line-by': '{goal} (jag räknar med {date})',
  'questions-list.ask':
    '{count, plural, one {Hur viktig är den, och när behöver den vara klar?} other {Vad är viktigast, och när behöver det vara klart?}}',
} as const;
