import { useId, useState, type SyntheticEvent, type ReactNode } from 'react';
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

/** Which field is wrong when it cannot be kept. */
const WRONG: Readonly<Record<'name' | 'address', readonly PeopleProblem[]>> = {
  name: ['no-name', 'name'],
  address: ['address', 'no-link'],
};

/** Adds a channel of information, or changes one. */
export function InfoChannelForm(props: {
  readonly channel: InfoChannel | null;
  readonly onDone: () => void;
}): ReactNode {
  const { send, t } = useCompanion();
  const id = useId();
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
          wrong: problem !== null && WRONG[field].includes(problem),
          onChange: (value) => setDraft({ ...draft, [field]: value }),
        }))}
        problemId={id}
      />
      <FormEnd
        problem={problem === null ? null : t(`people.problem.${problem}`)}
        problemId={id}
        onCancel={props.onDone}
      />
    </form>
  );
}
