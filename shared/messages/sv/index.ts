import { breakWindow } from './break';
import { calendar } from './calendar';
import { closeout } from './closeout';
import { content } from './content';
import { dayText } from './day-text';
import { diagnostics } from './diagnostics';
import { frame } from './frame';
import { lookBack } from './look-back';
import { notices } from './notices';
import { nudge } from './nudge';
import { outside } from './outside';
import { ownKinds } from './own-kinds';
import { plan } from './plan';
import { questions } from './questions';
import { settings } from './settings';
import { today } from './today';
import { welcome } from './welcome';

/** Alla texter på svenska. */
export const sv = {
  ...breakWindow,
  ...calendar,
  ...closeout,
  ...content,
  ...dayText,
  ...diagnostics,
  ...frame,
  ...lookBack,
  ...notices,
  ...nudge,
  ...outside,
  ...ownKinds,
  ...plan,
  ...questions,
  ...settings,
  ...today,
  ...welcome,
};
