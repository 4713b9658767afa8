import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import type { TeamMember } from '../../shared/people/team';
import { TEAM_LIMITS } from '../../shared/people/team-limits';
import { carryEntries, readEntries, withUnread } from './entries';
import { ownValue, type JsonObject } from './json';
import { entriesFormat } from './schema';
import type { Keeping } from './value-store';

// Limits tell damage from data; a later version may allow more (see `schema.ts`).
const WIDE = 10;
const days = z
  .number()
  .int()
  .min(1)
  .max(WIDE * TEAM_LIMITS.everyDays);

const member: z.ZodType<TeamMember> = z.object({
  id: z.string().min(1).max(LIMITS.contentId),
  initials: z.string().max(WIDE * TEAM_LIMITS.initials),
  everyDays: days,
  extra: z.object({ everyDays: days, until: z.iso.date() }).nullable(),
  lastTalked: z.iso.date().nullable(),
  talkedBefore: z.iso.date().nullable(),
});

/** Whom the manager checks in with, in their file. */
export const teamKeeping: Keeping<readonly TeamMember[]> = {
  name: 'team',
  format: entriesFormat,
  read: (file) => {
    const { taken, unread } = readMembers(file);
    const notice = unread.length === 0 ? null : ({ type: 'team-unread', entries: unread.length } as const);
    return { value: taken, notice };
  },
  entries: (members) => members,
  carry: (from, to, file) => {
    const { taken, unread } = readMembers(file);
    const members = carryEntries(from, to, taken, file['members']);
    return { ...file, members, ...withUnread(file['unread'], unread) };
  },
};

function readMembers(file: JsonObject): ReturnType<typeof readEntries<TeamMember>> {
  return readEntries(member, ownValue(file, 'members'));
}
