import { useId, useState, type SyntheticEvent, type ReactNode } from 'react';
import { PEOPLE_LIMITS, personProblem, tidyPerson, type PeopleProblem } from '../../../shared/people/limits';
import type { Person, PersonDraft } from '../../../shared/people/person';
import { RHYTHMS, rhythmWords } from '../../../shared/people/rhythm';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { parseDate } from '../../date-text';
import { Toggle } from '../settings/toggle';
import { FormEnd } from '../../components/form-end';
import { LineFields } from './line-fields';
import { WayFields } from './way-fields';

/** Adds a person, or changes one. */
export function PersonForm(props: {
  readonly person: Person | null;
  /** What a new one is to begin with. */
  readonly support: boolean;
  readonly onDone: () => void;
}): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { person, support, onDone } = props;
  const id = useId();
  const [draft, setDraft] = useState<PersonDraft>(() => person ?? newPerson(support));
  const [was] = useState(person ?? undefined);
  const [last, setLast] = useState(draft.lastTalked ?? '');
  const [problem, setProblem] = useState<PeopleProblem | null>(null);
  const set = (change: Partial<PersonDraft>): void => setDraft({ ...draft, ...change });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const lastTalked = parseDate(last, snapshot.date, 'last');
    const tidied = tidyPerson({ ...draft, lastTalked });
    const unread = last.trim() !== '' && lastTalked === null;
    const wrong = unread ? 'last-talked' : personProblem(tidied, snapshot.date);
    setProblem(wrong);
    if (wrong !== null) return;
    void send({ type: 'person.save', person: tidied, was }).then((done) => {
      if (done) onDone();
    });
  };
  const { everyDays } = draft;
  const rhythms = [...new Set([...RHYTHMS, ...(everyDays === null ? [] : [everyDays])])];
  return (
    <form className="content-form" onSubmit={onSubmit} noValidate>
      <LineFields
        fields={(['name', 'role'] as const).map((field) => ({
          label: t(`people.form.${field}`),
          most: PEOPLE_LIMITS[field],
          value: draft[field],
          wrong: problem === field || (field === 'name' && problem === 'no-name'),
          onChange: (value) => set({ [field]: value }),
        }))}
        problemId={`${id}-problem`}
      />
      <WayFields channels={draft.channels} onChange={(channels) => set({ channels })} />
      <div className="field">
        <label htmlFor={`${id}-rhythm`}>{t('people.form.rhythm')}</label>
        <select
          id={`${id}-rhythm`}
          className="input"
          value={everyDays ?? ''}
          onChange={({ currentTarget: { value } }) => set({ everyDays: value === '' ? null : Number(value) })}
        >
          <option value="">{t('people.rhythm.none')}</option>
          {rhythms.map((days) => (
            <option key={days} value={days}>
              {rhythmWords(days, t)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-last`}>{t('people.form.last')}</label>
        <DateInput
          id={`${id}-last`}
          value={last}
          onChange={setLast}
          sense="last"
          wrong={problem === 'last-talked'}
          problemId={problem === 'last-talked' ? `${id}-problem` : undefined}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`}>{t('people.form.note')}</label>
        <textarea
          id={`${id}-note`}
          className="input"
          rows={2}
          maxLength={PEOPLE_LIMITS.note}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
      </div>
      <div>
        <Toggle
          label={t('people.form.support')}
          checked={draft.support}
          onChange={(on) => set({ support: on })}
        />
        <Toggle
          label={t('people.form.manager')}
          checked={draft.manager}
          onChange={(manager) => set({ manager })}
        />
      </div>
      <FormEnd
        problem={problem === null ? null : t(`people.problem.${problem}`)}
        problemId={`${id}-problem`}
        onCancel={onDone}
      />
    </form>
  );
}

function newPerson(support: boolean): PersonDraft {
  const words = { name: '', role: '', note: '' };
  const channels = [{ kind: 'phone', address: '' } as const];
  return { id: null, ...words, channels, everyDays: null, support, manager: false, lastTalked: null };
}
