import { useId, useState, type ReactNode } from 'react';
import type { Page } from '../../../shared/companion/commands';
import { appointmentsOf } from '../../../shared/guides/appointments';
import type { Guide, Offer } from '../../../shared/guides/guide';
import { hasRoom } from '../../../shared/guides/form';
import { talkLine } from '../../../shared/guides/paper';
import { answered, missingOf, offersOf, talkPoints } from '../../../shared/guides/reading';
import { SHEET_FORMATS, type FormAsk, type SheetFormat, type SheetNote } from '../../../shared/guides/sheet';
import { mayExport } from '../../../shared/policy/policy';
import type { Settings, SettingsChange } from '../../../shared/settings';
import { useCompanion } from '../../companion/context';
import { useCopy } from '../../components/use-copy';
import { settingsChange } from '../settings/settings-change';
import { CalendarNotes } from './calendar-notes';
import { Comparison } from './comparison';
import { useBegin } from './use-begin';
import type { Filling } from './use-filling';
import { useSaving } from './use-saving';

/** What came of a guide: what there is to talk about, settings that help, and the ways to take it along. */
export function SheetResult(props: {
  readonly page: Page;
  readonly guide: Guide;
  readonly note: SheetNote;
  readonly sheets: readonly SheetNote[];
  readonly filling: Filling;
}): ReactNode {
  const { t, format, hyphenate, view } = useCompanion();
  const { page, guide, note, sheets, filling } = props;
  const { answers } = filling;
  const points = talkPoints(guide, answers, view.language);
  const { done, of } = answered(guide, answers);
  const missing = missingOf(guide, answers);
  const earlier = guide.naming === null ? sheets.filter(({ id }) => id !== note.id) : [];
  return (
    <>
      <p className="soft">{t('guide.standing', { done, of, date: format.dateAndYear(note.changed) })}</p>
      {missing.length > 0 && (
        <p className="problem">
          {t('guide.missing', { questions: missing.map(({ ask }) => ask[view.language]).join(', ') })}
        </p>
      )}
      <section className="stack">
        <h3>{t('guide.talk')}</h3>
        {points.length === 0 ? (
          <p className="soft">{t('guide.talk.none')}</p>
        ) : (
          <ul className="guide-talk">
            {points.map((point) => (
              <li key={point.about} className="words">
                {hyphenate(talkLine(point))}
              </li>
            ))}
          </ul>
        )}
      </section>
      {offersOf(guide, answers).map((offer) => (
        <OfferCard key={offer} offer={offer} />
      ))}
      <Away
        guide={guide}
        note={note}
        hasTalk={points.length > 0}
        // An empty sheet has all of it left, and is there as the empty guide.
        hasRest={done > 0 && hasRoom(guide, answers)}
        filling={filling}
      />
      <Again page={page} guide={guide} note={note} sheets={sheets} />
      {earlier.length > 0 && <Comparison guide={guide} answers={answers} earlier={earlier} />}
    </>
  );
}

/** A setting that answers a worry. */
function OfferCard(props: { readonly offer: Offer }): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { offer } = props;
  const change = changeFor(offer, snapshot.settings);
  return (
    <section className="card">
      <h3>{t(`guide.offer.${offer}`)}</h3>
      <p>{t(`guide.offer.${offer}.hint`)}</p>
      {change === null ? (
        <p className="soft">{t('guide.offer.on')}</p>
      ) : (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => void send(settingsChange(snapshot.settings, change))}
          >
            {t('guide.offer.turn-on')}
          </button>
        </div>
      )}
    </section>
  );
}

/** What the settings lack of what is offered; `null` where it is all on. */
function changeFor(offer: Offer, { boundary, reminders, slots }: Settings): SettingsChange | null {
  switch (offer) {
    case 'firmer-end': {
      if (boundary.afterHours && boundary.eveningRest && reminders.windDown && reminders.plannedEnd)
        return null;
      return {
        boundary: { ...boundary, afterHours: true, eveningRest: true },
        reminders: { ...reminders, windDown: true, plannedEnd: true },
      };
    }
    case 'contact-reminder': {
      if (reminders.contact && slots.contact !== null) return null;
      return {
        reminders: { ...reminders, contact: true },
        slots: { ...slots, contact: slots.contact ?? '14:00' },
      };
    }
  }
}

