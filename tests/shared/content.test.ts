import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { activitiesFor, chooseActivity } from '../../shared/breaks/choose';
import { PROFILES } from '../../shared/breaks/profiles';
import type { Chance } from '../../shared/chance';
import {
  ACTIVITIES,
  activityText,
  stepWeights,
  SOURCES,
  sourcesOf,
  TIPS,
  tipText,
} from '../../shared/content';
import { chooseTip } from '../../shared/plan/tips';
import { SECOND } from '../../shared/time/moment';
import { whatIsWrong } from './svg';

const ILLUSTRATIONS = join(import.meta.dirname, '..', '..', 'assets', 'illustrations');
const LANGUAGES = ['sv', 'en'] as const;
const SEED: Chance = [11, 12, 13, 14];

/** The keys that a `source` field names. */
function keysOf(source: string): readonly string[] {
  return source.split(';').map((key) => key.trim());
}

describe.each(ACTIVITIES)('the activity $id', (activity) => {
  it('has a title and one to three steps in both languages, as many in each', () => {
    for (const language of LANGUAGES) {
      const { title, steps } = activity[language];
      expect(title.trim()).not.toBe('');
      expect(steps.length).toBeGreaterThanOrEqual(1);
      expect(steps.length).toBeLessThanOrEqual(3);
      for (const step of steps) expect(step).toMatch(/^\p{Lu}.*[.?]$/su);
    }
    expect(activity.sv.steps).toHaveLength(activity.en.steps.length);
  });

  it('has a drawing that is well formed, of the common size, and nothing but shapes', () => {
    expect(whatIsWrong(readFileSync(join(ILLUSTRATIONS, `${activity.id}.svg`), 'utf8'))).toEqual([]);
  });

  it('takes a time, and says where it comes from', () => {
    expect(activity.seconds).toBeGreaterThan(0);
    for (const key of keysOf(activity.source)) expect(SOURCES[key], key).toBeDefined();
    for (const language of LANGUAGES)
      expect(sourcesOf(activity.source, language)).toHaveLength(keysOf(activity.source).length);
  });
});

