/** A case that today's engine cannot pass, and why. */
export interface NotYet {
  readonly file: string;
  readonly title: string;
  readonly reason: string;
}

/**
 * The one list of cases that are ahead of the app. It hides nothing: the run shows each with its reason, and a case here
 * that passes makes the run red, so that it has to be taken off.
 */
export const NOT_YET: readonly NotYet[] = [];

/** Why a case cannot pass yet; `null` when it must. */
export function notYet(file: string, title: string): string | null {
  return NOT_YET.find((one) => one.file === file && one.title === title)?.reason ?? null;
}
