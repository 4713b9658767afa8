import type { Snapshot } from '../../shared/companion/snapshot';
import { at, DAY, withHours, WORK } from './base';

/** A day on which the group meets at either end, shortly before it checks out. */
export const CHECK_OUT: Snapshot = {
  ...WORK,
  now: at('16:05'),
  day: withHours(
    {
      ...DAY,
      pauses: [...DAY.pauses, { kind: 'lunch', fromAt: at('12:02'), toAt: at('12:47') }],
      slots: ['group-in'],
      ...{ groupInAt: at('08:30'), groupOutAt: at('16:15') },
    },
    at('16:05'),
  ),
};
