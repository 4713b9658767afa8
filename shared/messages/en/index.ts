import { accessibility } from './accessibility';
import { boundary } from './boundary';
import { breakWindow } from './break';
import { calendar } from './calendar';
import { calendarFile } from './calendar-file';
import { closeout } from './closeout';
import { commandLine } from './command-line';
import { content } from './content';
import { dayText } from './day-text';
import { data } from './data';
import { dayTools } from './day-tools';
import { desktop } from './desktop';
import { diagnostics } from './diagnostics';
import { earlier } from './earlier';
import { forget } from './forget';
import { frame } from './frame';
import { goals } from './goals';
import { guides } from './guides';
import { handbook } from './handbook';
import { hooks } from './hooks';
import { light } from './light';
import { lookBack } from './look-back';
import { menus } from './menus';
import { notices } from './notices';
import { nudge } from './nudge';
import { outside } from './outside';
import { ownKinds } from './own-kinds';
import { people } from './people';
import { personNotes } from './person-notes';
import { plan } from './plan';
import { policy } from './policy';
import { questions } from './questions';
import { questionsList } from './questions-list';
import { sentences } from './sentences';
import { report } from './report';
import { settings } from './settings';
import { settingsDay } from './settings-day';
import { sign } from './sign';
import { takeAlong } from './take-along';
import { team } from './team';
import { today } from './today';
import { trouble } from './trouble';
import { updates } from './updates';
import { welcome } from './welcome';

/** All texts in English. */
export const en = {
  ...accessibility,
  ...boundary,
  ...breakWindow,
  ...calendar,
  ...calendarFile,
  ...closeout,
  ...commandLine,
  ...content,
  ...dayText,
  ...data,
  ...dayTools,
  ...desktop,
  ...diagnostics,
  ...earlier,
  ...forget,
  ...frame,
  ...goals,
  ...guides,
  ...handbook,
  ...hooks,
  ...light,
  ...lookBack,
  ...menus,
  ...notices,
  ...nudge,
  ...outside,
  ...ownKinds,
  ...people,
  ...personNotes,
  ...plan,
  ...policy,
  ...questions,
  ...questionsList,
  ...sentences,
  ...report,
  ...settings,
  ...settingsDay,
  ...sign,
  ...takeAlong,
  ...team,
  ...today,
  ...trouble,
  ...updates,
  ...welcome,
};
