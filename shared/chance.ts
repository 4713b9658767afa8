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
 * pass the later of now and the last id's time, so that order survives a clock that was set back.
 */
export function uuidv7(chance: Chance, wall: number): [id: string, next: Chance] {
  const [first, afterFirst] = draw(chance);
  const [second, afterSecond] = draw(afterFirst);
  const [third, next] = draw(afterSecond);
  const time = Math.max(0, Math.floor(wall)).toString(16).padStart(12, '0');
  const randA = (first >>> 20).toString(16).padStart(3, '0');
  const randB = (0x8000 | (first & 0x3fff)).toString(16);
  const node = second.toString(16).padStart(8, '0') + (third >>> 16).toString(16).padStart(4, '0');
  return [`${time.slice(0, 8)}-${time.slice(8)}-7${randA}-${randB}-${node}`, next];
}
