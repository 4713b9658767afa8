import { z } from 'zod';
import { KEPT_NAMES } from '../../shared/companion/kept';
import type { EarlierSource, PutBackAsk } from '../../shared/earlier';
import { dateSchema } from './days-schemas';

/** The name of a file that was set aside. SECURITY: it is looked up among those that are there, and never used as a path. */
export const setAsideNameSchema = z.string().min(1).max(300);

export const sourceSchema: z.ZodType<EarlierSource> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('snapshot'), id: z.string().min(1).max(40) }),
  z.strictObject({ type: z.literal('set-aside'), name: setAsideNameSchema }),
]);

/** Ten years have fewer days, and no value so many parts. */
const MOST = 10_000;

export const putBackSchema: z.ZodType<PutBackAsk> = z.strictObject({
  source: sourceSchema,
  days: z.array(dateSchema).max(MOST),
  parts: z
    .array(z.strictObject({ value: z.enum(KEPT_NAMES), place: z.string().min(1).max(1_000) }))
    .max(MOST),
});

/** How many months of the check somebody has heard of. */
export const seenSchema = z.strictObject({ seen: z.number().int().min(-1).max(100_000) });
