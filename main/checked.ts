import type { z } from 'zod';

/** What came of a check. */
export type Checked<T> =
  { readonly success: true; readonly data: T } | { readonly success: false; readonly data?: undefined };

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

/** The first place where data is not as the schema has it, such as `hooks[0].run`; `null` where it is the whole, or cannot be said. */
export function whereWrong(schema: z.ZodType, data: unknown): string | null {
  try {
    const issue = schema.safeParse(data).error?.issues[0];
    if (issue === undefined) return null;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const words = [...issue.path, ...unknown].map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
    );
    return words.length === 0 ? null : words.join('').replace(/^\./, '');
  } catch {
    return null;
  }
}