describe('the drawings', () => {
  it('each belongs to an activity', () => {
    const drawn = readdirSync(ILLUSTRATIONS).sort();
    expect(drawn).toEqual(ACTIVITIES.map(({ id }) => `${id}.svg`).sort());
  });

  it.each([
    [
      'a tag left open',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><g><path d=""/></svg>',
    ],
    ['another size', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"></svg>'],
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><script></script></svg>'],
    ['words', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><text>a</text></svg>'],
    ['a style', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><path style="x"/></svg>'],
    ['a handler', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><path onload="x"/></svg>'],
    [
      'a value without quotes',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><path d=x/></svg>',
    ],
    ['two roots', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"></svg><svg/>'],
    ['nothing', ''],
  ])('the check sees %s', (_name, svg) => {
    expect(whatIsWrong(svg)).not.toEqual([]);
  });
});

describe.each(TIPS)('the tip $id', (tip) => {
  it('has words in both languages and a source that exists', () => {
    for (const language of LANGUAGES) {
      expect(tip[language]).toMatch(/^\p{Lu}.*[.?]$/su);
      expect(tipText(tip.id, language)).toBe(tip[language]);
    }
    for (const key of keysOf(tip.source)) expect(SOURCES[key], key).toBeDefined();
  });

  it('shows each of its sources in words, with how much it bears', () => {
    for (const language of LANGUAGES)
      expect(sourcesOf(tip.source, language)).toHaveLength(keysOf(tip.source).length);
  });
});

describe('the content as a whole', () => {
  it('no two things have the same id or, in a language, the same words', () => {
    const unique = (texts: readonly string[]): void => {
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    };
    unique([...ACTIVITIES, ...TIPS].map(({ id }) => id));
    for (const language of LANGUAGES) {
      unique(ACTIVITIES.map((activity) => activity[language].title));
      unique(TIPS.map((tip) => tip[language]));
    }
  });

  it('every source says what it is', () => {
    for (const [key, source] of Object.entries(SOURCES)) {
      expect(source?.cite.trim(), key).toBeTruthy();
      expect(source?.url, key).toMatch(/^(https?:\/\/\S+)?$/);
    }
  });

  it('nothing that is shown of a source is a note to ourselves', () => {
    const shown = Object.values(SOURCES).flatMap((source) => [source?.sv ?? [], source?.en ?? []].flat());
    expect(shown.length).toBeGreaterThan(100);
    expect(
      shown.filter((text) => /from memory|not shown|n\.d\.|undated|repealed|excerpt|\.$/i.test(text)),
    ).toEqual([]);
  });

  it('what is not there is null', () => {
    expect([activityText('act-none', 'sv'), tipText('none', 'en')]).toEqual([null, null]);
  });
});

describe('the time of the steps', () => {
  it('has a weight for each step in both languages, or none at all', () => {
    for (const { id, weights, sv, en } of ACTIVITIES) {
      expect(sv.steps.length, id).toBe(en.steps.length);
      expect(weights?.length ?? sv.steps.length, id).toBe(sv.steps.length);
    }
    expect(stepWeights('act-none')).toBeNull();
    expect(stepWeights('act-air-block')).toEqual([1, 6, 2]);
  });

  it('is enough to read each: 4 s in the shortest break that an activity comes in', () => {
    for (const { id, sv } of Object.values(PROFILES).flatMap((kinds) => kinds.flatMap(activitiesFor))) {
      const shortest = Math.min(
        ...Object.values(PROFILES).flatMap((kinds) =>
          kinds.filter((kind) => activitiesFor(kind).some((one) => one.id === id)).map(({ lasts }) => lasts),
        ),
      );
      const weights = stepWeights(id) ?? sv.steps.map(() => 1);
      const least = Math.min(...weights) / weights.reduce((sum, weight) => sum + weight, 0);
      expect(least * shortest, id).toBeGreaterThanOrEqual(4 * SECOND);
    }
  });
});

describe('the choice for a break', () => {
  const kinds = Object.entries(PROFILES).flatMap(([profile, each]) =>
    each.map((kind) => ({ profile, id: kind.id, kind })),
  );

  it.each(kinds)(
    'is one of at least five for $id of the profile $profile, of its sort and length',
    ({ kind }) => {
      const fitting = activitiesFor(kind);
      expect(fitting.length).toBeGreaterThanOrEqual(5);
      for (const { kind: sort, seconds } of fitting) {
        expect(kind.activities).toContain(sort);
        expect(seconds * SECOND).toBeLessThanOrEqual(kind.lasts * 1.5);
      }
    },
  );

  it.each(kinds)(
    'is never the same twice in a row for $id of $profile, and reaches every one',
    ({ kind }) => {
      const seen = new Set<string>();
      let last: string | null = null;
      let chance = SEED;
      for (let index = 0; index < 1_000; index++) {
        const [id, next]: [string, Chance] = chooseActivity(kind, last, chance);
        expect(id).not.toBe(last);
        seen.add(id);
        last = id;
        chance = next;
      }
      expect([...seen].sort()).toEqual(
        activitiesFor(kind)
          .map(({ id }) => id)
          .sort(),
      );
    },
  );
});

describe('the tips of a day', () => {
  it('the first is about light, the second about the body, and none comes again while there are others', () => {
    const recent: string[] = [];
    let chance = SEED;
    const of = (nth: number): readonly string[] =>
      TIPS.filter(({ category }) => (nth === 0 ? ['glare'] : ['posture', 'eyes']).includes(category)).map(
        ({ id }) => id,
      );
    for (const first of of(0)) {
      expect(first).not.toBe('');
      for (const nth of [0, 1]) {
        const [tip, next] = chooseTip(nth, recent, chance);
        expect(of(nth)).toContain(tip);
        if (of(nth).some((id) => !recent.includes(id))) expect(recent).not.toContain(tip);
        recent.push(tip);
        chance = next;
      }
    }
    // All of the first sort have been given: now comes the one given longest ago.
    const oldest = recent.find((id) => of(0).includes(id));
    expect(chooseTip(0, recent, chance)[0]).toBe(oldest);
  });
});
