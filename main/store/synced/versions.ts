/**
 * Which changes of a part of a file are in it: for each machine that changed the part, when it last did, ms. A machine's next
 * change is later than all that it knows of, so that a part which holds another's changes is later than that other.
 */
export type Version = Readonly<Record<string, number>>;

export const UNCHANGED: Version = {};

/** The version after a change by a machine at `wall`, ms. */
export function changedBy(machine: string, wall: number, known: Version): Version {
  return { ...known, [machine]: Math.max(Math.floor(wall), latest(known) + 1) };
}

/** True where all changes in `one` are in `other` too. */
export function isWithin(one: Version, other: Version): boolean {
  return Object.entries(one).every(([machine, at]) => at <= timeOf(other, machine));
}

/** The changes of both. */
export function joined(one: Version, other: Version): Version {
  const machines = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    machines.map((machine) => [machine, Math.max(timeOf(one, machine), timeOf(other, machine))]),
  );
}

/** When the last of the changes was made, ms; 0 where there is none. */
export function latest(version: Version): number {
  return Object.values(version).reduce((last, at) => Math.max(last, at), 0);
}

/** A file may call a machine anything, also what every object has. */
function timeOf(version: Version, machine: string): number {
  return Object.hasOwn(version, machine) ? (version[machine] ?? 0) : 0;
}
