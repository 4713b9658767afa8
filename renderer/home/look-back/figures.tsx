import '../day-facts.css';
import type { ReactNode } from 'react';
import type { LookBack } from '../../../shared/summary/look-back';
import { MINUTE } from '../../../shared/time/moment';
import { useCompanion } from '../../companion/context';

/** What a period came to, in a few figures. */
export function Figures(props: { readonly seen: LookBack }): ReactNode {
  const { t, format } = useCompanion();
  const { totals } = props.seen;
  const { workdays, worked, paused, air, contact } = totals;
  const facts = [
    { name: t('facts.worked'), value: format.length(worked * MINUTE) },
    { name: t('look.workdays'), value: t('look.days', { count: workdays }) },
    { name: t('facts.paused'), value: format.length(paused * MINUTE) },
    { name: t('look.slot.air'), value: t('look.days', { count: air }) },
    { name: t('look.slot.contact'), value: t('look.days', { count: contact }) },
  ];
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="fact-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
