import { z } from 'zod';
import { EMPTY_BAG, type Bag } from '../../shared/bag';
import { LIMITS } from '../../shared/companion/commands';
import {
  ACTIVITY_SORTS,
  NO_OWN_CONTENT,
  OWN_LIMITS,
  withItem,
  type OwnActivity,
  type OwnContent,
  type OwnTip,
} from '../../shared/content/own';
import { POSTURES, SPACES } from '../../shared/content/tags';
import { isObject, type JsonObject } from './json';
import { contentFormat } from './schema';
import type { Keeping } from './value-store';

// Limits tell damage from data; a later version may allow more (see `schema.ts`).
const WIDE = 10;
const id = z.string().min(1).max(LIMITS.contentId);

const activity = z.object({
  id,
  kind: z.enum(ACTIVITY_SORTS),
  seconds: z
    .number()
    .int()
    .min(1)
    .max(WIDE * OWN_LIMITS.longest),
  title: z
    .string()
    .min(1)
    .max(WIDE * OWN_LIMITS.title),
  steps: z
    .array(
      z
        .string()
        .min(1)
        .max(WIDE * OWN_LIMITS.step),
    )
    .min(1)
    .max(WIDE * OWN_LIMITS.steps),
  posture: z.enum(POSTURES),
  stretching: z.boolean(),
  space: z.enum(SPACES),
});
const tip = z.object({
  id,
  text: z
    .string()
    .min(1)
    .max(WIDE * OWN_LIMITS.tip),
});
const bag = z.object({
  rounds: z.record(z.string().max(LIMITS.contentId), z.number().int().min(0)),
  order: z.array(z.string().max(LIMITS.contentId)).max(WIDE * LIMITS.hidden),
});

/** What is kept of activities and tips; the bag is `null` where none was. */
export interface KeptContent {
  readonly own: OwnContent;
  readonly tipBag: Bag | null;
}

export const NO_CONTENT: KeptContent = { own: NO_OWN_CONTENT, tipBag: null };

/** Content as read, with the entries that could not be read: a bad one costs itself alone, and stays in the file. */
export interface ReadContent extends KeptContent {
  readonly unread: readonly unknown[];
}

/** Reads the content of a file entry by entry. */
export function readContent(raw: JsonObject): ReadContent {
  const unread: unknown[] = [];

  function take<T extends { readonly id: string }>(schema: z.ZodType<T>, name: string): readonly T[] {
    const entries = Object.hasOwn(raw, name) ? raw[name] : [];
    if (!Array.isArray(entries)) {
      unread.push(entries);
      return [];
    }
    return entries.reduce<readonly T[]>((taken, entry: unknown) => {
      const read = schema.safeParse(entry);
      // Of two with one id the first is kept, and the other counts as not readable: neither must vanish.
      if (read.success && !taken.some((one) => one.id === read.data.id)) return withItem(taken, read.data);
      unread.push(entry);
      return taken;
    }, []);
  }

  const own = { activities: take<OwnActivity>(activity, 'activities'), tips: take<OwnTip>(tip, 'tips') };
  const drawn = bag.safeParse(Object.hasOwn(raw, 'bag') ? raw['bag'] : undefined);
  return { own, tipBag: drawn.success ? drawn.data : null, unread };
}

/**
 * The file's content with what changed between `from` and `to` carried over to it, so that its keys that this version does
 * not know stay, and so does what came into it meanwhile. Entries that could not be read go to `unread`.
 */
export function carryOver(from: KeptContent, to: KeptContent, raw: JsonObject): JsonObject {
  const { own, unread } = readContent(raw);
  const before: readonly unknown[] = Array.isArray(raw['unread']) ? raw['unread'] : [];
  const activities = carryItems(from.own.activities, to.own.activities, own.activities, raw['activities']);
  const tips = carryItems(from.own.tips, to.own.tips, own.tips, raw['tips']);
  const kept = [...before, ...unread];
  const content = { ...raw, activities, tips, bag: to.tipBag ?? from.tipBag ?? EMPTY_BAG };
  return kept.length === 0 ? content : { ...content, unread: kept };
}

function carryItems<T extends { readonly id: string }>(
  from: readonly T[],
  to: readonly T[],
  onto: readonly T[],
  raw: unknown,
): readonly object[] {
  const has = (items: readonly T[], item: T): boolean => items.some((one) => one.id === item.id);
  const changed = to.filter((item) => !from.includes(item));
  const left = onto.filter((item) => has(to, item) || !has(from, item));
  const entries: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return changed.reduce(withItem<T>, left).map((item) => {
    const entry = entries.find((one) => isObject(one) && one['id'] === item.id);
    return isObject(entry) ? { ...entry, ...item } : item;
  });
}

/** The person's own activities and tips, and which tips have come, in their file. */
export const contentKeeping: Keeping<KeptContent> = {
  name: 'content',
  format: contentFormat,
  read: (file) => {
    const { unread, ...value } = readContent(file);
    const notice = unread.length === 0 ? null : ({ type: 'content-unread', entries: unread.length } as const);
    return { value, notice };
  },
  carry: carryOver,
};
