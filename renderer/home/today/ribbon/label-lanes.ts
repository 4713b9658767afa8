/** A label that stands like a flag at `share` (0 to 1) of a line and is `width` (a share too) wide. */
export interface LaneLabel {
  readonly share: number;
  readonly width: number;
}

/** Where a flag went: its lane (0 is nearest the line) and to which side of its pole it flies. */
export interface Placed {
  readonly lane: number;
  readonly side: 'right' | 'left';
}

interface Taken {
  readonly left: number;
  readonly right: number;
  readonly lane: number;
}

/**
 * Gives flags, sorted by share, the lowest lane where they touch no other. They are placed from the right: a pole then
 * stands to the left of every flag under it and crosses no words.
 */
export function placeLabels(labels: readonly LaneLabel[]): readonly Placed[] {
  const taken: Taken[] = [];
  return labels
    .toReversed()
    .map((label) => {
      const side = label.share + label.width > 1 ? 'left' : 'right';
      const left = side === 'right' ? label.share : label.share - label.width;
      const right = left + label.width;
      const inTheWay = taken.filter((other) => other.left < right && left < other.right);
      const lane = Math.max(-1, ...inTheWay.map((other) => other.lane)) + 1;
      taken.push({ left, right, lane });
      return { lane, side } as const;
    })
    .toReversed();
}
