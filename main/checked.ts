import type { z } from 'zod';

/** Longest part of a place that is told, in UTF-16 units: a name may be anything. */
const LONGEST_NAME = 60;

/** What came of a check. */
export type Checked<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly data?: undefined };

/**
 * Data as a schema has it, or that it is none. SECURITY: the schema's own `safeParse` throws for data that was made for it, such
 * as `{"length":{"toString":1,"valueOf":1}}` in the place of a text; such data is none either.
 */
export function check<T>(schema: z.ZodType<T>, data: unknown): Checked<T> {
  try {
    const read = schema.safeParse(data);
    return read.success ? { success: true, data: read.data } : { success: false };
  } catch {
    return { success: false };
  }
}

/** The first thing that is wrong with data, and where in it; `null` where nothing is, or where the schema cannot say. */
export function firstIssue(schema: z.ZodType, data: unknown): z.core.$ZodIssue | null {
  try {
    return schema.safeParse(data).error?.issues[0] ?? null;
  } catch {
    return null;
  }
}

/** True where nothing is wrong with data but that texts in it are longer than the schema has room for. */
export function isOnlyTooLong(schema: z.ZodType, data: unknown): boolean {
  try {
    const issues = schema.safeParse(data).error?.issues ?? [];
    return (
      issues.length > 0 && issues.every((issue) => issue.code === 'too_big' && issue.origin === 'string')
    );
  } catch {
    return false;
  }
}

/** Where the data is not as it should be, with the name that the schema does not know. */
export function wrongPath(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

/** A place as people write it: `support[0].ways[1].address`, `defaults["lunch.at"]`. */
export function placeIn(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = String(part).replaceAll(/\p{C}/gu, '').slice(0, LONGEST_NAME);
      if (!/^[\w$-]+$/u.test(name)) return `["${name}"]`;
      return at === 0 ? name : `.${name}`;
    })
    .join('');
}
