import { drawBelow, type Chance } from './chance';

/**
 * A shuffle bag: everything in it is drawn once, in an order of chance, before anything is drawn again. Each thing has the
 * round in which it was drawn last; what was never drawn has none. What can be drawn may differ from time to time: the
 * bag then holds for the things that could be.
 */
export interface Bag {
  readonly rounds: Readonly<Record<string, number>>;
  /** What was drawn, each once, the latest last. */
  readonly order: readonly string[];
}

export const EMPTY_BAG: Bag = { rounds: {}, order: [] };

/** Draws one of `ids` that has waited longest by rounds, never the last of them to come; `null` when there are none. */
export function drawFrom(
  bag: Bag,
  ids: readonly string[],
  chance: Chance,
): [id: string | null, bag: Bag, next: Chance] {
  const last = bag.order.findLast((id) => ids.includes(id));
  const others = ids.filter((id) => id !== last);
  const open = others.length > 0 ? others : ids;
  const round = (id: string): number => bag.rounds[id] ?? 0;
  const first = Math.min(...open.map(round));
  const waiting = open.filter((id) => round(id) === first);
  const [index, next] = drawBelow(chance, waiting.length);
  const id = waiting[index];
  return id === undefined ? [null, bag, chance] : [id, drawn(bag, id, Math.max(...ids.map(round))), next];
}

/** The bag after everything in `ids` was drawn from it in that order; for a bag that only its drawings are known of. */
export function bagAfter(ids: readonly string[]): Bag {
  return ids.reduce((bag, id) => drawn(bag, id, Math.max(1, ...Object.values(bag.rounds))), EMPTY_BAG);
}

/** A thing drawn while `latest` was the latest round: it joins that round, or begins the next if it was in it already. */
function drawn(bag: Bag, id: string, latest: number): Bag {
  const round = (bag.rounds[id] ?? 0) < latest ? latest : latest + 1;
  return { rounds: { ...bag.rounds, [id]: round }, order: [...bag.order.filter((one) => one !== id), id] };
}
