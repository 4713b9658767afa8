declare module '*/scripts/package/contents.mjs' {
  /** A file of an archive; `unpacked` where it lies beside it instead. */
  export interface PackedFile {
    readonly path: string;
    readonly bytes: number;
    readonly unpacked: boolean;
  }
  /** What belongs in an archive. */
  export interface Expectation {
    readonly own: ReadonlySet<string>;
    readonly packages: readonly string[];
  }
  export function faultsOf(
    files: readonly PackedFile[],
    platform: 'linux' | 'win32' | 'darwin',
    expected: Expectation,
  ): readonly string[];
  export function noticeFaults(
    text: string,
    shipped: readonly { readonly name: string; readonly version: string; readonly how: string }[],
  ): readonly string[];
  export function sizesByPart(files: readonly PackedFile[]): readonly (readonly [string, number])[];
}

declare module '*/scripts/package/fuses.mjs' {
  export const FUSES: readonly string[];
  export const SENTINEL: string;
  export function readFuses(program: Buffer): Readonly<Record<string, boolean | undefined>>;
  export function setFuse(program: Buffer, name: string, on: boolean): void;
}

declare module '*/scripts/package/after-pack.mjs' {
  export const NINTH_FUSE: { readonly name: string; readonly on: boolean };
}

declare module '*/scripts/package/system-files.mjs' {
  export function makeSystemFiles(what: {
    readonly version: string;
    readonly date: string;
    readonly notices: string;
    readonly system?: string;
  }): void;
  export function withWindowsEnds(text: string): string;
}
