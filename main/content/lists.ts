import type { Snapshot } from '../../shared/companion/snapshot';
import { ACTIVITIES, TIPS } from '../../shared/content';
import type { Language } from '../../shared/settings';

/** A tip or an activity as the command line lists it. */
export interface Listed {
  readonly id: string;
  readonly text: string;
  readonly hidden: boolean;
  readonly own: boolean;
}

/** Every tip, or every activity, the person's own last. */
export function listContent(
  what: 'tips' | 'activities',
  { settings, own }: Pick<Snapshot, 'settings' | 'own'>,
  language: Language,
): readonly Listed[] {
  if (what === 'tips') {
    const hidden = (id: string): boolean => settings.hiddenTips.includes(id);
    return [
      ...TIPS.map((tip) => ({ id: tip.id, text: tip[language], hidden: hidden(tip.id), own: false })),
      ...own.tips.map(({ id, text }) => ({ id, text, hidden: hidden(id), own: true })),
    ];
  }
  const hidden = (id: string): boolean => settings.activities.hidden.includes(id);
  return [
    ...ACTIVITIES.map((one) => ({
      id: one.id,
      text: one[language].title,
      hidden: hidden(one.id),
      own: false,
    })),
    ...own.activities.map(({ id, title }) => ({ id, text: title, hidden: hidden(id), own: true })),
  ];
}
