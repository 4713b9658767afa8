import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { QUICK_ACTIONS } from '../../shared/desktop/quick-actions';
import { translator } from '../../shared/messages';

const CONFIG = join(import.meta.dirname, '..', '..', 'electron-builder.yml');

it('the quick actions of a Linux launcher are those of the app, in its own words', () => {
  const [sv, en] = [translator('sv'), translator('en')];
  const told = QUICK_ACTIONS.map(({ verb, title }) =>
    [
      `      ${verb}:`,
      `        Name: ${en(title)}`,
      `        Name[sv]: ${sv(title)}`,
      `        Exec: arbetsro ${verb}`,
    ].join('\n'),
  );
  expect(readFileSync(CONFIG, 'utf8')).toContain(`    desktopActions:\n${told.join('\n')}\nappImage:`);
});
