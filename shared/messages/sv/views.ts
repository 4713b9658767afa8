/** Svenska: fönstrens texter. */
export const views = {} as const;
