import type { Sensed } from '../../shared/companion/signals';
import type { Stop } from '../../shared/time/moment';
import type { IdleReader } from './idle';
import type { Provider } from './provider';

/** The ways to learn each signal on one platform, best first. None at all leaves it unknown. */
export interface Sources {
  readonly microphone: readonly Provider<Sensed>[];
  /** The camera has two sources that see different programs, so they are no ranks of one chain. */
  readonly openCamera: readonly Provider<Sensed>[];
  readonly sharedCamera: readonly Provider<Sensed>[];
  readonly screen: readonly Provider<Sensed>[];
  readonly idle: readonly Provider<IdleReader>[];
  /** The lock too has two: what the desktop shows, and whose turn it is at the screen. */
  readonly screenLock: readonly Provider<boolean>[];
  readonly sessionLock: readonly Provider<boolean>[];
  readonly sleep: readonly Provider<boolean>[];
  readonly doNotDisturb: readonly Provider<Sensed>[];
  readonly fullScreen: readonly Provider<Sensed>[];
  readonly playing: readonly Provider<Sensed>[];
  /** Ends what the providers share, once none is watched. */
  readonly close: Stop;
}
