import type { ReactNode } from 'react';
import { ACTIVITIES, TIPS } from '../../../shared/content';
import { sortOf } from '../../../shared/content/own';
import { SECOND } from '../../../shared/time/moment';
import { useCompanion } from '../../companion/context';
import { Section } from '../settings/section';
import { HideAct, Row } from './rows';

/** The activities that come with the app, the hidden ones in sight and all of them on request. */
export function AppActivities(): ReactNode {
  const { format, snapshot, t, view } = useCompanion();
  const isHidden = (id: string): boolean => snapshot.settings.activities.hidden.includes(id);
  const row = ({ id, kind, seconds, source, ...words }: (typeof ACTIVITIES)[number]): ReactNode => (
    <Row
      key={id}
      words={words[view.language].title}
      facts={t('content.facts', {
        sort: t(`content.sort.${sortOf(kind)}`),
        length: format.exactly(seconds * SECOND),
      })}
      source={source}
    >
      <HideAct of="activity" id={id} about={words[view.language].title} hidden={isHidden(id)} />
    </Row>
  );
  const hidden = ACTIVITIES.filter(({ id }) => isHidden(id));
  return (
    <Section title={t('content.app.activities')} note={t('content.app.hint')}>
      <HiddenList none={t('content.hidden.none')} rows={hidden.map(row)} />
      <details className="content-more">
        <summary>{t('content.all.activities', { count: ACTIVITIES.length - hidden.length })}</summary>
        <ul className="content-list">{ACTIVITIES.filter(({ id }) => !isHidden(id)).map(row)}</ul>
      </details>
    </Section>
  );
}

/** The tips that come with the app, in the same way. */
export function AppTips(): ReactNode {
  const { snapshot, t, view } = useCompanion();
  const isHidden = (id: string): boolean => snapshot.settings.hiddenTips.includes(id);
  const row = (tip: (typeof TIPS)[number]): ReactNode => (
    <Row key={tip.id} words={tip[view.language]} source={tip.source}>
      <HideAct of="tip" id={tip.id} about={tip[view.language]} hidden={isHidden(tip.id)} />
    </Row>
  );
  const hidden = TIPS.filter(({ id }) => isHidden(id));
  return (
    <Section title={t('content.app.tips')} note={t('content.app.tips.hint')}>
      <HiddenList none={t('content.hidden.none')} rows={hidden.map(row)} />
      <details className="content-more" data-list="tips">
        <summary>{t('content.all.tips', { count: TIPS.length - hidden.length })}</summary>
        <ul className="content-list">{TIPS.filter(({ id }) => !isHidden(id)).map(row)}</ul>
      </details>
    </Section>
  );
}

function HiddenList(props: { readonly none: string; readonly rows: readonly ReactNode[] }): ReactNode {
  const { t } = useCompanion();
  return (
    <div>
      <h3>{t('content.hidden')}</h3>
      {props.rows.length === 0 ? (
        <p className="soft">{props.none}</p>
      ) : (
        <ul className="content-list">{props.rows}</ul>
      )}
    </div>
  );
}
