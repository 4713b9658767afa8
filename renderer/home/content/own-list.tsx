import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { Section } from '../settings/section';
import { Act, DeleteAct, HideAct, Row } from './rows';

/** A list of what the person made, activities or tips: add, change, hide, remove. While a form is open it has the list's place. */
export function OwnList<Entry extends { readonly id: string }>(props: {
  readonly of: 'activity' | 'tip';
  readonly entries: readonly Entry[];
  readonly hidden: readonly string[];
  readonly wordsOf: (entry: Entry) => string;
  readonly factsOf?: (entry: Entry) => string;
  /** The form for one entry, or for a new one. */
  readonly form: ComponentType<{ readonly entry: Entry | null; readonly onDone: () => void }>;
  readonly onDelete: (id: string) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { of, entries, hidden, wordsOf, factsOf, form: Form, onDelete } = props;
  const [editing, setEditing] = useState<Entry | 'new' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = of === 'activity' ? 'activities' : 'tips';
  const onDone = (): void => {
    setEditing(null);
    heading.current?.focus();
  };
  return (
    <Section title={t(`content.own.${list}`)} note={t(`content.own.${list}.hint`)} titleRef={heading}>
      {editing !== null ? (
        <Form entry={editing === 'new' ? null : editing} onDone={onDone} />
      ) : (
        <>
          {entries.length === 0 ? (
            <p className="soft">{t(`content.own.${list}.none`)}</p>
          ) : (
            <ul className="content-list">
              {entries.map((entry) => {
                const { id } = entry;
                const words = wordsOf(entry);
                return (
                  <Row key={id} words={words} facts={factsOf?.(entry)}>
                    <Act label={t('content.edit')} about={words} onClick={() => setEditing(entry)} />
                    <HideAct of={of} id={id} about={words} hidden={hidden.includes(id)} />
                    <DeleteAct
                      about={words}
                      onDelete={() => {
                        heading.current?.focus();
                        onDelete(id);
                      }}
                    />
                  </Row>
                );
              })}
            </ul>
          )}
          <div>
            <button type="button" className="button" data-act={`new-${of}`} onClick={() => setEditing('new')}>
              {t(`content.new.${of}`)}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}
