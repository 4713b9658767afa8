import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './clone/decode';
import { encode } from './clone/encode';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withBoxedValues: true,
});

describe('structured clone', () => {
  it('copies as the platform itself does', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(decode(encode(value))).toStrictEqual(structuredClone(value));
      }),
    );
  });

  it('keeps cycles and shared references', () => {
    const shared = { name: 'shared' };
    const value: { shared: object[]; self?: object; map: Map<object, object> } = {
      shared: [shared, shared],
      map: new Map([[shared, shared]]),
    };
    value.self = value;
    const copy = decode(encode(value)) as typeof value;
    expect(copy.self).toBe(copy);
    expect(copy.shared[0]).toBe(copy.shared[1]);
    expect(copy.map.get(copy.shared[0] ?? {})).toBe(copy.shared[0]);
  });

  it('keeps what an error is, and its cause', () => {
    const copy = decode(encode(new TypeError('outer', { cause: new RangeError('inner') })));
    expect(copy).toBeInstanceOf(TypeError);
    expect(copy).toMatchObject({ message: 'outer', cause: expect.any(RangeError) as unknown });
  });

  it('gives a Buffer as bytes of its own, not the pool behind it', () => {
    const copy = decode(encode(Buffer.from('abc'))) as Uint8Array;
    expect([...copy]).toEqual([97, 98, 99]);
    expect(copy.buffer.byteLength).toBe(3);
  });

  it('gives an instance of a class as a plain object, as Electron does', () => {
    class Point {
      readonly x = 1;
    }
    expect(decode(encode(new Point()))).toStrictEqual({ x: 1 });
  });

  it.each([
    ['a function', () => undefined],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
    ['a function inside', { list: [() => undefined] }],
  ])('refuses %s', (_name, value) => {
    expect(() => encode(value)).toThrow('An object could not be cloned.');
  });
});
