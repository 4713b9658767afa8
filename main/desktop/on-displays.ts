import { screen } from 'electron';
import type { Stop } from '../../shared/time/moment';

/** Calls `then` whenever displays come, go, or change place, scale or work area. */
export function onDisplays(then: () => void): Stop {
  screen.on('display-added', then);
  screen.on('display-removed', then);
  screen.on('display-metrics-changed', then);
  return () => {
    screen.off('display-added', then);
    screen.off('display-removed', then);
    screen.off('display-metrics-changed', then);
  };
}
