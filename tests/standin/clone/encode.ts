import { toBase64 } from './base64';
import { errorNames, type Wire, type WireEntry, type WireObject } from './wire';

/** What Electron says when a value cannot cross between processes. */
export const notCloneable = 'An object could not be cloned.';

/** Encodes a value by the rules of structured clone; functions, symbols and host objects throw. */
export function encode(value: unknown): string {
  const encoder = new Encoder();
  const root = encoder.write(value);
  return JSON.stringify({ root, objects: encoder.objects });
}

class Encoder {
  readonly objects: (WireObject | null)[] = [];
  readonly #seen = new Map<object, number>();

  write(value: unknown): Wire {
    switch (typeof value) {
      case 'undefined':
        return ['undefined'];
      case 'boolean':
      case 'string':
        return value;
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : ['number', Object.is(value, -0) ? '-0' : String(value)];
      case 'bigint':
        return ['bigint', String(value)];
      case 'object':
        return value === null ? null : this.#reference(value);
      default:
        throw new Error(notCloneable);
    }
  }

  #reference(value: object): Wire {
    const known = this.#seen.get(value);
    if (known !== undefined) return ['ref', known];
    const index = this.objects.length;
    this.#seen.set(value, index);
    this.objects.push(null);
    this.objects[index] = this.#object(value);
    return ['ref', index];
  }

  #object(value: object): WireObject {
    if (Array.isArray(value)) return { is: 'array', length: value.length, entries: this.#entries(value) };
    if (value instanceof Map) {
      const entries = [...(value as Map<unknown, unknown>)];
      return { is: 'map', entries: entries.map(([key, item]) => [this.write(key), this.write(item)]) };
    }
    if (value instanceof Set)
      return { is: 'set', values: [...(value as Set<unknown>)].map((item) => this.write(item)) };
    if (value instanceof Date)
      return { is: 'date', time: Number.isNaN(value.getTime()) ? null : value.getTime() };
    if (value instanceof RegExp) return { is: 'regexp', source: value.source, flags: value.flags };
    if (value instanceof Error) return this.#error(value);
    if (value instanceof ArrayBuffer) return { is: 'buffer', base64: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) return this.#view(value);
    if (
      value instanceof Number ||
      value instanceof String ||
      value instanceof Boolean ||
      value instanceof BigInt
    ) {
      return { is: 'boxed', value: this.write(value.valueOf()) };
    }
    if (isHostObject(value)) throw new Error(notCloneable);
    return { is: 'object', entries: this.#entries(value) };
  }

  #entries(value: object): WireEntry[] {
    return Object.keys(value).map((key) => [key, this.write(Reflect.get(value, key))]);
  }

  #error(value: Error): WireObject {
    return {
      is: 'error',
      name: errorNames.includes(value.name) ? value.name : 'Error',
      message: value.message,
      stack: value.stack ?? null,
      cause: Object.hasOwn(value, 'cause') ? this.write(value.cause) : null,
    };
  }

  #view(value: ArrayBufferView): WireObject {
    const whole = value.buffer instanceof ArrayBuffer ? value.buffer : undefined;
    if (whole === undefined) throw new Error(notCloneable);
    const isDataView = value instanceof DataView;
    // A Buffer of Node's is a plain Uint8Array to everyone else, and shares its memory with strangers.
    const isPooled = value instanceof Uint8Array && Object.getPrototypeOf(value) !== Uint8Array.prototype;
    const buffer = isPooled ? whole.slice(value.byteOffset, value.byteOffset + value.byteLength) : whole;
    const length = isDataView ? value.byteLength : Number(Reflect.get(value, 'length'));
    return {
      is: 'view',
      kind: isDataView ? 'DataView' : tagOf(value),
      buffer: this.#reference(buffer),
      offset: isPooled ? 0 : value.byteOffset,
      length,
    };
  }
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether the object belongs to the platform (a promise, a weak map, a DOM node) and so has no clone. */
function isHostObject(value: object): boolean {
  const tag = tagOf(value);
  if (tag === 'Object') return false;
  const owner: unknown = Reflect.get(globalThis, tag);
  return typeof owner !== 'function' || value instanceof owner;
}
