import type { ReactNode } from 'react';
import type { SkyArc } from '../../../../shared/workplace/light/sky-arc';
import { useCompanion } from '../../../companion/context';

/** What the marks of the picture mean; only those that are there. */
export function SkyLegend(props: {
  readonly arc: SkyArc;
  readonly isUp: boolean;
  readonly hasDesk: boolean;
}): ReactNode {
  const { t } = useCompanion();
  const { arc, isUp, hasDesk } = props;
  return (
    <ul className="legend sky-legend" aria-hidden="true">
      {isUp && (
        <Entry label={t('light.legend.now')}>
          <circle className="sky-sun" cx="12" cy="8" r="6" />
        </Entry>
      )}
      {hasDesk && (
        <Entry label={t('light.legend.facing')}>
          <path className="sky-mark" d="M12 2L19 13H5Z" />
        </Entry>
      )}
      {arc.windows.length > 0 && (
        <Entry label={t('light.legend.window')}>
          <rect className="sky-window" x="4" y="2" width="16" height="12" />
          <rect className="sky-frame" x="4" y="2" width="16" height="12" />
        </Entry>
      )}
      {arc.windows.some(({ bottom }) => bottom > 0) && (
        <Entry label={t('light.legend.hidden')}>
          <rect className="sky-outside" x="4" y="2" width="16" height="12" />
        </Entry>
      )}
      {(['eyes', 'screen'] as const)
        .filter((kind) => arc.spells.some((spell) => spell.kind === kind))
        .map((kind) => (
          <Entry key={kind} label={t(`light.kind.${kind}`)}>
            <path className={`sky-spell ${kind}`} d="M2 8H22" />
          </Entry>
        ))}
    </ul>
  );
}

function Entry(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <svg viewBox="0 0 24 16">{props.children}</svg>
      {props.label}
    </li>
  );
}
