import type { ReactNode } from 'react';
import type { LocalDate } from '../../../shared/time/calendar';
import type { DayKind } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { Choices } from '../settings/choices';

const KINDS: readonly DayKind[] = ['work', 'holiday', 'ill', 'care', 'off'];

/** What sort of day it is; a choice is kept at once. */
export function KindChoice(props: {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly onChanged?: () => void;
}): ReactNode {
  const { send, t } = useCompanion();
  const { date, kind, onChanged } = props;
  const onChange = async (chosen: DayKind): Promise<void> => {
    if (await send({ type: 'day.mark', day: date, kind: chosen })) onChanged?.();
  };
  return (
    <Choices
      legend={t('day-kind.legend')}
      choices={KINDS.map((value) => ({ value, label: t(`day-kind.${value}`) }))}
      value={kind}
      onChange={(chosen) => void onChange(chosen)}
    />
  );
}
