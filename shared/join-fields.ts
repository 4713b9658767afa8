import { isRecord, isSame } from './same';

/**
 * What is there after a form is saved that was made from something older, field by field: a field that the person left as it
 * `was` is as it is `now`, and one that they changed is as it is in `mine`.
 */
export function joinFields<T extends object>(was: T, mine: T, now: T): T {
  const left = Object.keys({ ...now, ...mine }).filter((name) =>
    isSame(valueOf(was, name), valueOf(mine, name)),
  );
  return { ...mine, ...Object.fromEntries(left.map((name) => [name, valueOf(now, name)])) };
}

/** The same for fields that are groups of fields; every other one is as it is in `mine`. */
export function joinGroups<T extends object>(was: Partial<T>, mine: T, now: T): T {
  const groups = entriesOf(mine).flatMap(([name, group]) => {
    const [before, current] = [valueOf(was, name), valueOf(now, name)];
    return isGroup(before) && isGroup(group) && isGroup(current)
      ? [[name, joinFields(before, group, current)] as const]
      : [];
  });
  return { ...mine, ...Object.fromEntries(groups) };
}

/** True for an object of fields. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !Array.isArray(value);
}

function valueOf(record: object, name: string): unknown {
  return entriesOf(record).find(([key]) => key === name)?.[1];
}

function entriesOf(record: object): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(record);
}
