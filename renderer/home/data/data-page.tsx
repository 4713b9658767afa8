import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { Questions } from '../today/questions';
import { EarlierData } from './earlier-data';
import { ForgetData } from './forget-data';
import { SaveData } from './save-data';
import { TakeInData } from './take-in-data';

/** The person's days as files, to have and to take elsewhere. Each thing one can do with them is a section of its own. */
export function DataPage(): ReactNode {
  const { t } = useCompanion();
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.data')}</h1>
        <p className="lead soft">{t('data.lead')}</p>
      </div>
      <Questions />
      <div className="settings">
        <SaveData />
        <TakeInData />
        <EarlierData />
        <ForgetData />
      </div>
    </>
  );
}
