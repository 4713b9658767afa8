/** A mail as far as the app may write it: the person says whom it goes to, and sends it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Longest address of a draft: what Windows hands on to a program in one piece, less some room. */
export const LONGEST_MAILTO = 2_000;

/** The address that opens a draft in the person's own mail program; `null` when it is too long for one. */
export function mailtoOf({ subject, body }: Mail): string | null {
  // RFC 6068: line ends are CRLF, and each part is percent-encoded, spaces too.
  const text = body.replaceAll('\n', '\r\n');
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return address.length <= LONGEST_MAILTO ? address : null;
}
