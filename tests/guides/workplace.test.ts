import { describe, expect, it } from 'vitest';
import { DESK } from '../../shared/content/guides/desk';
import { WORKPLACE_KEYS, type WorkplaceAnswers, type WorkplaceKey } from '../../shared/content/tags';
import { SCALES, type Question } from '../../shared/guides/guide';
import { questionsOf, type Answer, type Answers } from '../../shared/guides/sheet';
import { WORKPLACE_ASKED, workplaceAnswers } from '../../shared/guides/workplace';

/** A sheet in which only what is given was answered. */
function chose(choices: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(
    Object.entries(choices).map(([id, choice]): [string, Answer] => [
      id,
      { type: 'choice', choice, note: '' },
    ]),
  );
}

function windows(choices: Readonly<Record<string, string>>): Answers {
  return { windows: { type: 'checks', choices, own: [], note: '' } };
}

/** What each choice of the desk guide says of the place, as a person would read it. */
const SAID: readonly (readonly [Answers, WorkplaceAnswers])[] = [
  [windows({ front: 'yes' }), { 'window-in-front': true }],
  [windows({ front: 'no' }), { 'window-in-front': false }],
  [windows({ behind: 'yes' }), { 'window-behind': true }],
  [windows({ behind: 'no' }), { 'window-behind': false }],
  [windows({ beside: 'yes' }), { 'window-beside': true }],
  [windows({ beside: 'no' }), { 'window-beside': false }],
  [chose({ 'desk-lamp': 'yes' }), { 'desk-lamp': true }],
  [chose({ 'desk-lamp': 'no' }), { 'desk-lamp': false }],
  [chose({ 'laptop-only': 'yes' }), { 'laptop-only': true }],
  [chose({ 'laptop-only': 'no' }), { 'laptop-only': false }],
  [chose({ 'seat-height': 'good' }), { 'seat-height-wrong': false }],
  [chose({ 'seat-height': 'fixed' }), { 'seat-height-wrong': false }],
  [chose({ 'seat-height': 'missing' }), { 'seat-height-wrong': true }],
  [chose({ 'sit-stand-desk': 'yes' }), { 'sit-stand-desk': true }],
  [chose({ 'sit-stand-desk': 'no' }), { 'sit-stand-desk': false }],
  [chose({ headset: 'have' }), { headset: true }],
  [chose({ headset: 'missing' }), { headset: false }],
  [chose({ headset: 'no-need' }), { headset: false }],
  [chose({ 'lives-with-others': 'yes' }), { 'lives-with-others': true }],
  [chose({ 'lives-with-others': 'no' }), { 'lives-with-others': false }],
];

describe('what a desk sheet tells of the workplace', () => {
  it.each(SAID)('%j says %j and nothing else', (answers, expected) => {
    expect(workplaceAnswers(answers)).toEqual(expected);
  });

  it('is put together from all that was answered', () => {
    const all = Object.assign({}, ...SAID.map(([answers]) => answers)) as Answers;
    const answers = { ...all, ...windows({ front: 'no', behind: 'no', beside: 'yes' }) };
    expect(workplaceAnswers(answers)).toEqual({
      'window-in-front': false,
      'window-behind': false,
      'window-beside': true,
      'desk-lamp': false,
      'laptop-only': false,
      'seat-height-wrong': true,
      'sit-stand-desk': false,
      headset: false,
      'lives-with-others': false,
    });
  });

  it('is nothing where nothing was answered, or only a note was written', () => {
    expect(workplaceAnswers({})).toEqual({});
    expect(
      workplaceAnswers({ headset: { type: 'choice', choice: null, note: 'Sladden är trasig' } }),
    ).toEqual({});
    expect(workplaceAnswers(windows({}))).toEqual({});
  });

  it.each<[string, Answers]>([
    ['an answer of another type', { 'desk-lamp': { type: 'words', text: 'yes' } }],
    ['a choice where several things are asked of', chose({ windows: 'yes' })],
    [
      'several things where one is asked of',
      { headset: { type: 'checks', choices: { headset: 'have' }, own: [], note: '' } },
    ],
    ['a choice that there is not', chose({ headset: 'perhaps' })],
    ['a choice named as something every object has', chose({ headset: 'constructor' })],
    [
      'a window of one’s own',
      { windows: { type: 'checks', choices: {}, own: [{ label: 'front', choice: 'yes' }], note: '' } },
    ],
  ])('%s says nothing', (_name, answers) => {
    expect(workplaceAnswers(answers)).toEqual({});
  });
});

describe('the desk guide', () => {
  const asked = (key: WorkplaceKey): Question | undefined =>
    questionsOf(DESK).find(({ id }) => id === WORKPLACE_ASKED[key].question);

  it.each(WORKPLACE_KEYS)('asks what makes %s true, and every choice says whether it is', (key) => {
    const { item, says } = WORKPLACE_ASKED[key];
    const question = asked(key);
    if (question?.type !== 'choice' && question?.type !== 'checks') throw new Error('not asked');
    expect(question.type === 'checks' ? question.items.map(({ id }) => id) : [undefined]).toContain(item);
    expect([...says.keys()]).toEqual(SCALES[question.scale].choices.map(({ id }) => id));
    expect(new Set(says.values())).toEqual(new Set([true, false]));
  });
});
