import { useId, type ReactNode } from 'react';
import type { MessageKey } from '../../../../shared/messages';
import type { WindowView } from '../../../../shared/workplace/light/desk';
import { useCompanion } from '../../../companion/context';
import { Compass } from './compass';
import { Needle } from './desk-plan';
import { EIGHTHS, inCircle } from './directions';
import { MeasureChoice } from './measure-choice';
import { OUTSIDES, TOPS, WIDTHS } from './window-choices';

/** One window: where it is seen from the chair, how much sky it shows, and what hides some of that. */
export function WindowFields(props: {
  readonly number: number;
  readonly window: WindowView;
  readonly facing: number;
  readonly onChange: (window: WindowView) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t } = useCompanion();
  const { number, window, facing, onChange, onRemove } = props;
  const id = useId();
  const named = (name: MessageKey, degrees: number): { degrees: number; label: string } => ({
    degrees,
    label: t('light.choice.degrees', { label: t(name), degrees }),
  });
  return (
    <fieldset className="light-window">
      <legend>{t('light.window', { number })}</legend>
      <div className="light-measures">
        <MeasureChoice
          label={t('light.window.where')}
          choices={EIGHTHS.map((turn) => ({ degrees: turn, label: t(`light.where.${turn}`) }))}
          degrees={inCircle(window.bearing - facing)}
          onChoose={(turn) => onChange({ ...window, bearing: inCircle(facing + turn) })}
        />
        <MeasureChoice
          label={t('light.window.outside')}
          choices={[
            named('light.outside.open', OUTSIDES.open),
            named('light.outside.trees', OUTSIDES.trees),
            named('light.outside.houses', OUTSIDES.houses),
            named('light.outside.tall', OUTSIDES.tall),
          ]}
          degrees={window.hiddenBelow}
          describedBy={`${id}-fist`}
          onChoose={(hiddenBelow) => onChange({ ...window, hiddenBelow })}
        />
        <MeasureChoice
          label={t('light.window.width')}
          choices={[
            named('light.width.narrow', WIDTHS.narrow),
            named('light.width.ordinary', WIDTHS.ordinary),
            named('light.width.wide', WIDTHS.wide),
          ]}
          degrees={window.width}
          describedBy={`${id}-fist`}
          onChoose={(width) => onChange({ ...window, width })}
        />
        <MeasureChoice
          label={t('light.window.top')}
          choices={[
            named('light.top.low', TOPS.low),
            named('light.top.ordinary', TOPS.ordinary),
            named('light.top.high', TOPS.high),
          ]}
          degrees={window.top}
          describedBy={`${id}-fist`}
          onChoose={(top) => onChange({ ...window, top })}
        />
      </div>
      <p className="hint" id={`${id}-fist`}>
        {t('light.window.fist')}
      </p>
      <div className="row light-window-end">
        <details>
          <summary>{t('light.window.exact')}</summary>
          <Compass
            label={t('light.window.bearing', { number })}
            bearing={window.bearing}
            size="small"
            onTurn={(bearing) => onChange({ ...window, bearing })}
          >
            {(bearing) => <Needle bearing={bearing} />}
          </Compass>
        </details>
        <button
          type="button"
          className="button plain"
          aria-label={t('light.window.remove', { number })}
          onClick={onRemove}
        >
          {t('guide.remove.short')}
        </button>
      </div>
    </fieldset>
  );
}
