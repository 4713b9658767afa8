import { useId, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import { PEOPLE_LIMITS } from '../../../shared/people/limits';
import type { AgendaLine } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';

/** What to bring up at the check-in, to tick once it was. */
export function AgendaLines(): ReactNode {
  const { send, snapshot, t, hyphenate } = useCompanion();
  const { agenda } = snapshot.people;
  const { lines } = agenda;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const save = (changed: readonly AgendaLine[]): Promise<boolean> =>
    send({ type: 'agenda.save', agenda: { ...agenda, lines: changed }, was: agenda });
  const drop = (isGone: (line: AgendaLine, at: number) => boolean): void => {
    field.current?.focus();
    void save(lines.filter((line, at) => !isGone(line, at)));
  };
  const onAdd = (event: SyntheticEvent): void => {
    event.preventDefault();
    field.current?.focus();
    if (text.trim() === '') return;
    void save([...lines, { text, done: false }]).then((done) => {
      if (done) setText('');
    });
  };
  return (
    <div className="stack">
      <h3>{t('people.agenda')}</h3>
      {lines.length === 0 && <p className="soft">{t('people.agenda.none')}</p>}
      {lines.length > 0 && (
        <ul className="people-agenda">
          {lines.map((line, at) => (
            // Lines have no name but their place.
            <li key={at}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={line.done}
                  onChange={({ currentTarget: { checked } }) =>
                    void save(lines.map((one, index) => (index === at ? { ...one, done: checked } : one)))
                  }
                />
                <span className={line.done ? 'words soft' : 'words'}>{hyphenate(line.text)}</span>
              </label>
              <button
                type="button"
                className="button plain"
                aria-label={`${t('content.delete')}: ${line.text}`}
                onClick={() => drop((_, index) => index === at)}
              >
                {t('content.delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {lines.length < PEOPLE_LIMITS.agendaLines && (
        <form className="field people-wide" onSubmit={onAdd}>
          <label htmlFor={id}>{t('people.agenda.new')}</label>
          <div className="people-add-line">
            <input
              ref={field}
              id={id}
              className="input"
              autoComplete="off"
              maxLength={PEOPLE_LIMITS.agendaLine}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <button type="submit" className="button">
              {t('people.agenda.add')}
            </button>
          </div>
        </form>
      )}
      {lines.some(({ done }) => done) && (
        <div className="content-acts">
          <button type="button" className="button plain" onClick={() => drop(({ done }) => done)}>
            {t('people.agenda.clear')}
          </button>
        </div>
      )}
    </div>
  );
}
