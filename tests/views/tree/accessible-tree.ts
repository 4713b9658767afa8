import type { CDPSession, Page } from 'playwright-core';

const readNodes = (client: CDPSession) => client.send('Accessibility.getFullAXTree');
const readDocument = (client: CDPSession) => client.send('DOM.getDocument', { depth: -1 });
type AxNode = Awaited<ReturnType<typeof readNodes>>['nodes'][number];
type AxValue = NonNullable<AxNode['role']>;
type DomNode = Awaited<ReturnType<typeof readDocument>>['root'];
type State = string | number | boolean;

/** One node of the tree that Chromium hands to a screen reader; what is hidden from it is not there. */
export interface AccessibleNode {
  /** Chromium's own word, such as `button`; `text` for written words. */
  readonly role: string;
  readonly name: string;
  /** What is read after the name and the role: hints, problems. */
  readonly description: string;
  readonly value: string;
  /** By Chromium's names: `checked`, `expanded`, `level`, `live`. `current` and `valuetext` are the element's own attributes. */
  readonly states: ReadonlyMap<string, State>;
  readonly children: readonly AccessibleNode[];
}

/** Reads the whole tree of a page as it is now. */
export async function readTree(page: Page): Promise<AccessibleNode> {
  const client = await page.context().newCDPSession(page);
  try {
    const { nodes } = await readNodes(client);
    const { root } = await readDocument(client);
    return treeOf(nodes, ownWordsOf(root));
  } finally {
    await client.detach();
  }
}

/** Every node of a tree, as it is read: from the top down. */
export function allNodes(node: AccessibleNode): readonly AccessibleNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** All words under a node, as one line. */
export function wordsOf(node: AccessibleNode): string {
  const words = node.role === 'text' ? node.name : node.children.map(wordsOf).join(' ');
  return words.replaceAll(/\s+/g, ' ').trim();
}

function treeOf(nodes: readonly AxNode[], ownWords: ReadonlyMap<number, OwnWords>): AccessibleNode {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (id: string): readonly AccessibleNode[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const role = text(node.role);
    if (role === 'InlineTextBox' || role === 'LineBreak' || role === 'ListMarker') return [];
    const children = (node.childIds ?? []).flatMap(from);
    // Ignored nodes are not told of, what is in them is.
    if (node.ignored) return children;
    const states = new Map((node.properties ?? []).flatMap(({ name, value }) => stateOf(name, value)));
    for (const [name, words] of ownWords.get(node.backendDOMNodeId ?? -1) ?? []) states.set(name, words);
    return [
      {
        role: role === 'StaticText' ? 'text' : role,
        name: text(node.name),
        description: text(node.description),
        value: text(node.value),
        states,
        children,
      },
    ];
  };
  const [root] = from(nodes[0]?.nodeId ?? '');
  if (root === undefined) throw new Error('The page has no accessibility tree');
  return root;
}

function stateOf(name: string, { value }: AxValue): readonly (readonly [string, State])[] {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain && name !== 'valuetext' ? [[name, value]] : [];
}

function text(value: AxValue | undefined): string {
  const plain: unknown = value?.value;
  return typeof plain === 'string' || typeof plain === 'number' ? String(plain).trim() : '';
}

type OwnWords = readonly (readonly ['current' | 'valuetext', string])[];

/**
 * Chromium's tree for tools leaves `aria-current` out, and hands `aria-valuetext` over byte by byte or, since version 156,
 * empty; screen readers hear of both. So they are taken from the elements.
 */
function ownWordsOf(node: DomNode): ReadonlyMap<number, OwnWords> {
  const all = new Map<number, OwnWords>();
  const visit = ({ attributes = [], backendNodeId, children = [] }: DomNode): void => {
    const words = (['current', 'valuetext'] as const).flatMap((name) => {
      const at = attributes.findIndex((one, index) => index % 2 === 0 && one === `aria-${name}`);
      return at === -1 ? [] : [[name, attributes[at + 1] ?? ''] as const];
    });
    if (words.length > 0) all.set(backendNodeId, words);
    children.forEach(visit);
  };
  visit(node);
  return all;
}
