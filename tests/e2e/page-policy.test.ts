import { afterAll, expect, test } from 'vitest';
import { MONDAY, welcome } from './day';
import type { AppDriver } from './driver/driver';
import { freshFolder, launch } from './driver/launch';

let running: AppDriver | null = null;
afterAll(async () => {
  await running?.kill();
});

/** What somebody would try whose words had become part of the page, and what of the policy has to stop it. */
const STOPPED_BY = {
  'an inline script': 'script-src-elem',
  'an event handler': 'script-src-attr',
  'a javascript: link': 'script-src-elem',
  'a script from elsewhere': 'script-src-elem',
  'a script of data': 'script-src-elem',
  'a script of a blob': 'script-src-elem',
  eval: 'script-src',
  'a worker': 'worker-src',
  fetch: 'connect-src',
  'fetch of a page of its own': 'connect-src',
  'a socket': 'connect-src',
  'a beacon': 'connect-src',
  'a picture from elsewhere': 'img-src',
  'a style': 'style-src-elem',
  'a style attribute': 'style-src-attr',
  'a frame': 'frame-src',
  'a form': 'form-action',
  'a base': 'base-uri',
} as const;
type Attempt = keyof typeof STOPPED_BY;

/** Runs in the page. Each attempt that comes off leaves its name; each that is stopped, what the browser says stopped it. */
function attempt(name: string): Promise<{ readonly cameOff: boolean; readonly stoppedBy: string | null }> {
  const elsewhere = 'https://example.invalid/x';
  const left = document.body.appendChild(document.createElement('div'));
  const mark = 'document.documentElement.dataset.cameOff = "yes"';
  const put = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    fields: Partial<HTMLElementTagNameMap[K]>,
  ): HTMLElementTagNameMap[K] => left.appendChild(Object.assign(document.createElement(tag), fields));
  const cameOff = (): void => {
    document.documentElement.dataset['cameOff'] = 'yes';
  };
  const deeds: Readonly<Record<string, () => unknown>> = {
    'an inline script': () => put('script', { textContent: mark }),
    'an event handler': () => {
      left.innerHTML = `<button onclick='${mark}'>x</button>`;
      left.querySelector('button')?.click();
    },
    'a javascript: link': () => {
      put('a', { href: `javascript:${mark}` }).click();
    },
    'a script from elsewhere': () => put('script', { src: elsewhere, onload: cameOff }),
    'a script of data': () => put('script', { src: `data:text/javascript,${mark}` }),
    'a script of a blob': () => put('script', { src: URL.createObjectURL(new Blob([mark])) }),
    // oxlint-disable-next-line no-eval -- that the policy forbids it is the point
    eval: () => (0, eval)(mark) as unknown,
    'a worker': () => new Worker(URL.createObjectURL(new Blob(['0']))),
    fetch: () => fetch(elsewhere).then(cameOff),
    'fetch of a page of its own': () => fetch(location.href).then(cameOff),
    'a socket': () => new WebSocket('wss://example.invalid/x'),
    'a beacon': () => navigator.sendBeacon(elsewhere),
    'a picture from elsewhere': () => put('img', { src: elsewhere, onload: cameOff }),
    'a style': () => {
      put('style', { textContent: 'html { --came: off }' });
      if (getComputedStyle(document.documentElement).getPropertyValue('--came') !== '') cameOff();
    },
    'a style attribute': () => {
      left.innerHTML = '<p style="--came: off"></p>';
      const [written] = left.children;
      if (written !== undefined && getComputedStyle(written).getPropertyValue('--came') !== '') cameOff();
    },
    'a frame': () => put('iframe', { src: 'data:text/html,x' }),
    'a form': () => {
      put('form', { action: elsewhere }).requestSubmit();
    },
    'a base': () => {
      put('base', { href: elsewhere });
      if (!document.baseURI.startsWith(location.origin)) cameOff();
    },
  };
  return new Promise((resolve) => {
    let stoppedBy: string | null = null;
    document.addEventListener(
      'securitypolicyviolation',
      (event) => {
        stoppedBy = event.effectiveDirective;
      },
      { once: true },
    );
    // Apart from this call: what a debugger evaluates may use eval.
    setTimeout(() => {
      void Promise.resolve()
        .then(deeds[name])
        .catch(() => undefined);
      const look = (left: number): void => {
        if (stoppedBy === null && left > 0) setTimeout(look, 20, left - 1);
        else resolve({ cameOff: document.documentElement.dataset['cameOff'] === 'yes', stoppedBy });
      };
      look(100);
    });
  });
}

test('what is injected into a page does not run and reaches nothing', async () => {
  const app = await launch({ userData: freshFolder(), now: MONDAY });
  running = app;
  const home = await welcome(app);
  const address = home.url();
  for (const name of Object.keys(STOPPED_BY) as Attempt[]) {
    const seen = await home.evaluate(attempt, name);
    expect([name, seen]).toEqual([name, { cameOff: false, stoppedBy: STOPPED_BY[name] }]);
  }
  expect(home.url()).toBe(address);
}, 120_000);
