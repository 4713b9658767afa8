/**
 * A cloned value on the wire. Plain JSON values stand for themselves; everything else is a tagged list. Objects are
 * listed once and referred to by number, so that cycles and shared references survive.
 */
export type Wire =
  | null
  | boolean
  | string
  | number
  | readonly ['undefined']
  | readonly ['number', string]
  | readonly ['bigint', string]
  | readonly ['ref', number];

/** One own property or map entry. */
export type WireEntry = readonly [string, Wire];

/** An object on the wire. */
export type WireObject =
  | { readonly is: 'object'; readonly entries: WireEntry[] }
  | { readonly is: 'array'; readonly length: number; readonly entries: WireEntry[] }
  | { readonly is: 'map'; readonly entries: [Wire, Wire][] }
  | { readonly is: 'set'; readonly values: Wire[] }
  | { readonly is: 'date'; readonly time: number | null }
  | { readonly is: 'regexp'; readonly source: string; readonly flags: string }
  | { readonly is: 'boxed'; readonly value: Wire }
  | {
      readonly is: 'error';
      readonly name: string;
      readonly message: string;
      readonly stack: string | null;
      readonly cause: Wire | null;
    }
  | { readonly is: 'buffer'; readonly base64: string }
  | {
      readonly is: 'view';
      readonly kind: string;
      readonly buffer: Wire;
      readonly offset: number;
      readonly length: number;
    };

/** A whole cloned value: the root and the objects it refers to. */
export interface WireValue {
  readonly root: Wire;
  readonly objects: readonly WireObject[];
}

/** The names of errors that structured clone keeps; any other becomes `Error`. */
export const errorNames = [
  'Error',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
];
