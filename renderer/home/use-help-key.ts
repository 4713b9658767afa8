import { useEffect } from 'react';
import type { Page } from '../../shared/companion/commands';
import type { HandbookPage } from '../../shared/handbook';
import { useCompanion } from '../companion/context';

/** The page of the handbook that fits each page of the window. */
const HELP: Readonly<Record<Page, HandbookPage>> = {
  welcome: 'first-day',
  today: 'workday',
  plan: 'workday',
  closeout: 'workday',
  'look-back': 'looking-back',
  people: 'people',
  workplace: 'light-and-desk',
  manager: 'manager',
  content: 'breaks',
  settings: 'settings',
  data: 'your-data',
  diagnostics: 'when-strange',
  accessibility: 'keyboard',
};

/** F1 opens the handbook where the person is. */
export function useHelpKey(page: Page): void {
  const { send } = useCompanion();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.repeat) return;
      event.preventDefault();
      void send({ type: 'handbook.open', page: HELP[page] });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [send, page]);
}
