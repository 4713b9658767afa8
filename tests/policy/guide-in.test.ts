import { expect, it } from 'vitest';
import { guideOf } from '../../shared/content/guides';
import { talkPoints } from '../../shared/guides/reading';
import type { Answers } from '../../shared/guides/sheet';
import { CHECKLISTS, type ChecklistId } from '../../shared/policy/checklists';
import { guideIn } from '../../shared/policy/guide-in';
import { NO_POLICY, type PolicyReading } from '../../shared/policy/policy';
import { Driver } from '../companion/driver';
import { EMPTY } from './policies';

const withLine = (checklist: ChecklistId, text = 'Kommunens VPN'): PolicyReading => ({
  state: 'in-force',
  file: 'policy.json',
  policy: { ...EMPTY, checklists: { [checklist]: [{ id: 'vpn', text: { sv: text, en: 'The VPN' } }] } },
});
const answered = (choice: string): Answers => ({
  organisation: { type: 'checks', choices: { vpn: choice }, own: [], note: '' },
});

it.each(CHECKLISTS)('%s has the lines of the organisation last, and is itself without them', (id) => {
  expect(guideIn(id, NO_POLICY)).toBe(guideOf(id));
  expect(guideIn(id, withLine(id === 'desk' ? 'season' : 'desk'))).toBe(guideOf(id));
  const guide = guideIn(id, withLine(id));
  expect(guide?.sections.slice(0, -1)).toEqual(guideOf(id)?.sections);
  expect(guide?.sections.at(-1)).toMatchObject({ title: { sv: 'Från Kommunen', en: 'From Kommunen' } });
  // No section or question of the app's own has the name.
  expect(JSON.stringify(guideOf(id))).not.toContain('"organisation"');
});

it('what is missing on such a line belongs to the talk, as with any other', () => {
  const guide = guideIn('readiness', withLine('readiness'));
  if (guide === null) throw new Error('no guide');
  expect(talkPoints(guide, answered('no'), 'sv')).toHaveLength(1);
  expect(talkPoints(guide, answered('yes'), 'sv')).toEqual([]);
});

it('an answer is kept under the id: through another wording, and while there is no such line', () => {
  const driver = new Driver();
  driver.setPolicy(withLine('readiness'));
  driver.command({ type: 'sheet.begin', guide: 'readiness', name: '', like: null });
  const sheet = driver.snapshot.sheets[0]?.id ?? '';
  const fill = () => driver.command({ type: 'sheet.fill', sheet, answers: answered('yes') }).result.ok;
  expect(fill()).toBe(true);
  driver.setPolicy(withLine('readiness', 'VPN, i ny skrivning'));
  expect(driver.state.sheets[0]?.answers).toEqual(answered('yes'));
  driver.setPolicy(NO_POLICY);
  expect(fill()).toBe(false);
  expect(driver.state.sheets[0]?.answers).toEqual(answered('yes'));
});
