import { wordsOf, type AccessibleNode } from './accessible-tree';

/** Roles that a screen reader says nothing of when they have no name: only what is in them is read. */
const SILENT: ReadonlySet<string> = new Set([
  'generic',
  'paragraph',
  'LabelText',
  'Legend',
  'Figcaption',
  'caption',
  'strong',
  'emphasis',
  'time',
  'rowgroup',
  'form',
  'region',
  'SvgRoot',
  'MenuListPopup',
]);
/** Words that are read with the control or the group that they name. */
const LABELS: ReadonlySet<string> = new Set(['LabelText', 'Legend', 'caption', 'Figcaption']);
/** Their name, or what is written in them, says all; a part of it once more would only be read twice. */
const WHOLE: ReadonlySet<string> = new Set([
  ...['button', 'link', 'DisclosureTriangle', 'textbox', 'searchbox', 'spinbutton'],
]);
/** Chromium's names of roles that have a better known one. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  RootWebArea: 'window',
  DisclosureTriangle: 'disclosure',
  DescriptionList: 'descriptions',
};
/** States worth a word, in the order in which they are said. */
const SAID = [
  ...['level', 'checked', 'pressed', 'selected', 'expanded', 'current'],
  ...['disabled', 'required', 'invalid', 'modal', 'live', 'focused'],
] as const;
/** Of these nobody is told that they do not hold. */
const SAID_IF_SO: ReadonlySet<string> = new Set(['invalid', 'required', 'selected', 'disabled', 'modal']);
/** Longer words are cut: that they are there is what a reader of the lines wants to know. */
const LONGEST = 160;

interface Line {
  readonly depth: number;
  readonly words: string;
  /** What the line labels, if it is a label. */
  readonly labels: string | null;
  /** The name of the control or group, if it is one. */
  readonly names: string | null;
}

/** A page as it is read aloud: one line per node, role and name first; the indent tells what lies in what. */
export function spoken(root: AccessibleNode): string {
  const all = linesOf(root, 0);
  // A label is read with what it names, which stands right before or after it.
  const heard = all.filter(({ labels }, at) =>
    labels === null ? true : all[at - 1]?.names !== labels && all[at + 1]?.names !== labels,
  );
  return `${heard.map(({ depth, words }) => '  '.repeat(depth) + words).join('\n')}\n`;
}

function linesOf(node: AccessibleNode, depth: number): readonly Line[] {
  const { role, name } = node;
  if (role === 'text') return wordsLine(node, depth);
  const inner = (at: number): readonly Line[] => node.children.flatMap((child) => linesOf(child, at));
  const isSilent = SILENT.has(role) && name === '' && !node.states.has('live');
  if (isSilent && isOneText(node)) return wordsLine(node, depth);
  if (isSilent) return LABELS.has(role) ? inner(depth).map(asLabel) : inner(depth);
  const alone = name === '' && isOneText(node) ? wordsOf(node) : '';
  const parts = [quoted(name || alone), ...valueOf(node), ...statesOf(node), ...describedOf(node)];
  const words = [KNOWN_AS[role] ?? role, ...parts].filter((part) => part !== '').join(' ');
  const own = { depth, words, labels: null, names: name === '' ? null : name.toLowerCase() };
  const isAllSaid = alone !== '' || WHOLE.has(role) || isSaidByName(node);
  return isAllSaid ? [own] : [own, ...inner(depth + 1)];
}

function wordsLine(node: AccessibleNode, depth: number): readonly Line[] {
  const words = wordsOf(node);
  const labels = LABELS.has(node.role) ? words.toLowerCase() : null;
  return words === '' ? [] : [{ depth, words: quoted(words), labels, names: null }];
}

/** In a label that holds its control, all other words name it. */
function asLabel(one: Line): Line {
  return one.names === null ? { ...one, labels: one.words.slice(1, -1).toLowerCase() } : one;
}

function isOneText({ children }: AccessibleNode): boolean {
  return children.every((child) => child.role === 'text' || (SILENT.has(child.role) && isOneText(child)));
}

function isSaidByName(node: AccessibleNode): boolean {
  return node.role !== 'RootWebArea' && isOneText(node) && wordsOf(node) === oneLine(node.name);
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');

function quoted(words: string): string {
  const all = oneLine(words);
  if (all === '') return '';
  return all.length <= LONGEST ? `"${all}"` : `"${all.slice(0, LONGEST)}…" (${all.length} characters)`;
}

function valueOf({ role, value, states }: AccessibleNode): readonly string[] {
  const told = String(states.get('valuetext') ?? value);
  return role === 'option' || role === 'RootWebArea' || told === '' ? [] : [`= ${quoted(told)}`];
}

function statesOf({ role, states }: AccessibleNode): readonly string[] {
  const words = SAID.flatMap((name) => {
    const state = states.get(name);
    if (state === undefined || state === 'none') return [];
    // A list that is in no other is on its first level, and that a window has the focus goes without saying.
    if ((role === 'listitem' && name === 'level' && state === 1) || role === 'RootWebArea') return [];
    const isSo = state === true || state === 'true';
    const isNot = state === false || state === 'false';
    if (isNot && SAID_IF_SO.has(name)) return [];
    return [isSo ? name : isNot ? `not ${name}` : `${name} ${String(state)}`];
  });
  return words.length === 0 ? [] : [`[${words.join(', ')}]`];
}

function describedOf({ description }: AccessibleNode): readonly string[] {
  return description === '' ? [] : [`(${oneLine(description)})`];
}
