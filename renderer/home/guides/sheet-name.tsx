import { useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Guide } from '../../../shared/guides/guide';
import { SHEET_LIMITS, type SheetNote } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { LineFields } from '../people/line-fields';

/** Gives a sheet another name: initials or a meeting that were misspelt. */
export function SheetName(props: { readonly guide: Guide; readonly note: SheetNote }): ReactNode {
  const { send, t, view } = useCompanion();
  const { guide, note } = props;
  const [name, setName] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setName(null);
    opener.current?.focus();
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void send({ type: 'sheet.rename', sheet: note.id, name: name ?? '' }).then((done) => {
      if (done) close();
    });
  };
  return (
    <>
      <div className="content-acts">
        <button
          ref={opener}
          type="button"
          className="button plain"
          data-act="rename"
          aria-expanded={name !== null}
          aria-controls={id}
          onClick={() => (name === null ? setName(note.name) : close())}
        >
          {t(guide.onePerson === true ? 'guide.rename.initials' : 'guide.rename')}
        </button>
      </div>
      <div id={id}>
        {name !== null && (
          <form className="form guide-start" onSubmit={onSubmit} noValidate>
            <LineFields
              fields={[
                {
                  label: guide.naming?.[view.language] ?? '',
                  most: SHEET_LIMITS.name,
                  value: name,
                  onChange: setName,
                },
              ]}
            />
            <div className="content-acts">
              <button type="submit" className="button primary">
                {t('content.form.save')}
              </button>
              <button type="button" className="button" onClick={close}>
                {t('plan.cancel')}
              </button>
            </div>
          </form>
        )}
      </div>
    </>
  );
}
