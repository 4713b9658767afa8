import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import { isLocalDate, isLocalTime } from '../../shared/time/calendar';

// What a person can say of a workday, by its shape; whether it can be is answered in words.
const text = (most: number): z.ZodString => z.string().max(most);

export const localTime = z.string().refine(isLocalTime);
export const localDate = z.string().refine(isLocalDate);
export const minutes = z.number().int().min(1).max(LIMITS.pauseMinutes);
export const place = z.enum(['home', 'office', 'move']);

export const plan = z.strictObject({
  // A goal that is too long is answered in words, so the guard here is far above the limit there.
  goals: z
    .array(
      z.strictObject({
        id: text(64).nullable(),
        text: text(100_000),
        weight: z.enum(['heavy', 'light']).optional(),
        deadline: localDate.optional(),
        unsure: z.literal(true).optional(),
        ifTime: z.literal(true).optional(),
        at: localTime.optional(),
      }),
    )
    .max(50),
  lunchAt: localTime.nullable(),
  lunchMinutes: minutes,
  freshAirAt: localTime.nullable(),
  endAt: localTime.nullable(),
  fikaAt: localTime.nullable().optional(),
  contactAt: localTime.nullable().optional(),
  readUpAt: localTime.nullable().optional(),
  ifThen: z.strictObject({ when: text(100_000), then: text(100_000) }).optional(),
});

export const closeOut = z.strictObject({
  done: text(100_000),
  tomorrow: text(100_000),
  worked: text(100_000),
  change: text(100_000),
  beginning: z
    .strictObject({ at: localTime.nullable(), place: place.nullable(), how: text(100_000) })
    .optional(),
  felt: text(100_000).optional(),
});

const instant = z.number().int().min(-8.64e15).max(8.64e15);
// More stretches than anybody works in are no slip of the hand.
const spans = z.array(z.strictObject({ from: instant, to: instant.nullable() })).max(100);
export const pauseKind = z.enum(['lunch', 'errand', 'other']);
export const times = z.strictObject({
  spans,
  pauses: z.array(z.strictObject({ kind: pauseKind, from: instant, to: instant })).max(100),
});
export const seenTimes = z.strictObject({
  spans,
  pauses: z.array(z.strictObject({ kind: pauseKind, from: instant, to: instant.nullable() })).max(100),
  place: place.nullable(),
});
