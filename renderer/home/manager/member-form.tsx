import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { rhythmWords } from '../../../shared/people/rhythm';
import {
  EXTRA_RHYTHMS,
  TEAM_RHYTHMS,
  USUAL_RHYTHM,
  type TeamMember,
  type TeamMemberDraft,
} from '../../../shared/people/team';
import { memberProblem, TEAM_LIMITS, tidyMember, type TeamProblem } from '../../../shared/people/team-limits';
import { policyOf } from '../../../shared/policy/policy';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { FormEnd } from '../../components/form-end';
import { parseDate } from '../../date-text';
import { LineFields } from '../people/line-fields';

/** Adds somebody to the team, or changes them. */
export function MemberForm(props: {
  readonly member: TeamMember | null;
  readonly onDone: () => void;
}): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { member, onDone } = props;
  const { date, team } = snapshot;
  const id = useId();
  const [was] = useState(member === null ? undefined : draftOf(member));
  const [initials, setInitials] = useState(member?.initials ?? '');
  const [everyDays, setEveryDays] = useState(
    member?.everyDays ?? policyOf(snapshot.policy)?.checkInDays ?? USUAL_RHYTHM,
  );
  const [extraDays, setExtraDays] = useState(member?.extra?.everyDays ?? null);
  const [until, setUntil] = useState(member?.extra?.until ?? '');
  const [last, setLast] = useState(member?.lastTalked ?? '');
  const [problem, setProblem] = useState<TeamProblem | null>(null);

  /** What the fields say, or which of the dates cannot be read. */
  const read = (): TeamMemberDraft | TeamProblem => {
    const lastTalked = parseDate(last, date, 'last');
    if (last.trim() !== '' && lastTalked === null) return 'last-talked';
    const ends = parseDate(until, date);
    if (extraDays !== null && ends === null) return 'extra-until';
    const extra = extraDays === null || ends === null ? null : { everyDays: extraDays, until: ends };
    return tidyMember({ id: member?.id ?? null, initials, everyDays, extra, lastTalked });
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const draft = read();
    const wrong = typeof draft === 'string' ? draft : memberProblem(draft, team, date);
    setProblem(wrong);
    if (wrong !== null || typeof draft === 'string') return;
    void send({ type: 'member.save', member: draft, was }).then((done) => {
      if (done) onDone();
    });
  };
  return (
    <form className="content-form" onSubmit={onSubmit} noValidate>
      <LineFields
        fields={[
          {
            label: t('team.form.initials'),
            most: TEAM_LIMITS.initials,
            value: initials,
            wrong: problem === 'no-initials' || problem === 'initials' || problem === 'taken',
            onChange: setInitials,
          },
        ]}
        problemId={`${id}-problem`}
      />
      <RhythmField
        label={t('team.form.rhythm')}
        hint={t('team.form.rhythm.hint')}
        days={[...TEAM_RHYTHMS, everyDays]}
        value={everyDays}
        onChange={(days) => setEveryDays(days ?? USUAL_RHYTHM)}
      />
      <RhythmField
        label={t('team.form.extra')}
        hint={t('team.form.extra.hint')}
        none={t('team.form.extra.none')}
        days={[...EXTRA_RHYTHMS, ...(extraDays === null ? [] : [extraDays])]}
        value={extraDays}
        onChange={setExtraDays}
      />
      {extraDays !== null && (
        <div className="field">
          <label htmlFor={`${id}-until`}>{t('team.form.until')}</label>
          <DateInput
            id={`${id}-until`}
            value={until}
            onChange={setUntil}
            wrong={problem === 'extra-until'}
            problemId={problem === 'extra-until' ? `${id}-problem` : undefined}
          />
        </div>
      )}
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
      <FormEnd
        problem={problem === null ? null : t(`team.problem.${problem}`)}
        problemId={`${id}-problem`}
        onCancel={onDone}
      />
    </form>
  );
}

/** How often, out of the common rhythms and the one that is kept; `none` is what none at all is called. */
function RhythmField(props: {
  readonly label: string;
  readonly hint: string;
  readonly none?: string;
  readonly days: readonly number[];
  readonly value: number | null;
  readonly onChange: (days: number | null) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { label, hint, none, days, value, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {[...new Set(days)].map((one) => (
          <option key={one} value={one}>
            {rhythmWords(one, t)}
          </option>
        ))}
      </select>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** What a form can say of somebody. */
function draftOf({ id, initials, everyDays, extra, lastTalked }: TeamMember): TeamMemberDraft {
  return { id, initials, everyDays, extra, lastTalked };
}
