import type { ReactNode } from 'react';
import type { DayView } from '../../../../shared/companion/snapshot';
import { useCompanion } from '../../../companion/context';
import { FoldedTable } from '../../../components/folded-table';
import { dayRows } from './day-rows';

/** The day's table, folded away until it is asked for. */
export function DayTable(props: { readonly day: DayView; readonly lunchMinutes: number }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { day, lunchMinutes } = props;
  return (
    <FoldedTable
      caption={t(day.open ? 'ribbon.title' : 'ribbon.title.closed')}
      columns={[t('rows.time'), t('rows.what')]}
      rows={dayRows(day, snapshot.now, lunchMinutes, snapshot.zone, t, format).map(({ key, time, what }) => ({
        key,
        cells: [time, what],
      }))}
    />
  );
}
