/** Svenska: frågorna till chefen. */
export const questionsList = {
  'questions-list.title':
    '{count, plural, one {En fråga till chefen} other {{count, number} frågor till chefen}}',
  'questions-list.subject': 'Fråga om prioritering',
  'questions-list.hello': 'Hej,',
  'questions-list.unsure':
    'Jag är osäker på ordningen, eller på när det ska vara klart, för {count, plural, one {den här uppgiften} other {de här uppgifterna}}:',
  'questions-list.line-by': '{goal} (jag räknar med {date})',
  'questions-list.ask':
    '{count, plural, one {Hur viktig är den, och när behöver den vara klar?} other {Vad är viktigast, och när behöver det vara klart?}}',
} as const;
