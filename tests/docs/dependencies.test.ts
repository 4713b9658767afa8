import { describe, expect, it } from 'vitest';
import { read, tableBelow } from './markdown';

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const all = { ...dependencies, ...devDependencies };

describe('the dependencies', () => {
  const rows = tableBelow('CONTRIBUTING.md', 'Dependencies, and why');

  it('each have a line with a reason in CONTRIBUTING.md, those of the running app first', () => {
    const named = rows.map(([name = '']) => name.replaceAll('`', ''));
    const inOrder = [...Object.keys(dependencies).sort(), ...Object.keys(devDependencies).sort()];
    expect(named).toEqual(inOrder);
    for (const [name, reason = ''] of rows) expect(reason.length, name).toBeGreaterThan(10);
  });

  it('have exact versions', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
