import { useId, type ReactNode } from 'react';
import { SCALES, type ChoiceQuestion, type Scale } from '../../../shared/guides/guide';
import { SHEET_LIMITS, type Answer } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { RadioRow } from '../../components/radio-row';
import { AskedGroup } from './asked-group';

type ChoiceAnswer = Extract<Answer, { type: 'choice' }>;

/** One answer of a few, all in sight, and a note once there is one. */
export function ChoiceField(props: {
  readonly question: ChoiceQuestion;
  readonly answer: ChoiceAnswer;
  readonly onAnswer: (answer: ChoiceAnswer) => void;
}): ReactNode {
  const { question, answer, onAnswer } = props;
  const id = useId();
  return (
    <AskedGroup question={question}>
      <ScaleChoices
        name={id}
        scale={SCALES[question.scale]}
        choice={answer.choice}
        onChoose={(choice) => onAnswer({ ...answer, choice })}
      />
      {(answer.choice !== null || answer.note !== '') && (
        <Note id={`${id}-note`} note={answer.note} onNote={(note) => onAnswer({ ...answer, note })} />
      )}
    </AskedGroup>
  );
}

/** The answers of a scale beside each other. */
export function ScaleChoices(props: {
  readonly name: string;
  readonly scale: Scale;
  readonly choice: string | null;
  readonly onChoose: (choice: string) => void;
}): ReactNode {
  const { view } = useCompanion();
  const { name, scale, choice, onChoose } = props;
  const choices = scale.choices.map(({ id, label }) => ({ value: id, label: label[view.language] }));
  return <RadioRow name={name} choices={choices} chosen={choice} onChoose={onChoose} />;
}

/** A note to an answer; it grows with what is written. */
export function Note(props: {
  readonly id: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { id, note, onNote } = props;
  return (
    <div className="field guide-note">
      <label htmlFor={id}>{t('guide.note')}</label>
      <textarea
        id={id}
        className="input"
        rows={1}
        maxLength={SHEET_LIMITS.words}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
    </div>
  );
}
