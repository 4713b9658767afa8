/** A part of a calendar file with the lines that matter, unfolded: `name:value` as written. */
export interface Component {
  readonly name: 'VEVENT' | 'VTIMEZONE';
  readonly lines: readonly string[];
  /** False when a line that matters was too long to be one. */
  readonly whole: boolean;
}

/** What comes out of a file, piece by piece. */
export type Piece =
  | { readonly type: 'component'; readonly component: Component }
  /** The calendar's own name. */
  | { readonly type: 'name'; readonly value: string }
  /** A while has passed without a piece: a chance to let others work. */
  | { readonly type: 'pace' };

/** How a file came to its end. */
export type Ending = 'whole' | 'cut-off' | 'no-calendar';

/**
 * What is read of an event. All else (titles, places, notes, pictures) is passed over and never looked at (D6); of the
 * people only those who declined.
 */
const EVENT_LINES: ReadonlySet<string> = new Set([
  ...['UID', 'SEQUENCE', 'STATUS', 'TRANSP', 'ATTENDEE'],
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-ALLDAYEVENT'],
]);
const ZONE_LINES: ReadonlySet<string> = new Set([
  ...['BEGIN', 'END', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO', 'DTSTART', 'RRULE', 'RDATE'],
]);

/** Longest line that is read, characters: thousands of exceptions to one series. */
const LONGEST_LINE = 100_000;
/** Deepest nesting that is followed; the format itself has three levels. */
const DEEPEST = 16;
/** Lines between two chances to let others work. */
const PACE = 2_000;

/** Takes a calendar file apart without copying it: lines of no interest are skipped where they stand. */
export function* components(text: string): Generator<Piece, Ending> {
  const open: string[] = [];
  let calendars = 0;
  let lines: string[] = [];
  let whole = true;
  let number = 0;
  for (const { name, line } of unfolded(text)) {
    number += 1;
    if (number % PACE === 0) yield { type: 'pace' };
    const inside = open[1];
    const wanted = inside === 'VEVENT' ? EVENT_LINES : inside === 'VTIMEZONE' ? ZONE_LINES : null;
    if (name === 'BEGIN') {
      const begun = valueOf(line).toUpperCase();
      if (open.length === 0 && begun !== 'VCALENDAR') continue;
      if (open.length >= DEEPEST) return 'cut-off';
      open.push(begun);
      if (open.length === 1) calendars += 1;
      if (open.length === 2) [lines, whole] = [[], true];
      if (open.length > 2 && wanted?.has('BEGIN') === true) lines.push(`BEGIN:${begun}`);
    } else if (name === 'END') {
      const ended = valueOf(line).toUpperCase();
      // What ends without having begun is passed over; an end that is missing is taken as given with the next one out.
      if (!open.includes(ended)) continue;
      while (open.length > 0) {
        const closed = open.pop();
        if (open.length === 1 && (closed === 'VEVENT' || closed === 'VTIMEZONE'))
          yield { type: 'component', component: { name: closed, lines, whole } };
        if (open.length > 1 && wanted?.has('END') === true) lines.push(`END:${closed ?? ''}`);
        if (closed === ended) break;
      }
    } else if (open.length === 1 && name === 'X-WR-CALNAME') yield { type: 'name', value: valueOf(line) };
    else if (wanted?.has(name) === true && (open.length === 2 || wanted === ZONE_LINES)) {
      if (name === 'ATTENDEE' && !/DECLINED/i.test(line)) continue;
      if (line.length > LONGEST_LINE) whole = false;
      else lines.push(line);
    }
  }
  if (calendars === 0) return 'no-calendar';
  return open.length > 0 ? 'cut-off' : 'whole';
}

/** What stands after the name and its parameters; a colon within quotes belongs to a parameter. */
export function valueOf(line: string): string {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === ':' && !quoted) return line.slice(at + 1).trim();
  }
  return '';
}

/** The lines of a file with those that were folded (RFC 5545, 3.1) put together again, and the name of each. */
function* unfolded(text: string): Generator<{ readonly name: string; readonly line: string }> {
  let at = 0;
  while (at < text.length) {
    let [end, next] = lineEnd(text, at);
    const first = text.slice(at, end);
    const parts = [first];
    let length = first.length;
    while (next < text.length && (text[next] === ' ' || text[next] === '\t')) {
      const from = next + 1;
      [end, next] = lineEnd(text, from);
      // One piece over the limit is enough to know that it is too long.
      if (length <= LONGEST_LINE) parts.push(text.slice(from, end));
      length += end - from;
    }
    at = next;
    const line = parts.length === 1 ? first : parts.join('');
    const name = /^[\w-]+(?=[;:])/.exec(line)?.[0].toUpperCase();
    if (name !== undefined) yield { name, line };
  }
}

function lineEnd(text: string, from: number): readonly [end: number, next: number] {
  const feed = text.indexOf('\n', from);
  if (feed === -1) return [text.length, text.length];
  return [text[feed - 1] === '\r' && feed > from ? feed - 1 : feed, feed + 1];
}
