import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Session } from 'electron';
import fc from 'fast-check';
import { servePages } from '../../main/desktop/pages';
import { Tally } from './tally';

/** The pages that there are, each with its own name in it; what lies outside says so. */
const PAGES = ['home.html', 'assets/a.js', 'på.svg', 'a b.css', '100%.svg', '..a/b..c.js'];
const OUTSIDE = 'outside';

const START = fc.oneof(
  { weight: 6, arbitrary: fc.constant('app://arbetsro/') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'app://arbetsro',
        'app:///',
        'app:/',
        'app:',
        'APP://ARBETSRO/',
        'app://arbetsro:80/',
        'app://:@arbetsro/',
      ],
      ...[
        'app://a:b@arbetsro/',
        'app://arbetsro@evil/',
        'app://evil/',
        'app://arbetsro.evil/',
        'app://arbetsro%2eevil/',
      ],
      ...[
        'app://arbetsro\\',
        'app:\\\\arbetsro\\',
        '//arbetsro/',
        'http://arbetsro/',
        'https://arbetsro/',
        'file:///',
      ],
      ...[
        'file://arbetsro/',
        'data:text/html,',
        'javascript:',
        'blob:app://arbetsro/',
        'view-source:app://arbetsro/',
        '',
      ],
    ),
  },
);
const PART = fc.constantFrom(
  ...['..', '.', '%2e', '%2E%2e', '%252e%252e', '%c0%ae', '\uff0e\uff0e', '\u2025', '...', '. .', '.. '],
  ...['/', '//', '%2f', '%2F', '%252f', '\\', '%5c', '%255c', '\u2215', '\uff0f', '%c0%af'],
  ...[
    '\0',
    '%00',
    '%0a',
    '\t',
    '\n',
    '\r',
    ' ',
    '%20',
    '%',
    '%%',
    '%zz',
    '%u002e',
    '\ud800',
    '%ed%a0%80',
    '\u202e',
  ],
  ...[
    'C:',
    'C|',
    '/C:/',
    '//host/share/',
    '\\\\?\\',
    '\\\\.\\',
    'con',
    'nul.html',
    '::$DATA',
    '~',
    'HOME~1.HTM',
  ],
  ...['?', '#', '?../', '#/../', '@', ':', ';', '&', '*', '|', '<', '"', "'", '`', '$', '{', '['],
  ...[
    'home.html',
    'HOME.HTML',
    'home.html/',
    'home',
    '.html',
    'assets',
    'a.js',
    'p%C3%A5.svg',
    'på.svg',
    'a%20b.css',
    '100%25.svg',
  ],
  ...[
    'secret.html',
    'secret',
    'renderer',
    'renderer-2',
    'etc/passwd',
    'main.js',
    'a'.repeat(300),
    'a/'.repeat(3_000),
  ],
);
/** Ways to what lies outside, each as somebody would write it who knew the folders. */
const WAYS_OUT = fc
  .record({
    into: fc.constantFrom('', 'assets', '..a', 'none'),
    ups: fc.array(fc.constantFrom('..', '%2e%2e', '.%2e', '%2E.', '..;', '%252e%252e', '../.'), {
      minLength: 1,
      maxLength: 3,
    }),
    between: fc.constantFrom('%2f', '%2F', '/', '\\', '%5c', '%252f', '//', '%2f%2f'),
    to: fc.constantFrom(
      'secret.html',
      'main.js',
      'renderer.html',
      'renderer-2%2fa.js',
      'renderer-2/a.js',
      'renderer/secret',
    ),
  })
  .map(({ into, ups, between, to }) => `app://arbetsro/${[into, ...ups, to].join(between)}`);
const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'get', 'OPTIONS', 'TRACE', '', 'GET\r\nx: y'];
const requests = fc.record({
  url: fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(START, fc.array(PART, { maxLength: 9 }))
        .map(([start, parts]) => start + parts.join('')),
    },
    { weight: 2, arbitrary: fc.constantFrom(...PAGES).map((page) => `app://arbetsro/${encodeURI(page)}`) },
    { weight: 4, arbitrary: WAYS_OUT },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  ),
  method: fc.constantFrom(...METHODS),
});

type Handler = (request: Request) => Promise<Response>;

/** Asks `app:` for `count` addresses as they come, most of which no page of ours would ask for. */
export async function attackPages(count: number, seed: number): Promise<readonly Tally[]> {
  const tally = new Tally('app: addresses');
  const root = await mkdtemp(join(tmpdir(), 'arbetsro-fuzz-pages-'));
  try {
    const folder = join(root, 'renderer');
    for (const made of ['renderer/assets', 'renderer/..a', 'renderer-2'])
      await mkdir(join(root, made), { recursive: true });
    for (const page of PAGES) await writeFile(join(folder, page), `inside ${page}`);
    for (const name of ['secret.html', 'main.js', 'renderer-2/a.js', 'renderer.html'])
      await writeFile(join(root, name), OUTSIDE);
    // A type that is not served.
    await writeFile(join(folder, 'secret'), OUTSIDE);
    const handler = handlerOf(root);
    const good = await handler(asked('app://arbetsro/home.html', 'GET'));
    const policy = good.headers.get('content-security-policy');
    for (const { url, method } of fc.sample(requests, { seed, numRuns: count })) {
      const from = performance.now();
      try {
        const response = await handler(asked(url, method));
        tally.took(performance.now() - from);
        const text = await response.text();
        const isPage = response.status === 200;
        tally.count(isPage ? 'accepted' : 'refused');
        if (response.headers.get('content-security-policy') !== policy)
          tally.fault('let in', url, 'without the policy');
        const isGood = isPage
          ? text.startsWith('inside ') && method === 'GET'
          : response.status === 404 && text === '';
        if (!isGood) tally.fault('let in', [method, url], `${response.status} ${text}`);
      } catch (error) {
        tally.count('refused');
        tally.fault('crash', [method, url], error);
      }
    }
  } finally {
    await rm(root, { recursive: true });
  }
  return [tally];
}

function handlerOf(built: string): Handler {
  const handlers: Handler[] = [];
  const protocol = { handle: (_scheme: string, handler: Handler) => handlers.push(handler) };
  servePages({ protocol } as unknown as Session, built, () => null);
  const [handler] = handlers;
  if (handler === undefined) throw new Error('app: is not served');
  return handler;
}

/** Not every address that Electron hands over can be made into a Request here. */
function asked(url: string, method: string): Request {
  const request: Pick<Request, 'url' | 'method'> = { url, method };
  return request as Request;
}
