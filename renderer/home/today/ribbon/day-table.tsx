import type { ReactNode } from 'react';
import type { DayView } from '../../../../shared/companion/snapshot';
import { useCompanion } from '../../../companion/context';
import { dayRows } from './day-rows';

/** The day's table, folded away until it is asked for. */
export function DayTable(props: { readonly day: DayView; readonly lunchMinutes: number }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  return (
    <details>
      <summary>{t('rows.show')}</summary>
      <table className="day-table">
        <caption className="visually-hidden">{t('ribbon.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rows.time')}</th>
            <th scope="col">{t('rows.what')}</th>
          </tr>
        </thead>
        <tbody>
          {dayRows(props.day, snapshot.now, props.lunchMinutes, snapshot.zone, t, format).map((row) => (
            <tr key={row.key}>
              <td>{row.time}</td>
              <td>{row.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
