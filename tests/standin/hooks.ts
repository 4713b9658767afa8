import type { InitializeHook, ResolveHook } from 'node:module';

let standinUrl: string | undefined;

/** Learns where the stand-in lies. */
export const initialize: InitializeHook<{ standinUrl: string }> = (data) => {
  ({ standinUrl } = data);
};

/** Resolves `electron` to the stand-in and leaves everything else alone. */
export const resolve: ResolveHook = (specifier, context, nextResolve) => {
  const isElectron = specifier === 'electron' || specifier === 'electron/main';
  if (!isElectron || standinUrl === undefined) return nextResolve(specifier, context);
  return { url: standinUrl, format: 'module', shortCircuit: true };
};
