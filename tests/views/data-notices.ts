import type { Snapshot } from '../../shared/companion/snapshot';
import { at } from './base';

/** Every trouble with the data that a person can be told of. */
export const NOTICES: Snapshot['notices'] = [
  { type: 'not-saved', events: 3 },
  {
    type: 'set-aside',
    file: '2026-11.json',
    keptAs: '2026-11.json.set-aside-20261123-140512',
    restoredFrom: at('14:05'),
  },
  { type: 'cannot-open', file: 'settings.json' },
  { type: 'newer', file: '2026-10.json' },
  { type: 'settings-repaired', fields: ['hours', 'lunch'] },
  { type: 'not-removed', files: ['2026-10.json', 'backup/2026-10.json'] },
  { type: 'policy-unusable', file: '/etc/arbetsro/policy.json', problem: { type: 'newer' } },
  { type: 'saved' },
];
