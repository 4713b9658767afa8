/** What became of a message or a text. */
export type Outcome = 'accepted' | 'refused';

/** A claim that did not hold, with what brought it about. */
export interface Fault {
  readonly kind: 'crash' | 'changed' | 'polluted' | 'let in';
  readonly at: string;
  readonly why: string;
}

/** What was tried on one channel or parser, and what came of it. */
export class Tally {
  tried = 0;
  accepted = 0;
  refused = 0;
  /** The longest that one answer took, ms. */
  longest = 0;
  readonly faults: Fault[] = [];

  constructor(readonly name: string) {}

  count(outcome: Outcome): void {
    this.tried += 1;
    this[outcome] += 1;
  }

  took(ms: number): void {
    this.longest = Math.max(this.longest, ms);
  }

  fault(kind: Fault['kind'], message: unknown, why: unknown): void {
    this.faults.push({ kind, at: `${this.name} with ${shown(message)}`, why: wordsOf(why) });
  }

  /** Something that all objects share was changed: told once, and put right so that the rest can be tried. */
  lookForPollution(message: unknown): void {
    const more = Reflect.ownKeys(Object.prototype).filter((key) => !SHARED.has(key));
    for (const key of more) {
      this.fault('polluted', message, `Object.prototype.${String(key)}`);
      Reflect.deleteProperty(Object.prototype, key);
    }
  }

  of(kind: Fault['kind']): number {
    return this.faults.filter((fault) => fault.kind === kind).length;
  }
}

const SHARED: ReadonlySet<PropertyKey> = new Set(Reflect.ownKeys(Object.prototype));

function wordsOf(why: unknown): string {
  return why instanceof Error ? (why.stack ?? why.message).split('\n').slice(0, 6).join(' | ') : String(why);
}

/** A message in a line that can be read. */
function shown(message: unknown): string {
  let text: string;
  try {
    text =
      typeof message === 'string' ? JSON.stringify(message) : (JSON.stringify(message) ?? String(message));
  } catch {
    text = Object.prototype.toString.call(message);
  }
  return text.length <= 400 ? text : `${text.slice(0, 400)}… (${text.length})`;
}
