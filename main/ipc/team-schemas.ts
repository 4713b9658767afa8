import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import { isLocalDate } from '../../shared/time/calendar';

// What is too long or too much is answered in words; here only the shape is checked, and that it has an end.
const date = z.string().refine(isLocalDate);

/** One of the manager's team, as a form gives them. */
export const memberSchema = z.strictObject({
  id: z.string().max(LIMITS.contentId).nullable(),
  initials: z.string().max(10_000),
  everyDays: z.number(),
  extra: z.strictObject({ everyDays: z.number(), until: date }).nullable(),
  lastTalked: date.nullable(),
});
