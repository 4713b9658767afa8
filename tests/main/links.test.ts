import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOpener, safeLink, SCHEMES } from '../../main/desktop/links';

const ALLOWED = ['https:', 'http:', 'mailto:', 'tel:', 'sms:', 'msteams:', 'sip:'];

describe('a link that may be opened', () => {
  it.each([
    ['https://intranet.example.org/a?b=c#d', 'https', 'https://intranet.example.org'],
    ['HTTP://example.org', 'http', 'http://example.org'],
    ['mailto:?subject=Fr%C3%A5ga&body=hemligt', 'mailto', ''],
    ['mailto:amina@example.org', 'mailto', 'amina@example.org'],
    ['tel:+46701234567', 'tel', '+46701234567'],
    ['sms:+46701234567', 'sms', '+46701234567'],
    ['msteams:/l/meetup-join/1', 'msteams', '/l/meetup-join/1'],
    ['sip:amina@example.org', 'sip', 'amina@example.org'],
  ])('%s', (text, scheme, place) => {
    expect(safeLink(text)).toMatchObject({ scheme, place });
  });

  it('is parsed and written anew, so that nothing rides along unseen', () => {
    expect(safeLink(' ht\ntps://example.org/a b')?.address).toBe('https://example.org/a%20b');
    expect(safeLink('mailto:?body=a%0D%0Ab')?.address).toBe('mailto:?body=a%0D%0Ab');
  });

  it.each([
    '',
    'example.org',
    '/etc/passwd',
    'file:///etc/passwd',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,a',
    'app://arbetsro/home.html',
    'ms-msdt:/id',
    'search-ms:query=a',
    'vbscript:a',
    'smb://host/share',
    '\\\\host\\share',
    'ssh://host',
    'https://bank.example@evil.example/',
    'https://a:b@evil.example/',
    'mailtos:a@b',
    `https://example.org/${'a'.repeat(2_048)}`,
  ])('is not %s', (text) => {
    expect(safeLink(text)).toBeNull();
  });

  it('is of one of seven schemes, whatever comes', () => {
    expect(SCHEMES.map((scheme) => `${scheme}:`)).toEqual(ALLOWED);
    const scheme = fc.constantFrom('https://', 'file://', 'mailto:', 'javascript:', 'x:', '', 'HTTPS:', '\t');
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
        const link = safeLink(`${start}${rest}`);
        if (link === null) return;
        expect(ALLOWED).toContain(new URL(link.address).protocol);
        // oxlint-disable-next-line no-control-regex
        expect(link.address).not.toMatch(/[\u0000-\u0020]/);
      }),
    );
  });
});

describe('opening', () => {
  const desk = (says: boolean | Promise<boolean>, open = (): Promise<void> => Promise.resolve()) => {
    const seen: { readonly asked: string[]; readonly opened: string[]; readonly log: string[] } = {
      ...{ asked: [], opened: [], log: [] },
    };
    const opener = linkOpener({
      confirm: ({ address }) => {
        seen.asked.push(address);
        return Promise.resolve(says);
      },
      open: (address) => {
        seen.opened.push(address);
        return open();
      },
      log: (line) => seen.log.push(line),
    });
    return { seen, opener };
  };

  it('asks first, and opens on a yes only', async () => {
    const yes = desk(true);
    expect(await yes.opener('mailto:a@b.example')).toBe('opened');
    expect(yes.seen).toEqual({ asked: ['mailto:a@b.example'], opened: ['mailto:a@b.example'], log: [] });
    const no = desk(false);
    expect(await no.opener('mailto:a@b.example')).toBe('declined');
    expect(no.seen.opened).toEqual([]);
  });

  it('does not ask about what may not be opened', async () => {
    const { seen, opener } = desk(true);
    expect(await opener('file:///etc/secret')).toBe('refused');
    expect([seen.asked, seen.opened, seen.log]).toEqual([[], [], ['link refused']]);
  });

  it('says that it failed, and logs nothing of what was in it', async () => {
    const { seen, opener } = desk(true, () =>
      Promise.reject(new Error('no program for mailto:?body=secret')),
    );
    expect(await opener('mailto:?body=secret')).toBe('failed');
    expect(seen.log).toEqual(['link mailto failed: Error']);
  });

  it('asks one question at a time, and the next after it', async () => {
    let answer: (yes: boolean) => void = () => undefined;
    const asked = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    const { seen, opener } = desk(asked);
    const first = opener('tel:1');
    expect(await opener('tel:2')).toBe('declined');
    answer(true);
    expect(await first).toBe('opened');
    expect(await opener('tel:3')).toBe('opened');
    expect(seen.asked).toEqual(['tel:1', 'tel:3']);
  });
});
