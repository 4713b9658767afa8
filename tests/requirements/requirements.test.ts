import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideOf } from '../../shared/content/guides';
import { questionsOf } from '../../shared/guides/sheet';
import type { Proof } from './requirement';
import { REQUIREMENTS } from './table';

/** What is wrong with a proof; `null` when it can be walked to. */
function fault(proof: Proof): string | null {
  if ('file' in proof) {
    const lines = readFileSync(proof.file, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(proof.title));
    if (at < 0) return `no test ${proof.title} in ${proof.file}`;
    return lines.slice(Math.max(0, at - 2), at + 1).some((line) => /\.(skip|todo|only)\b/.test(line))
      ? `the test ${proof.title} does not run`
      : null;
  }
  const guide = guideOf(proof.guide);
  if (guide === null) return `no guide ${proof.guide}`;
  if ('question' in proof)
    return questionsOf(guide).some(({ id }) => id === proof.question)
      ? null
      : `no question ${proof.question} in ${proof.guide}`;
  const section = guide.sections.find(({ id }) => id === proof.section);
  return section?.advice === undefined ? `no advice in ${proof.section} of ${proof.guide}` : null;
}

function proofText(proof: Proof): string {
  if ('file' in proof) return `[${proof.title}](../${proof.file})`;
  return `[requirements.test.ts](../tests/views/requirements.test.ts): \`${proof.guide}\`, \`${'question' in proof ? proof.question : proof.section}\``;
}

/** The table that docs/requirements.md holds. */
function page(): string {
  const rows = REQUIREMENTS.map(
    ({ number, what, where, proofs }) =>
      `| R${number} | ${what} | ${where} | ${proofs.map(proofText).join('<br>')} |`,
  );
  return `# What the routine asks for, and where it is

Arbetsro follows a Swedish municipality's routine for working from home, point by point: 95 of them, numbered in the order
of the routine (general 1 and 2, the employee 3 to 47, the manager 48 to 95). Each has a place in the app and a test that
walks there and uses it. A test fails when one has none; \`npx vitest run tests/requirements -u\` writes this page anew from
\`tests/requirements/\`.

| Number | What is asked for | Where in the app | What shows it |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

describe('the requirements', () => {
  it('are 95, each with a place and with something that shows it', () => {
    expect(REQUIREMENTS.map(({ number }) => number)).toEqual(Array.from({ length: 95 }, (_, at) => at + 1));
    for (const { what, where, proofs } of REQUIREMENTS) {
      expect(what).not.toBe('');
      expect(where).not.toBe('');
      expect(proofs.length, what).toBeGreaterThan(0);
    }
  });

  it.each(REQUIREMENTS)('R$number is shown by what there is: $what', ({ proofs }) => {
    expect(proofs.map(fault).filter((one) => one !== null)).toEqual([]);
  });

  it('stand in docs/requirements.md as they are here', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/requirements.md');
  });

  it('would miss a test, a guide, a question or a piece of advice that is not there', () => {
    const missing: readonly Proof[] = [
      { file: 'tests/views/guides.test.ts', title: 'no such title' },
      { guide: 'none', question: 'suitable' },
      { guide: 'readiness', question: 'none' },
      { guide: 'readiness', section: 'you' },
    ];
    expect(missing.map(fault)).not.toContain(null);
  });
});
