import type { ReactNode } from 'react';
import type { BreakView } from '../../../shared/companion/snapshot';
import { BreakScene } from '../../break/break-scene';
import { useCompanion } from '../../companion/context';
import { PREVIEW_ACTIVITY, PREVIEW_ILLUSTRATION } from '../../illustrations/preview';

const LASTS = 5 * 60_000;

/** A break that never runs: the style sheet stands its clocks still. */
const SAMPLE: BreakView = {
  id: 'preview',
  kind: 'movement',
  name: null,
  surface: 'window',
  startedAt: 0,
  endsAt: LASTS,
  lastsMs: LASTS,
  leftMs: LASTS * 0.8,
  activity: PREVIEW_ACTIVITY,
  canLeave: true,
};

/** What will appear: the question in the corner and the break itself, and how to hush both. */
export function Preview(): ReactNode {
  const { t, view } = useCompanion();
  return (
    <div className="preview">
      <ul className="preview-points">
        {(['nudge', 'movement', 'quiet', 'hush'] as const).map((point) => (
          <li key={point}>
            <h2>{t(`preview.${point}`)}</h2>
            <p className="soft">{t(`preview.${point}.text`, { platform: view.platform })}</p>
          </li>
        ))}
      </ul>
      <figure className="preview-figure">
        <div className="preview-break" inert>
          <BreakScene view={SAMPLE} illustration={PREVIEW_ILLUSTRATION} title="h3" />
        </div>
        <figcaption className="hint">{t('preview.caption')}</figcaption>
      </figure>
    </div>
  );
}
