import './own-kinds.css';
import { useRef, useState, type ReactNode } from 'react';
import { OWN_KIND_LIMITS, type OwnKind } from '../../../../shared/breaks/own-kinds';
import { SECOND } from '../../../../shared/time/moment';
import { useCompanion } from '../../../companion/context';
import { freeId, newDraft, toDraft, type Draft } from './draft';
import { OwnKindForm } from './own-kind-form';

/** The breaks that the person made: a list, and a form for the one that is being changed. */
export function OwnKinds(props: {
  readonly kinds: readonly OwnKind[];
  readonly onChange: (kinds: readonly OwnKind[]) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { kinds, onChange } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = draft !== null && kinds.every(({ id }) => id !== draft.id);

  const edit = (next: Draft): void => {
    setRemoved(null);
    setDraft(next);
  };
  const close = (): void => {
    setDraft(null);
    heading.current?.focus();
  };
  const save = (kind: OwnKind): void => {
    onChange(isNew ? [...kinds, kind] : kinds.map((one) => (one.id === kind.id ? kind : one)));
    close();
  };
  const remove = (kind: OwnKind): void => {
    onChange(kinds.filter((one) => one !== kind));
    setRemoved(kind.name);
    close();
  };

  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('own-kind.list')}
      </h3>
      {kinds.length === 0 && <p className="soft">{t('own-kind.none')}</p>}
      <ul className="own-list">
        {kinds.map((kind) => (
          <li key={kind.id}>
            {draft?.id === kind.id ? (
              <OwnKindForm
                title={t('own-kind.change')}
                draft={draft}
                onChange={setDraft}
                onSave={save}
                onCancel={close}
              />
            ) : (
              <Row kind={kind} onEdit={() => edit(toDraft(kind))} onRemove={() => remove(kind)} />
            )}
          </li>
        ))}
      </ul>
      {isNew && (
        <OwnKindForm
          title={t('own-kind.new')}
          draft={draft}
          onChange={setDraft}
          onSave={save}
          onCancel={close}
        />
      )}
      {draft === null &&
        (kinds.length < OWN_KIND_LIMITS.kinds ? (
          <div className="row">
            <button type="button" className="button" onClick={() => edit(newDraft(freeId(kinds)))}>
              {t('own-kind.add')}
            </button>
          </div>
        ) : (
          <p className="hint">{t('own-kind.full')}</p>
        ))}
      <p className="visually-hidden" role="status">
        {removed !== null && t('own-kind.removed', { name: removed })}
      </p>
    </div>
  );
}

function Row(props: {
  readonly kind: OwnKind;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t, format, hyphenate } = useCompanion();
  const { kind, onEdit, onRemove } = props;
  const length = format.exactly(kind.seconds * SECOND);
  return (
    <div className="own-row">
      <div className="own-words">
        <strong className="words">{hyphenate(kind.name)}</strong>
        <span className="soft">
          {kind.everyMinutes === null
            ? t('own-kind.daily', { length, at: kind.at ?? '' })
            : t('own-kind.every', { length, every: kind.everyMinutes })}
          {' · '}
          {t(`own-kind.surface.${kind.surface}`)}
        </span>
      </div>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-label={t('own-kind.edit', { name: kind.name })}
          onClick={onEdit}
        >
          {t('own-kind.edit.short')}
        </button>
        <button
          type="button"
          className="button plain"
          aria-label={t('own-kind.remove', { name: kind.name })}
          onClick={onRemove}
        >
          {t('own-kind.remove.short')}
        </button>
      </div>
    </div>
  );
}
