import { decode } from '../clone/decode';
import { encode } from '../clone/encode';

type Callable = (...values: unknown[]) => unknown;

/** Takes a value from one side of the context bridge to the other: data is copied, functions and promises are proxied. */
export function cross(value: unknown, isFrozen: boolean, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'function') return proxy(value as Callable);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'symbol' ? decode(encode(value)) : value;
  if (seen.has(value)) return seen.get(value);
  if (value instanceof Promise) {
    return value.then(
      (result) => cross(result, false),
      (reason: unknown) => {
        throw crossError(reason);
      },
    );
  }
  if (value instanceof Error) return crossError(value);
  if (value instanceof Node) return value;
  if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]')
    return decode(encode(value));
  const copy: object = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const key of Object.keys(value))
    Reflect.set(copy, key, cross(Reflect.get(value, key), isFrozen, seen));
  return isFrozen ? Object.freeze(copy) : copy;
}

function proxy(original: Callable): Callable {
  return (...values) => {
    try {
      return cross(original(...values.map((value) => cross(value, false))), false);
    } catch (error) {
      throw crossError(error);
    }
  };
}

/** Of an error only the message crosses. */
function crossError(reason: unknown): unknown {
  return reason instanceof Error ? new Error(reason.message) : cross(reason, false);
}
