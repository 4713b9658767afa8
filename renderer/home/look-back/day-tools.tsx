import type { ReactNode } from 'react';
import type { DayDetail } from '../../../shared/summary/look-back';

/** What can be done with a past day, under what is known of it. */
export interface DayToolsProps {
  readonly detail: DayDetail;
  /** The day is another now: it is read anew. */
  readonly onChanged: () => void;
}

/** The place for changing a past day: its times, what sort of day it was, its close-out. Each is a card of its own here. */
export function DayTools(_props: DayToolsProps): ReactNode {
  return null;
}
