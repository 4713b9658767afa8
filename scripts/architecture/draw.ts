import type { Box, Part } from './folders';
import { BOX, layOut, WIDTH, type Spot } from './lay-out';

const HEIGHT = 46;
const STEP = 82;
const MARGIN = 30;

/** The colours of a part: paper and pine as in the app, on a ground of the picture's own, so that it can be read on any page. */
const LOOK: Readonly<Record<Part, { readonly fill: string; readonly edge: string }>> = {
  main: { fill: '#dfeae2', edge: '#1f5e4a' },
  renderer: { fill: '#f3e0c2', edge: '#864800' },
  shared: { fill: '#fffdf8', edge: '#4d5a54' },
};
const GROUND = '#f6f3ec';
const INK = '#1c2823';
const ARROW = '#78827c';

/** The architecture as SVG. No styles and no script, since the pages that show it allow neither. */
export function drawArchitecture(boxes: readonly Box[]): string {
  const { spots, arrows, layers } = layOut(boxes);
  const height = MARGIN * 2 + (layers - 1) * STEP + HEIGHT;
  const top = ({ layer }: Spot): number => MARGIN + (layers - 1 - layer) * STEP;
  const paths = arrows.map((way) => `<path d="${pathOf(way, top)}"/>`);
  const shown = spots.flatMap((spot) => (spot.box === null ? [] : [boxAt(spot, spot.box, top(spot))]));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">
<title id="title">The folders of the code and what they need of each other</title>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="${ARROW}"/></marker></defs>
<rect width="${WIDTH}" height="${height}" rx="10" fill="${GROUND}"/>
<g fill="none" stroke="${ARROW}" stroke-width="1.3" marker-end="url(#head)">
${paths.join('\n')}
</g>
<g font-family="system-ui, sans-serif" font-size="16" text-anchor="middle" fill="${INK}">
${shown.join('\n')}
</g>
</svg>
`;
}

function boxAt({ x }: Spot, { name, part }: Box, y: number): string {
  const { fill, edge } = LOOK[part];
  const left = x - BOX / 2;
  const own = name.slice(part.length).replace(/^[/:] ?/, '');
  return `<rect x="${left}" y="${y}" width="${BOX}" height="${HEIGHT}" rx="6" fill="${fill}" stroke="${edge}"/><text x="${x}" y="${y + 17}" font-size="12">${part}</text><text x="${x}" y="${y + 36}">${own}</text>`;
}

/** From the foot of a box to the head of another, past the bends; the last piece goes straight down. */
function pathOf(way: readonly Spot[], top: (spot: Spot) => number): string {
  const pieces = way.map((spot, at) => {
    const next = way[at + 1];
    if (next === undefined) return '';
    const from = top(spot) + (spot.box === null ? HEIGHT / 2 : HEIGHT);
    const to = top(next) + (next.box === null ? HEIGHT / 2 : 0);
    const middle = (from + to) / 2;
    const start = at === 0 ? `M${spot.x} ${from}` : '';
    return `${start}C${spot.x} ${middle} ${next.x} ${middle} ${next.x} ${to}`;
  });
  return pieces.join('');
}
