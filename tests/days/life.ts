import type { Command } from '../../shared/companion/commands';
import { HOUR, MINUTE, SECOND } from '../domain/machine';
import { span } from '../domain/script';
import { ZONES } from '../domain/timezones';
import { NOTHING_SENSED, type Desk } from './desk';
import type { Dice } from './dice';
import { anyCloseOut, tellOfADay } from './words-of-a-day';
import { anyCommand, anySignals, changeBreaks, savePlan } from './words-of-a-person';

/**
 * A whole random working day at a desk: typing, reading, lulls, pauses, meetings, calls, sleep, crashes, clocks that are
 * set. The person reacts to what is shown, sensibly most of the time. Displays are the desktop's (`desktop/`).
 */
export class Life {
  private readonly end: number;

  constructor(
    private readonly desk: Desk,
    private readonly dice: Dice,
    /** How much out of the ordinary happens: 0 for an ordinary day. */
    private readonly trouble: number,
  ) {
    this.end = desk.now + dice.ms(HOUR, 10 * HOUR);
  }

  live(): void {
    const { desk, dice } = this;
    if (dice.chance(0.3)) this.work(dice.ms(MINUTE, 90 * MINUTE));
    this.say({ type: 'day.start', place: dice.pick('home', 'office', 'move') });
    if (dice.chance(0.4)) this.say(savePlan(dice));
    while (desk.now < this.end) {
      if (desk.snapshot.status.type === 'off' && dice.chance(0.6))
        this.say({ type: 'day.start', place: 'home' });
      this.something();
    }
    if (dice.chance(0.8)) this.say({ type: 'day.stop' });
    if (dice.chance(0.5)) this.say({ type: 'closeout.save', closeOut: anyCloseOut(dice) });
    if (dice.chance(0.3)) this.evening();
    if (dice.chance(0.2)) this.overnight();
  }

  /** The person is at the computer after work, with nothing of it, or with some. */
  private evening(): void {
    const { dice, desk } = this;
    const until = desk.now + dice.ms(10 * MINUTE, 4 * HOUR);
    while (desk.now < until && desk.snapshot.status.type === 'off')
      dice.weighed<() => void>([
        [6, () => this.work(dice.ms(MINUTE, HOUR))],
        [2, () => this.rest(dice.ms(MINUTE, HOUR))],
        [1, () => this.lock(dice.ms(MINUTE, HOUR))],
        [1, () => this.sleep(dice.ms(MINUTE, HOUR))],
        [1, () => this.say(tellOfADay(dice, desk.snapshot))],
        [0.5 * this.trouble, () => this.crash()],
        [0.2, () => this.windowAndData()],
      ])();
  }

  private overnight(): void {
    const { desk, dice } = this;
    if (dice.chance(0.7)) this.sleep(dice.ms(5 * HOUR, 15 * HOUR));
    else this.rest(dice.ms(5 * HOUR, 15 * HOUR));
    this.work(dice.ms(MINUTE, 20 * MINUTE));
    if (desk.snapshot.status.type === 'off') this.say({ type: 'day.start', place: 'home' });
    const until = desk.now + dice.ms(10 * MINUTE, 2 * HOUR);
    while (desk.now < until) this.something();
  }

