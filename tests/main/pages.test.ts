import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Session } from 'electron';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MadePages } from '../../main/desktop/made-pages';
import { declarePages, fileFor, servePages } from '../../main/desktop/pages';

const { registerSchemesAsPrivileged } = vi.hoisted(() => ({ registerSchemesAsPrivileged: vi.fn() }));
vi.mock('electron', () => ({ protocol: { registerSchemesAsPrivileged } }));

const FOLDER = join(sep, 'app', 'renderer');

/** True when a path is the folder or lies in it, once every `.` and `..` is followed. */
function isInside(file: string, folder: string): boolean {
  const steps: string[] = [];
  for (const part of file.split(sep)) {
    if (part === '..') steps.pop();
    else if (part !== '' && part !== '.') steps.push(part);
  }
  return (sep + steps.join(sep)).startsWith(folder) && !file.includes('\0');
}

describe('the file that a URL names', () => {
  it.each([
    ['app://arbetsro/home.html', 'home.html'],
    ['app://arbetsro/assets/a.js', join('assets', 'a.js')],
    ['app://arbetsro/home.html?lang=sv#today', 'home.html'],
    ['app://arbetsro/./home.html', 'home.html'],
    ['app://arbetsro/assets/../home.html', 'home.html'],
    ['app://arbetsro/p%C3%A5.svg', 'på.svg'],
    ['app://arbetsro/på.svg', 'på.svg'],
    ['app://arbetsro/a%20b.svg', 'a b.svg'],
    ['app://arbetsro/..a/b..c.js', join('..a', 'b..c.js')],
    ['app://arbetsro/100%25.svg', '100%.svg'],
    ['app://arbetsro//home.html', 'home.html'],
    ['app://arbetsro/.%2e/home.html', 'home.html'],
  ])('%s', (url, file) => {
    expect(fileFor(url, FOLDER)).toBe(join(FOLDER, file));
  });

  it.each([
    ...['', 'app:', 'app://', 'app://arbetsro', 'home.html', '/etc/passwd', 'not a url'],
    ...['http://arbetsro/home.html', 'https://arbetsro/home.html', 'file:///etc/passwd'],
    ...['app://other/home.html', 'app://arbetsro.example/home.html', 'app://arbetsro@example.org/home.html'],
    ...['app://arbetsro:80/home.html', 'app://user@arbetsro/home.html', 'app:/arbetsro/home.html'],
    ...['app://arbetsro\\home.html', ' app://arbetsro/home.html'],
    'app://arbetsro/..%2f..%2fetc/passwd',
    'app://arbetsro/assets%2f..%2fhome.html',
    'app://arbetsro/..%2F',
    'app://arbetsro/%2e%2e%2fmain/main.js',
    'app://arbetsro/a/..%2f..%2fmain.js',
    'app://arbetsro/..%5c..%5cwindows',
    'app://arbetsro/..\\..\\windows',
    'app://arbetsro/a%5cb.js',
    'app://arbetsro/home.html%00.png',
    'app://arbetsro/\0home.html',
    'app://arbetsro/%00',
    'app://arbetsro/%',
    'app://arbetsro/%zz.html',
    'app://arbetsro/%C3.svg',
    'app://arbetsro/%ff%fe',
    'app://arbetsro/C:/windows/a.html',
    'app://arbetsro/home.html:b.js',
    'app://arbetsro/home.html%3ab.js',
  ])('%j is none', (url) => {
    expect(fileFor(url, FOLDER)).toBeNull();
  });

  it('what is encoded twice is decoded once: a strange name, not a way out', () => {
    const file = fileFor('app://arbetsro/%252e%252e%252fmain.js', FOLDER);
    expect(file).toBe(join(FOLDER, '%2e%2e%2fmain.js'));
  });

  it('a URL of a million characters is answered too', () => {
    const up = '..%2f'.repeat(200_000);
    expect(fileFor(`app://arbetsro/${up}`, FOLDER)).toBeNull();
    const deep = 'a/'.repeat(500_000);
    expect(fileFor(`app://arbetsro/${deep}x.js`, FOLDER)?.startsWith(FOLDER + sep)).toBe(true);
  });

  it('a folder whose name begins the same is another folder', () => {
    for (const url of ['app://arbetsro/..%2frenderer-2/x.js', 'app://arbetsro/../renderer-2/x.js']) {
      expect(fileFor(url, FOLDER) ?? join(FOLDER, 'x')).toMatch(new RegExp(`^${FOLDER}${sep}`));
    }
  });

  it('never leaves the folder, whatever is put together', () => {
    const part = fc.constantFrom(
      ...[
        '..',
        '.',
        '%2e',
        '%2E%2e',
        '/',
        '//',
        '%2f',
        '%2F',
        '\\',
        '%5c',
        '%00',
        '%25',
        '%252f',
        '?',
        '#',
        ':',
        '@',
      ],
      ...[
        'a',
        'å',
        '%C3%A5',
        ' ',
        '\t',
        '\n',
        ';',
        '~',
        'C:',
        'con',
        '\u2024\u2024',
        '\uff0e\uff0e',
        '\ud800',
      ],
    );
    const urls = fc
      .tuple(
        fc.constantFrom('app://arbetsro/', 'app://arbetsro', 'app:///', 'APP://ARBETSRO/', 'app://x/'),
        fc.array(part, { maxLength: 12 }),
      )
      .map(([start, parts]) => start + parts.join(''));
    let named = 0;
    const property = fc.property(urls, (url) => {
      const file = fileFor(url, FOLDER);
      if (file === null) return true;
      named += 1;
      return isInside(file, FOLDER);
    });
    fc.assert(property, { numRuns: 5_000, seed: 23_11_2026 });
    expect(named).toBeGreaterThan(500);
  });
});

