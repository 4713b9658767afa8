import type { ReactNode } from 'react';
import { useCompanion } from '../../../companion/context';
import type { Translate } from '../../../../shared/messages';
import type { Coordinates } from '../../../../shared/workplace/light/sun';
import { FoldedTable } from '../../../components/folded-table';
import { bearingWords } from './directions';
import { skyRows, type SkyRow } from './sky-rows';
import type { SunToday } from './use-sun';

/** What the picture shows, as a table. */
export function SkyTable(props: { readonly sun: SunToday; readonly place: Coordinates }): ReactNode {
  const { t, format } = useCompanion();
  const { arc, day } = props.sun;
  const rows = skyRows(arc, day, props.place);
  if (rows.length === 0) return null;
  return (
    <FoldedTable
      caption={t('light.table')}
      columns={[
        t('light.table.time'),
        t('light.table.direction'),
        t('light.table.height'),
        t('light.table.desk'),
      ]}
      rows={rows.map((row) => ({
        key: String(row.at),
        cells: [
          format.time(row.at),
          bearingWords(row.sun.azimuth, t),
          t('light.degrees', { degrees: Math.max(0, Math.round(row.sun.altitude * 10) / 10) }),
          happening(row, t),
        ],
      }))}
    />
  );
}

function happening({ events, spell }: SkyRow, t: Translate): string {
  const said = events.map((event) =>
    event.kind === 'begins' || event.kind === 'ends'
      ? t(`light.table.${event.kind}`, { what: t(`light.kind.${event.spell.kind}`) })
      : t(`light.table.${event.kind}`),
  );
  const goesOn = spell !== null && !events.some(({ kind }) => kind === 'begins');
  return [...said, ...(goesOn ? [t(`light.kind.${spell.kind}`)] : [])].join(', ');
}
