/** A key as the page saw it, before any script of the page. */
export interface PageKey {
  readonly type: 'keyDown' | 'keyUp';
  readonly key: string;
  readonly code: string;
  readonly location: number;
  readonly isAutoRepeat: boolean;
  readonly isComposing: boolean;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** What the bridge in a page tells the stand-in. `data` is an encoded list of arguments. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly data: string }
  | { readonly kind: 'send'; readonly channel: string; readonly data: string }
  | { readonly kind: 'open'; readonly url: string; readonly name: string; readonly features: string }
  | { readonly kind: 'preload-error'; readonly message: string; readonly stack: string }
  | { readonly kind: 'key'; readonly key: PageKey }
  | { readonly kind: 'close' | 'focus' | 'blur' | 'resize' };

/** What the stand-in tells the bridge; a reply names the document that asked, since pages are replaced. */
export type ToPage =
  | { readonly kind: 'reply'; readonly document: string; readonly id: number; readonly data: string }
  | { readonly kind: 'throw'; readonly document: string; readonly id: number; readonly reason: string }
  | { readonly kind: 'push'; readonly channel: string; readonly data: string };

/** A message from a page with the document it comes from. */
export interface PageEnvelope {
  readonly document: string;
  readonly message: FromPage;
}

/** What the injected script is told about its surroundings. */
export interface PageSettings {
  /** Name of the event that carries messages into the page; nobody else knows it. */
  readonly inbox: string;
  readonly platform: string;
  readonly argv: readonly string[];
  readonly isHeadless: boolean;
}
