/** One property of a calendar file, such as `SUMMARY:Lunch`. `value` is written as it is: see `textValue`. */
export function property(name: string, value: string): string {
  return `${name}:${value}`;
}

/** Words as a TEXT value (RFC 5545, 3.3.11): what would end the value or the line is escaped. */
export function textValue(words: string): string {
  return words.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|[\r\n]/g, '\\n');
}

/** Longest line, in octets of UTF-8, its line break not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A file of these lines: long ones go on in the next after a blank, and no character is cut in two. */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
