import type { ReactNode } from 'react';

/** A time range such as 08:00–16:30, with the comma that follows it. */
const RANGE = /(\d\d:\d\d–\d\d:\d\d,?)/u;

/** Text whose time ranges stay on one line where the line is long enough for them. */
export function WholeTimes({ text }: { readonly text: string }): ReactNode {
  return text.split(RANGE).map((part, at) =>
    RANGE.test(part) ? (
      <span key={at} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
