import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { CompanionProvider } from './companion/context';
import { createCompanionStore } from './companion/store';
import { Fallback } from './components/fallback';

/** Starts a window: the one place that reads `window.arbetsro`, so that everything else gets it handed down. */
export function start(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  const api = window.arbetsro;
  createRoot(root).render(
    <StrictMode>
      <Fallback>
        <CompanionProvider api={api} store={createCompanionStore(api)}>
          {content}
        </CompanionProvider>
      </Fallback>
    </StrictMode>,
  );
}
