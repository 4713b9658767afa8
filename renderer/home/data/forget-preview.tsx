import { useEffect, useRef, type ReactNode } from 'react';
import type { Forgettable, WhatGoes } from '../../../shared/forgetting';
import { useCompanion } from '../../companion/context';
import { FileNames } from './file-names';
import { goesLines, nameOf, otherLines } from './forget-words';

/** What a deletion takes away; the button says it once more, and pressing it is all that is asked. */
export function ForgetPreview(props: {
  readonly what: Forgettable;
  readonly goes: WhatGoes;
  readonly onForget: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { what, goes, onForget, onCancel } = props;
  const { snapshot, t, format, hyphenateOwn } = useCompanion();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const name = nameOf(what, t, format);
  const ongoing = snapshot.day?.open === true ? snapshot.day.date : null;
  return (
    <div className="card stack">
      <h3 ref={title} tabIndex={-1}>
        {t('forget.goes', { what: name })}
      </h3>
      <ul className="forget-lines">
        {goesLines(what, goes, ongoing, t, format).map((line) => (
          <li key={line}>{hyphenateOwn(line)}</li>
        ))}
      </ul>
      {goes.files.length > 0 && (
        <details>
          <summary>{t('forget.files', { count: goes.files.length })}</summary>
          <FileNames files={goes.files} />
        </details>
      )}
      <ul className="soft">
        {otherLines(what, t).map((line) => (
          <li key={line}>{hyphenateOwn(line)}</li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button primary" data-act="forget" onClick={onForget}>
          {t(`forget.do.${what.type}`, { what: name, days: goes.days })}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('data.cancel')}
        </button>
      </div>
    </div>
  );
}
