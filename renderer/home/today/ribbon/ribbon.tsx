import './ribbon.css';
import './goal-track.css';
import type { ReactNode } from 'react';
import type { DayView } from '../../../../shared/companion/snapshot';
import { useCompanion } from '../../../companion/context';
import { DayTable } from './day-table';
import { Drawing } from './drawing';
import { GoalTimes } from './goal-times';
import { GoalTrack } from './goal-track';
import { Legend } from './legend';
import { ribbonModel } from './ribbon-model';

/** The day as a picture, with the same facts as a table one key away. */
export function Ribbon(props: {
  readonly day: DayView;
  /** The level of its heading is the place's. */
  readonly title: 'h2' | 'h3';
}): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { day, title: Title } = props;
  const lunchMinutes = day.plan?.lunchMinutes ?? snapshot.settings.lunch.minutes;
  const model = ribbonModel(day, snapshot.now, snapshot.zone, lunchMinutes);
  return (
    <section className="ribbon" aria-labelledby="ribbon-title">
      <Title id="ribbon-title">{t(day.open ? 'ribbon.title' : 'ribbon.title.closed')}</Title>
      <Drawing model={model} />
      <GoalTrack day={day} model={model} />
      <ul className="ribbon-list" aria-hidden="true">
        {model.marks.map((mark) => (
          <li key={`${mark.kind}-${mark.at}`}>
            {t(`mark.${mark.kind}`)} {format.time(mark.at)}
          </li>
        ))}
      </ul>
      <Legend breaks={day.breaks} goals={model.goals} />
      {day.open && day.plan !== null && <GoalTimes plan={day.plan} date={day.date} />}
      <DayTable day={day} lunchMinutes={lunchMinutes} />
    </section>
  );
}
