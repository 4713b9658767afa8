import { useId, useState, type ReactNode } from 'react';
import { suggestChannel, type Matter } from '../../../shared/people/channel-helper';
import type { MessageKey } from '../../../shared/messages';
import { useCompanion } from '../../companion/context';
import { RadioRow } from '../../components/radio-row';
import { Sources } from '../../components/sources';
import { Section } from '../settings/section';

type Answered = { readonly [Q in keyof Matter]: boolean | null };

const NOTHING: Answered = { sensitive: null, urgent: null, discussion: null };
const QUESTIONS = ['sensitive', 'urgent', 'discussion'] as const;

/** Three questions about a matter, and how to take it up (R31, R32). Nothing of it is kept. */
export function ChannelHelper(): ReactNode {
  const { t } = useCompanion();
  const [answers, setAnswers] = useState(NOTHING);
  const matter = matterIn(answers);
  const answersTo = (question: keyof Matter): readonly (readonly [boolean, MessageKey])[] =>
    question === 'discussion'
      ? [
          [true, 'people.helper.talk'],
          [false, 'people.helper.answer'],
        ]
      : [
          [true, 'people.helper.yes'],
          [false, 'people.helper.no'],
        ];
  return (
    <Section title={t('people.helper')} note={t('people.helper.hint')}>
      {QUESTIONS.map((question) => (
        <Question
          key={question}
          ask={t(`people.helper.${question}`)}
          answers={answersTo(question).map(([value, key]) => ({ value, label: t(key) }))}
          chosen={answers[question]}
          onChoose={(value) => setAnswers({ ...answers, [question]: value })}
        />
      ))}
      <div role="status">{matter !== null && <Suggested matter={matter} />}</div>
    </Section>
  );
}

function Question(props: {
  readonly ask: string;
  readonly answers: readonly { readonly value: boolean; readonly label: string }[];
  readonly chosen: boolean | null;
  readonly onChoose: (value: boolean) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend>{props.ask}</legend>
      <RadioRow name={name} choices={props.answers} chosen={props.chosen} onChoose={props.onChoose} />
    </fieldset>
  );
}

function Suggested({ matter }: { readonly matter: Matter }): ReactNode {
  const { t } = useCompanion();
  const { channel, instead, why, source } = suggestChannel(matter);
  return (
    <div className="card">
      <h3>{t(`people.helper.${channel}`)}</h3>
      <p>{t(`people.helper.why.${why}`)}</p>
      {instead !== null && (
        <p>{t('people.helper.instead', { channel: t(`people.helper.instead.${instead}`) })}</p>
      )}
      <Sources className="content-sources" field={source} />
    </div>
  );
}

function matterIn({ sensitive, urgent, discussion }: Answered): Matter | null {
  if (sensitive === null || urgent === null || discussion === null) return null;
  return { sensitive, urgent, discussion };
}
