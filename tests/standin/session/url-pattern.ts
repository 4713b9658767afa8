/** Whether a URL matches one of Electron's filter patterns (`<all_urls>`, `*://*\/*`, `https://*.example.org/*`). */
export function matchesPattern(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = /^([^:]+):\/\/([^/]*)(\/.*)?$/.exec(pattern);
  const target = /^([^:]+):(?:\/\/([^/?#]*))?([^#]*)/.exec(url);
  if (parts === null || target === null) return false;
  const [, scheme = '', host = '', path = '/*'] = parts;
  const [, urlScheme = '', urlHost = '', urlPath = ''] = target;
  const isScheme = scheme === '*' ? /^(https?|wss?)$/.test(urlScheme) : glob(scheme, urlScheme);
  const isHost = host.startsWith('*.')
    ? urlHost === host.slice(2) || urlHost.endsWith(host.slice(1))
    : glob(host, urlHost);
  return isScheme && isHost && glob(path, urlPath === '' ? '/' : urlPath);
}

function glob(pattern: string, text: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 'i').test(text);
}
