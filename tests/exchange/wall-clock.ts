/**
 * When a wall clock shows `time` on the UTC date of `date`, ms: asked of `Intl` alone. Times that come twice or never are
 * not asked for here.
 */
export function instantOf(date: Date, time: string, zone: string): number {
  const wanted = `${date.toISOString().slice(0, 10)} ${time}`;
  const shows = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
  const guess = Date.parse(`${wanted.replace(' ', 'T')}:00Z`);
  for (let quarter = -60; quarter <= 60; quarter += 1) {
    const at = guess + quarter * 15 * 60_000;
    if (shows.format(at) === wanted) return at;
  }
  throw new Error(`never ${wanted} in ${zone}`);
}
