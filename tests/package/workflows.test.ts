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

/** A line that runs or fetches a container, or names its image. */
const CONTAINER =
  /\b(?:docker|podman) (?:run|pull|create|build)\b|^\s*(?:- )?(?:container|image): *\S|docker:\/\//;
/** An image with the number of a release as its tag, and the hash too where there is one. */
const RELEASED = /^(?:docker:\/\/)?[\w.-]+(?:\/[\w.-]+)*:\d[\w.-]*(?:@sha256:[0-9a-f]{64})?$/;

/** Lines of a workflow with a container whose image is of no release, without what is a comment. */
function unpinnedImages(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*/, ''))
    .filter((line) => CONTAINER.test(line) && !line.split(/[\s'"]+/).some((word) => RELEASED.test(word)));
}

describe('the images of containers', () => {
  it('have the tag of a release', () => {
    const texts = readdirSync(WORKFLOWS).map((file) => readFileSync(join(WORKFLOWS, file), 'utf8'));
    expect(texts.filter((text) => text.split('\n').some((line) => CONTAINER.test(line)))).toHaveLength(1);
    expect(texts.flatMap(unpinnedImages)).toEqual([]);
  });

  it.each([
    'docker run --rm fedora:latest true',
    'docker run --rm --volume "$PWD:/project:ro" fedora bash',
    'podman pull quay.io/fedora/fedora:rawhide',
    'container: ubuntu # 24.04',
    '- image: "$IMAGE"',
    'uses: docker://alpine:edge',
  ])('are refused in: %s', (line) => {
    expect(unpinnedImages(`    ${line}`)).toHaveLength(1);
  });

  it.each([
    'docker run --rm --volume "$PWD:/project:ro" quay.io/fedora/fedora:44 true',
    "container: 'debian:13.2-slim'",
    `image: fedora:44@sha256:${'0a'.repeat(32)}`,
    '# docker run fedora:latest',
  ])('are taken in: %s', (line) => {
    expect(unpinnedImages(`    ${line}`)).toEqual([]);
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

  it('runs on systems with a version in their name', () => {
    const systems = [...text.matchAll(/\bruns-on: (.*)$/gm)].map(([, system = '']) => system);
    expect(systems).toHaveLength(jobs.length);
    expect(systems.filter((system) => !/^[a-z]+-\d[\d.]*$/.test(system))).toEqual([]);
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
