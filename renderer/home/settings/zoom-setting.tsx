import { useId, type ReactNode } from 'react';
import { zoomAfter, type ZoomStep } from '../../../shared/desktop/zoom';
import { useCompanion } from '../../companion/context';
import type { SettingsGroup } from './settings-group';

/** The size of text and pictures in all windows, a step at a time: the same steps as the keys have. */
export function ZoomSetting({ settings: { zoom }, change }: SettingsGroup): ReactNode {
  const { t, view } = useCompanion();
  const hint = useId();
  const step = (where: ZoomStep): ReactNode => {
    const next = zoomAfter(where, zoom);
    // A button that goes out while it has the focus would lose it.
    const isEnd = next === zoom;
    return (
      <button
        type="button"
        className="button"
        aria-disabled={isEnd || undefined}
        onClick={() => {
          if (!isEnd) change({ zoom: next });
        }}
      >
        {t(`settings.zoom.${where}`)}
      </button>
    );
  };
  return (
    <fieldset aria-describedby={hint}>
      <legend>{t('settings.zoom')}</legend>
      <div className="zoom">
        {step('smaller')}
        <output className="zoom-now">{t('settings.zoom.now', { zoom })}</output>
        {step('larger')}
        {step('usual')}
      </div>
      <p className="hint" id={hint}>
        {t('settings.zoom.hint', { platform: view.platform })}
      </p>
    </fieldset>
  );
}
