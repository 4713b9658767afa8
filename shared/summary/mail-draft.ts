/** A mail to be opened as a draft, or the reason why it cannot be. */
export type MailDraft =
  | { readonly ok: true; readonly url: string }
  /** Longer than every system opens: the text is to be copied instead. Nothing is cut off unseen. */
  | { readonly ok: false; readonly reason: 'too-long' };

/** Longest URL that is opened from a program everywhere, in UTF-16 units: Windows takes 2,081 and is the narrowest. */
export const LONGEST_MAIL_URL = 2_000;

/** A draft without a receiver, as a `mailto:` URL (RFC 6068): lines end with CR LF, and a space is `%20`, never `+`. */
export function mailDraft(subject: string, text: string): MailDraft {
  const title = encode(subject.replace(/\s+/gu, ' ').trim());
  const url = `mailto:?subject=${title}&body=${encode(text.replace(/\r\n|\r|\n/gu, '\r\n'))}`;
  return url.length > LONGEST_MAIL_URL ? { ok: false, reason: 'too-long' } : { ok: true, url };
}

/** Half a character, as a cut text may have, has no encoding: it becomes the sign for what cannot be read. */
function encode(text: string): string {
  const whole = text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return encodeURIComponent(whole);
}
