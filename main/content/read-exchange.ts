import { z } from 'zod';
import {
  EXCHANGE,
  LONGEST_EXCHANGE,
  type FileProblem,
  type ReadEntries,
} from '../../shared/content/exchange';
import { ACTIVITY_SORTS } from '../../shared/content/own';
import { POSTURES, SPACES } from '../../shared/content/tags';
import { check } from '../checked';

// What is too long or out of range is not judged here: `planImport` says so in words. Keys beyond these are passed over.
const activity = z.object({
  kind: z.enum(ACTIVITY_SORTS),
  seconds: z.number(),
  title: z.string(),
  steps: z.array(z.string()),
  posture: z.enum(POSTURES),
  stretching: z.boolean(),
  space: z.enum(SPACES),
});
const tip = z.object({ text: z.string() });
const file = z.object({
  format: z.literal(EXCHANGE.format),
  version: z.number().int().min(1),
  activities: z.array(z.unknown()).default([]),
  tips: z.array(z.unknown()).default([]),
});

/** The entries of a file that a person chose, or why it is not one of ours. */
export type ReadExchange =
  | { readonly ok: true; readonly entries: ReadEntries }
  | { readonly ok: false; readonly problem: FileProblem };

/** Reads the text of a file of own content. SECURITY: it may come from anybody; it is only ever data. */
export function readExchange(text: string): ReadExchange {
  if (text.length > LONGEST_EXCHANGE) return { ok: false, problem: 'too-long' };
  let raw: unknown;
  try {
    // Editors of some systems begin a file with a mark of its byte order.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const read = check(file, raw);
  if (!read.success) return { ok: false, problem: 'not-ours' };
  if (read.data.version > EXCHANGE.version) return { ok: false, problem: 'newer' };
  const entry = <T>(schema: z.ZodType<T>, value: unknown): T | null => check(schema, value).data ?? null;
  const activities = read.data.activities.map((value) => entry(activity, value));
  const tips = read.data.tips.map((value) => entry(tip, value));
  return { ok: true, entries: { activities, tips } };
}
