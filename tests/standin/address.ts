/**
 * Chromium does not know the app's own schemes, so `app://host/path` is served as `https://host.invalid/path`:
 * a secure origin that no network can answer. Only one scheme is in use at a time; the app's is `app`.
 */
const suffix = '.invalid';

/** The address a page has in Chromium, from the address the app knows it by. */
export function toChromium(url: string): string {
  const match = /^app:\/\/([^/?#]*)(.*)$/is.exec(url);
  if (match === null) return url;
  const [, host = '', rest = ''] = match;
  return `https://${host.toLowerCase()}${suffix}${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** The address the app knows a page by, from the address it has in Chromium. */
export function toApp(url: string): string {
  const match = /^https:\/\/([^/?#:]*)\.invalid(?::443)?(?=[/?#]|$)(.*)$/is.exec(url);
  if (match === null) return url;
  const [, host = '', rest = ''] = match;
  return `app://${host.toLowerCase()}${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** The origin (`app://host`, without a slash) of an address as the app knows it. */
export function originOf(url: string): string {
  const own = /^app:\/\/[^/?#]*/i.exec(url);
  if (own !== null) return own[0].toLowerCase();
  return URL.canParse(url) ? new URL(url).origin : 'null';
}
