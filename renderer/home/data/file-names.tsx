import type { ReactNode } from 'react';
import type { TraceFile } from '../../../shared/forgetting';
import { useCompanion } from '../../companion/context';

/** Files by their names in the folders of the app, and how much of each goes. */
export function FileNames(props: { readonly files: readonly TraceFile[] }): ReactNode {
  const { t } = useCompanion();
  return (
    <ul className="file-names">
      {props.files.map(({ name, whole }) => (
        <li key={name}>
          <span className="words">{name}</span>
          <span className="hint">{t(whole ? 'forget.file.whole' : 'forget.file.part')}</span>
        </li>
      ))}
    </ul>
  );
}
