import { z } from 'zod';
import { EMPTY_BAG } from '../../shared/bag';
import { LIMITS } from '../../shared/companion/commands';
import type { KeptContent } from '../../shared/companion/kept';
import {
  ACTIVITY_SORTS,
  NO_OWN_CONTENT,
  OWN_LIMITS,
  type OwnActivity,
  type OwnTip,
} from '../../shared/content/own';
import { POSTURES, SPACES } from '../../shared/content/tags';
import { carryEntries, readEntries, withUnread } from './entries';
import { ownValue, type JsonObject } from './json';
import { entriesFormat } from './schema';
import type { Keeping } from './value-store';
import { check } from '../checked';

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

export const NO_CONTENT: KeptContent = { own: NO_OWN_CONTENT, tipBag: null };

/** Content as read, with the entries that could not be read: a bad one costs itself alone, and stays in the file. */
export interface ReadContent extends KeptContent {
  readonly unread: readonly unknown[];
}

/** Reads the content of a file entry by entry. */
export function readContent(raw: JsonObject): ReadContent {
  const activities = readEntries<OwnActivity>(activity, ownValue(raw, 'activities'));
  const tips = readEntries<OwnTip>(tip, ownValue(raw, 'tips'));
  const drawn = check(bag, ownValue(raw, 'bag'));
  return {
    own: { activities: activities.taken, tips: tips.taken },
    tipBag: drawn.success ? drawn.data : null,
    unread: [...activities.unread, ...tips.unread],
  };
}

/**
 * The file's content with what changed between `from` and `to` carried over to it, so that its keys that this version does
 * not know stay, and so does what came into it meanwhile. Entries that could not be read go to `unread`.
 */
export function carryOver(from: KeptContent, to: KeptContent, raw: JsonObject): JsonObject {
  const { own, unread } = readContent(raw);
  const activities = carryEntries(from.own.activities, to.own.activities, own.activities, raw['activities']);
  const tips = carryEntries(from.own.tips, to.own.tips, own.tips, raw['tips']);
  const tipBag = to.tipBag ?? from.tipBag ?? EMPTY_BAG;
  return { ...raw, activities, tips, bag: tipBag, ...withUnread(raw['unread'], unread) };
}

/** The person's own activities and tips, and which tips have come, in their file. */
export const contentKeeping: Keeping<KeptContent> = {
  name: 'content',
  format: entriesFormat,
  read: (file) => {
    const { unread, ...value } = readContent(file);
    const notice = unread.length === 0 ? null : ({ type: 'content-unread', entries: unread.length } as const);
    return { value, notice };
  },
  entries: ({ own }) => [...own.activities, ...own.tips],
  carry: carryOver,
};
