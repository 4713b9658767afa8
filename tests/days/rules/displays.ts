import type { Rectangle } from 'electron';
import { SECOND } from '../../domain/machine';
import { must, type Sight } from '../seen';
import { deathsOfWhatShows, REVIVALS } from './deaths';

/** The word at the end of a break may stay this long, ms. */
const FAREWELL = 1.6 * SECOND;

type Look = (sight: Sight) => void;

/**
 * B9: a full break lies on one display and covers the others, whatever is plugged and pulled; when it is over they are free
 * at once. A card lies within a display. Off work there is neither.
 */
export function displays(): Look {
  let overAt: number | null = -Infinity;
  const deaths = deathsOfWhatShows();
  return (sight) => {
    const { t, snapshot, windows, canPlace, late } = sight;
    const { status, nudge, break: running } = snapshot;
    const isLost = deaths(sight) > REVIVALS;
    const full = running?.surface === 'window' && !isLost;
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
    if (wantsCard && canPlace && !isLost)
      must(cards.length === 1, 'B9, displays', () => 'no card for what is asked');
    for (const { bounds } of cards) inside(bounds, sight);
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
  const areas = covers.map((cover) => cover.bounds);
  for (const { id, bounds } of sight.displays)
    must(
      overlaps(bounds, content.bounds) || areas.some((area) => contains(area, bounds)),
      'B9, displays',
      () => `display ${id} is not covered`,
    );
  areas.forEach((area, n) => {
    const told = JSON.stringify(area);
    must(!overlaps(area, content.bounds), 'B9, displays', () => `the cover at ${told} lies over the break`);
    must(
      sight.displays.some(({ bounds }) => same(bounds, area)),
      'B9, displays',
      () => `the cover at ${told} lies on no display`,
    );
    must(
      !areas.some((one, m) => m !== n && contains(one, area)),
      'B9, displays',
      () => `the cover at ${told} lies within another`,
    );
  });
}

function inside(card: Rectangle, { displays: all }: Sight): void {
  const holds = all.some(({ workArea }) => contains(workArea, card));
  must(holds, 'B9, displays', () => `the card lies at ${JSON.stringify(card)}, outside every display`);
}

function same(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function contains(outer: Rectangle, { x, y, width, height }: Rectangle): boolean {
  return (
    x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height
  );
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
