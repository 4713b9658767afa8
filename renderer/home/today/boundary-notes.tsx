import type { ReactNode } from 'react';
import { HOUR, MINUTE } from '../../../shared/time/moment';
import { useCompanion } from '../../companion/context';
import { useCopy } from '../../components/use-copy';

/** So long before the time to stop for 11 hours of rest it is told on Today. */
const EVENING = 3 * HOUR;

/** What is worth knowing of the boundary between work and leisure: a few quiet lines, and only when there is something to say. */
export function BoundaryNotes(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { boundary, restBy, now, status } = snapshot;
  const { shortRest, reached, worked } = boundary;
  const isEvening = restBy !== null && status.type !== 'off' && now >= restBy - EVENING && now < restBy;
  const lines = [
    ...(shortRest === null ? [] : [t('boundary.short-rest', { length: format.length(shortRest * MINUTE) })]),
    ...(isEvening ? [t('boundary.rest-by', { time: format.time(restBy) })] : []),
    ...(reached === null
      ? []
      : [t('boundary.reached', { hours: reached, length: format.length(worked * MINUTE) })]),
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line} className="quiet-line">
          {line}
        </p>
      ))}
    </>
  );
}

/** This week's sum, neutral: what was logged, and what the usual hours come to. */
export function WeekSum(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { worked, planned } = snapshot.boundary;
  if (worked === 0) return null;
  return (
    <p className="soft">
      {t(planned === 0 ? 'boundary.week' : 'boundary.week-of', {
        worked: format.length(worked * MINUTE),
        planned: format.length(planned * MINUTE),
      })}
    </p>
  );
}

/** Several late ends in a week: a suggestion to talk about it, with the facts to take along, and nothing more. */
export function WorkloadNote(): ReactNode {
  const { snapshot, t } = useCompanion();
  const { said, copy } = useCopy();
  const { workload } = snapshot.boundary;
  if (workload === null) return null;
  // Not today's date: after midnight a Sunday's work still belongs to the week before.
  const date = workload.ends[0]?.date ?? snapshot.date;
  return (
    <section className="card" aria-labelledby="workload-title">
      <h2 id="workload-title">{t('boundary.workload', { count: workload.ends.length })}</h2>
      <p>{t('boundary.workload.text')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => copy({ text: 'late-ends', date })}>
          {t('boundary.workload.copy')}
        </button>
        <a className="button plain" href="#look-back">
          {t('boundary.workload.see')}
        </a>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </section>
  );
}