describe('serving', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'arbetsro-pages-'));
    await mkdir(join(root, 'renderer', 'assets'), { recursive: true });
    await writeFile(join(root, 'secret.html'), 'secret');
    await mkdir(join(root, 'handbook', 'sv'), { recursive: true });
    await mkdir(join(root, 'main'));
    await writeFile(join(root, 'handbook', 'sv', 'index.html'), '<p>handbok</p>');
    await writeFile(join(root, 'main', 'main.js'), 'secret');
    await writeFile(join(root, 'renderer', 'home.html'), '<p>hem</p>');
    await writeFile(join(root, 'renderer', 'data.json'), '{}');
    await writeFile(join(root, 'renderer', 'assets', 'a.js'), '1');
  });
  afterAll(() => rm(root, { recursive: true }));

  type Handler = (request: Request) => Promise<Response>;
  const made = new MadePages();

  function ask(url: string, method = 'GET'): Promise<Response> {
    const handlers = new Map<string, Handler>();
    const protocol = { handle: (scheme: string, handler: Handler) => handlers.set(scheme, handler) };
    servePages({ protocol } as unknown as Session, root, made.find);
    const handler = handlers.get('app');
    if (handler === undefined) throw new Error('app: is not served');
    // Not every URL that Electron hands over can be made into a Request here.
    const request: Pick<Request, 'url' | 'method'> = { url, method };
    return handler(request as Request);
  }

  it('a page that was made comes as one of its own does, until it is taken away', async () => {
    const path = made.add('<p>skriv ut</p>');
    const response = await ask(`app://arbetsro${path}`);
    expect([response.status, await response.text()]).toEqual([200, '<p>skriv ut</p>']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(made.add('')).not.toBe(path);
    made.remove(path);
    expect((await ask(`app://arbetsro${path}`)).status).toBe(404);
  });

  it('a page comes with its type and a policy that lets nothing else run or be reached', async () => {
    const response = await ask('app://arbetsro/home.html');
    expect([response.status, await response.text()]).toEqual([200, '<p>hem</p>']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy') ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    // Of a directive that is named twice a browser takes the first alone.
    expect(rules.size).toBe(policy.split('; ').length);
    expect(rules.get('default-src')).toEqual(["'none'"]);
    // These do not fall back on it.
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(rules.get(name)).toEqual(["'none'"]);
    for (const [name, sources] of rules)
      expect([name, ["'none'", "'self'"]]).toEqual([name, expect.arrayContaining(sources)]);
    expect(policy).not.toMatch(/unsafe|\*|http|data:|blob:|report/);
  });

  it('a page of the handbook comes from its own folder, under a policy that lets no script run', async () => {
    const response = await ask('app://arbetsro/handbook/sv/index.html');
    expect([response.status, await response.text()]).toEqual([200, '<p>handbok</p>']);
    const other = await ask('app://arbetsro/home.html');
    const policyOf = (from: Response): string => from.headers.get('content-security-policy') ?? '';
    expect(policyOf(response).split('; ')).toContain("script-src 'none'");
    expect(policyOf(response)).toBe(policyOf(other).replace("script-src 'self'", "script-src 'none'"));
    for (const outside of ['handbook/../main/main.js', 'handbook/..%2fmain%2fmain.js', 'main/main.js'])
      expect((await ask(`app://arbetsro/${outside}`)).status, outside).toBe(404);
  });

  it('a script has its type', async () => {
    const response = await ask('app://arbetsro/assets/a.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    ['another method', 'app://arbetsro/home.html', 'POST'],
    ['another host', 'app://elsewhere/home.html', 'GET'],
    ['a file that is not there', 'app://arbetsro/none.html', 'GET'],
    ['a folder', 'app://arbetsro/assets/', 'GET'],
    ['the root', 'app://arbetsro/', 'GET'],
    ['a type that is not served', 'app://arbetsro/data.json', 'GET'],
    ['a file outside', 'app://arbetsro/..%2fsecret.html', 'GET'],
    ['a file outside, twice encoded', 'app://arbetsro/%252e%252e%252fsecret.html', 'GET'],
    ['a very long name', `app://arbetsro/${'a'.repeat(10_000)}.html`, 'GET'],
  ])('%s is not found', async (_name, url, method) => {
    const response = await ask(url, method);
    expect([response.status, await response.text()]).toEqual([404, '']);
    const page = await ask('app://arbetsro/home.html');
    for (const name of ['content-security-policy', 'x-content-type-options'])
      expect(response.headers.get(name)).toBe(page.headers.get(name));
  });

  it('the scheme is standard and secure, and nothing more', () => {
    declarePages();
    expect(registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      { scheme: 'app', privileges: { standard: true, secure: true } },
    ]);
  });
});
