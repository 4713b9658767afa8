import { useRef, useState } from 'react';
import type { FindPlaces } from '../../../../shared/workplace/light/places';

/** The list of places: read when it is first wanted, so that no window starts slower for it. */
export interface Places {
  readonly find: FindPlaces | null;
  readonly failed: boolean;
  /** Reads the list, once. */
  readonly want: () => void;
}

export function usePlaces(): Places {
  const [find, setFind] = useState<FindPlaces | null>(null);
  const [failed, setFailed] = useState(false);
  const isWanted = useRef(false);
  const want = (): void => {
    if (isWanted.current) return;
    isWanted.current = true;
    import('../../../../shared/workplace/light/places').then(
      ({ placeFinder }) => {
        const finder = placeFinder();
        setFind(() => finder);
      },
      () => setFailed(true),
    );
  };
  return { find, failed, want };
}
