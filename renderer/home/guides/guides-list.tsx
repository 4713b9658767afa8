import './guides.css';
import type { ReactNode } from 'react';
import type { Page } from '../../../shared/companion/commands';
import type { Guide } from '../../../shared/guides/guide';
import { useCompanion } from '../../companion/context';
import { linkToSheet } from '../route';
import { sheetsOf } from './guide-page';

/** Guides to open, each with what it is for and how far it has come. */
export function GuidesList(props: { readonly page: Page; readonly guides: readonly Guide[] }): ReactNode {
  const { snapshot, t, format, hyphenateOwn, view } = useCompanion();
  const { page, guides } = props;
  return (
    <ul className="guide-cards">
      {guides.map((guide) => {
        const sheets = sheetsOf(snapshot.sheets, guide);
        const last = sheets.at(-1);
        return (
          <li key={guide.id} className="card guide-card">
            <h3>
              <a href={linkToSheet(page, guide.id, null)}>{hyphenateOwn(guide.title[view.language])}</a>
            </h3>
            <p className="soft">{hyphenateOwn(guide.lead[view.language])}</p>
            <p className="hint">
              {last === undefined
                ? t('guide.not-begun')
                : guide.naming === null
                  ? t('guide.changed', { date: format.dateAndYear(last.changed) })
                  : t('guide.count', { count: sheets.length, date: format.dateAndYear(last.changed) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
