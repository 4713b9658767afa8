import { useId, useRef, type ReactNode } from 'react';
import { PEOPLE_LIMITS } from '../../../shared/people/limits';
import { CHANNEL_KINDS, type Channel } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';

/** The ways to reach a person, to fill in: what sort, and the number, address or link. */
export function WayFields(props: {
  readonly channels: readonly Channel[];
  readonly onChange: (channels: readonly Channel[]) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { channels, onChange } = props;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const change = (at: number, to: Partial<Channel>): void =>
    onChange(channels.map((one, index) => (index === at ? { ...one, ...to } : one)));
  const add = (): void => {
    onChange([...channels, { kind: 'phone', address: '' }]);
    // The new field is there once it is drawn.
    requestAnimationFrame(() =>
      group.current?.querySelector<HTMLSelectElement>('li:last-child select')?.focus(),
    );
  };
  const remove = (at: number): void => {
    group.current?.querySelector<HTMLButtonElement>('[data-act=add-way]')?.focus();
    onChange(channels.filter((_, index) => index !== at));
  };
  return (
    <fieldset ref={group} aria-describedby={`${id}-hint`}>
      <legend>{t('people.form.ways')}</legend>
      <p className="hint" id={`${id}-hint`}>
        {t('people.form.ways.hint')}
      </p>
      <ul className="people-way-fields">
        {channels.map(({ kind, address }, at) => (
          // Ways have no name but their place.
          <li key={at}>
            <select
              className="input"
              aria-label={t('people.form.way', { number: at + 1 })}
              value={kind}
              onChange={({ currentTarget: { value } }) =>
                change(at, { kind: CHANNEL_KINDS.find((one) => one === value) ?? 'phone' })
              }
            >
              {CHANNEL_KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`people.kind.${one}`)}
                </option>
              ))}
            </select>
            <input
              className="input"
              autoComplete="off"
              aria-label={t('people.form.address', { number: at + 1 })}
              maxLength={PEOPLE_LIMITS.address}
              value={address}
              onChange={(event) => change(at, { address: event.currentTarget.value })}
            />
            <button
              type="button"
              className="button plain"
              aria-label={`${t('content.delete')}: ${t('people.form.way', { number: at + 1 })}`}
              onClick={() => remove(at)}
            >
              {t('content.delete')}
            </button>
          </li>
        ))}
      </ul>
      {channels.length < PEOPLE_LIMITS.ways && (
        <button type="button" className="button plain people-add-way" data-act="add-way" onClick={add}>
          {t('people.form.add-way')}
        </button>
      )}
    </fieldset>
  );
}
