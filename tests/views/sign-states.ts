import type { ViewState } from '../../shared/contract';
import { at, OFF, view, WORK } from './base';
import { IN_MEETING, LUNCH_OVER, of, ON_LUNCH } from './moments';

/** The door sign in each of its states, with and without an end that is known. */
export const SIGN_STATES: Readonly<Record<string, ViewState>> = {
  work: view(WORK),
  call: of(WORK, { quiet: { reason: 'call', sinceAt: at('11:02') } }),
  meeting: of(IN_MEETING, { quiet: { reason: 'meeting', sinceAt: at('11:02'), endsAt: at('12:02') } }),
  pause: view(ON_LUNCH),
  'pause-over': of(ON_LUNCH, { now: at('12:48'), pauseOver: LUNCH_OVER }),
  off: view(OFF),
};
