import { allNodes, wordsOf, type AccessibleNode } from './accessible-tree';

/** What a screen reader says by itself: what live regions hold, and where the focus is. */
export interface Heard {
  /** What waits for its turn. */
  readonly polite: readonly string[];
  /** What breaks in. */
  readonly assertive: readonly string[];
  /** Role, name and description of what has the focus; empty where nothing in the page has it. */
  readonly focus: string;
}

/** Reads it off a tree: the words that the regions hold now. One that is empty waits in silence. */
export function heardIn(root: AccessibleNode): Heard {
  const nodes = allNodes(root);
  const said = (how: 'polite' | 'assertive'): readonly string[] =>
    nodes
      .filter(({ states }) => states.get('live') === how)
      .map(wordsOf)
      .filter((words) => words !== '');
  const focused = nodes.findLast(
    ({ role, states }) => states.get('focused') === true && role !== 'RootWebArea',
  );
  const parts = focused === undefined ? [] : [focused.role, focused.name, focused.description];
  return {
    polite: said('polite'),
    assertive: said('assertive'),
    focus: parts.filter((part) => part !== '').join(', '),
  };
}
