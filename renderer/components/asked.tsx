import type { ReactNode } from 'react';
import type { AskedWords } from '../../shared/messages/asked-words';
import { useCompanion } from '../companion/context';

/** A question or reminder with its answers, the likeliest first; the level of the title is the place's. */
export function Asked(props: {
  readonly words: AskedWords;
  readonly title: 'h1' | 'h2';
  /** The class of the row of answers. */
  readonly answers: string;
}): ReactNode {
  const { send } = useCompanion();
  const { words, title: Title, answers } = props;
  return (
    <>
      <div>
        <Title>{words.title}</Title>
        <p>{words.body}</p>
      </div>
      <div className={answers}>
        {words.answers.map(({ label, command }, index) => (
          <button
            key={label}
            type="button"
            className={index === 0 ? 'button primary' : 'button'}
            onClick={() => void send(command)}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
