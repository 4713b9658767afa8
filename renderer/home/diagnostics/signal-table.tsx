import type { ReactNode } from 'react';
import type { ProviderReport } from '../../../shared/diagnostics/provider-report';
import { signalWords } from '../../../shared/diagnostics/words';
import { useCompanion } from '../../companion/context';
import { FactsTable } from '../../components/facts-table';

/** What each signal last was and how long ago, who said so, and who is set aside. */
export function SignalTable(props: { readonly providers: readonly ProviderReport[] }): ReactNode {
  const { t, format } = useCompanion();
  return (
    <FactsTable
      className="signal-table"
      caption={t('diagnostics.signals')}
      columns={[t('diagnostics.signal'), t('diagnostics.says'), t('diagnostics.source')]}
    >
      {props.providers.map((provider) => {
        const words = signalWords(provider, t, format);
        return (
          <tr key={provider.signal}>
            <th scope="row">{words.signal}</th>
            <td>
              <p>{words.says}</p>
              {words.age !== null && <p className="hint">{words.age}</p>}
            </td>
            <td>
              <p>{words.source}</p>
              {words.aside.map((one) => (
                <p key={one} className="hint">
                  {one}
                </p>
              ))}
            </td>
          </tr>
        );
      })}
    </FactsTable>
  );
}
