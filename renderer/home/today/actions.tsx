import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { Menu } from '../../components/menu';
import { nextStep } from './next-step';
import { Sentence } from './sentence';

/** What one may do at work or in a pause: the likeliest step first, the rest behind three small menus. */
export function Actions(): ReactNode {
  const { snapshot } = useCompanion();
  switch (snapshot.status.type) {
    case 'work':
      return <WorkActions />;
    case 'pause':
      return <PauseActions />;
    case 'off':
      return null;
  }
}

function WorkActions(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const next = nextStep(snapshot);
  const meeting = next === 'meeting-end';
  return (
    <div className="row actions">
      {/* The question at its end offers that itself. */}
      {meeting && snapshot.meetingOver === null && (
        <button type="button" className="button primary" onClick={() => void send({ type: 'meeting.end' })}>
          {t('act.meeting-end')}
        </button>
      )}
      {next === 'lunch' && (
        <button
          type="button"
          className="button primary"
          onClick={() => void send({ type: 'pause.start', kind: 'lunch', minutes: null })}
        >
          {t('act.pause.lunch')}
        </button>
      )}
      <Menu
        label={t('act.pause')}
        items={(['lunch', 'errand', 'other'] as const).map((kind) => ({
          label: t(`act.pause.${kind}`),
          act: () => void send({ type: 'pause.start', kind, minutes: null }),
        }))}
      />
      {meeting ? (
        <button type="button" className="button" onClick={() => void send({ type: 'break.had' })}>
          {t('tray.breakHad')}
        </button>
      ) : (
        <>
          <Menu
            label={t('act.break')}
            items={[
              { label: t('act.break.now'), act: () => void send({ type: 'break.now', kind: null }) },
              { label: t('act.break.had'), act: () => void send({ type: 'break.had' }) },
            ]}
          />
          <Menu
            label={t('act.meeting')}
            items={([30, 60, null] as const).map((minutes) => ({
              label: minutes === null ? t('act.meeting.open') : t(`act.meeting.${minutes}`),
              act: () => void send({ type: 'meeting.start', minutes }),
            }))}
          />
        </>
      )}
      <StopButton primary={next === 'stop'} />
      {snapshot.day?.place === 'home' && <Sentence moment="at-work" />}
    </div>
  );
}

function PauseActions(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  return (
    <div className="row actions">
      {/* The question at the end of a pause offers both itself. */}
      {snapshot.pauseOver === null && (
        <>
          <button type="button" className="button primary" onClick={() => void send({ type: 'pause.end' })}>
            {t('act.back')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void send({ type: 'pause.extend', minutes: 10 })}
          >
            {t('act.more')}
          </button>
        </>
      )}
      <StopButton primary={false} />
    </div>
  );
}

function StopButton(props: { readonly primary: boolean }): ReactNode {
  const { send, t } = useCompanion();
  return (
    <button
      type="button"
      className={props.primary ? 'button primary' : 'button'}
      onClick={() => void send({ type: 'day.stop' })}
    >
      {t('act.stop')}
    </button>
  );
}
