import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Page } from '../../../shared/companion/commands';
import type { Guide } from '../../../shared/guides/guide';
import { SHEET_LIMITS, type SheetNote } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { linkToSheet } from '../route';
import { useBegin } from './use-begin';
import { useSaving } from './use-saving';

/** Begins a guide; where its sheets have names, those that there are can be opened. */
export function GuideStart(props: {
  readonly page: Page;
  readonly guide: Guide;
  readonly sheets: readonly SheetNote[];
}): ReactNode {
  const { api, t, view } = useCompanion();
  const { page, guide, sheets } = props;
  const { came, save } = useSaving();
  const begin = useBegin(page, guide, sheets);
  const [name, setName] = useState('');
  const id = useId();
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    begin(name, null);
  };
  return (
    <>
      <form className="form guide-start" onSubmit={onSubmit} noValidate>
        {guide.naming !== null && (
          <div className="field">
            <label htmlFor={id}>{guide.naming[view.language]}</label>
            <input
              id={id}
              type="text"
              className="input"
              autoComplete="off"
              maxLength={SHEET_LIMITS.name}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </div>
        )}
        <p className="hint">{t('guide.yours')}</p>
        <div className="row">
          <button type="submit" className="button primary" data-act="begin">
            {t('guide.begin')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => save(() => api.guides.saveForm({ guide: guide.id }))}
          >
            {t('guide.form.empty')}
          </button>
        </div>
        <p className="hint" role="status">
          {came}
        </p>
      </form>
      {guide.naming !== null && sheets.length > 0 && (
        <section className="stack">
          <h2>{t('guide.begun')}</h2>
          <SheetList page={page} guide={guide} sheets={sheets} />
        </section>
      )}
    </>
  );
}

/** Sheets to open, newest first. */
export function SheetList(props: {
  readonly page: Page;
  readonly guide: Guide;
  readonly sheets: readonly SheetNote[];
}): ReactNode {
  const { t, format, hyphenate } = useCompanion();
  const { page, guide, sheets } = props;
  return (
    <ul className="content-list">
      {sheets.toReversed().map(({ id, name, changed }) => (
        <li key={id}>
          <a className="words" href={linkToSheet(page, guide.id, id)} aria-describedby={`changed-${id}`}>
            {name === '' ? t('guide.unnamed') : hyphenate(name)}
          </a>
          <span className="hint" id={`changed-${id}`}>
            {t('guide.changed', { date: format.dateAndYear(changed) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
