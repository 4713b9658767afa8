import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as companion from './companion-under-test';
import { CASE_FILES } from './index';
import { NOT_YET, notYet } from './not-yet';
import { run } from './run';

describe.each(CASE_FILES)('$rule', ({ file, cases }) => {
  const ahead = cases.filter(({ title }) => notYet(file, title) !== null);
  const firm = cases.filter((one) => !ahead.includes(one));

  it.each(firm)('$title', (one) => {
    expect(run(one, file, companion).why.join('\n')).toBe('');
  });

  if (ahead.length > 0)
    it.each(ahead)('not yet: $title', (one) => {
      expect(run(one, file, companion), 'It passes now: take it off the list in not-yet.ts').toMatchObject({
        green: false,
      });
    });
});

describe('the collection', () => {
  const all = CASE_FILES.flatMap(({ cases }) => cases);

  it('takes in every file of cases', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.cases.ts'));
    expect(CASE_FILES.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(CASE_FILES)(
    '$rule: every case says that it is from there, under a title of its own',
    ({ rule, cases }) => {
      expect(cases.filter(({ from }) => from[0] !== rule)).toEqual([]);
      expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
    },
  );

  it.each(CASE_FILES.filter(({ rule }) => rule.startsWith('B')))(
    '$rule has three cases or more',
    ({ cases }) => {
      expect(cases.length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Array.from({ length: 15 }, (_, i) => `pain ${i + 1}`))('%s has two cases or more', (pain) => {
    expect(all.filter(({ from }) => from.includes(pain)).length).toBeGreaterThanOrEqual(2);
  });

  it('says of a peer only what a thread that it names says', () => {
    const told = all.filter(({ peer }) => peer !== null);
    const named = (text: string): readonly string[] => text.match(/[\w-]+\/[\w-]+#\d+/g) ?? [];
    const bad = told.filter(({ peer, from }) => {
      const threads = named(peer ?? '');
      return threads.length === 0 || threads.some((thread) => !from.includes(thread));
    });
    expect(bad.map(({ title }) => title)).toEqual([]);
    const odd = all
      .flatMap(({ from }) => from)
      .filter((one) => !/^([BW]\d+|pain \d+|[\w-]+\/[\w-]+#\d+)$/.test(one));
    expect(odd).toEqual([]);
  });

  it('lists as not yet only cases that there are', () => {
    const there = new Set(
      CASE_FILES.flatMap(({ file, cases }) => cases.map(({ title }) => `${file} ${title}`)),
    );
    expect(NOT_YET.filter(({ file, title }) => !there.has(`${file} ${title}`))).toEqual([]);
  });
});
