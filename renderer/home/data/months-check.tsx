import { useEffect, useId, useState, type ReactNode } from 'react';
import type { DataCheck } from '../../../shared/earlier';
import { useCompanion } from '../../companion/context';

/** How far the look through all months is, as it goes on, and what came of it. */
export function MonthsCheck(): ReactNode {
  const { api, t, format } = useCompanion();
  const [check, setCheck] = useState<DataCheck | null>(null);
  const id = useId();
  useEffect(() => {
    let isOpen = true;
    const follow = async (seen: number): Promise<void> => {
      const now = await api.earlier.check({ seen });
      if (!isOpen) return;
      setCheck(now);
      if (now.state === 'running' || (now.state === 'waiting' && seen < 0)) await follow(now.done);
    };
    // What cannot be asked is not told of: nothing here depends on it.
    follow(-1).catch(() => setCheck(null));
    return () => {
      isOpen = false;
    };
  }, [api]);
  if (check === null || check.state === 'waiting' || check.months === 0) return null;
  const { done, months, unreadable } = check;
  if (check.state === 'running')
    return (
      <div className="months-check">
        <label htmlFor={id} className="hint">
          {t('earlier.check.running', { done, months })}
        </label>
        <progress id={id} value={done} max={months} />
      </div>
    );
  const list = unreadable.map((month) => format.month(month)).join(', ');
  return (
    <p className="hint">
      {unreadable.length === 0
        ? t('earlier.check.whole', { months })
        : t('earlier.check.unreadable', { list })}
    </p>
  );
}
