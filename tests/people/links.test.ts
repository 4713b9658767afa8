import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../main/desktop/links';
import { infoLink, linkOf } from '../../shared/people/links';
import { CHANNEL_KINDS, type ChannelKind } from '../../shared/people/person';

/** The schemes that each sort of channel may open. */
const SCHEMES: Readonly<Record<ChannelKind, readonly string[]>> = {
  phone: ['tel'],
  sms: ['sms'],
  email: ['mailto'],
  chat: ['https', 'http', 'msteams', 'sip'],
  video: ['https', 'http', 'msteams', 'sip'],
};

describe('the link of a channel', () => {
  it.each<[ChannelKind, string, string]>([
    ['phone', '070-123 45 67', 'tel:0701234567'],
    ['phone', ' +46 (0)70-123 45 67 ', 'tel:+46701234567'],
    ['phone', '(08) 12 34 56', 'tel:08123456'],
    ['phone', '112', 'tel:112'],
    ['sms', '070–123.45.67', 'sms:0701234567'],
    ['email', 'amina.warsame@example.se', 'mailto:amina.warsame@example.se'],
    ['email', 'MAILTO:amina@example.se', 'mailto:amina@example.se'],
    ['chat', 'msteams:/l/chat/0/0?users=amina@example.se', 'msteams:/l/chat/0/0?users=amina@example.se'],
    ['chat', 'sip:amina@example.se', 'sip:amina@example.se'],
    ['video', 'https://meet.example.se/amina', 'https://meet.example.se/amina'],
    ['video', 'meet.example.se/amina', 'https://meet.example.se/amina'],
  ])('%s %j opens %s', (kind, address, link) => {
    expect(linkOf({ kind, address })).toBe(link);
  });

  it.each<[ChannelKind, string]>([
    ['phone', ''],
    ['phone', 'fråga Peter'],
    ['phone', '070-123 45 67 (hemma)'],
    ['phone', '1'],
    ['sms', '0701234567?body=hej'],
    ['email', 'amina'],
    ['email', 'amina@example.se, bo@example.se'],
    ['email', 'amina@example.se?cc=bo@example.se'],
    ['email', 'amina@example.se&body=hej'],
    ['chat', 'peter.ek'],
    ['chat', 'amina@example.se'],
    ['chat', 'javascript:alert(1)'],
    ['chat', 'sip:'],
    ['video', 'file:///etc/passwd'],
    ['video', 'https://bank.example.se@elsewhere.example'],
    ['video', 'https://amina:hemligt@example.se/'],
    ['video', 'https://meet.example.se/a b'],
    ['video', 'tel:0701234567'],
  ])('there is none for %s %j', (kind, address) => {
    expect(linkOf({ kind, address })).toBeNull();
  });

  it('of a place of information is of the web, typed with its scheme or without', () => {
    expect(infoLink('intranet.example.se')).toBe('https://intranet.example.se');
    expect(infoLink('http://hint/nyheter')).toBe('http://hint/nyheter');
    expect(infoLink('räksmörgås.example.se/å')).toBe('https://räksmörgås.example.se/å');
    for (const none of ['intranätet', '', 'msteams:/l/team', 'mailto:a@example.se', 'file:///C:/hint'])
      expect(infoLink(none)).toBeNull();
  });

  it('is of a scheme of its sort whatever is typed; of numbers and mail it is one that the desktop opens as it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://',
        'sip:',
        'msteams:',
        'mailto:',
        'a.se',
        '/',
        '?',
        '#',
        '@',
        ':',
        '%',
        ' ',
        '+46',
        '(0)',
      ),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
      fc.integer({ min: 0, max: 99_999 }).map(String),
    );
    const address = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...CHANNEL_KINDS), address, (kind, typed) => {
        const link = linkOf({ kind, address: typed });
        if (link === null) return;
        const safe = safeLink(link);
        // A place that cannot be is refused by the desktop, which says so.
        if (safe !== null) expect(SCHEMES[kind]).toContain(safe.scheme);
        expect(link).toMatch(/^(tel|sms|mailto|https?|msteams|sip):\S+$/iu);
        if (kind === 'phone' || kind === 'sms' || kind === 'email')
          expect(decodeURI(safe?.address ?? '')).toBe(link);
      }),
      { numRuns: 500 },
    );
  });
});
