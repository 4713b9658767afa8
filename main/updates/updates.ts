import type { Snapshot } from '../../shared/companion/snapshot';
import type { UpdateAsk } from '../../shared/contract';
import { updatesIn } from '../../shared/policy/policy';
import type { UpdateChoice } from '../../shared/settings';
import type { Clock, Stop } from '../../shared/time/moment';
import { decide, type UpdateFacts } from '../../shared/updates/decide';
import { updatesAfter, updatesBegin, type UpdateEvent, type UpdateState } from '../../shared/updates/state';
import { updateView, type UpdateView } from '../../shared/updates/view';
import type { UpdateWay } from '../../shared/updates/way';
import type { Looked, Updater } from './updater';
import type { KeptUpdates, UpdatesFile } from './updates-file';

/** What updates need of the world. */
export interface UpdatesPorts {
  readonly clock: Clock;
  readonly way: UpdateWay;
  /** Made when it is first needed: only a copy with a feed has one, and only one that is used loads it. */
  readonly updater: () => Promise<Updater>;
  readonly file: Pick<UpdatesFile, 'write'>;
  readonly kept: KeptUpdates;
  /** There is something new to show. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

/** Keeps the state of updates, asks `decide` what is to be done, and does it. Has one timer, and none without a feed. */
export class Updates {
  readonly #ports: UpdatesPorts;
  #state: UpdateState;
  #choice: UpdateChoice = 'off';
  /** The organisation sees to newer versions itself. */
  #byOrganisation = false;
  /** Since when it is off work, on the monotonic clock; `null` at work, and until it is known. */
  #offSince: number | null = null;
  #updater: Promise<Updater> | null = null;
  #timer: Stop | null = null;
  /** How often what was fetched was forgotten: what comes of a fetch before that does not count. */
  #forgotten = 0;
  #stopped = false;

  constructor(ports: UpdatesPorts) {
    this.#ports = ports;
    this.#state = updatesBegin(ports.kept);
  }

  get view(): UpdateView {
    return updateView(this.#state, this.#facts());
  }

  /** Follows whether it is off work, what the person chose, and whether an organisation sees to it. */
  follow({ status, settings, policy }: Pick<Snapshot, 'status' | 'settings' | 'policy'>): void {
    const isOff = status.type === 'off';
    const wasOff = this.#offSince !== null;
    const byOrganisation = updatesIn(policy) === 'off';
    if (isOff === wasOff && settings.updates === this.#choice && byOrganisation === this.#byOrganisation)
      return;
    if (isOff !== wasOff) this.#offSince = isOff ? this.#ports.clock.now().mono : null;
    this.#choice = settings.updates;
    const isAnother = byOrganisation !== this.#byOrganisation;
    this.#byOrganisation = byOrganisation;
    if ((isAnother && byOrganisation) || (!isOff && this.#fetchesForLater())) this.#forget();
    if (isAnother) this.#ports.changed();
    this.#act();
  }

  /** What the person wants. */
  ask(ask: UpdateAsk): void {
    this.#take(ask === 'look' ? { type: 'wanted' } : { type: 'answered', answer: ask });
  }

  /** Nothing more is begun; what is being fetched ends with the program. */
  stop(): void {
    this.#stopped = true;
    this.#timer?.();
  }

  /**
   * The program quits to start again, and nothing is put in at that: the installer would end the one that starts. What was
   * fetched stays on the disk, and is put in at a later quit.
   */
  leaveOut(): void {
    this.stop();
    this.#tellToForget();
  }

  /** Nothing that was fetched is put in. What comes of what is being fetched does not count any more. */
  #forget(): void {
    this.#forgotten += 1;
    this.#tellToForget();
    this.#take({ type: 'forgot' });
  }

  #tellToForget(): void {
    void this.#updater?.then((updater) => updater.forget()).catch(this.#ports.failed);
  }

  /** It was to be fetched off work, and is not there yet. */
  #fetchesForLater(): boolean {
    const { stage, answer } = this.#state;
    return stage.type === 'fetching' && answer?.version === stage.version && answer.answer === 'off-work';
  }

  #take(event: UpdateEvent): void {
    const before = this.#state;
    this.#state = updatesAfter(before, event);
    const { answer, lookedAt } = this.#state;
    if (answer !== before.answer || lookedAt !== before.lookedAt)
      void this.#ports.file.write({ answer, lookedAt }).catch(this.#ports.failed);
    if (this.#state === before || this.#stopped) return;
    this.#ports.changed();
    this.#act();
  }

  #act(): void {
    this.#timer?.();
    this.#timer = null;
    if (this.#stopped) return;
    const deed = decide(this.#state, this.#facts());
    if (deed.type !== 'wait') void this.#do(deed.type).catch(this.#ports.failed);
    else if (deed.forMs !== null) this.#timer = this.#ports.clock.after(deed.forMs, () => this.#act());
  }

  async #do(what: 'look' | 'fetch'): Promise<void> {
    this.#take({ type: 'began', what });
    const forgotten = this.#forgotten;
    this.#updater ??= this.#ports.updater();
    try {
      const updater = await this.#updater;
      if (what === 'look') this.#take(this.#heard(await updater.look()));
      else if (forgotten === this.#forgotten) {
        const came = this.#came(await updater.fetch());
        if (forgotten === this.#forgotten) this.#take(came);
      }
    } catch (error) {
      // One that could not be loaded may be another time.
      this.#updater = null;
      this.#take(this.#came('failed'));
      throw error;
    }
  }

  #heard(looked: Looked): UpdateEvent {
    const at = this.#ports.clock.now().wall;
    switch (looked.type) {
      case 'newer':
        return { type: 'looked', version: looked.version, at };
      case 'none':
        return { type: 'looked', version: null, at };
      case 'failed':
        return { type: 'failed', at };
    }
  }

  #came(fetched: 'fetched' | 'failed'): UpdateEvent {
    return fetched === 'fetched' ? { type: 'fetched' } : { type: 'failed', at: this.#ports.clock.now().wall };
  }

  #facts(): UpdateFacts {
    const { clock, way } = this.#ports;
    const { wall, mono } = clock.now();
    const offFor = this.#offSince === null ? null : mono - this.#offSince;
    return { way: this.#byOrganisation ? 'administrator' : way, choice: this.#choice, offFor, now: wall };
  }
}
