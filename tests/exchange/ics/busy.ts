import { busyTimes } from '../../../shared/exchange/ics/busy-times';

export const HOME = 'Europe/Stockholm';

/** The busy times of a day or two at home, as `10:00-11:00`; a time on another day than the first has its date before it. */
export function busy(text: string, date = '2026-11-23', days = 1, zone = HOME): readonly string[] | string {
  const hour = offsetOf(`${date}T12:00:00Z`);
  const from = Date.parse(`${date}T00:00:00Z`) - hour;
  const result = busyTimes(text, from, from + days * 86_400_000, zone);
  if (!result.ok) return result.reason;
  const write = (at: number): string => {
    const there = new Date(at + offsetOf(new Date(at).toISOString())).toISOString();
    return there.startsWith(date) ? there.slice(11, 16) : `${there.slice(5, 10)} ${there.slice(11, 16)}`;
  };
  const times = result.busy.map((span) => `${write(span.from)}-${write(span.to)}`);
  return result.unread === 0 ? times : [...times, `${result.unread} unread`];

  function offsetOf(iso: string): number {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      Date.parse(iso),
    );
    const match = /GMT([+-])(\d+):(\d+)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
    return match === null
      ? 0
      : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
  }
}
