import { useState, type ReactNode } from 'react';
import { FILE_FORMATS, type DataSaved, type FileFormat } from '../../../shared/exchange/exchange';
import { EXTENTS, type Extent } from '../../../shared/exchange/extent';
import { mayExport, policyOf } from '../../../shared/policy/policy';
import { useCompanion } from '../../companion/context';
import { Choices } from '../settings/choices';
import { Section } from '../settings/section';
import { chosenDate, DateChoice } from './date-choice';

/** What sort of file, and of how much; main asks where to, and the page says what came of it. */
export function SaveData(): ReactNode {
  const { api, snapshot, t } = useCompanion();
  const policy = policyOf(snapshot.policy);
  const formats = FILE_FORMATS.filter((one) => mayExport(one, snapshot.policy));
  const [format, setFormat] = useState<FileFormat>(formats[0] ?? 'markdown');
  const [what, setWhat] = useState<Extent>('week');
  const [dateText, setDateText] = useState(snapshot.date);
  const [note, setNote] = useState('');
  // The calendar file is about every week.
  const asksDate = format !== 'calendar' && what !== 'all';
  const date = asksDate ? chosenDate(dateText, snapshot.date) : snapshot.date;

  const say = (saved: DataSaved): string => {
    switch (saved.type) {
      case 'saved':
        return t('data.saved', { file: saved.file });
      case 'cancelled':
        return '';
      case 'failed':
        return t(`data.failed.${saved.reason}`);
    }
  };
  const save = async (): Promise<void> => {
    setNote('');
    if (date === null) setNote(t('data.date.missing'));
    else setNote(say(await api.exchange.save({ what, date, format })));
  };
  return (
    <Section title={t('data.save.title')} note={t('data.save.hint')}>
      <Choices
        legend={t('data.format')}
        choices={formats.map((value) => ({
          value,
          label: t(`data.format.${value}`),
          hint: t(`data.format.${value}.hint`),
        }))}
        value={format}
        onChange={setFormat}
      />
      {policy !== null && formats.length < FILE_FORMATS.length && (
        <p className="hint words">{t('policy.fewer-files', { organisation: policy.organisation })}</p>
      )}
      {format !== 'calendar' && (
        <Choices
          legend={t('data.what')}
          choices={EXTENTS.map((value) => ({ value, label: t(`data.what.${value}`) }))}
          value={what}
          onChange={setWhat}
        />
      )}
      {format !== 'calendar' && what !== 'all' && (
        <DateChoice label={t(`data.date.${what}`)} of={what} value={dateText} onChange={setDateText} />
      )}
      <div>
        <button
          type="button"
          className="button primary"
          data-act="save-data"
          onClick={() => void save().catch(() => setNote(t('refusal.unexpected')))}
        >
          {t('data.save')}
        </button>
      </div>
      <div role="status">{note !== '' && <p className="words">{note}</p>}</div>
    </Section>
  );
}
