import type { Guide } from '../../guides/guide';
import { DESK } from './desk';
import { HOME_AGREEMENT } from './home-agreement';
import { CHECK_IN } from './manager/check-in';
import { CONTACT_AGREEMENT } from './manager/contact-agreement';
import { CONVERSATION } from './manager/conversation';
import { LEADING } from './manager/leading';
import { MEETING_CARD } from './manager/meeting-card';
import { MEETING_TALK } from './manager/meeting-talk';
import { OPEN_HOURS } from './manager/open-hours';
import { OWN_SUPPORT } from './manager/own-support';
import { SOCIAL } from './manager/social';
import { STAFFING } from './manager/staffing';
import { TEAM_DAY } from './manager/team-day';
import { TOOLS } from './manager/tools';
import { WEEK } from './manager/week';
import { WORKLOAD } from './manager/workload';
import { WORRY } from './manager/worry';
import { READINESS } from './readiness';
import { SEASON } from './season';
import { SUPPORT } from './support';

/** Every guide, in the order in which they are shown: the manager's as one meets them, from the first talk on. */
export const GUIDES: readonly Guide[] = [
  READINESS,
  DESK,
  SEASON,
  HOME_AGREEMENT,
  SUPPORT,
  CONVERSATION,
  STAFFING,
  LEADING,
  CONTACT_AGREEMENT,
  OPEN_HOURS,
  WEEK,
  CHECK_IN,
  TEAM_DAY,
  WORKLOAD,
  TOOLS,
  MEETING_TALK,
  MEETING_CARD,
  SOCIAL,
  WORRY,
  OWN_SUPPORT,
];

/** The guide of that id; `null` for one that this version does not have. */
export function guideOf(id: string): Guide | null {
  return GUIDES.find((guide) => guide.id === id) ?? null;
}
