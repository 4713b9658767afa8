import { readExchange } from '../../main/content/read-exchange';
import { readExport } from '../../main/exchange/read-export';
import { parseHooks } from '../../main/hooks/hooks-file';
import { parseCommand } from '../../main/ipc/schemas';
import { LARGEST } from '../../main/calendar/read-calendar';
import { exportText, planImport as planContent } from '../../shared/content/exchange';
import { csvOf } from '../../shared/exchange/csv';
import { readBusyTimes, type BusyTimes } from '../../shared/exchange/ics/busy-times';
import { planImport } from '../../shared/exchange/import';
import { jsonOf } from '../../shared/exchange/json';
import { markdownOf } from '../../shared/exchange/markdown';
import { recordsOf } from '../../shared/exchange/records';
import { reportOf } from '../../shared/exchange/report';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { FIXTURES } from '../exchange/ics/fixtures';
import { EXAMPLES } from '../main/commands';
import { everyEvent } from '../store/events';
import { SimulatedClock } from '../support/simulated-clock';
import type { Parser, Verdict } from './parsers';
import { filesLike } from './texts';

const ZONE = 'Europe/Stockholm';
const FROM = Date.parse('2026-11-22T23:00:00Z');
const TO = FROM + 2 * 86_400_000;
const EN = { say: translator('en'), format: formatter('en', ZONE) };

const REFUSED: Verdict = { outcome: 'refused', wrong: null };
const taken = (wrong: string | null): Verdict => ({ outcome: 'accepted', wrong });

const ports = { clock: new SimulatedClock(), breathe: () => Promise.resolve() };

const days: Parser = {
  name: 'days from a file',
  generate: filesLike([jsonOf(everyEvent()), jsonOf(everyEvent().slice(1, 4)), jsonOf([])], true),
  run: async (bytes) => {
    const read = await readExport(bytes, ports);
    if (!read.ok) return REFUSED;
    const { events } = read;
    // Everything that the app makes of days.
    const records = recordsOf(events);
    csvOf(records);
    markdownOf(reportOf(records, 'all', '2026-11-23', EN));
    planImport([], events);
    planImport(events, events);
    const again = await readExport(new TextEncoder().encode(jsonOf(events)), ports);
    return taken(
      again.ok && jsonOf(again.events) === jsonOf(events) ? null : 'is another when written and read again',
    );
  },
};

const hooks: Parser = {
  name: 'hooks.json',
  generate: filesLike(
    [
      JSON.stringify({
        format: 1,
        hooks: [{ on: ['start', 'stop'], run: ['lamp', 'on'], seconds: 5, words: true }],
      }),
      JSON.stringify({ format: 1, hooks: [] }),
    ],
    true,
  ),
  run: (bytes) => {
    const read = parseHooks(bytes);
    if (read.type !== 'hooks') return Promise.resolve(REFUSED);
    const odd = read.hooks.find(
      ({ on, run, seconds }) => on.length === 0 || run[0] === '' || !(seconds >= 1 && seconds <= 60),
    );
    return Promise.resolve(taken(odd === undefined ? null : JSON.stringify(odd)));
  },
};

/** Counted work: reading takes steps of some milliseconds at most, and none is done for fewer bytes than these. */
const BYTES_PER_STEP = 10;

const ics: Parser = {
  name: 'calendar (.ics)',
  generate: filesLike(
    FIXTURES.map(({ text }) => text),
    false,
  ),
  largest: LARGEST,
  run: (bytes) => {
    const reading = readBusyTimes(new TextDecoder().decode(bytes), FROM, TO, ZONE);
    let steps = 0;
    let result: BusyTimes | null = null;
    while (result === null) {
      const step = reading.next();
      steps += 1;
      if (step.done === true) result = step.value;
    }
    const isLong = steps > 1_000 + bytes.length / BYTES_PER_STEP ? `${steps} steps` : null;
    return Promise.resolve(
      result.ok ? taken(isLong ?? wrongSpans(result.busy)) : { ...REFUSED, wrong: isLong },
    );
  },
};

function wrongSpans(busy: readonly { readonly from: number; readonly to: number }[]): string | null {
  let before = -Infinity;
  for (const { from, to } of busy) {
    if (!(before < from && from < to && to > FROM && from < TO)) return `busy from ${from} to ${to}`;
    before = to;
  }
  return null;
}

const [activity] = EXAMPLES['own.activity.save'];
const own = {
  activities: activity === undefined ? [] : [{ ...activity.activity, id: 'own-a' }],
  tips: [{ id: 'own-t', text: 'Vädra.' }],
};

const content: Parser = {
  name: 'own content from a file',
  generate: filesLike([exportText(own)], true),
  run: (bytes) => {
    const read = readExchange(new TextDecoder().decode(bytes));
    if (!read.ok) return Promise.resolve(REFUSED);
    const { activities, tips } = planContent({ activities: [], tips: [] }, read.entries);
    const isKnown = parseCommand({ type: 'own.add', activities, tips }) !== null;
    return Promise.resolve(taken(isKnown ? null : 'is no command of the app'));
  },
};

/** Files that a person points at. */
export const ASKED_FILES: readonly Parser[] = [days, ics, content, hooks];
