import { useId, useState, type ReactNode } from 'react';
import type { LocalTime } from '../../../shared/time/calendar';
import { TimeInput } from '../../components/time-input';
import { useCompanion } from '../../companion/context';
import { parseTime } from '../../../shared/time/time-text';

/** A labelled time that may be none; kept when the person leaves the field. */
export function OptionalTime(props: {
  readonly label: ReactNode;
  readonly value: LocalTime | null;
  readonly onCommit: (time: LocalTime | null) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { label, value, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const kept = value ?? '';
  const onLeave = (text: string): void => {
    const time = parseTime(text);
    const good = time !== null || text === '';
    setRefused(!good);
    if (!good) return;
    setTyped(null);
    if (text !== kept) onCommit(time);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <TimeInput
        id={id}
        problemId={refused ? `${id}-problem` : undefined}
        value={typed ?? kept}
        onChange={setTyped}
        onLeave={onLeave}
      />
      {refused && (
        <span className="problem" id={`${id}-problem`} role="alert">
          {t('plan.problem.time')}
        </span>
      )}
    </div>
  );
}
