declare module '*/scripts/strace-log.mjs' {
  /** Somebody whom a process wanted to talk to. */
  export interface Contact {
    readonly who: 'app' | 'browser' | 'test';
    readonly program: string;
    readonly address: string;
  }
  export function contactsIn(log: string): readonly Contact[];
  export function whyAllowed(address: string): string | null;
}

declare module '*/scripts/shipped.mjs' {
  /** A package in the program that people get, and how it came there. */
  export interface Shipped {
    readonly name: string;
    readonly version: string;
    readonly how: 'runtime' | 'installed' | 'bundled';
  }
  export function shippedPackages(): Promise<readonly Shipped[]>;
}

declare module '*/scripts/cli-files.mjs' {
  /** Every file that is made from the table of the command line's verbs, by its path in the project, as it should be. */
  export function cliFilesNow(): Promise<ReadonlyMap<string, string>>;
}
