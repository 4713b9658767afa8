import { execFileSync } from 'node:child_process';

const SCRIPT = `
import ical from 'node-ical';
import { text } from 'node:stream/consumers';
const { file, from, to } = JSON.parse(await text(process.stdin));
const found = [];
for (const event of Object.values(ical.sync.parseICS(file))) {
  if (event.type !== 'VEVENT') continue;
  const all = ical.expandRecurringEvent(event, { from: new Date(from), to: new Date(to) });
  for (const { start, end } of all)
    found.push({ start: start.getTime(), minutes: (end - start) / 60000, summary: event.summary });
}
process.stdout.write(JSON.stringify(found));
`;

/** An occurrence of an event of a calendar file. */
export interface Occurrence {
  /** ms since the epoch. */
  readonly start: number;
  readonly minutes: number;
  readonly summary: string;
}

/**
 * What node-ical, a parser that shares nothing with ours, finds in a file between two times. In a process of its own: it
 * puts its Temporal in place of everybody's.
 */
export function byNodeIcal(file: string, from: number, to: number): readonly Occurrence[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    input: JSON.stringify({ file, from, to }),
    cwd: import.meta.dirname,
    env: { ...process.env, TZ: 'Pacific/Kiritimati' },
  });
  return JSON.parse(output.toString()) as readonly Occurrence[];
}
