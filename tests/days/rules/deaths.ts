import type { Sight } from '../seen';

/** A window whose renderer died comes back this often while the same thing shows. */
export const REVIVALS = 2;

/** Renderers that died while the same break, nudge or prompt shows. */
export function deathsOfWhatShows(): (sight: Sight) => number {
  let shows = '';
  let before = 0;
  return ({ snapshot: { break: running, nudge, prompt }, killed }) => {
    const now = `${running?.id ?? ''} ${nudge?.kind ?? ''} ${prompt?.kind ?? ''} ${prompt?.tip ?? ''}`;
    if (now !== shows) before = killed;
    shows = now;
    return killed - before;
  };
}
