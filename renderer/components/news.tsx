import { useState, type ReactNode } from 'react';

/**
 * Says aloud which of a page's lines are new since it was drawn last: what changed without its reader's doing. What
 * stands there when the page opens is read with the page.
 */
export function News(props: { readonly lines: readonly string[] }): ReactNode {
  const { lines } = props;
  const [known, setKnown] = useState(lines);
  const [said, setSaid] = useState('');
  if (lines.length !== known.length || lines.some((line, at) => line !== known[at])) {
    setKnown(lines);
    const fresh = lines.filter((line) => !known.includes(line));
    if (fresh.length > 0) setSaid(fresh.join(' '));
  }
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
