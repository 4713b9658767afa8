import { CUTS, type Call, type Cut, type ModelDisk } from '../store/model-disk';

/** Something that goes wrong with one call of the disk, or from that call on. */
export interface Fault {
  readonly name: string;
  /** Lets it happen at the call with this index, counted from 0. */
  readonly strike: (disk: ModelDisk, index: number) => void;
  /** What the next start may find. */
  readonly leaves: readonly Cut[];
  /** The power is gone: the program did not go on. */
  readonly kills: boolean;
}

const power = (when: 'before' | 'after'): Fault => ({
  name: `power cut ${when}`,
  strike: (disk, index) => disk.cutPower(index, when),
  leaves: CUTS,
  kills: true,
});

const once = (code: string): Fault => ({
  name: `${code} once`,
  strike: (disk, index) => {
    disk.fault = (_, at) => (at === index ? code : null);
  },
  leaves: ['least', 'process'],
  kills: false,
});

/** A full or read-only disk refuses what changes it, and can still be read. */
const CHANGING: readonly Call['operation'][] = [
  'create',
  'write',
  'sync',
  'rename',
  'makeFolder',
  'syncFolder',
];

const fromThenOn = (code: string): Fault => ({
  name: `${code} from then on`,
  strike: (disk, index) => {
    disk.fault = ({ operation }, at) => (at >= index && CHANGING.includes(operation) ? code : null);
  },
  leaves: ['least', 'process'],
  kills: false,
});

/** The disk takes a few bytes of a write and is full at the next. */
const fullMidway: Fault = {
  name: 'short write, then full',
  strike: (disk, index) => {
    disk.mostPerWrite = 9;
    disk.fault = ({ operation }, at) => (at >= index && operation === 'write' ? 'ENOSPC' : null);
  },
  leaves: ['least', 'process'],
  kills: false,
};

export const FAULTS: readonly Fault[] = [
  power('before'),
  power('after'),
  ...['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EROFS', 'EMFILE'].map(once),
  ...['ENOSPC', 'EIO', 'EROFS', 'ENOENT'].map(fromThenOn),
  fullMidway,
];
