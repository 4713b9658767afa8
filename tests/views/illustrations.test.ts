import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ANY_ACTIVITY, illustrationOf } from '../../renderer/illustrations/all';
import { PREVIEW_ACTIVITY } from '../../renderer/illustrations/preview';
import { ACTIVITIES } from '../../shared/content';

const folder = fileURLToPath(new URL('../../assets/illustrations', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));

describe('illustrations', () => {
  test.each(ACTIVITIES.map(({ id }) => id))('%s has its drawing', (id) => {
    expect(names).toContain(`${id}.svg`);
  });

  test.each(['own-01a20734-5580-7f3a-9c1d-3f0e6a5b4c2d', 'act-from-a-newer-version'])(
    '%s, which has none, gets the one for any activity',
    (id) => {
      expect(illustrationOf(id)).toBe(readFileSync(`${folder}/${ANY_ACTIVITY}.svg`, 'utf8'));
      expect(illustrationOf(id)).not.toBe(illustrationOf(PREVIEW_ACTIVITY));
    },
  );

  test('the first run shows an activity that exists', () => {
    expect(ACTIVITIES.map(({ id }) => id)).toContain(PREVIEW_ACTIVITY);
  });

  // The drawings are inlined, so what the policy forbids in a page must not be in them either.
  test.each(names)('%s can be inlined under the content security policy', (name) => {
    const svg = readFileSync(`${folder}/${name}`, 'utf8');
    expect(svg).toContain('currentColor');
    expect(svg).not.toMatch(/<script|<style|<foreignObject|\sstyle=|\son\w+=|href=|\sid=/i);
  });
});
