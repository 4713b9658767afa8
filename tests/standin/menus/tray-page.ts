import { Page } from '../chromium/page';
import type { Session } from '../chromium/connection';
import { bindingName } from '../page/injected-script';
import { app } from '../system/app';
import { screen } from '../system/screen';
import { quietly } from '../trace';
import type { MenuItem } from './menu';
import { trayArea, type Tray } from './tray';

const size = { width: 340, height: 520 };
// Of the same origin as the app's windows: Chromium puts an address bar on an app window that leaves its own.
const address = 'https://arbetsro.invalid/tray';
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const document = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Tray</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; }
  body { margin: 1rem; }
  header button { display: flex; gap: .75rem; align-items: center; width: 100%; text-align: start; }
  img { width: 32px; height: 32px; }
  ul { list-style: none; padding: 0; margin: .5rem 0; }
  ul ul { padding-inline-start: 1rem; }
  li > button { width: 100%; text-align: start; padding: .4rem .6rem; margin-block: 1px; }
  button { font: inherit; }
  small { color: GrayText; }
</style>
<main>No tray icon yet.</main></html>`;

/** Opens a small window that draws the tray icon and its menu, for a person without a real tray. */
export function showTrayPage(): void {
  quietly(new TrayPage().open());
}

class TrayPage {
  #session: Session | undefined;

  async open(): Promise<void> {
    const { workArea } = screen.getPrimaryDisplay();
    const page = await Page.open({
      bounds: { x: workArea.x + workArea.width - size.width, y: workArea.y, ...size },
      isShown: true,
      script: { source: keepBinding, preloadError: undefined },
      onRequest: async (session, { requestId, request }) => {
        const isPage = request.url === address;
        await session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: isPage ? 200 : 404,
          responseHeaders: [
            { name: 'content-type', value: 'text/html' },
            { name: 'content-security-policy', value: policy },
          ],
          body: Buffer.from(isPage ? document : '').toString('base64'),
        });
      },
      onAttached: (session) => {
        session.on('Runtime.bindingCalled', ({ payload }) => press(payload));
        session.on('Page.loadEventFired', () => this.#draw());
      },
    });
    this.#session = page.session;
    trayArea.onChange(() => this.#draw());
    await page.session.send('Page.navigate', { url: address });
    await page.gone;
    // Without this window a person has no way left to reach the app.
    app.quit();
  }

  #draw(): void {
    const tray = trayArea.current();
    const html = tray === undefined ? 'No tray icon.' : trayHtml(tray);
    this.#session?.post('Runtime.evaluate', { expression: `standinDraw(${JSON.stringify(html)})` });
  }
}

/** The page is the stand-in's own, so it may keep the way to call back. */
const keepBinding = `{
  const call = globalThis.${bindingName};
  globalThis.standinDraw = (html) => { document.querySelector('main').innerHTML = html; };
  addEventListener('click', (event) => {
    const button = event.target.closest('button[data-item]');
    if (button) call(button.dataset.item);
  });
  addEventListener('contextmenu', (event) => {
    if (event.target.closest('header')) { event.preventDefault(); call('right-click'); }
  });
}`;

function press(item: string): void {
  const tray = trayArea.current();
  if (item === 'click' || item === 'right-click') tray?.clickIcon(item);
  else
    all(tray?.menu?.items ?? [])
      .find(({ commandId }) => String(commandId) === item)
      ?.click();
}

function all(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
}

function trayHtml(tray: Tray): string {
  const image = tray.image.isEmpty() ? '' : `<img alt="" src="${tray.image.toDataURL()}">`;
  const head = `<header><button data-item="click">${image}<span>${escape(tray.toolTip || app.getName())}</span></button></header>`;
  return head + itemsHtml(tray.menu?.items ?? []);
}

function itemsHtml(items: readonly MenuItem[]): string {
  return `<ul>${items
    .filter(({ visible }) => visible)
    .map(itemHtml)
    .join('')}</ul>`;
}

function itemHtml(item: MenuItem): string {
  if (item.type === 'separator') return '<li><hr></li>';
  const mark = item.checked ? '✓ ' : '';
  const keys = item.accelerator === null ? '' : ` <small>${escape(item.accelerator)}</small>`;
  const text = `${mark}${escape(item.label)}${keys}`;
  if (item.submenu !== undefined) return `<li>${text}${itemsHtml(item.submenu.items)}</li>`;
  return `<li><button data-item="${item.commandId}"${item.enabled ? '' : ' disabled'}>${text}</button></li>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
