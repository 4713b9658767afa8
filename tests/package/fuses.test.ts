import { describe, expect, it } from 'vitest';
import { FUSES, readFuses, SENTINEL, setFuse } from '../../scripts/package/fuses.mjs';

/** A program with fuses somewhere in it, as Electron's documentation lays them out. */
function program(...wires: readonly string[]): Buffer {
  const parts = wires.map((wire) =>
    Buffer.concat([
      Buffer.from('code'),
      Buffer.from(SENTINEL),
      Buffer.from([1, wire.length]),
      Buffer.from(wire),
    ]),
  );
  return Buffer.concat([...parts, Buffer.from('more code')]);
}

describe('the fuses of a program', () => {
  it('are read in Electron’s order', () => {
    const fuses = readFuses(program('101100011'));
    expect(FUSES.filter((name) => fuses[name] === true)).toEqual([
      'runAsNode',
      'enableNodeOptionsEnvironmentVariable',
      'enableNodeCliInspectArguments',
      'grantFileProtocolExtraPrivileges',
      'wasmTrapHandlers',
    ]);
  });

  it('are set one by one, in both halves of a universal program, and nothing else of it is', () => {
    const universal = program('000000000', '000000000');
    setFuse(universal, 'wasmTrapHandlers', true);
    expect(universal).toEqual(program('000000001', '000000001'));
    setFuse(universal, 'wasmTrapHandlers', false);
    expect(universal).toEqual(program('000000000', '000000000'));
  });

  it.each([
    ['one that nobody has decided on', program('0000000000')],
    ['one less', program('00000000')],
    ['halves that differ', program('000000000', '100000000')],
    ['none', Buffer.from('no program of Electron')],
  ])('are refused where there is %s', (_what, bytes) => {
    expect(() => readFuses(bytes)).toThrow();
  });

  it('that were taken out of Electron are neither on nor off', () => {
    expect(readFuses(program('r00000000'))['runAsNode']).toBeUndefined();
  });
});
