import { describe, expect, it } from 'vitest';
import { SOURCES, sourcesOf } from '../../shared/content';
import { suggestChannel, type Matter } from '../../shared/people/channel-helper';
import { CHANNEL_KINDS } from '../../shared/people/person';

const EITHER = [true, false] as const;
const ALL: readonly Matter[] = EITHER.flatMap((sensitive) =>
  EITHER.flatMap((urgent) => EITHER.map((discussion) => ({ sensitive, urgent, discussion }))),
);
const keyOf = ({ sensitive, urgent, discussion }: Matter): string =>
  [sensitive, urgent, discussion].map((yes) => (yes ? 'y' : 'n')).join('');

describe('the channel helper', () => {
  it('answers every combination as worked out by hand: sensitive, urgent, needs a discussion', () => {
    expect(Object.fromEntries(ALL.map((matter) => [keyOf(matter), suggestChannel(matter).channel]))).toEqual({
      yyy: 'video',
      yyn: 'video',
      yny: 'video',
      ynn: 'video',
      nyy: 'phone',
      nyn: 'sms',
      nny: 'chat',
      nnn: 'email',
    });
  });

  it('has a use for every sort of channel', () => {
    expect(new Set(ALL.map((matter) => suggestChannel(matter).channel))).toEqual(new Set(CHANNEL_KINDS));
  });

  it('never puts what can be misunderstood in writing, and asks for no camera where nothing can', () => {
    for (const matter of ALL) {
      const { channel, instead } = suggestChannel(matter);
      expect(channel === 'video').toBe(matter.sensitive);
      if (matter.sensitive) expect([null, 'phone']).toContain(instead);
    }
  });

  it('has a second way for whatever is urgent, and never the same one twice', () => {
    for (const matter of ALL) {
      const { channel, instead } = suggestChannel(matter);
      if (matter.urgent) expect(instead).not.toBeNull();
      expect(instead).not.toBe(channel);
    }
  });

  it('names sources that can be shown, for what is sensitive the studies too', () => {
    for (const matter of ALL) {
      const { source } = suggestChannel(matter);
      const keys = source.split('; ');
      expect(keys.filter((key) => SOURCES[key] === undefined)).toEqual([]);
      expect(sourcesOf(source, 'sv')).toHaveLength(keys.length);
      expect(keys.includes('KRUGER2005')).toBe(matter.sensitive);
      expect(keys.includes('SHOCKLEY2021')).toBe(matter.sensitive);
    }
  });
});
