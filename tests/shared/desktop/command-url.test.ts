import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../../shared/companion/commands';
import { commandOf, isOurUrl } from '../../../shared/desktop/command-url';
import { ADDRESSES_BY_HAND } from './addresses';

const BY_HAND = Object.keys(ADDRESSES_BY_HAND);
const WITH_LENGTH = /^arbetsro:(pause(\/(other|lunch|errand))?|meeting)$/;

describe('an address of ours', () => {
  it.each(Object.entries(ADDRESSES_BY_HAND))('%s', (url, command) => {
    expect(commandOf(url)).toEqual(command);
    expect(commandOf(url.replace(':', '://'))).toEqual(command);
    expect(commandOf(`${url}/`)).toEqual(command);
    expect(commandOf(url.replace('arbetsro', 'ARBETSRO'))).toEqual(command);
  });

  it('opens every page but the first run', () => {
    expect(BY_HAND.filter((url) => url.startsWith('arbetsro:open/'))).toHaveLength(ADDRESSES.length - 1);
    expect(commandOf('arbetsro:open/welcome')).toBeNull();
  });

  it('may name a length from 1 to 480 minutes where there is one', () => {
    expect(commandOf('arbetsro:pause/lunch?minutes=45')).toEqual({
      type: 'pause.start',
      kind: 'lunch',
      minutes: 45,
    });
    expect(commandOf('arbetsro://pause/?minutes=1')).toEqual({
      type: 'pause.start',
      kind: 'other',
      minutes: 1,
    });
    expect(commandOf('arbetsro:meeting?minutes=480')).toEqual({ type: 'meeting.start', minutes: 480 });
    for (const minutes of ['0', '01', '481', '999', '1000', '-1', '1.5', '1e2', '0x10', '', ' 5', '5 ', '٥'])
      expect(commandOf(`arbetsro:pause?minutes=${minutes}`), minutes).toBeNull();
    for (const url of BY_HAND.filter((one) => !WITH_LENGTH.test(one)))
      expect(commandOf(`${url}?minutes=5`), url).toBeNull();
  });
});

describe('is none of ours', () => {
  it.each([
    '',
    'arbetsro',
    'arbetsro:',
    'arbetsro://',
    'arbetsro:/start',
    'arbetsro:///start',
    'arbetsro://start//',
    'arbetsro://start:80/',
    'arbetsro://user@start',
    'arbetsro:START',
    'arbetsro:st%61rt',
    'arbetsro:start%2Foffice',
    'arbetsro:start/../stop',
    'arbetsro:start\\office',
    'arbetsro:start#stop',
    'arbetsro:start?',
    'arbetsro:start&minutes=5',
    'arbetsro:pause?Minutes=5',
    'arbetsro:pause?minutes=5&minutes=6',
    'arbetsro:pause?minutes=5#x',
    'arbetsro:pause?kind=lunch',
    ' arbetsro:start',
    'arbetsro:start ',
    'arbetsro:start\n',
    'arbetsro:start\0',
    'arbetsro:start\narbetsro:stop',
    'arbetsro: start',
    'arbetsro:stаrt', // the third letter is Cyrillic
    'аrbetsro:start', // so is the first
    'ＡＲＢＥＴＳＲＯ:start',
    'arbetsro:start" --no-sandbox "',
    "arbetsro:start' --no-sandbox",
    'arbetsro:start --no-sandbox',
    'arbetsro:quit',
    'arbetsro:content/export',
    'arbetsro:calendar/off',
    'arbetsro:tip/hide',
    'arbetsro:day/off',
    'arbetsro:working/no',
    'arbetsro:break/my own break',
    'arbetsro:open/home.html',
    'arbetsro:open/settings/login',
    'arbetsro:constructor',
    'arbetsro:start/constructor',
    'arbetsro:__proto__',
    'xarbetsro:start',
    'arbetsro2:start',
    'https://arbetsro:start',
    'javascript:arbetsro:start',
    `arbetsro:start${'/'.repeat(100)}`,
  ])('%j', (url) => {
    expect(commandOf(url)).toBeNull();
  });

  it('whatever is not spelled as by hand, with two slashes, one at the end, and a length', () => {
    const letters = [
      'a',
      'r',
      'e',
      's',
      't',
      'o',
      'p',
      'u',
      'm',
      '/',
      '//',
      ':',
      '?',
      '=',
      '&',
      '#',
      '%',
      '2',
      '5',
      ' ',
      '\n',
      '\\',
      '@',
      'å',
      'İ',
    ];
    const bent = fc
      .tuple(
        fc.constantFrom(...BY_HAND, 'arbetsro:pause?minutes=45', 'ARBETSRO://meeting?minutes=5'),
        fc.array(fc.tuple(fc.nat(40), fc.nat(2), fc.constantFrom(...letters, '')), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .map(([url, bends]) =>
        bends.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), url),
      );
    fc.assert(
      fc.property(fc.oneof(bent, fc.string({ unit: 'binary' }), fc.webUrl()), (url) => {
        const command = commandOf(url);
        if (command === null) return;
        const [address = '', length] = url.split('?');
        const plain = address.replace(/^[a-z]+:(\/\/)?/i, 'arbetsro:').replace(/\/$/, '');
        const minutes = length === undefined ? null : Number(length.replace('minutes=', ''));
        const byHand = ADDRESSES_BY_HAND[plain];
        expect(command).toEqual(minutes === null ? byHand : { ...byHand, minutes });
        if (minutes !== null) expect(plain).toMatch(WITH_LENGTH);
        expect(url.split(':')[0]?.toLowerCase()).toBe('arbetsro');
      }),
      { numRuns: 5_000, seed: 23_11_2026 },
    );
  });
});

it('a word of a command line is an address by its scheme alone', () => {
  for (const word of ['arbetsro:start', 'ARBETSRO:', 'Arbetsro:nonsense'])
    expect(isOurUrl(word), word).toBe(true);
  for (const word of [
    'arbetsro',
    '--',
    'start',
    '/opt/arbetsro:/x',
    'app://arbetsro/',
    '--url=arbetsro:start',
  ])
    expect(isOurUrl(word), word).toBe(false);
});
