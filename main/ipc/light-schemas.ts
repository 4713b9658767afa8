import { z } from 'zod';
import { MOST_WINDOWS } from '../../shared/workplace/light/desk';

const degrees = z.number().min(0).max(360);
const height = z.number().min(0).max(90);

/** A place on the earth with its name. */
const placeSchema = z.strictObject({
  name: z.string().max(200),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const windowSchema = z.strictObject({
  bearing: degrees,
  width: z.number().gt(0).max(360),
  top: height,
  hiddenBelow: height,
});

/** How somebody sits, and the windows about them. */
const deskSchema = z.strictObject({
  facing: degrees,
  windows: z.array(windowSchema).max(MOST_WINDOWS),
});

export const lightSchema = z.strictObject({
  place: placeSchema.nullable(),
  desk: deskSchema.nullable(),
  glareHint: z.boolean(),
  duskHint: z.boolean(),
});
