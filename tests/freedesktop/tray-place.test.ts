import { beforeEach, expect, it } from 'vitest';
import { followTrayPlace } from '../../main/desktop/tray-place';
import type { TrayHost } from '../../shared/desktop/state';
import { SECOND, type Stop } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';

let clock: CountingClock;
let done: string[];
let hear: (host: TrayHost) => void;
/** What the desktop answers when it is asked once more. */
let answer: TrayHost;

beforeEach(() => {
  clock = new CountingClock();
  done = [];
});

function follow(isHidden: boolean): Stop {
  return followTrayPlace({
    ...{ clock, isHidden },
    watch: (heard) => {
      hear = heard;
      return {
        stop: () => done.push('stopped'),
        askAgain: () => {
          done.push('asked');
          heard(answer);
        },
      };
    },
    is: (host) => done.push(host),
    renew: () => done.push('renewed'),
    bare: () => done.push('bare'),
  });
}

it('started by hand, the app shows itself at the first word that there is no place, and once only', () => {
  follow(false);
  hear('unknown');
  hear('absent');
  hear('unknown');
  hear('absent');
  clock.simulated.advance(60 * SECOND);
  expect(done).toEqual(['unknown', 'absent', 'bare', 'unknown', 'absent']);
});

it('a place that goes later opens nothing', () => {
  follow(false);
  hear('there');
  hear('absent');
  expect(done).toEqual(['there', 'absent']);
});

it('at login nothing opens before the desktop was asked once more at the end of the grace', () => {
  follow(true);
  hear('absent');
  clock.simulated.advance(10 * SECOND - 1);
  expect(done).toEqual(['absent']);
  answer = 'absent';
  clock.simulated.advance(1);
  expect(done).toEqual(['absent', 'asked', 'absent', 'bare']);
});

it('at login a place that came without a word is found at the end of the grace, and the icon made anew', () => {
  follow(true);
  hear('absent');
  answer = 'there';
  clock.simulated.advance(10 * SECOND);
  hear('absent');
  expect(done).toEqual(['absent', 'asked', 'renewed', 'there', 'absent']);
});

it('unknown at the end of the grace is not absent; a later no is', () => {
  follow(true);
  answer = 'unknown';
  clock.simulated.advance(10 * SECOND);
  expect(done).toEqual(['asked', 'unknown']);
  hear('absent');
  expect(done.at(-1)).toBe('bare');
});

it('the icon is made anew where a place comes after none or after silence, not for the first word', () => {
  follow(false);
  for (const host of ['there', 'there', 'unknown', 'there'] as const) hear(host);
  expect(done).toEqual(['there', 'there', 'unknown', 'renewed', 'there']);
});

it('leaves no timer and nothing watched behind', () => {
  follow(true)();
  expect([clock.waiting, done]).toEqual([0, ['stopped']]);
});
