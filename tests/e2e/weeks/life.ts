import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { controlAddress } from '../../../main/control/address';
import { ask } from '../../../main/control/client';
import type { StatusReport } from '../../../main/control/status';
import type { Command } from '../../../shared/companion/commands';
import { MINUTE } from '../../../shared/time/moment';
import type { CloseOut, DaySlot, PauseKind, Place } from '../../../shared/workday/events';
import { press, say } from '../day';
import type { AppDriver } from '../driver/driver';
import { launch } from '../driver/launch';
import { eventually } from '../driver/standin-driver';
import type { Entry } from './read-diary';

/** What goes on from one line of the diary to the next. */
type Passing = 'typing' | 'silent' | 'asleep' | 'off';

/** Somebody who lives a diary with the app: what has a page is done there, all else as the tray and the command line would. */
export class Life {
  readonly zone: string;
  readonly #userData: string;
  #app: AppDriver | null = null;
  #home: Page | null = null;
  #passing: Passing = 'off';
  #at = 0;

  constructor(userData: string, zone: string) {
    this.#userData = userData;
    this.zone = zone;
  }

  /** Lives line by line; the clock jumps from one to the next. */
  async live(entries: readonly Entry[]): Promise<void> {
    for (const { at, line, deed } of entries) {
      try {
        await this.#wait(at);
        await deed(this);
      } catch (error) {
        throw new Error(`In the diary: ${line}`, { cause: error });
      }
    }
  }

  get app(): AppDriver {
    if (this.#app === null) throw new Error('The computer is off');
    return this.#app;
  }

  get home(): Page {
    if (this.#home === null) throw new Error('No window is open');
    return this.#home;
  }

  /** Ends the app, whatever it is doing. */
  async end(): Promise<void> {
    await this.#app?.kill();
    this.#isOff();
  }

  async start(place: Place): Promise<void> {
    await this.passTime('typing');
    await this.tell({ type: 'day.start', place });
  }

  async stop(): Promise<void> {
    expect(await this.app.bench('tray', 'stop')).toBe(true);
    expect((await this.#status()).status).toBe('off');
    await this.passTime('asleep');
  }

  async pause(kind: PauseKind): Promise<void> {
    expect(await this.app.bench('tray', `pause.${kind}`)).toBe(true);
    await this.passTime('silent');
  }

  async back(): Promise<void> {
    await this.passTime('typing');
    await this.tell({ type: 'pause.end' });
  }

  /** Ticks what was had, on Today. */
  async tick(slot: DaySlot): Promise<void> {
    await this.#go('page.today');
    const box = this.home.getByRole('checkbox', { name: say(`plan.had.${slot}`), exact: true });
    // The box follows what main answers.
    await box.click();
    await eventually('the tick', () => box.isChecked());
  }

  /** Writes into the close-out of the day that was just stopped. */
  async write(field: Exclude<keyof CloseOut, 'beginning' | 'felt'>, words: string): Promise<void> {
    await this.#go('page.closeout');
    await this.home.getByLabel(say(`closeout.${field}`)).fill(words);
    await press(this.home, say('closeout.save'));
    await this.home.getByRole('heading', { level: 2, name: say('today.words') }).waitFor();
  }

  async losePower(): Promise<void> {
    await this.app.kill();
    this.#isOff();
  }

  async turnOff(): Promise<void> {
    await this.tell({ type: 'app.quit' });
    expect(await this.app.exited()).toBe(0);
    this.#isOff();
  }

  async turnOn(): Promise<void> {
    const now = Temporal.Instant.fromEpochMilliseconds(this.#at).toZonedDateTimeISO(this.zone);
    this.#app = await launch({ userData: this.#userData, now: now.toString() });
    this.#passing = 'typing';
    await this.tell({ type: 'app.open', page: 'today' });
    this.#home = await this.app.page('home');
  }

  /** "Did you stop about …?": then, at another time, or not at all. */
  async answerRepair(answer: string): Promise<void> {
    const { home } = this;
    // The app hears of somebody at the computer with its next look.
    await this.#wait(this.#at + MINUTE);
    const time = (await this.#status()).repair?.stoppedAbout.slice(11, 16) ?? 'asks nothing';
    await this.#go('page.today');
    if (answer === 'then') await press(home, say('repair.yes', { time }));
    else if (answer === 'went on') await press(home, say('repair.continued'));
    else {
      await home.getByLabel(say('repair.other')).fill(answer);
      await press(home, say('repair.save'));
    }
    await eventually('the answer', async () => (await this.#status()).repair === null);
  }

  /** "What did you do from … to …?": lunch. */
  async answerAway(): Promise<void> {
    await this.#go('page.today');
    await press(this.home, say('long-away.lunch'));
    await this.home
      .getByRole('button', { name: say('long-away.lunch'), exact: true })
      .waitFor({ state: 'detached' });
  }

  /** Asks of the app what every window, the tray and the command line may ask. */
  async tell(command: Command): Promise<void> {
    const answer = await ask(controlAddress(this.#userData), { ask: 'command', command });
    expect(answer).toMatchObject({ ok: true, result: { ok: true } });
  }

  async passTime(passing: Passing): Promise<void> {
    this.#passing = passing;
    // Who wakes the computer is at it.
    await this.app.bench('typing', passing !== 'silent');
  }

  /** Lets the time pass until `at`. */
  async #wait(at: number): Promise<void> {
    const ms = at - this.#at;
    // An answer takes a minute, in which the next line may be due already.
    if (ms <= 0) return;
    this.#at = at;
    if (this.#passing === 'off') return;
    if (this.#passing === 'asleep') await this.app.bench('sleep', { ms, behaviour: 'linux' });
    else await this.app.bench('advance', ms);
  }

  async #go(page: 'page.today' | 'page.closeout'): Promise<void> {
    await this.home.getByRole('link', { name: say(page), exact: true }).click();
  }

  async #status(): Promise<StatusReport> {
    const answer = await ask(controlAddress(this.#userData), { ask: 'status' });
    if (!answer?.ok || !('status' in answer)) throw new Error('The app does not answer');
    return answer.status;
  }

  #isOff(): void {
    this.#app = null;
    this.#home = null;
    this.#passing = 'off';
  }
}
