import './illustration.css';
import type { ReactNode } from 'react';

/** A line drawing in the colours of the theme. The words beside it say the same, so it is hidden from screen readers. */
export function Illustration(props: { readonly svg: string }): ReactNode {
  // SECURITY: the text is one of our own files, bundled when the app was built; nothing that a person wrote or a disk
  // gave ever reaches this.
  return <span className="illustration" aria-hidden="true" dangerouslySetInnerHTML={{ __html: props.svg }} />;
}
