import { describe, expect, it } from 'vitest';
import { LONGEST_MAILTO, mailtoOf } from '../../shared/exchange/mail';

describe('a mail draft', () => {
  it('is an address to nobody with the words in it, whatever is in them', () => {
    const subject = 'Måndag & tisdag: 50 % klart? #1';
    const body = 'Rad 1\nRad 2\r\nRad 3\rå+b=c&d%20 😀 "citat" <tagg>';
    const address = mailtoOf({ subject: ` ${subject}\n`, body }) ?? '';
    expect(address).toMatch(/^mailto:\?subject=[^&]+&body=[^&#+ ]+$/);
    const url = new URL(address);
    expect([url.protocol, url.pathname, url.hash]).toEqual(['mailto:', '', '']);
    expect([...url.searchParams]).toEqual([
      ['subject', subject],
      ['body', 'Rad 1\r\nRad 2\r\nRad 3\r\nå+b=c&d%20 😀 "citat" <tagg>'],
    ]);
  });

  it('that is too long for some system is none: nothing is cut off unseen', () => {
    const room = LONGEST_MAILTO - 'mailto:?subject=a&body='.length;
    expect(mailtoOf({ subject: 'a', body: 'x'.repeat(room) })).toHaveLength(LONGEST_MAILTO);
    expect(mailtoOf({ subject: 'a', body: 'x'.repeat(room + 1) })).toBeNull();
    expect(mailtoOf({ subject: 'a', body: 'å'.repeat(room / 6 + 1) })).toBeNull();
  });

  it('has a sign in the place of half a character', () => {
    const address = mailtoOf({ subject: '\ud83d', body: 'a\udc00b😀' });
    expect(address).toBe('mailto:?subject=%EF%BF%BD&body=a%EF%BF%BDb%F0%9F%98%80');
  });
});
