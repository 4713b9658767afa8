import { useCallback, useState } from 'react';
import type { DataSaved } from '../../../shared/exchange/exchange';
import { useCompanion } from '../../companion/context';

/** Asks main to save a file, and tells what came of it. */
export interface Saving {
  /** What there is to say; empty until something was saved, or could not be. */
  readonly came: string;
  readonly save: (ask: () => Promise<DataSaved>) => void;
  /** Takes back what was said. */
  readonly clear: () => void;
}

/** Nothing is said where the person thought better of it. */
export function useSaving(): Saving {
  const { t } = useCompanion();
  const [came, setCame] = useState('');
  const clear = useCallback(() => setCame(''), []);
  const save = useCallback(
    (ask: () => Promise<DataSaved>) => {
      setCame('');
      ask().then(
        (saved) => {
          if (saved.type === 'saved') setCame(t('data.saved', { file: saved.file }));
          if (saved.type === 'failed') setCame(t(`data.failed.${saved.reason}`));
        },
        () => setCame(t('refusal.unexpected')),
      );
    },
    [t],
  );
  return { came, save, clear };
}
