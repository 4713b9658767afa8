interface AppState {
  isReady: boolean;
  isQuitting: boolean;
  /** The file of the app's main bundle, once it is known. */
  mainFile?: string;
}

/** What more than one part of the stand-in must know about the app as a whole. */
export const appState: AppState = { isReady: false, isQuitting: false };
