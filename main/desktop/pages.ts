import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { APP_ORIGIN } from '../../shared/contract';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** SECURITY: only what the app brought along runs, and nothing may be sent anywhere (checklist 7). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before the app is ready: makes `app:` a standard, secure scheme with an origin of its own. */
export function declarePages(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/**
 * Serves the app's own pages, and only those, to a session (checklist 18: no file: protocol). `made`: the text of a page
 * that is no file but was made just now, by its path.
 */
export function servePages(session: Session, folder: string, made: (path: string) => string | null): void {
  session.protocol.handle('app', async (request) => {
    const file = fileFor(request.url, folder);
    const type = file === null ? undefined : TYPES[extname(file)];
    if (file === null || type === undefined || request.method !== 'GET')
      return new Response(null, { status: 404 });
    try {
      const body = made(new URL(request.url).pathname) ?? (await readFile(file));
      const headers = {
        'content-type': type,
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      };
      return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
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
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}
