/** What a drawing may be made of. */
const SHAPES: readonly string[] = [
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'title',
];
const ATTRIBUTE = /\s+([A-Za-z][\w:-]*)="([^"<]*)"/y;

/**
 * What is wrong with a drawing: tags that do not close, attributes without quotes, another size, anything but shapes.
 * Empty for a good one.
 */
export function whatIsWrong(svg: string): readonly string[] {
  const wrong: string[] = [];
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < svg.length) {
    const start = svg.indexOf('<', at);
    const words = svg.slice(at, start === -1 ? undefined : start);
    if (words.trim() !== '') wrong.push(`words: ${words.trim().slice(0, 20)}`);
    if (start === -1) break;
    const end = svg.indexOf('>', start);
    if (end === -1) return [...wrong, 'a tag does not end'];
    const tag = svg.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith('/')) {
      if (open.pop() !== tag.slice(1).trim()) wrong.push(`</${tag.slice(1)}> closes nothing`);
      continue;
    }
    const name = /^[A-Za-z]+/.exec(tag)?.[0] ?? '';
    if (!SHAPES.includes(name)) wrong.push(`<${tag.slice(0, 20)}> is no shape`);
    if (open.length === 0) {
      roots += 1;
      if (name !== 'svg') wrong.push(`the root is <${name}>`);
    }
    const attributes = attributesOf(tag.slice(name.length));
    if (attributes === null) wrong.push(`attributes of <${tag.slice(0, 30)}>`);
    for (const attribute of attributes?.keys() ?? []) {
      if (attribute === 'style' || /^on|href$/i.test(attribute)) wrong.push(`the attribute ${attribute}`);
    }
    if (open.length === 0 && attributes?.get('viewBox') !== '0 0 240 240') wrong.push('the size');
    if (open.length === 0 && attributes?.get('xmlns') !== 'http://www.w3.org/2000/svg')
      wrong.push('the namespace');
    if (!tag.endsWith('/')) open.push(name);
  }
  if (roots !== 1) wrong.push(`${roots} roots`);
  return [...wrong, ...open.map((name) => `<${name}> is left open`)];
}

/** The attributes of a tag; `null` when one is not `name="value"` or comes twice. */
function attributesOf(text: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  let at = 0;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) return /^\s*\/?$/.test(text.slice(at)) ? found : null;
    const [, name = '', value = ''] = match;
    if (found.has(name)) return null;
    found.set(name, value);
    at = ATTRIBUTE.lastIndex;
  }
}
