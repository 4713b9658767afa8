import { useState, type ReactNode } from 'react';
import type { SetAsideFile } from '../../../shared/earlier';
import { useCompanion } from '../../companion/context';
import { fileWords } from '../../../shared/messages/file-words';

/** Files that could not be read: each can be looked into, and taken elsewhere as it is. */
export function SetAsideFiles(props: {
  readonly files: readonly SetAsideFile[];
  readonly onLook: (name: string) => void;
}): ReactNode {
  const { api, t, format } = useCompanion();
  const [note, setNote] = useState('');
  const { files, onLook } = props;
  const save = async (name: string): Promise<void> => {
    setNote('');
    const saved = await api.earlier.saveSetAside(name);
    if (saved.type === 'saved') setNote(t('earlier.saved', { file: saved.file }));
    else if (saved.type === 'failed') setNote(t('earlier.save-failed'));
  };
  if (files.length === 0) return null;
  return (
    <section>
      <h3>{t('earlier.set-aside')}</h3>
      <p className="hint">{t('earlier.set-aside.hint')}</p>
      <ul className="set-aside-files">
        {files.map(({ name, file, at }) => {
          const words = fileWords(file, t, format);
          return (
            <li key={name} className="stack-small">
              <p>{words}</p>
              <p className="hint words">
                {at === null ? name : t('earlier.set-aside.when', { name, time: format.dayAndTime(at) })}
              </p>
              <div className="row">
                <button
                  type="button"
                  className="button"
                  data-act="salvage"
                  aria-label={`${t('earlier.salvage')}: ${words}`}
                  onClick={() => onLook(name)}
                >
                  {t('earlier.salvage')}
                </button>
                <button
                  type="button"
                  className="button"
                  data-act="save-set-aside"
                  aria-label={`${t('earlier.save-file')}: ${words}`}
                  onClick={() => void save(name).catch(() => setNote(t('refusal.unexpected')))}
                >
                  {t('earlier.save-file')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <div role="status">{note !== '' && <p className="words">{note}</p>}</div>
    </section>
  );
}
