/** What asks the feed for newer versions and fetches them. Expected failures are values; nothing is thrown. */
export interface Updater {
  /** The newer version that there is, or `none`. Fetches nothing of it. */
  look(): Promise<Looked>;
  /** Fetches what the last look found, checks it, and has it put in when the app quits. */
  fetch(): Promise<'fetched' | 'failed'>;
  /** Breaks off what is being fetched, and has nothing put in when the app quits, until something is fetched again. */
  forget(): void;
}

export type Looked =
  | { readonly type: 'newer'; readonly version: string }
  | { readonly type: 'none' | 'failed' };
