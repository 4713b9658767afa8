import { Component, type ReactNode } from 'react';
import { languageOf, translator } from '../../shared/messages';

/** Catches what should never happen in a view and says so plainly instead of leaving an empty window. */
export class Fallback extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = translator(languageOf('system', [document.documentElement.lang]));
    return (
      <main className="fallback">
        <h1>{t('fallback.title')}</h1>
        <p>{t('fallback.text')}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {t('fallback.reload')}
        </button>
      </main>
    );
  }
}
