/** English: the windows' texts. */
export const views = {} as const;