  private something(): void {
    const { dice, trouble } = this;
    dice.weighed<() => void>([
      [30, () => this.work(dice.ms(MINUTE, 40 * MINUTE))],
      [8, () => this.rest(dice.ms(SECOND, 90 * SECOND))],
      [5, () => this.rest(dice.ms(170 * SECOND, 15 * MINUTE))],
      [4, () => this.lock(dice.pick(dice.ms(SECOND, 110 * SECOND), dice.ms(2 * MINUTE, 30 * MINUTE)))],
      [3, () => this.pause()],
      [3, () => this.meeting()],
      [4, () => this.sensors()],
      [3, () => this.sleep(dice.pick(dice.ms(3 * SECOND, 3 * MINUTE), dice.ms(2 * MINUTE, 2 * HOUR)))],
      [trouble, () => this.setClock()],
      [trouble, () => this.zone()],
      [
        trouble,
        () =>
          this.hang(dice.pick(dice.ms(1, 20 * SECOND), dice.ms(1, 20 * SECOND), dice.ms(20 * SECOND, HOUR))),
      ],
      [trouble, () => this.crash()],
      [trouble, () => this.manners()],
      [1 + trouble, () => this.say(changeBreaks(dice))],
      [2 + 2 * trouble, () => this.say(anyCommand(dice))],
      [2 + trouble, () => this.say(tellOfADay(dice, this.desk.snapshot))],
      [trouble / 2, () => this.stop()],
      [1, () => this.windowAndData()],
    ])();
  }

  /** Types or reads for a while, and answers what comes up. */
  private work(ms: number): void {
    const { desk, dice } = this;
    const end = desk.now + ms;
    const period = dice.pick(700, 700, 2_500, 2_500, 9_000, 45_000, 95_000);
    desk.note(`works for ${span(ms)}, an input every ${period} ms`);
    while (desk.now < end) {
      desk.person.type(period);
      const seen = this.sight();
      desk.pass(end - desk.now, () => this.sight() !== seen);
      if (this.sight() !== seen && dice.chance(0.85)) this.react();
    }
  }

  private sight(): string {
    const { nudge, break: shown, prompt, pauseOver, meetingOver, longCall, repair } = this.desk.snapshot;
    const { longAway, offWork } = this.desk.snapshot;
    return [nudge?.kind, shown?.id, prompt?.kind, pauseOver, meetingOver, longCall, repair, longAway, offWork]
      .map((one) => (one == null ? '-' : typeof one === 'string' ? one : '+'))
      .join();
  }

  private react(): void {
    const { desk, dice } = this;
    const {
      nudge,
      break: shown,
      prompt,
      pauseOver,
      meetingOver,
      longCall,
      repair,
      offerGentler,
      longAway,
      offWork,
    } = desk.snapshot;
    if (repair !== null) return this.repair();
    if (shown !== null) return this.holdBreak(shown.leftMs);
    if (nudge !== null) return this.meetNudge();
    if (pauseOver !== null && dice.chance(0.7))
      return this.say(
        dice.pick<readonly Command[]>({ type: 'pause.end' }, { type: 'pause.extend', minutes: 5 }),
      );
    if (meetingOver !== null && dice.chance(0.6))
      return this.say({ type: 'meeting.over', answer: dice.pick('break', 'later', 'still') });
    if (longCall !== null && dice.chance(0.7))
      return this.say({ type: 'call.answer', real: dice.chance(0.5) });
    if (longAway !== null && dice.chance(0.5))
      return this.say({ type: 'away.answer', answer: dice.pick('lunch', 'pause', 'work') });
    if (offWork !== null) return this.meetOffWork(offWork.kind);
    if (offerGentler && dice.chance(0.5))
      return this.say({ type: 'profile.answer', gentler: dice.chance(0.5) });
    if (prompt !== null && dice.chance(0.5)) this.say({ type: 'prompt.dismiss' });
  }

  private meetOffWork(kind: 'start' | 'after-hours' | 'evening-rest'): void {
    const { dice } = this;
    if (kind === 'after-hours' && dice.chance(0.6))
      return this.say({
        type: 'after-hours.answer',
        answer: dice.pick('working', 'private', 'private'),
      });
    if (kind === 'start' && dice.chance(0.4)) return this.say({ type: 'day.start', place: 'home' });
    if (dice.chance(0.3)) this.say({ type: 'prompt.dismiss' });
  }

