import { dirname, posix } from 'node:path';
import { isPage } from './places';

/** The links and pictures of a site's own pages that lead to no file or heading of it, each as `page: link`. */
export function brokenLinks(files: ReadonlyMap<string, string | Buffer>): readonly string[] {
  const pages = [...files].flatMap(([path, body]) =>
    isPage(path) && typeof body === 'string' ? [[path, body] as const] : [],
  );
  const anchors = new Map(pages.map(([path, body]) => [path, new Set(valuesOf(body, 'id'))]));
  return pages.flatMap(([path, body]) =>
    [...valuesOf(body, 'href'), ...valuesOf(body, 'src')]
      .filter((link) => !/^[a-z][a-z+.-]*:/i.test(link))
      .filter((link) => {
        const [to = '', anchor = ''] = link.split('#');
        const target = to === '' ? path : posix.join(dirname(path), to);
        if (!files.has(target)) return true;
        return anchor !== '' && anchors.get(target)?.has(decodeURIComponent(anchor)) !== true;
      })
      .map((link) => `${path}: ${link}`),
  );
}

/** The values of an attribute in HTML that the site itself made. */
function valuesOf(html: string, attribute: string): readonly string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}
