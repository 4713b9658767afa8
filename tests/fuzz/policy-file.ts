import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LARGEST_POLICY, parsePolicy } from '../../main/policy/read-policy';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { policyLines } from '../../shared/messages/policy-words';
import { infoLink, linkOf } from '../../shared/people/links';
import { CHECKLISTS } from '../../shared/policy/checklists';
import { guideIn } from '../../shared/policy/guide-in';
import { inForce } from '../../shared/policy/merge';
import { leavesRest } from '../../shared/policy/rest';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { BAD, GOOD } from '../policy/files';
import type { Parser } from './parsers';
import { filesLike } from './texts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const read = (name: string): string => readFileSync(join(DOCS, name), 'utf8');
const isOfSchema = new Ajv2020({ validateFormats: false }).compile(
  JSON.parse(read('policy.schema.json')) as object,
);
const EN = { say: translator('en'), format: formatter('en', 'UTC'), language: 'en' } as const;
/** What is said of a file that does not hold is a few sentences, whatever its names are. */
const LONGEST_SENTENCE = 600;

/** What is wrong with a file that was taken; `null` where nothing is. */
function wrongWith(bytes: Uint8Array, reading: ReturnType<typeof parsePolicy>): string | null {
  if (reading.state !== 'in-force') return null;
  const { policy } = reading;
  if (!isOfSchema(JSON.parse(new TextDecoder().decode(bytes)))) return 'is none by the schema';
  const { channels, support, exports } = policy;
  if (channels.some(({ address }) => infoLink(address) === null)) return 'a channel that cannot be opened';
  if (support.some(({ ways }) => ways.some((way) => linkOf(way) === null))) return 'a way that leads nowhere';
  if (exports !== null && !exports.includes('markdown') && !exports.includes('pdf')) return 'no way out';
  const { breaks, boundary, reminders, hours } = inForce(DEFAULT_SETTINGS, policy);
  if (breaks.strict || !breaks.on || breaks.profile !== 'default') return 'breaks are others';
  if (boundary.afterHours !== DEFAULT_SETTINGS.boundary.afterHours || boundary.shutdownStops)
    return 'off work is other';
  if (!reminders.rest || !reminders.windDown || !leavesRest(hours)) return 'rest is less';
  for (const id of CHECKLISTS) guideIn(id, reading);
  return null;
}

/** What an organisation has set. */
export const POLICY_FILE: Parser = {
  name: 'what an organisation sets',
  generate: filesLike(
    [
      read('policy.municipality.json'),
      read('policy.company.json'),
      ...[...GOOD, ...BAD].map(([, file]) => JSON.stringify(file)),
    ],
    true,
  ),
  largest: LARGEST_POLICY,
  run: (bytes) => {
    const reading = parsePolicy(bytes, '/etc/arbetsro/policy.json');
    const lines = policyLines({ policy: reading, settings: DEFAULT_SETTINGS }, EN);
    if (reading.state !== 'in-force') {
      const isShort = lines.join('\n').length < LONGEST_SENTENCE;
      return Promise.resolve({ outcome: 'refused', wrong: isShort ? null : 'is told of at length' });
    }
    return Promise.resolve({ outcome: 'accepted', wrong: wrongWith(bytes, reading) });
  },
};
