import { useEffect, useId, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import {
  channelProblem,
  PEOPLE_LIMITS,
  tidyChannel,
  type PeopleProblem,
} from '../../../shared/people/limits';
import type { InfoChannel, InfoChannelDraft } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { PeopleFormEnd } from './form-end';

/** Adds a channel of information, or changes one. */
export function InfoChannelForm(props: {
  readonly channel: InfoChannel | null;
  readonly onDone: () => void;
}): ReactNode {
  const { send, t } = useCompanion();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<InfoChannelDraft>(
    () => props.channel ?? { id: null, name: '', address: '' },
  );
  const [problem, setProblem] = useState<PeopleProblem | null>(null);
  useEffect(() => first.current?.focus(), []);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const channel = tidyChannel(draft);
    const wrong = channelProblem(channel);
    setProblem(wrong);
    if (wrong !== null) return;
    void send({ type: 'channel.save', channel }).then((done) => {
      if (done) props.onDone();
    });
  };
  return (
    <form className="content-form" onSubmit={onSubmit} noValidate>
      {(['name', 'address'] as const).map((field) => (
        <div className="field" key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`people.channels.${field}`)}</label>
          <input
            ref={field === 'name' ? first : undefined}
            id={`${id}-${field}`}
            className="input"
            autoComplete="off"
            maxLength={PEOPLE_LIMITS[field]}
            value={draft[field]}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      <PeopleFormEnd problem={problem} onCancel={props.onDone} />
    </form>
  );
}
