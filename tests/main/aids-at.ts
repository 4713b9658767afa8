import type { HomeSize } from '../../main/desktop/home-size';
import { PageAids } from '../../main/desktop/page-aids';
import type { Zoom } from '../../shared/desktop/zoom';
import { translator } from '../../shared/messages';

/** What windows get beside their pages, at a size that nobody changes from them. */
export function aidsAt(zoom: () => Zoom = () => 100): PageAids {
  return new PageAids({ zoom, chooseZoom: () => undefined, say: () => translator('sv') });
}

/** A home window that nobody has made larger. */
export const NO_SIZE: Pick<HomeSize, 'last' | 'follow'> = { last: null, follow: () => undefined };
