import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf, pages, ROOT } from './markdown';

describe.each(pages())('%s', (page) => {
  it('leads to files and headings that there are', () => {
    const broken = linksOf(page)
      .filter(({ path, anchor }) => {
        if (!existsSync(join(ROOT, path))) return true;
        return anchor !== null && (!path.endsWith('.md') || !anchorsOf(path).includes(anchor));
      })
      .map(({ href }) => href);
    expect(broken).toEqual([]);
  });
});

describe('the reading of pages', () => {
  it('sees links, also in tables, and headings as GitHub names them', () => {
    const links = linksOf(join('docs', 'security.md')).map(({ path }) => path);
    expect(links).toContain(join('main', 'desktop', 'pages.ts'));
    expect(links.length).toBeGreaterThan(30);
    expect(anchorsOf(join('docs', 'security.md'))).toEqual(
      expect.arrayContaining(['electrons-checklist', 'fuses']),
    );
    expect(anchorsOf(join('docs', 'testing.md'))).toContain('where-it-has-run-honestly');
  });
});
