import type { LinkOutcome } from '../../shared/contract';

/** The schemes of links that may leave the app; whatever else a link names is not opened. */
export const SCHEMES = ['https', 'http', 'mailto', 'tel', 'sms', 'msteams', 'sip'] as const;
export type LinkScheme = (typeof SCHEMES)[number];

/** A link that may be opened once the person has said yes. */
export interface SafeLink {
  readonly scheme: LinkScheme;
  /** As the system gets it: parsed and written anew. */
  readonly address: string;
  /** What the person is asked about: where it leads, without what it carries along. */
  readonly place: string;
}

/** Longest link, in UTF-16 units: what Windows hands on in one piece. */
const LONGEST = 2_048;

/**
 * SECURITY: what a page asks for is parsed here and its scheme looked up in a list (checklist 15): no file, no script, no
 * program of another scheme. A web address that carries a name and a password is refused, since it reads as another place.
 */
export function safeLink(text: string): SafeLink | null {
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const url = new URL(text);
  const scheme = SCHEMES.find((one) => url.protocol === `${one}:`);
  if (scheme === undefined || url.username !== '' || url.password !== '') return null;
  const isWeb = scheme === 'https' || scheme === 'http';
  if (isWeb && url.hostname === '') return null;
  return { scheme, address: url.href, place: isWeb ? url.origin : url.pathname };
}

/** What opening a link needs of the desktop. */
export interface LinkPorts {
  /** Asks the person. */
  readonly confirm: (link: SafeLink) => Promise<boolean>;
  readonly open: (address: string) => Promise<void>;
  readonly log: (line: string) => void;
}

/** Opens links, one question at a time: a second while one is asked is taken back. */
export function linkOpener({ confirm, open, log }: LinkPorts): (text: string) => Promise<LinkOutcome> {
  let asking = false;
  return async (text) => {
    const link = safeLink(text);
    if (link === null) {
      log('link refused');
      return 'refused';
    }
    if (asking) return 'declined';
    asking = true;
    try {
      if (!(await confirm(link))) return 'declined';
      await open(link.address);
      return 'opened';
    } catch (error) {
      // The message of a failure may hold the address, and with it the person's words.
      log(`link ${link.scheme} failed: ${error instanceof Error ? error.name : 'unknown'}`);
      return 'failed';
    } finally {
      asking = false;
    }
  };
}
