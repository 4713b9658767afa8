/** A stretch of time, ms since the epoch; `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same time in order and without overlaps; what touches becomes one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const merging: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merging.at(-1);
    if (span.to <= span.from) continue;
    if (last !== undefined && span.from <= last.to)
      merging[merging.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merging.push(span);
  }
  return merging;
}

/** The part of each span that lies between `from` and `to`. */
export function within(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.to > span.from);
}