  private meetNudge(): void {
    const { dice } = this;
    if (dice.chance(0.5)) return this.rest(dice.ms(5 * SECOND, 16 * SECOND));
    if (dice.chance(0.5))
      return this.say(
        dice.pick<readonly Command[]>(
          { type: 'break.postpone' },
          { type: 'break.postpone' },
          { type: 'break.skip' },
          { type: 'break.now', kind: null },
        ),
      );
    if (dice.chance(0.3)) this.sensors();
  }

  private holdBreak(left: number): void {
    const { desk, dice } = this;
    const isFull = desk.snapshot.break?.surface === 'window';
    if (isFull && dice.chance(0.2)) {
      this.rest(dice.ms(0, left));
      desk.home(true);
      left = desk.snapshot.break?.leftMs ?? 0;
    }
    if (isFull && dice.chance(0.4)) return this.askAgain(left);
    if (dice.chance(0.7)) return this.rest(left + dice.ms(-2 * SECOND, 20 * SECOND));
    this.rest(dice.ms(0, left));
    if (desk.snapshot.break !== null && dice.chance(0.7))
      this.say({
        type: dice.pick('break.leave', 'break.escape', 'break.postpone', 'break.skip', 'day.stop'),
      });
  }

  /** Waits for the end and asks for the same break while its last word shows, from another display or not. */
  private askAgain(left: number): void {
    const { desk, dice } = this;
    const kind = desk.snapshot.break?.kind ?? null;
    desk.note('waits for the last word');
    desk.person.rest();
    desk.pass(left + SECOND, () => desk.snapshot.break === null);
    desk.pass(dice.ms(0, 1_200));
    if (dice.chance(0.5)) desk.goElsewhere();
    if (dice.chance(0.3)) desk.home(true);
    if (dice.chance(0.8)) this.say({ type: 'break.now', kind });
  }

  private repair(): void {
    const { desk, dice } = this;
    if (dice.chance(0.3)) this.work(dice.ms(SECOND, 30 * MINUTE));
    const question = desk.snapshot.repair;
    if (question === null) return;
    this.say({
      type: 'repair.answer',
      answer: question.mayContinue && dice.chance(0.7) ? 'continued' : { stoppedAt: question.stoppedAt },
    });
  }

  private rest(ms: number): void {
    const { desk } = this;
    desk.note(`rests for ${span(ms)}`);
    desk.person.rest();
    desk.pass(Math.max(0, ms));
  }

  private lock(ms: number): void {
    const { desk, dice } = this;
    desk.note(`locked for ${span(ms)}`);
    if (dice.chance(0.7)) desk.person.touch();
    desk.lock();
    desk.pass(ms);
    desk.unlock();
  }

  private pause(): void {
    const { dice } = this;
    const minutes = dice.chance(0.3) ? null : dice.whole(1, 60);
    this.say({ type: 'pause.start', kind: dice.pick('lunch', 'lunch', 'errand', 'other'), minutes });
    dice.pick(
      () => this.rest(dice.ms(MINUTE, 70 * MINUTE)),
      () => this.lock(dice.ms(MINUTE, 70 * MINUTE)),
      () => this.work(dice.ms(SECOND, 20 * MINUTE)),
    )();
    if (dice.chance(0.7)) this.say({ type: 'pause.end' });
  }

  private meeting(): void {
    const { dice } = this;
    this.say({ type: 'meeting.start', minutes: dice.chance(0.4) ? null : dice.whole(1, 90) });
    dice.pick(
      () => this.rest(dice.ms(MINUTE, HOUR)),
      () => this.work(dice.ms(MINUTE, HOUR)),
      () => this.lock(dice.ms(MINUTE, 20 * MINUTE)),
    )();
    if (dice.chance(0.7)) this.say({ type: 'meeting.end' });
  }

