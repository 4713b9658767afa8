import { useId, useState, type ReactNode } from 'react';
import type { LocalTime } from '../../../shared/time/calendar';
import { TimeInput } from '../../components/time-input';
import { parseTime } from '../../../shared/time/time-text';

/** A time that is saved when the person leaves the field: half a time is a time too, and not the one that is meant. */
export function CommitTime(props: {
  readonly value: LocalTime;
  readonly accepts: (time: LocalTime) => boolean;
  readonly problem: string;
  readonly onCommit: (time: LocalTime) => void;
  readonly id?: string;
  readonly label?: string;
  /** Id of what says who locked it; it cannot be changed then. */
  readonly lockedBy?: string | undefined;
}): ReactNode {
  const { id, label, value, accepts, problem, onCommit, lockedBy } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const problemId = useId();
  const onLeave = (text: string): void => {
    const time = parseTime(text);
    const good = time !== null && accepts(time);
    setRefused(!good);
    if (!good) return;
    setTyped(null);
    if (time !== value) onCommit(time);
  };
  return (
    <>
      <TimeInput
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { label })}
        problemId={refused ? problemId : undefined}
        lockedBy={lockedBy}
        value={typed ?? value}
        onChange={setTyped}
        onLeave={onLeave}
      />
      {refused && (
        <span className="problem" id={problemId} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
