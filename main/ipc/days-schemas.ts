import { z } from 'zod';
import type { Forgettable } from '../../shared/forgetting';
import { isLocalDate } from '../../shared/time/calendar';

/** What a window may ask about days gone by, checked before anything looks at it. */
export const dateSchema = z.string().refine(isLocalDate);

export const periodSchema = z.strictObject({
  unit: z.enum(['day', 'week', 'month', 'year']),
  date: dateSchema,
});

/** Nobody looks for a text that is longer. */
export const querySchema = z.string().max(1_000);

export const forgettableSchema: z.ZodType<Forgettable> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('day'), day: dateSchema }),
  z.strictObject({
    type: z.literal('month'),
    month: z.string().refine((month) => isLocalDate(`${month}-01`)),
  }),
  z.strictObject({ type: z.literal('everything') }),
]);