  /** The sensors say something, at once or when they are asked, and mostly take it back after a while. */
  private sensors(): void {
    const { desk, dice } = this;
    const signals = anySignals(dice);
    const tell = dice.chance(0.8);
    desk.note(`the sensors ${tell ? 'tell' : 'know'} ${JSON.stringify(signals)}`);
    desk.hear(signals, tell);
    if (dice.chance(0.5)) this.work(dice.ms(SECOND, 50 * MINUTE));
    else this.rest(dice.ms(SECOND, 30 * MINUTE));
    if (dice.chance(0.05)) this.work(dice.ms(2 * HOUR, 4 * HOUR));
    if (dice.chance(0.2)) return;
    desk.note('the sensors tell of nothing');
    desk.hear(NOTHING_SENSED);
  }

  private sleep(ms: number): void {
    const { desk, dice } = this;
    const { clocks } = desk.machine.options;
    const told = dice.chance(0.6) || clocks === 'bare';
    // A short untold sleep without a boot clock shows in nothing at all.
    const length = !told && clocks === 'windows' ? Math.max(ms, 10 * MINUTE) : ms;
    // Where the wall is the only witness of a sleep, nobody could tell a clock that was set meanwhile.
    const clock = clocks !== 'bare' && dice.chance(0.04 * this.trouble) ? this.anyShift() : 0;
    const locks = dice.chance(0.5);
    desk.note(
      `sleeps for ${span(length)}${told ? '' : ', untold'}${locks ? ', locked' : ''}${clock === 0 ? '' : `, clock set by ${span(clock)}`}`,
    );
    desk.sleep(length, told, locks, clock);
    if (dice.chance(0.8)) this.work(dice.ms(SECOND, 10 * MINUTE));
  }

  private anyShift(): number {
    const { dice } = this;
    const minutes = dice.pick(dice.whole(-12 * 60, 12 * 60), dice.pick(-60, 60, -5, 5, 720, -720));
    return (minutes === 0 ? 1 : minutes) * MINUTE;
  }

  private setClock(): void {
    const by = this.anyShift();
    this.desk.note(`clock set by ${span(by)}`);
    this.desk.setClock(by);
  }

  private zone(): void {
    const zone = this.dice.pick(...ZONES);
    this.desk.note(`zone ${zone}`);
    this.desk.machine.zone = zone;
  }

  private hang(ms: number): void {
    this.desk.note(`no timer fires for ${span(ms)}`);
    this.desk.hang(ms);
  }

  private crash(): void {
    const { desk, dice } = this;
    const ms = dice.weighed([
      [5, () => dice.ms(SECOND, 5 * MINUTE)],
      [1, () => dice.ms(MINUTE, 30 * HOUR)],
    ])();
    const reboots = dice.chance(0.3);
    desk.note(`killed, back after ${span(ms)}${reboots ? ' with the machine' : ''}`);
    desk.crash(ms, reboots);
    if (desk.snapshot.repair !== null && dice.chance(0.9)) this.repair();
  }

  private manners(): void {
    const { desk, dice } = this;
    const { manners } = desk;
    manners.paint = dice.pick(200, 200, 200, 2_900, 4_000, null);
    manners.answer = dice.pick(0, 0, 0, 300, 900, 2_000, null);
    manners.idleKnown = dice.chance(0.85);
    desk.note(
      `windows draw after ${manners.paint ?? 'never'}, sensors answer after ${manners.answer ?? 'never'}, idle ${manners.idleKnown ? 'known' : 'unknown'}`,
    );
  }

  private stop(): void {
    this.say({ type: 'day.stop' });
    if (this.dice.chance(0.5)) this.work(this.dice.ms(MINUTE, HOUR));
    this.say({ type: 'day.start', place: 'home' });
  }

  private windowAndData(): void {
    this.desk.person.touch();
    this.desk.home(this.dice.chance(0.5));
  }

  /** By hand, which is an input, or from a script. */
  private say(command: Command): void {
    const { desk, dice } = this;
    const byHand = dice.chance(0.85);
    desk.note(`${byHand ? 'by hand' : 'by script'}: ${JSON.stringify(command)}`);
    if (byHand) desk.person.touch();
    desk.command(command);
  }
}
