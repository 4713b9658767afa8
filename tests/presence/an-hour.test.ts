import { describe, expect, it } from 'vitest';
import { HOUR } from '../../shared/time/moment';
import { anHour, SITUATIONS, type Conducts } from './an-hour';

/** Of a situation: how many of the questions are answered, and the fewest and the most programs that are started. */
type Expected = readonly [answers: number, least: number, most: number];

const WINDOWS: Readonly<Record<keyof typeof SITUATIONS.win32, Expected>> = {
  'all is well': [8, 9, 9],
  'PowerShell may not run': [8, 45, 60],
  'PowerShell hangs': [8, 45, 60],
  'PowerShell goes away': [8, 45, 60],
  'the registry alone hangs': [0, 9, 9],
  'the registry hangs too': [8, 10, 60],
  'nothing may run': [8, 10, 60],
};
const MAC: Readonly<Record<keyof typeof SITUATIONS.darwin, Expected>> = {
  'nobody records': [8, 45, 60],
  'somebody else records at every look': [8, 50, 60],
  'ps hangs': [8, 10, 60],
  'pmset hangs': [8, 5, 60],
  'pmset is missing': [8, 5, 60],
};
const LINUX: Readonly<Record<keyof typeof SITUATIONS.linux, Expected>> = {
  'PipeWire has it all': [8, 10, 14],
  'PulseAudio has the sound': [8, 25, 60],
  'pw-dump hangs': [8, 5, 60],
  'it has none of the programs': [8, 5, 60],
};
const ROWS = [
  ...rows('win32', 'Windows', SITUATIONS.win32, WINDOWS),
  ...rows('darwin', 'macOS', SITUATIONS.darwin, MAC),
  ...rows('linux', 'Linux', SITUATIONS.linux, LINUX),
];

function rows<Name extends string>(
  platform: keyof typeof SITUATIONS,
  system: string,
  situations: Readonly<Record<Name, Conducts>>,
  expected: Readonly<Record<Name, Expected>>,
) {
  const names = Object.keys(situations) as Name[];
  return names.map((name) => ({
    platform,
    system,
    name,
    conducts: situations[name],
    expected: expected[name],
  }));
}

describe('programs started in an hour of work, with the sensors asked afresh now and then', () => {
  it.each(ROWS)('are few on $system when $name', async ({ platform, conducts, expected }) => {
    const { started, answered, lasted, waiting } = await anHour(platform, conducts);
    const [answers, least, most] = expected;
    expect([lasted, waiting, answered]).toEqual([HOUR, 0, answers]);
    expect(started).toBeGreaterThanOrEqual(least);
    expect(started).toBeLessThanOrEqual(most);
  });
});
