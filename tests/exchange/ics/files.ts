/** Puts the lines of a calendar file together the way programs do: CRLF, folded after 75 characters. */
export function calendar(...parts: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//test//EN',
    ...parts.flatMap((part) => part.split('\n')),
    'END:VCALENDAR',
  ];
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replaceAll(/(.{74})(?=.)/gu, '$1\r\n '))
    .map((line) => `${line}\r\n`)
    .join('');
}

/** One event; `lines` are added to a UID and a stamp. */
export function event(lines: string, uid = '1@example.org'): string {
  return `BEGIN:VEVENT\nUID:${uid}\nDTSTAMP:20261101T120000Z\n${lines}\nEND:VEVENT`;
}
