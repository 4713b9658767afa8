import type { Channel } from './person';

/** A web address as people type it in an address line, without its scheme. */
const PLACE = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]|$)/u;
/** The same with a path. */
const ROOM = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?\/\S/u;

/**
 * The link that opens a way to reach somebody, in its own program after the person has said yes; `null` where the address is
 * none that can be opened, such as a user name: it is then only shown.
 */
export function linkOf({ kind, address }: Channel): string | null {
  const typed = address.trim();
  switch (kind) {
    case 'phone':
      return numberLink('tel', typed);
    case 'sms':
      return numberLink('sms', typed);
    case 'email':
      return mailLink(typed);
    case 'chat':
    case 'video':
      // "peter.ek" is a user name more often than a place; with a path after it, it is a place.
      return webLink(ROOM.test(typed) ? `https://${typed}` : typed, ['https:', 'http:', 'msteams:', 'sip:']);
  }
}

/** The web address of a channel of information; `null` where it is none. */
export function infoLink(address: string): string | null {
  const typed = address.trim();
  return webLink(PLACE.test(typed) ? `https://${typed}` : typed, ['https:', 'http:']);
}

/** A number without the signs that only part it for the eye (RFC 3966); the (0) of "+46 (0)70" is not dialled from abroad. */
function numberLink(scheme: 'tel' | 'sms', typed: string): string | null {
  const number = typed.replace(/^(\+\d+)\s*\(0\)/u, '$1').replace(/[\s().\-–/]/gu, '');
  return /^\+?\d{2,20}$/u.test(number) ? `${scheme}:${number}` : null;
}

/** One address and nothing else: no further recipients and no words of a mail (RFC 6068). */
function mailLink(typed: string): string | null {
  const address = typed.replace(/^mailto:/iu, '');
  return /^[^\s@,;:?&#%<>"]+@[^\s@,;:?&#%<>"/]+$/u.test(address) ? `mailto:${address}` : null;
}

/** A link of one of these schemes. */
function webLink(address: string, schemes: readonly string[]): string | null {
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(address)?.[0].toLowerCase();
  if (scheme === undefined || !schemes.includes(scheme) || /\s/u.test(address)) return null;
  if (scheme === 'sip:' || scheme === 'msteams:') return address.length > scheme.length ? address : null;
  // A name and a password ahead of the place would read as another place; the desktop refuses them too.
  return /^https?:\/\/[^\s/?#@]+([/?#]|$)/iu.test(address) ? address : null;
}
