import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { APP_ORIGIN } from '../../shared/contract';
import { isInHandbook } from './handbook-address';
import { HANDBOOK_POLICY, PAGE_POLICY } from './page-policy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What every answer carries. */
const guards = (policy: string) => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
});
const GUARDS = guards(PAGE_POLICY);

/** Must run before the app is ready: makes `app:` a standard, secure scheme with an origin of its own. */
export function declarePages(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/**
 * Serves the app's own pages, and only those, to a session (checklist 18: no file: protocol): those of `built`'s folder
 * `renderer`, and the handbook's from its folder `handbook`. `made`: the text of a page that is no file but was made just
 * now, by its path.
 */
export function servePages(session: Session, built: string, made: (path: string) => string | null): void {
  session.protocol.handle('app', async (request) => {
    const isHandbook = isInHandbook(request.url);
    const file = fileFor(request.url, isHandbook ? built : join(built, 'renderer'));
    const type = file === null ? undefined : TYPES[extname(file)];
    if (file === null || type === undefined || request.method !== 'GET') return nothing();
    try {
      const body = made(new URL(request.url).pathname) ?? (await readFile(file));
      const headers = { ...(isHandbook ? guards(HANDBOOK_POLICY) : GUARDS), 'content-type': type };
      return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
    } catch {
      return nothing();
    }
  });
}

/** Under the policy too: the window that asked would show it as a page. */
function nothing(): Response {
  return new Response(null, { status: 404, headers: GUARDS });
}

/** The file that a URL names inside `folder`; `null` for anything that would lead out of it. */
export function fileFor(url: string, folder: string): string | null {
  if (!URL.canParse(url) || !url.startsWith(`${APP_ORIGIN}/`)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  // No file of ours has a colon in its name; on Windows it names a drive, or a stream behind a file.
  if (/[\0\\:]/.test(path) || path.split('/').includes('..')) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}
