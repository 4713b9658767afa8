import { useCallback, useState } from 'react';
import type { Copyable } from '../../shared/contract';
import { useCompanion } from '../companion/context';

/** Puts one of the app's own texts on the clipboard, and tells what came of it. */
export interface Copying {
  /** What there is to say; empty until something was copied, or could not be. */
  readonly said: string;
  readonly copy: (what: Copyable) => void;
  /** Takes back what was said. */
  readonly clear: () => void;
}

/** Main writes the text anew: a page cannot say what goes on the clipboard. */
export function useCopy(): Copying {
  const { api, t } = useCompanion();
  const [came, setCame] = useState<'copied' | 'copy-failed' | null>(null);
  const copy = useCallback(
    (what: Copyable) => {
      setCame(null);
      api.words.copy(what).then(
        (copied) => setCame(copied ? 'copied' : 'copy-failed'),
        () => setCame('copy-failed'),
      );
    },
    [api],
  );
  const clear = useCallback(() => setCame(null), []);
  return { said: came === null ? '' : t(`take.${came}`), copy, clear };
}
