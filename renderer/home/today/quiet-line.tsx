import type { ReactNode } from 'react';
import { quietWords } from '../../../shared/messages/quiet-words';
import { useCompanion } from '../../companion/context';

/** One line that says why the app is silent, when it is (B11). */
export function QuietLine(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  // Off work the app is silent anyway, and that needs no reason.
  if (snapshot.status.type === 'off') return null;
  const lines = [
    ...(snapshot.quiet === null ? [] : [quietWords(snapshot.quiet, t, format)]),
    ...(snapshot.idleUnknown ? [t('today.idle-unknown')] : []),
  ];
  return lines.map((line) => (
    <p key={line} className="quiet-line">
      {line}
    </p>
  ));
}
