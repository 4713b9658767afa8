import type { Snapshot } from '../../shared/companion/snapshot';
import { span } from './script';
import type { Look, World } from './world';

const LONGEST = 120;

/** A world as lines that a person can read: what was done, and every step after which something looked different. */
export function timeline(world: World): string {
  const lines = world.log.flatMap((entry) => {
    if (entry.type === 'note') return [`${span(entry.t)}  ${entry.text}`];
    return entry.type === 'look' ? seen(entry.look) : [];
  });
  const left = lines.length - LONGEST;
  return (left > 0 ? [`(${left} lines before these)`, ...lines.slice(-LONGEST)] : lines).join('\n');
}

function seen(look: Look): readonly string[] {
  const { input, result, events, effects, t, idle } = look;
  const told: string[] = [];
  if (!result.ok) told.push(`refused: ${result.reason}`);
  for (const event of events)
    told.push(`event ${JSON.stringify({ ...event, id: undefined, zone: undefined })}`);
  for (const effect of effects) told.push(`effect ${JSON.stringify(effect)}`);
  const [before, after] = [sight(look.before), sight(look.after)];
  if (before !== after || look.first) told.push(`now ${after}`);
  const what = input.type === 'presence' ? input.report : input.type;
  const quiet = idle === 'unknown' ? 'unknown' : span(idle);
  return told.map((line) => `  ${span(t)}  [${what}, idle ${quiet}] ${line}`);
}

function sight(snapshot: Snapshot): string {
  const { status, nudge, prompt, pauseOver, repair, quiet, day, offerGentler } = snapshot;
  const parts = [
    status.type,
    nudge === null ? '' : `nudge ${nudge.kind} until ${nudge.latestAt}`,
    snapshot.break === null ? '' : `break ${snapshot.break.kind} ${snapshot.break.id}`,
    prompt === null ? '' : `prompt ${prompt.kind}`,
    pauseOver === null ? '' : `pauseOver until ${pauseOver.untilAt}`,
    repair === null ? '' : 'repair',
    quiet === null ? '' : `quiet: ${quiet.reason}`,
    offerGentler ? 'offers gentler' : '',
    day === null ? '' : day.date,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
