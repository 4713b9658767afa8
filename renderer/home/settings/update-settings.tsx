import type { ReactNode } from 'react';
import type { UpdateChoice } from '../../../shared/settings';
import { stageWords } from '../../../shared/messages/update-words';
import type { UpdateView } from '../../../shared/updates/view';
import { useCompanion } from '../../companion/context';
import { UpdateAnswers } from '../today/update-question';
import { Choices } from './choices';
import type { SettingsGroup } from './settings-group';

const CHOICES: readonly UpdateChoice[] = ['off', 'ask'];

/** Which version this is and where newer ones come from; where the app can look for them itself, whether it may. */
export function UpdateSettings({ settings, change }: SettingsGroup): ReactNode {
  const { view, t } = useCompanion();
  const { way } = view.updates;
  const isLooking = way === 'feed' && settings.updates === 'ask';
  return (
    <>
      <p>{t(`updates.${way}`, { version: view.version })}</p>
      {way === 'feed' && (
        <>
          <Choices
            legend={t('updates.choice')}
            choices={CHOICES.map((value) => ({
              value,
              label: t(`updates.choice.${value}`),
              hint: t(`updates.choice.${value}.hint`),
            }))}
            value={settings.updates}
            onChange={(updates) => change({ updates })}
          />
          <Newer updates={view.updates} />
        </>
      )}
      <p className="hint">{t(isLooking ? 'updates.local' : 'settings.local')}</p>
    </>
  );
}

/** What is known of newer versions, and what can be done about it. */
function Newer({ updates }: { readonly updates: UpdateView }): ReactNode {
  const { api, t, format } = useCompanion();
  const { stage, failed } = updates;
  const said = stageWords(updates, t, format);
  return (
    <>
      <div className="stack" role="status">
        {failed && <p className="problem">{t('updates.failed')}</p>}
        {said !== null && <p>{said}</p>}
      </div>
      <div className="row">
        {stage.type === 'found' && updates.asksAbout === null && <UpdateAnswers />}
        {stage.type !== 'ready' && (
          <button type="button" className="button" onClick={() => api.updates.ask('look')}>
            {t('updates.look')}
          </button>
        )}
      </div>
    </>
  );
}