/** The ways out of the app: nothing is sent. */
function Away(props: {
  readonly guide: Guide;
  readonly note: SheetNote;
  readonly hasTalk: boolean;
  readonly hasRest: boolean;
  readonly filling: Filling;
}): ReactNode {
  const { api, snapshot, t, format, view } = useCompanion();
  const { guide, note, hasTalk, hasRest, filling } = props;
  const sheet = note.id;
  const words = { say: t, format, language: view.language };
  const appointments = appointmentsOf(guide, { ...note, answers: filling.answers }, words, snapshot.date);
  const formats = SHEET_FORMATS.filter(
    (one) => mayExport(one, snapshot.policy) && (one !== 'calendar' || appointments.entries.length > 0),
  );
  const { said, copy, clear } = useCopy();
  const { came, save, clear: clearSaved } = useSaving();
  const onCopy = (part: 'all' | 'talk'): void => {
    clearSaved();
    void filling.sent().then(() => copy({ text: 'sheet', sheet, part }));
  };
  const onSave = (format: SheetFormat): void => {
    clear();
    save(() => filling.sent().then(() => api.guides.save({ sheet, format })));
  };
  const onForm = (ask: FormAsk): void => {
    clear();
    save(() => filling.sent().then(() => api.guides.saveForm(ask)));
  };
  return (
    <section className="stack">
      <h3>{t('guide.away')}</h3>
      <div className="row">
        {hasTalk && (
          <button type="button" className="button" onClick={() => onCopy('talk')}>
            {t('guide.copy-talk')}
          </button>
        )}
        <button type="button" className="button" onClick={() => onCopy('all')}>
          {t('guide.copy-all')}
        </button>
        {formats.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            data-act={`save-${one}`}
            onClick={() => onSave(one)}
          >
            {t(`guide.save.${one}`)}
          </button>
        ))}
      </div>
      <CalendarNotes {...appointments} />
      <div className="row">
        {hasRest && mayExport('pdf', snapshot.policy) && (
          <button type="button" className="button" onClick={() => onForm({ sheet })}>
            {t('guide.form.rest')}
          </button>
        )}
        <button type="button" className="button" onClick={() => onForm({ guide: guide.id })}>
          {t('guide.form.empty')}
        </button>
      </div>
      <p className="hint">{t('take.hint')}</p>
      <p className="hint" role="status">
        {came === '' ? said : came}
      </p>
    </section>
  );
}

/** Another time, with the answers of this one to begin with; and this one away. */
function Again(props: {
  readonly page: Page;
  readonly guide: Guide;
  readonly note: SheetNote;
  readonly sheets: readonly SheetNote[];
}): ReactNode {
  const { send, t } = useCompanion();
  const { page, guide, note, sheets } = props;
  const begin = useBegin(page, guide, sheets);
  const [asks, setAsks] = useState(false);
  const id = useId();
  return (
    <section className="stack">
      <h3>{t('guide.again')}</h3>
      <p className="hint">{t('guide.again.hint')}</p>
      <div className="row">
        <button type="button" className="button" data-act="again" onClick={() => begin(note.name, note.id)}>
          {t('guide.again.begin')}
        </button>
        <button
          type="button"
          className="button plain"
          aria-expanded={asks}
          aria-controls={id}
          onClick={() => setAsks(!asks)}
        >
          {t('guide.delete')}
        </button>
      </div>
      <div id={id}>
        {asks && (
          <div className="row">
            <span>{t('guide.delete.ask')}</span>
            <button
              type="button"
              className="button"
              onClick={() => void send({ type: 'sheet.delete', sheet: note.id })}
            >
              {t('content.delete.sure')}
            </button>
            <button type="button" className="button plain" onClick={() => setAsks(false)}>
              {t('content.keep')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
