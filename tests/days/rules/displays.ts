import type { Rectangle } from 'electron';
import { SECOND } from '../../domain/machine';
import { must, type Sight } from '../seen';

/** The word at the end of a break may stay this long, ms. */
const FAREWELL = 1.6 * SECOND;

type Look = (sight: Sight) => void;

/**
 * B9: a full break lies on one display and covers the others, whatever is plugged and pulled; when it is over they are free
 * at once. A card lies within a display. Off work there is neither.
 */
export function displays(): Look {
  let overAt: number | null = -Infinity;
  return (sight) => {
    const { t, snapshot, windows, canPlace, settled, lost, late } = sight;
    const { status, nudge, break: running } = snapshot;
    const full = running?.surface === 'window' && !lost;
    overAt = full ? null : (overAt ?? t);
    const covers = windows.filter(({ page, visible }) => page === null && visible);
    const pages = windows.filter(({ page }) => page === 'break');
    const cards = windows.filter(({ page }) => page === 'nudge');
    must(pages.length <= 1 && cards.length <= 1, 'B9, displays', () => 'one window too many');
    if (!full) {
      must(
        covers.length === 0,
        'B9, displays',
        () => `${covers.length} displays stay covered without a break`,
      );
      const stays = pages.some(({ visible }) => visible);
      must(
        !stays || late || t - (overAt ?? t) <= FAREWELL,
        'B9, displays',
        () => 'a break stays that is over',
      );
      must(!stays || status.type === 'work', 'B9, displays', () => 'a break stays that work is over for');
    } else coversAll(sight, pages, covers);
    const wantsCard = running?.surface === 'card' || (nudge !== null && running === null);
    if (wantsCard && canPlace && !lost)
      must(cards.length === 1, 'B9, displays', () => 'no card for what is asked');
    if (settled) for (const { bounds } of cards) inside(bounds, sight);
    if (status.type === 'off') must(pages.length === 0, 'W1', () => 'the window of a break is made off work');
  };
}

function coversAll(sight: Sight, pages: Sight['windows'], covers: Sight['windows']): void {
  const [content] = pages;
  must(content?.visible === true, 'B9, displays', () => 'the break is on no display');
  must(content.onTop, 'B9, displays', () => 'the break lies below other windows');
  if (!sight.canPlace) {
    must(covers.length === 0, 'B9, displays', () => 'a cover where windows cannot be placed');
    return;
  }
  if (!sight.settled) return;
  const on = sight.displays.filter(({ bounds }) => same(bounds, content.bounds));
  must(
    on.length > 0,
    'B9, displays',
    () => `the break lies at ${JSON.stringify(content.bounds)}, on no display`,
  );
  for (const { id, bounds } of sight.displays) {
    const over = covers.filter((cover) => overlaps(cover.bounds, bounds));
    if (overlaps(bounds, content.bounds))
      must(over.length === 0, 'B9, displays', () => `a cover lies over the break on display ${id}`);
    else
      must(
        over.length === 1 && over.every((one) => same(one.bounds, bounds)),
        'B9, displays',
        () => `display ${id} has ${over.length} covers`,
      );
  }
  must(sight.focused === content.id, 'B9, displays', () => 'the break does not have the keyboard');
}

function inside(card: Rectangle, { displays: all }: Sight): void {
  const holds = all.some(
    ({ workArea: { x, y, width, height } }) =>
      card.x >= x && card.y >= y && card.x + card.width <= x + width && card.y + card.height <= y + height,
  );
  must(holds, 'B9, displays', () => `the card lies at ${JSON.stringify(card)}, outside every display`);
}

function same(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
