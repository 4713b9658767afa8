import { originOf } from '../address';

/** The main frame of a page; pages of the stand-in have no others. */
export class WebFrame {
  readonly routingId: number;
  readonly processId: number;
  readonly frameTreeNodeId: number;
  readonly name = '';
  readonly parent = null;
  readonly frames: WebFrame[] = [];
  #url = 'about:blank';
  #isDestroyed = false;

  constructor(id: number) {
    this.routingId = id;
    this.processId = id;
    this.frameTreeNodeId = id;
  }

  get url(): string {
    return this.#url;
  }

  get origin(): string {
    return originOf(this.#url);
  }

  get top(): this {
    return this;
  }

  get framesInSubtree(): WebFrame[] {
    return [this];
  }

  get detached(): boolean {
    return this.#isDestroyed;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Notes where the frame has gone. */
  moveTo(url: string): void {
    this.#url = url;
  }

  destroy(): void {
    this.#isDestroyed = true;
  }
}
