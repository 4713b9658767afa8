import { span } from '../domain/script';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { Step } from './seen';

const LONGEST = 150;

/** The day so far as lines that a person can read: what was done, and every step after which something looked different. */
export class Telling {
  private lines: string[] = [];
  private left = 0;
  private last = '';
  private over = false;

  /** Ends at the first step at which `rule`, or any rule, does not hold. */
  constructor(private readonly rule?: string) {}

  note(t: number, text: string): void {
    this.add(`${span(t)}  ${text}`);
  }

  see({ input, result, events, effects, witness, after, start }: Step): void {
    const told: string[] = [];
    if (start !== null) told.push('the program starts');
    if (!result.ok) told.push(`refused: ${result.reason}`);
    for (const event of events)
      told.push(`event ${JSON.stringify({ ...event, id: undefined, zone: undefined, day: undefined })}`);
    for (const effect of effects) told.push(`effect ${JSON.stringify(effect)}`);
    const looks = sight(after);
    if (looks !== this.last) told.push(`now ${looks}`);
    this.last = looks;
    const idle = input.idle === 'unknown' ? 'unknown' : span(input.idle);
    const what = input.type === 'presence' ? input.report : input.type;
    for (const line of told) this.add(`  ${span(witness.t)}  [${what}, idle ${idle}] ${line}`);
  }

  fault(rule: string, what: string): void {
    this.add(`  *** ${rule} does not hold: ${what}`);
    if (this.rule === undefined || this.rule === rule) this.over = true;
  }

  text(): string {
    return (this.left > 0 ? [`(${this.left} lines before these)`, ...this.lines] : this.lines).join('\n');
  }

  private add(line: string): void {
    if (this.over) return;
    this.lines.push(line);
    if (this.lines.length <= 2 * LONGEST) return;
    this.lines = this.lines.slice(LONGEST);
    this.left += LONGEST;
  }
}

function sight(snapshot: Snapshot): string {
  const { status, nudge, prompt, quiet, longCall, nextBreak } = snapshot;
  return [
    status.type,
    nudge === null ? '' : `nudge ${nudge.kind}`,
    snapshot.break === null ? '' : `break ${snapshot.break.kind}`,
    prompt === null ? '' : `prompt ${prompt.kind}`,
    snapshot.pauseOver === null ? '' : 'asks whether the pause is over',
    snapshot.meetingOver === null ? '' : 'asks whether the meeting is over',
    longCall === null ? '' : 'asks whether the call is real',
    snapshot.longAway === null ? '' : 'asks what the time away was',
    snapshot.offWork === null ? '' : `off work ${snapshot.offWork.kind}`,
    snapshot.repair === null ? '' : 'asks when work ended',
    nextBreak === null ? '' : nextBreak.inMs === 0 ? `${nextBreak.kind} is due` : `next ${nextBreak.kind}`,
    quiet === null ? '' : `quiet: ${quiet.reason}`,
    snapshot.offerGentler ? 'offers gentler' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
