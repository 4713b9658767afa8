/** A mail as far as the app may write it: the person says whom it goes to, and sends it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Longest address that is opened from a program everywhere, in UTF-16 units: Windows takes 2,081 and is the narrowest. */
export const LONGEST_MAILTO = 2_000;

/**
 * The address that opens a draft in the person's own mail program (RFC 6068): lines end with CR LF, and a space is `%20`,
 * never `+`. `null` when it is too long for one: the text is to be copied instead, and nothing is cut off unseen.
 */
export function mailtoOf({ subject, body }: Mail): string | null {
  const title = encode(subject.replace(/\s+/gu, ' ').trim());
  const address = `mailto:?subject=${title}&body=${encode(body.replace(/\r\n|\r|\n/gu, '\r\n'))}`;
  return address.length <= LONGEST_MAILTO ? address : null;
}

/** Half a character, as a cut text may have, has no encoding: it becomes the sign for what cannot be read. */
function encode(text: string): string {
  const whole = text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return encodeURIComponent(whole);
}
