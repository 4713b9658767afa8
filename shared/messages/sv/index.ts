import { breakWindow } from './break';
import { calendar } from './calendar';
import { closeout } from './closeout';
import { content } from './content';
import { diagnostics } from './diagnostics';
import { frame } from './frame';
import { goals } from './goals';
import { notices } from './notices';
import { nudge } from './nudge';
import { outside } from './outside';
import { ownKinds } from './own-kinds';
import { plan } from './plan';
import { questions } from './questions';
import { questionsList } from './questions-list';
import { sentences } from './sentences';
import { settings } from './settings';
import { settingsDay } from './settings-day';
import { today } from './today';
import { welcome } from './welcome';

/** Alla texter på svenska. */
export const sv = {
  ...breakWindow,
  ...calendar,
  ...closeout,
  ...content,
  ...diagnostics,
  ...frame,
  ...goals,
  ...notices,
  ...nudge,
  ...outside,
  ...ownKinds,
  ...plan,
  ...questions,
  ...questionsList,
  ...sentences,
  ...settings,
  ...settingsDay,
  ...today,
  ...welcome,
};
