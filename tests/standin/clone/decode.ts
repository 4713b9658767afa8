import { fromBase64 } from './base64';
import { errorNames, type Wire, type WireEntry, type WireObject, type WireValue } from './wire';

/** Decodes what `encode` made, into objects of this realm. */
export function decode(text: string): unknown {
  const { root, objects } = JSON.parse(text) as WireValue;
  return new Decoder(objects).read(root);
}

class Decoder {
  readonly #objects: readonly WireObject[];
  readonly #made = new Map<number, object>();

  constructor(objects: readonly WireObject[]) {
    this.#objects = objects;
  }

  read(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire;
    switch (wire[0]) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(wire[1]);
      case 'bigint':
        return BigInt(wire[1]);
      case 'ref':
        return this.#object(wire[1]);
    }
  }

  #object(index: number): object {
    const made = this.#made.get(index);
    if (made !== undefined) return made;
    const wire = this.#objects[index];
    if (wire === undefined) throw new Error('The message is torn');
    const remember = <T extends object>(value: T): T => {
      this.#made.set(index, value);
      return value;
    };
    switch (wire.is) {
      case 'object':
        return this.#fill(remember({}), wire.entries);
      case 'array':
        return this.#fill(remember(new Array<unknown>(wire.length)), wire.entries);
      case 'map': {
        const map = remember(new Map<unknown, unknown>());
        for (const [key, value] of wire.entries) map.set(this.read(key), this.read(value));
        return map;
      }
      case 'set': {
        const set = remember(new Set<unknown>());
        for (const value of wire.values) set.add(this.read(value));
        return set;
      }
      case 'date':
        return remember(new Date(wire.time ?? Number.NaN));
      case 'regexp':
        return remember(new RegExp(wire.source, wire.flags));
      case 'boxed':
        return remember(Object(this.read(wire.value)) as object);
      case 'error':
        return this.#error(wire, remember);
      case 'buffer':
        return remember(fromBase64(wire.base64));
      case 'view':
        return remember(this.#view(wire));
    }
  }

  #fill(target: object, entries: readonly WireEntry[]): object {
    for (const [key, value] of entries) {
      Object.defineProperty(target, key, {
        value: this.read(value),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return target;
  }

  #error(wire: Extract<WireObject, { is: 'error' }>, remember: (value: Error) => Error): Error {
    const make: unknown = errorNames.includes(wire.name) ? Reflect.get(globalThis, wire.name) : Error;
    const error = remember(
      (typeof make === 'function'
        ? Reflect.construct(make, [wire.message])
        : new Error(wire.message)) as Error,
    );
    hide(error, 'stack', wire.stack ?? undefined);
    if (wire.cause !== null) hide(error, 'cause', this.read(wire.cause));
    return error;
  }

  #view(wire: Extract<WireObject, { is: 'view' }>): object {
    const make: unknown = Reflect.get(globalThis, wire.kind);
    if (typeof make !== 'function') throw new Error(`There is no ${wire.kind} here`);
    return Reflect.construct(make, [this.read(wire.buffer), wire.offset, wire.length]) as object;
  }
}

function hide(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: false, configurable: true });
}
