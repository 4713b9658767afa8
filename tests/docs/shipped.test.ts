import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shippedPackages } from '../../scripts/shipped.mjs';
import { tableBelow } from './markdown';

it('everything of other people that is shipped stands in docs/security.md, and how it is', async () => {
  const rows = tableBelow(join('docs', 'security.md'), 'What is trusted');
  const told = rows.flatMap(([how = '', names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => `${how}: ${name}`),
  );
  const shipped = (await shippedPackages()).map(({ name, how }) => `${how}: ${name}`);
  expect(told.sort()).toEqual([...new Set(shipped)].sort());
}, 60_000);
