import type { ReactNode } from 'react';
import type { Snapshot } from '../../../shared/companion/snapshot';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import { quietWords } from '../../../shared/messages/quiet-words';
import { useCompanion } from '../../companion/context';

/** One line that says why the app is silent, when it is (B11). */
export function QuietLine(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  return quietLines(snapshot, t, format).map((line) => (
    <p key={line} className="quiet-line">
      {line}
    </p>
  ));
}

/** Why the app is silent, or quieter than it might be, in words. */
export function quietLines(snapshot: Snapshot, t: Translate, format: Format): readonly string[] {
  // Off work the app is silent anyway, and that needs no reason.
  if (snapshot.status.type === 'off') return [];
  return [
    ...(snapshot.quiet === null ? [] : [quietWords(snapshot.quiet, t, format)]),
    ...(snapshot.idleUnknown ? [t('today.idle-unknown')] : []),
  ];
}
