import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideOf } from '../../shared/content/guides';
import { SCALES, type Guide, type Question } from '../../shared/guides/guide';
import { REQUIREMENTS } from '../requirements/table';
import { WORK } from './base';
import { withSheets } from './filled-guides';
import { openHarness, type Harness, type OpenPage } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

/** From the page that the navigation leads to, by its card, to a section of a guide that was just begun. */
async function walkTo(guide: Guide, section: string): Promise<OpenPage> {
  const page = guide.side === 'manager' ? 'manager' : 'workplace';
  const settings = { ...WORK.settings, manager: true };
  const sheet = {
    ...{ id: 'one', guide: guide.id, name: guide.naming === null ? '' : 'AB' },
    ...{ begun: '2026-11-20', changed: '2026-11-20', answers: {} },
  };
  const at = guide.sections.findIndex(({ id }) => id === section);
  const clicks = [`.nav a[href="#${page}"]`, `a[href="#${page}/${guide.id}"]`];
  return harness.open('today', withSheets({ ...WORK, settings }, [sheet]), {
    clicks: [
      ...clicks,
      ...(guide.naming === null ? [] : ['.content-list a']),
      `.guide-steps li:nth-child(${at + 1}) button`,
    ],
  });
}

/** Answers a question as a person would, by what it asks. */
async function answer({ page }: OpenPage, question: Question): Promise<void> {
  const label = question.ask.sv;
  const group = page.getByRole('group', { name: label, exact: true });
  switch (question.type) {
    case 'choice':
      await group.getByLabel(SCALES[question.scale].choices[0].label.sv, { exact: true }).check();
      return;
    case 'checks': {
      const thing = page.getByRole('group', { name: question.items[0]?.label.sv ?? '', exact: true });
      await thing.getByLabel(SCALES[question.scale].choices[0].label.sv, { exact: true }).check();
      return;
    }
    case 'table': {
      const cell = group.getByLabel(question.columns[0]?.label.sv ?? '', { exact: true }).first();
      await (question.columns[0]?.type === 'weekday'
        ? cell.selectOption({ label: 'tisdag' })
        : cell.fill('Något'));
      return;
    }
    case 'words':
    case 'lines':
      await page
        .getByLabel(question.type === 'words' && question.required === true ? `${label} (behövs)` : label, {
          exact: true,
        })
        .fill('Något');
      return;
    case 'date':
      await page.getByLabel(label, { exact: true }).fill('2026-11-20');
      return;
  }
}

for (const { number, what, proofs } of REQUIREMENTS) {
  const walks = proofs.filter((proof) => 'guide' in proof);
  if (walks.length === 0) continue;
  describe(`R${number}: ${what}`, () => {
    test.each(walks)('%o', async (proof) => {
      const guide = guideOf(proof.guide);
      const section = guide?.sections.find((one) =>
        'question' in proof
          ? one.questions.some(({ id }) => id === proof.question)
          : one.id === proof.section,
      );
      if (guide === null || section === undefined) throw new Error('nothing to walk to');
      const opened = await walkTo(guide, section.id);
      if ('section' in proof) {
        for (const { sv } of section.advice ?? []) await opened.page.getByText(sv, { exact: true }).waitFor();
        return;
      }
      const question = section.questions.find(({ id }) => id === proof.question);
      if (question === undefined) throw new Error('no question');
      await answer(opened, question);
      await expect
        .poll(async () => (await opened.sent()).commands.at(-1))
        .toMatchObject({
          type: 'sheet.fill',
          sheet: 'one',
          answers: { [question.id]: { type: question.type } },
        });
    });
  });
}
