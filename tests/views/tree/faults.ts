import { allNodes, wordsOf, type AccessibleNode } from './accessible-tree';

/** What a person operates. */
const CONTROLS: ReadonlySet<string> = new Set([
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'textbox', 'searchbox', 'spinbutton'],
  ...['slider', 'combobox', 'option', 'DisclosureTriangle', 'tab', 'menuitem'],
]);
/** Parts of a page that a screen reader offers to jump to. */
const LANDMARKS: ReadonlySet<string> = new Set([
  ...['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'],
]);
const IMAGES: ReadonlySet<string> = new Set(['image', 'img', 'figure']);
/** What names a control; a screen reader knows that it does. */
const LABELS: ReadonlySet<string> = new Set(['LabelText', 'Legend']);
const TABLES: ReadonlySet<string> = new Set(['table', 'grid']);

/** What is wrong with a tree whatever the page is about, in words; empty when nothing is. Complements what axe looks for. */
export function faultsIn(root: AccessibleNode): readonly string[] {
  const nodes = allNodes(root);
  return [
    ...withoutName(nodes),
    ...headingFaults(nodes),
    ...landmarkFaults(nodes),
    ...alike(root),
    ...nodes.flatMap(saidTwice),
    ...nodes.flatMap(unlikeItsWords),
    ...withoutQuestion(root),
  ];
}

const isControl = ({ role }: AccessibleNode): boolean => CONTROLS.has(role);
const called = ({ role, name }: AccessibleNode): string => `${role} "${name}"`;

function withoutName(nodes: readonly AccessibleNode[]): readonly string[] {
  const named = (node: AccessibleNode): boolean =>
    isControl(node) || IMAGES.has(node.role) || TABLES.has(node.role) || node.role === 'dialog';
  return nodes
    .filter((node) => named(node) && node.name === '' && !isFigureInWords(node))
    .map(({ role, value }) => `${role} has no name${value === '' ? '' : `, its value is "${value}"`}`);
}

/** A figure that holds a picture, or other nodes with names of their own, needs none itself. */
function isFigureInWords(node: AccessibleNode): boolean {
  return (
    node.role === 'figure' && node.children.some(({ children, name }) => name !== '' || children.length > 0)
  );
}

function headingFaults(nodes: readonly AccessibleNode[]): readonly string[] {
  // What lies behind a modal dialog is not there while it is open.
  if (nodes.some(({ states }) => states.get('modal') === true)) return [];
  const headings = nodes.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ states }) => Number(states.get('level')));
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...(tops === 1 ? [] : [`${tops} headings of level 1`]),
    ...headings.filter(({ name }) => name === '').map(() => 'a heading is empty'),
    ...headings.flatMap((heading, at) => {
      const [before = 0, level = 0] = [levels[at - 1], levels[at]];
      return level > before + 1 ? [`${called(heading)} goes from level ${before} to ${level}`] : [];
    }),
  ];
}

function landmarkFaults(nodes: readonly AccessibleNode[]): readonly string[] {
  const landmarks = nodes.filter(({ role, name }) => LANDMARKS.has(role) && (role !== 'form' || name !== ''));
  const isModal = nodes.some(({ states }) => states.get('modal') === true);
  const mains = landmarks.filter(({ role }) => role === 'main').length;
  const twice = landmarks.filter(
    (one, at) => landmarks.findIndex(({ role, name }) => role === one.role && name === one.name) < at,
  );
  return [
    ...(mains === 1 || isModal ? [] : [`${mains} main landmarks`]),
    ...twice.map((node) => `two landmarks are ${called(node)}`),
  ];
}

/** Controls of one section, in one group, that cannot be told apart. Links to the same place may be called the same. */
function alike(root: AccessibleNode): readonly string[] {
  const seen = new Map<string, AccessibleNode>();
  const faults: string[] = [];
  let section = '';
  const visit = (node: AccessibleNode, groups: string): void => {
    if (node.role === 'heading' && Number(node.states.get('level')) <= 2) section = node.name;
    if (isControl(node) && node.role !== 'option') {
      const key = [section, groups, node.role, node.name, node.description].join(' > ');
      const other = seen.get(key);
      const isSameLink =
        other !== undefined && node.states.has('url') && other.states.get('url') === node.states.get('url');
      if (other !== undefined && !isSameLink) faults.push(`two are ${called(node)} in "${section}"${groups}`);
      seen.set(key, node);
    }
    const isNamedGroup = (node.role === 'group' || LANDMARKS.has(node.role)) && node.name !== '';
    node.children.forEach((child) => visit(child, isNamedGroup ? `${groups} > ${node.name}` : groups));
  };
  visit(root, '');
  return faults;
}

/** What is read a second time right away: as description, or as text beside the control that has it for a name. */
function saidTwice(node: AccessibleNode): readonly string[] {
  const { name, description, children } = node;
  const isEchoed = isControl(node) && description !== '' && name.includes(description);
  const texts = children.flatMap((child, at) => {
    const words = wordsOf(child);
    const isLabel = node.role === 'LabelText' || LABELS.has(child.role) || isControl(child);
    const before = children[at - 1];
    const isEcho =
      !isLabel && words !== '' && before !== undefined && isControl(before) && before.name === words;
    return isEcho ? [`"${words}" is read after the ${before.role} of that name`] : [];
  });
  return [...(isEchoed ? [`${called(node)} is described by its own name: "${description}"`] : []), ...texts];
}

/** What cannot be called by the words on it, as who speaks to the computer does (WCAG 2.5.3). */
function unlikeItsWords(node: AccessibleNode): readonly string[] {
  const words = wordsOf(node);
  const isPressed = node.role === 'button' || node.role === 'link' || node.role === 'DisclosureTriangle';
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[\s\u00ad]/gu, '');
  return isPressed && !letters(node.name).includes(letters(words))
    ? [`${called(node)} has other words on it: "${words}"`]
    : [];
}

/** Answers to no question: a radio button that lies in no named group. */
function withoutQuestion(node: AccessibleNode): readonly string[] {
  if (node.role === 'radio') return [`${called(node)} answers no question`];
  const isNamed = (node.role === 'group' || node.role === 'radiogroup') && node.name !== '';
  return isNamed ? [] : node.children.flatMap(withoutQuestion);
}
