import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewId } from '../../../renderer/views';
import { CASES } from '../cases';
import { openHarness, type Harness } from '../harness';
import { readTree } from './accessible-tree';
import { faultsIn } from './faults';
import { spoken } from './spoken';

/** What is written down of each view: its usual look, and what a click, a question or a mistake brings. */
const LOOKS: Readonly<Record<ViewId, readonly string[]>> = {
  welcome: ['first', 'second-step'],
  today: [
    'before-start-yesterday',
    'planned',
    'meeting-over',
    'menu',
    'sentence',
    'repair-friday',
    'closed-written',
  ],
  plan: ['whole', 'details'],
  closeout: ['typical', 'too-long'],
  'look-back': ['typical', 'typical-day-tools'],
  people: ['typical', 'refused'],
  workplace: ['typical', 'page-light', 'desk-3', 'result'],
  manager: ['team', 'times'],
  content: ['typical', 'new-activity-problem'],
  settings: ['days-unfolded', 'own-form'],
  data: ['preview', 'goes-day'],
  diagnostics: ['typical'],
  accessibility: ['typical'],
  nudge: ['nudge', 'short-pause', 'tip-source'],
  break: ['start', 'strict'],
  sign: ['meeting'],
};

const cases = Object.entries(LOOKS).flatMap(([view, names]) =>
  names.map((name) => {
    const found = CASES.find((one) => one.view === view && one.name === name);
    return found ?? never(`no case ${view}, ${name}`);
  }),
);

function never(what: string): never {
  throw new Error(what);
}

/**
 * Each view in Swedish as a screen reader gets it, one line per node. A change here is a change of what is heard: read
 * the difference aloud before `vitest -u` takes it over.
 */
describe('the accessibility tree', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness();
  });
  afterAll(() => harness.close());

  /** Pages with one thing wrong, and what is said of it; the last has nothing wrong. */
  const bad: readonly (readonly [string, readonly string[]])[] = [
    ['<h1>A</h1><button></button>', ['button has no name']],
    ['<h1>A</h1><input value="08:00">', ['textbox has no name, its value is "08:00"']],
    ['<h1>A</h1><div role="img"></div>', ['image has no name']],
    ['<h1>A</h1><dialog open><p>Words</p></dialog>', ['dialog has no name']],
    ['<p>A</p>', ['0 headings of level 1']],
    ['<h1>A</h1><h1>B</h1>', ['2 headings of level 1']],
    ['<h1>A</h1><h3>B</h3>', ['heading "B" goes from level 1 to 3']],
    ['<h1>A</h1><h2></h2>', ['a heading is empty']],
    ['<h1>A</h1><nav></nav><nav></nav>', ['two landmarks are navigation ""']],
    ['<h1>A</h1><button>B</button><button>B</button>', ['two are button "B" in "A"']],
    ['<h1>A</h1><a href="#1">B</a><a href="#2">B</a>', ['two are link "B" in "A"']],
    ['<h1>A</h1><label><input type="radio">B</label>', ['radio "B" answers no question']],
    [
      '<h1>A</h1><button aria-label="B of C" title="of C">D</button>',
      ['button "B of C" is described by its own name: "of C"'],
    ],
    [
      '<h1>A</h1><div><button aria-label="B">C</button><p>B</p></div>',
      ['"B" is read after the button of that name'],
    ],
    [
      `<h1>A</h1><a href="#1">B</a><a href="#1">B</a><button>B</button><h2>C</h2><button>B</button>
       <fieldset><legend>D</legend><label><input type="radio">E</label><button>B</button></fieldset>`,
      [],
    ],
  ];
  test.each(bad)('in %s the fault is found', async (html, faults) => {
    const { page } = await harness.open('sign', CASES[0]?.state ?? never('no case'));
    const other = await page.context().newPage();
    await other.setContent(`<main>${html}</main>`);
    expect(faultsIn(await readTree(other))).toEqual(faults);
    await other.close();
  });

  test.each(cases)('$view, $name', async ({ view, name, state, clicks }) => {
    const { page } = await harness.open(view, state, { clicks });
    // A form that was refused puts the focus into its field with the next frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expect(spoken(await readTree(page))).toMatchFileSnapshot(`spoken/${view}--${name}.txt`);
  });
});
