import './welcome-page.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { StatusMark } from '../../components/status-mark';
import { HoursSettings } from '../settings/hours-settings';
import { LanguageChoices } from '../settings/look-settings';
import { LoginSetting } from '../settings/login-setting';
import { useChange } from '../settings/use-change';
import { Refused } from '../today/questions';
import { Preview } from './preview';

const STEPS = ['hours', 'breaks', 'login'] as const;

/** The first run in three short steps. What is chosen is saved at once, so leaving half-way loses nothing. */
export function WelcomePage(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { change } = useChange();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [at]);
  const step = STEPS[at] ?? 'hours';
  const last = at === STEPS.length - 1;
  const next = (): void => {
    if (last) {
      // What was proposed and left as it was is the person's wish now, and the system hears of it.
      const login = snapshot.settings.startAtLogin ? { startAtLogin: true } : {};
      void send({ type: 'settings.change', change: { welcomed: true, ...login } });
    } else setAt(at + 1);
  };
  return (
    <>
      <div className="page-head">
        <p className="brand">
          <StatusMark status="off" />
          {t('app.name')}
        </p>
        <p className="soft">{t('welcome.step', { step: at + 1, count: STEPS.length })}</p>
        <h1 tabIndex={-1} ref={heading}>
          {t(`welcome.${step}`)}
        </h1>
        <p className="lead soft welcome-lead">{t(`welcome.${step}.lead`)}</p>
      </div>
      <Refused />
      {step === 'hours' && (
        <div className="form">
          <LanguageChoices settings={snapshot.settings} change={change} />
          <HoursSettings settings={snapshot.settings} change={change} />
        </div>
      )}
      {step === 'breaks' && <Preview />}
      {step === 'login' && (
        <div className="form">
          <LoginSetting settings={snapshot.settings} change={change} />
          <section className="card" aria-labelledby="records-title">
            <h2 id="records-title">{t('welcome.records')}</h2>
            <p>{t('welcome.records.text')}</p>
            <p className="hint">{t('welcome.records.hint')}</p>
          </section>
        </div>
      )}
      <div className="row">
        <button type="button" className="button primary" onClick={next}>
          {t(last ? 'welcome.done' : 'welcome.next')}
        </button>
        {at > 0 && (
          <button type="button" className="button" onClick={() => setAt(at - 1)}>
            {t('welcome.back')}
          </button>
        )}
      </div>
    </>
  );
}
