import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const WORKFLOWS = join(import.meta.dirname, '..', '..', '.github', 'workflows');

const used = readdirSync(WORKFLOWS).flatMap((file) =>
  [...readFileSync(join(WORKFLOWS, file), 'utf8').matchAll(/\buses: (.*)$/gm)].map(
    ([, action = '']) => action,
  ),
);

describe('the actions of the workflows', () => {
  it('are pinned by the hash of a commit, with the version that it is', () => {
    expect(used.length).toBeGreaterThan(10);
    const isPinned = (action: string): boolean =>
      /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action);
    expect(used.filter((action) => !isPinned(action))).toEqual([]);
  });

  it('are the same everywhere', () => {
    const names = new Set(used.map((action) => action.split('@')[0]));
    expect(new Set(used).size).toBe(names.size);
  });
});

describe('the release workflow', () => {
  const text = readFileSync(join(WORKFLOWS, 'release.yml'), 'utf8');
  const [, ...jobs] = text.slice(text.indexOf('\njobs:')).split(/^ {2}(?=\w+:$)/m);

  it('begins with the check of tag and notes, which all that is built waits for', () => {
    const [first, ...others] = jobs;
    expect(first).toMatch(/^version:/);
    expect(first).toContain('node scripts/release-notes.mjs "$GITHUB_REF_NAME"');
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter((job) => !/^ {4}needs: /m.test(job))).toEqual([]);
  });

  it('installs no package of npm where it may write to the repository', () => {
    const writing = jobs.filter((job) => job.includes('contents: write'));
    expect(writing).toHaveLength(1);
    expect(writing[0]).not.toContain('npm ci');
  });

  it('states where each file of the release comes from, and puts the statements there', () => {
    const stating = jobs.filter((job) => job.includes('uses: actions/attest@'));
    expect(stating.map((job) => job.slice(0, job.indexOf(':')))).toEqual([
      'linux',
      'windows',
      'macos',
      'release',
    ]);
    for (const job of stating) expect(job).toMatch(/cp "\$STATEMENT" \S+\.sigstore\.json/);
  });
});
