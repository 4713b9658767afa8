import { existsSync, readFileSync } from 'node:fs';
import type * as Electron from 'electron';

interface Representation {
  readonly scaleFactor: number;
  readonly png: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Electron's `NativeImage`, for PNG only: it is kept as it came, never drawn or scaled. */
export class NativeImage {
  isMacTemplateImage = false;
  readonly #representations: Representation[] = [];
  #isTemplate = false;

  constructor(png?: Buffer) {
    if (png?.subarray(0, signature.length).equals(signature) === true)
      this.#representations.push({ scaleFactor: 1, png });
  }

  isEmpty(): boolean {
    return this.#representations.length === 0;
  }

  /** Width and height in pixels, from the PNG's own header. */
  getSize(_scaleFactor?: number): Electron.Size {
    const png = this.#representations[0]?.png;
    if (png === undefined || png.length < 24) return { width: 0, height: 0 };
    return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  }

  setTemplateImage(isTemplate: boolean): void {
    this.#isTemplate = isTemplate;
  }

  isTemplateImage(): boolean {
    return this.#isTemplate;
  }

  addRepresentation(options: Electron.AddRepresentationOptions): void {
    const { scaleFactor = 1, buffer, dataURL } = options;
    const png = buffer ?? (dataURL === undefined ? undefined : fromDataUrl(dataURL));
    if (png !== undefined) this.#representations.push({ scaleFactor, png });
  }

  getScaleFactors(): number[] {
    return this.#representations.map(({ scaleFactor }) => scaleFactor);
  }

  toPNG(_options?: Electron.ToPNGOptions): Buffer {
    return this.#representations[0]?.png ?? Buffer.alloc(0);
  }

  toDataURL(_options?: Electron.ToDataURLOptions): string {
    return `data:image/png;base64,${this.toPNG().toString('base64')}`;
  }
}

/** Electron's `nativeImage`. */
export const nativeImage = {
  createEmpty: (): NativeImage => new NativeImage(),
  createFromPath: (path: string): NativeImage =>
    new NativeImage(existsSync(path) ? readFileSync(path) : undefined),
  createFromBuffer: (buffer: Buffer, _options?: Electron.CreateFromBufferOptions): NativeImage =>
    new NativeImage(buffer),
  createFromDataURL: (url: string): NativeImage => new NativeImage(fromDataUrl(url)),
};

/** The image that a path or an image stands for. */
export function asImage(image: NativeImage | string): NativeImage {
  return typeof image === 'string' ? nativeImage.createFromPath(image) : image;
}

function fromDataUrl(url: string): Buffer {
  return Buffer.from(url.replace(/^data:[^,]*,/, ''), 'base64');
}
