import type { ReactNode } from 'react';
import type { LocalTime } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { CommitTime } from './commit-time';
import { Toggle } from './toggle';

/** When fika usually is, before the person says otherwise. */
const USUAL: LocalTime = '14:30';

/** A planned longer pause at the same time every day, or none. */
export function FikaSetting(props: {
  readonly fika: LocalTime | null;
  readonly onChange: (fika: LocalTime | null) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { fika, onChange } = props;
  return (
    <div className="stack">
      <Toggle
        label={t('settings.fika')}
        hint={t('settings.fika.hint')}
        checked={fika !== null}
        onChange={(on) => onChange(on ? USUAL : null)}
      />
      {fika !== null && (
        <div className="field">
          <label htmlFor="fika-at">{t('settings.fika.at')}</label>
          <CommitTime
            id="fika-at"
            value={fika}
            accepts={() => true}
            problem={t('settings.time-missing')}
            onCommit={onChange}
          />
        </div>
      )}
    </div>
  );
}
