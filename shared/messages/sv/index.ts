import { breakWindow } from './break';
import { calendar } from './calendar';
import { calendarFile } from './calendar-file';
import { closeout } from './closeout';
import { content } from './content';
import { data } from './data';
import { diagnostics } from './diagnostics';
import { frame } from './frame';
import { notices } from './notices';
import { nudge } from './nudge';
import { outside } from './outside';
import { ownKinds } from './own-kinds';
import { plan } from './plan';
import { questions } from './questions';
import { report } from './report';
import { settings } from './settings';
import { today } from './today';
import { welcome } from './welcome';

/** Alla texter på svenska. */
export const sv = {
  ...breakWindow,
  ...calendar,
  ...calendarFile,
  ...closeout,
  ...content,
  ...data,
  ...diagnostics,
  ...frame,
  ...notices,
  ...nudge,
  ...outside,
  ...ownKinds,
  ...plan,
  ...questions,
  ...report,
  ...settings,
  ...today,
  ...welcome,
};
