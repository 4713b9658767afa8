import { useState, type SyntheticEvent, type ReactNode } from 'react';
import {
  channelProblem,
  PEOPLE_LIMITS,
  tidyChannel,
  type PeopleProblem,
} from '../../../shared/people/limits';
import type { InfoChannel, InfoChannelDraft } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { FormEnd } from '../../components/form-end';
import { LineFields } from './line-fields';

/** Adds a channel of information, or changes one. */
export function InfoChannelForm(props: {
  readonly channel: InfoChannel | null;
  readonly onDone: () => void;
}): ReactNode {
  const { send, t } = useCompanion();
  const [draft, setDraft] = useState<InfoChannelDraft>(
    () => props.channel ?? { id: null, name: '', address: '' },
  );
  const [problem, setProblem] = useState<PeopleProblem | null>(null);
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
      <LineFields
        fields={(['name', 'address'] as const).map((field) => ({
          label: t(`people.channels.${field}`),
          most: PEOPLE_LIMITS[field],
          value: draft[field],
          onChange: (value) => setDraft({ ...draft, [field]: value }),
        }))}
      />
      <FormEnd problem={problem === null ? null : t(`people.problem.${problem}`)} onCancel={props.onDone} />
    </form>
  );
}
