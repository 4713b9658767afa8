import { useState } from 'react';
import { useCompanion } from '../../companion/context';

/** Opens links in their own programs, and tells of one that could not be opened. */
export interface Opening {
  /** What there is to say; empty while all went well. */
  readonly said: string;
  /** `address` is what the person is shown where the link cannot be opened. */
  readonly open: (link: string, address: string) => void;
}

/** Main asks the person first: a page opens nothing by itself. */
export function useOpening(): Opening {
  const { api, t } = useCompanion();
  const [failed, setFailed] = useState<string | null>(null);
  const open = (link: string, address: string): void => {
    setFailed(null);
    api.links.open(link).then(
      (outcome) => setFailed(outcome === 'opened' || outcome === 'declined' ? null : address),
      () => setFailed(address),
    );
  };
  return { said: failed === null ? '' : t('people.open.failed', { address: failed }), open };
}
