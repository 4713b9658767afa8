import { useId, useRef, type ReactNode } from 'react';
import { SCALES, type ChecksQuestion } from '../../../shared/guides/guide';
import { SHEET_LIMITS, type Answer, type OwnCheck } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { AskedGroup } from './asked-group';
import { Note, ScaleChoices } from './choice-field';

type ChecksAnswer = Extract<Answer, { type: 'checks' }>;

/** A list of things with an answer to each, more of one's own, and a note to them all. */
export function ChecksField(props: {
  readonly question: ChecksQuestion;
  readonly answer: ChecksAnswer;
  readonly onAnswer: (answer: ChecksAnswer) => void;
}): ReactNode {
  const { t, view } = useCompanion();
  const { question, answer, onAnswer } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const scale = SCALES[question.scale];
  const setOwn = (own: readonly OwnCheck[]): void => onAnswer({ ...answer, own });
  const changeOwn = (at: number, change: Partial<OwnCheck>): void =>
    setOwn(answer.own.map((one, index) => (index === at ? { ...one, ...change } : one)));
  const add = (): void => {
    setOwn([...answer.own, { label: '', choice: null }]);
    // The new field is there once it is drawn.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>('li:last-child input[type=text]')?.focus(),
    );
  };
  return (
    <AskedGroup question={question}>
      <ul className="guide-checks" ref={list}>
        {question.items.map((item) => (
          <li key={item.id}>
            <fieldset>
              <legend className="guide-thing">{item.label[view.language]}</legend>
              <ScaleChoices
                name={`${id}-${item.id}`}
                scale={scale}
                choice={answer.choices[item.id] ?? null}
                onChoose={(choice) =>
                  onAnswer({ ...answer, choices: { ...answer.choices, [item.id]: choice } })
                }
              />
            </fieldset>
          </li>
        ))}
        {answer.own.map((own, at) => (
          // Things of one's own have no name but their place.
          <li key={at}>
            <fieldset>
              <legend className="visually-hidden">{own.label === '' ? t('guide.own') : own.label}</legend>
              <div className="guide-own">
                <input
                  type="text"
                  className="input"
                  aria-label={t('guide.own')}
                  maxLength={SHEET_LIMITS.line}
                  value={own.label}
                  onChange={(event) => changeOwn(at, { label: event.currentTarget.value })}
                />
                <ScaleChoices
                  name={`${id}-own-${at}`}
                  scale={scale}
                  choice={own.choice}
                  onChoose={(choice) => changeOwn(at, { choice })}
                />
                <button
                  type="button"
                  className="button plain"
                  aria-label={t('guide.remove', { thing: own.label })}
                  onClick={() => setOwn(answer.own.filter((_, index) => index !== at))}
                >
                  {t('guide.remove.short')}
                </button>
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      {answer.own.length < SHEET_LIMITS.entries && (
        <button type="button" className="button plain guide-add" onClick={add}>
          {t('guide.add-own')}
        </button>
      )}
      <Note id={`${id}-note`} note={answer.note} onNote={(note) => onAnswer({ ...answer, note })} />
    </AskedGroup>
  );
}
