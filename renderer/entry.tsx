import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ArbetsroApi } from '../shared/contract';
import { CompanionProvider, type Parter } from './companion/context';
import { createStore } from './companion/store';
import { Fallback } from './components/fallback';

/** Leaves words as they are. */
const whole: Parter = (text) => text;

/** Starts a window that knows the companion; without a parter it parts no words, and does not wait for the patterns to load. */
export function start(content: ReactNode, parter?: Parter): void {
  startWith((api) => (
    <CompanionProvider api={api} store={createStore(api.companion)} parter={parter ?? whole}>
      {content}
    </CompanionProvider>
  ));
}

/** Starts a window: the one place that reads `window.arbetsro`, so that everything else gets it handed down. */
export function startWith(draw: (api: ArbetsroApi) => ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  createRoot(root).render(
    <StrictMode>
      <Fallback>{draw(window.arbetsro)}</Fallback>
    </StrictMode>,
  );
}
