/**
 * The randomness of a pure function: a small generator (sfc32) whose whole state is four numbers, seeded once by main
 * with true random bits. The same seed and the same inputs give the same day.
 */
export type Chance = readonly [number, number, number, number];

/** A whole number of 32 random bits, and the generator after it. */
export function draw(chance: Chance): [value: number, next: Chance] {
  const [a, b, c, counter] = chance;
  const value = (((a + b) | 0) + counter) | 0;
  const next: Chance = [
    b ^ (b >>> 9),
    (c + (c << 3)) | 0,
    (((c << 21) | (c >>> 11)) + value) | 0,
    (counter + 1) | 0,
  ];
  return [value >>> 0, next];
}

/** A whole number from 0 up to but not including `below`. */
export function drawBelow(chance: Chance, below: number): [value: number, next: Chance] {
  const [value, next] = draw(chance);
  return [Math.floor((value / 2 ** 32) * below), next];
}

/**
 * An event's id: UUID version 7 (RFC 9562), so that ids sort by the time they were made. `wall` is ms since the epoch;
 * pass a later one than the last id's, so that order survives a clock that was set back.
 */
export function uuidv7(chance: Chance, wall: number): [id: string, next: Chance] {
  const [first, afterFirst] = draw(chance);
  const [second, afterSecond] = draw(afterFirst);
  const [third, next] = draw(afterSecond);
  const time = Math.max(0, Math.floor(wall));
  const high = Math.floor(time / 2 ** 16);
  const randA = hex(first >>> 20, 3);
  const randB = hex(0x8000 | (first & 0x3fff), 4);
  const node = hex(second >>> 16, 4) + hex(second & 0xffff, 4) + hex(third >>> 16, 4);
  return [`${hex(high, 8)}-${hex(time - high * 2 ** 16, 4)}-7${randA}-${randB}-${node}`, next];
}

/** The time that a UUIDv7 carries, ms since the epoch; 0 for any other text. */
export function idTime(id: string): number {
  const time = Number.parseInt(id.replace('-', ''), 16);
  return Number.isFinite(time) ? time : 0;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
