import { guideOf } from '../content/guides';
import type { Guide } from '../guides/guide';
import { SCALE_OF, type ChecklistId } from './checklists';
import { policyOf, type PolicyReading } from './policy';

/** Id of the section and of its question; no guide of the app has one of that name. */
const OWN_SECTION = 'organisation';

/** The guide of that id with the lines that the organisation adds; `null` for one that this version does not have. */
export function guideIn(id: string, reading: PolicyReading): Guide | null {
  const guide = guideOf(id);
  const policy = policyOf(reading);
  if (guide === null || policy === null || !isChecklist(id)) return guide;
  const lines = policy.checklists[id] ?? [];
  if (lines.length === 0) return guide;
  const { organisation } = policy;
  return {
    ...guide,
    sections: [
      ...guide.sections,
      {
        id: OWN_SECTION,
        title: { sv: `Från ${organisation}`, en: `From ${organisation}` },
        questions: [
          {
            type: 'checks',
            id: OWN_SECTION,
            ask: { sv: 'Hur är det hos dig?', en: 'How is it for you?' },
            scale: SCALE_OF[id],
            items: lines.map((line) => ({ id: line.id, label: line.text })),
          },
        ],
        source: '',
      },
    ],
  };
}

function isChecklist(id: string): id is ChecklistId {
  return Object.hasOwn(SCALE_OF, id);
}
