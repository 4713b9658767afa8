/** What more than one part of the stand-in must know about the app as a whole. */
export const appState = { isReady: false, isQuitting: false };
