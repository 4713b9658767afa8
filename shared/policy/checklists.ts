import type { Bilingual, ScaleId } from '../guides/guide';

/** The guides that an organisation may add lines to, and how its lines are answered. */
export const SCALE_OF = {
  readiness: 'place',
  desk: 'fit',
  season: 'fit',
  conversation: 'place',
} as const satisfies Readonly<Record<string, ScaleId>>;

export type ChecklistId = keyof typeof SCALE_OF;
export const CHECKLISTS = [
  'readiness',
  'desk',
  'season',
  'conversation',
] as const satisfies readonly ChecklistId[];

/** A line of the organisation's own. Its answer is kept under its id, so that another wording asks the same. */
export interface ChecklistLine {
  readonly id: string;
  readonly text: Bilingual;
}
