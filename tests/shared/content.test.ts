import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANY_ACTIVITY } from '../../renderer/illustrations/all';
import { activitiesFor } from '../../shared/breaks/choose';
import { PROFILES } from '../../shared/breaks/profiles';
import {
  ACTIVITIES,
  activityText,
  SOURCES,
  stepWeights,
  sourcesOf,
  strengthOf,
  STRENGTHS,
  TIPS,
  tipText,
} from '../../shared/content';
import activityData from '../../shared/content/activities.json';
import { GUIDES } from '../../shared/content/guides';
import { NO_OWN_CONTENT, type OwnContent } from '../../shared/content/own';
import {
  PARTS_OF_DAY,
  partsAt,
  POSTURES,
  SEASONS,
  seasonOf,
  SPACES,
  WORKPLACE_KEYS,
} from '../../shared/content/tags';
import tipData from '../../shared/content/tips.json';
import { SECOND } from '../../shared/time/moment';
import { whatIsWrong } from './svg';

const ILLUSTRATIONS = join(import.meta.dirname, '..', '..', 'assets', 'illustrations');
const LANGUAGES = ['sv', 'en'] as const;
const OWN: OwnContent = {
  activities: [
    {
      id: 'own-a',
      kind: 'eyes',
      seconds: 30,
      title: 'Katten',
      steps: ['Klappa katten.'],
      posture: 'seated',
      stretching: false,
      space: 'little',
    },
  ],
  tips: [{ id: 'own-t', text: 'Drick vatten.' }],
};

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
  const ofGuides = new Set(
    GUIDES.flatMap(({ sections }) => sections.flatMap(({ drawing }) => drawing?.file ?? [])),
  );

  it('each belongs to an activity or to a guide, but for the one that any activity can have', () => {
    const drawn = readdirSync(ILLUSTRATIONS).sort();
    const ofActivities = [...ACTIVITIES.map(({ id }) => id), ANY_ACTIVITY].map((name) => `${name}.svg`);
    expect(drawn).toEqual([...ofActivities, ...ofGuides].sort());
  });

  it.each([...ofGuides])(
    '%s of a guide is well formed, of the common size, and nothing but shapes',
    (file) => {
      expect(whatIsWrong(readFileSync(join(ILLUSTRATIONS, file), 'utf8'))).toEqual([]);
    },
  );

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
      expect(tipText(tip.id, language, NO_OWN_CONTENT)).toBe(tip[language]);
    }
    for (const key of keysOf(tip.source)) expect(SOURCES[key], key).toBeDefined();
  });

  it('is no stronger than the weakest of its sources', () => {
    const strengths = sourcesOf(tip.source, 'sv').map(({ strength }) => STRENGTHS.indexOf(strength));
    expect(STRENGTHS.indexOf(strengthOf(tip.source) ?? 'strong')).toBe(Math.max(...strengths));
  });

  it('shows each of its sources in words, with how much it bears', () => {
    for (const language of LANGUAGES) {
      const words = keysOf(tip.source).map((key) => sourcesOf(key, language));
      for (const each of words) expect(each).toHaveLength(1);
      const once = new Set(words.flat().map(({ text }) => text));
      expect(sourcesOf(tip.source, language).map(({ text }) => text)).toEqual([...once]);
    }
  });
});

describe('the tags', () => {
  it('of every activity are written with words that there are', () => {
    const allowed = { posture: [...POSTURES], space: [...SPACES] } as const;
    for (const { id, posture, space, stretching, kind } of activityData) {
      expect(allowed.posture, id).toContain(posture);
      expect(allowed.space, id).toContain(space);
      expect(stretching, id).toBe(kind === 'stretch');
    }
    expect(ACTIVITIES.map(({ posture, space }) => ({ posture, space }))).toEqual(
      activityData.map(({ posture, space }) => ({ posture, space })),
    );
  });

  it('nothing that says to stand, to go out or to walk counts as seated', () => {
    const seated = ACTIVITIES.filter(({ posture }) => posture === 'seated');
    const words = seated.map(({ en }) => en.steps.join(' '));
    expect(
      words.filter((text) => /\b(stand (up|at|in|there)|step out|go outside|walk|march)\b/i.test(text)),
    ).toEqual([]);
    expect(seated.length).toBeGreaterThanOrEqual(12);
  });

  it('of every tip are written with words that there are', () => {
    for (const { id, when, season, relevant } of tipData) {
      for (const part of when) expect([...PARTS_OF_DAY, 'any'], id).toContain(part);
      expect(when.includes('any') ? when.length : 1, id).toBe(1);
      expect([...SEASONS, 'any'], id).toContain(season);
      for (const key of relevant) expect(WORKPLACE_KEYS, id).toContain(key);
    }
    expect(TIPS.map(({ when }) => (when.length === 0 ? ['any'] : when))).toEqual(
      tipData.map(({ when }) => when),
    );
    expect(TIPS.map(({ season, relevant }) => ({ season, relevant }))).toEqual(
      tipData.map(({ season, relevant }) => ({ season, relevant })),
    );
  });

  it('every workplace answer matters to some tip', () => {
    const used = new Set(TIPS.flatMap(({ relevant }) => relevant));
    expect([...used].sort()).toEqual([...WORKPLACE_KEYS].sort());
  });

  it.each([
    ['00:00', ['morning']],
    ['10:29', ['morning']],
    ['10:30', ['morning', 'midday']],
    ['11:30', ['midday']],
    ['12:00', ['midday', 'afternoon']],
    ['14:00', ['afternoon']],
    ['23:59', ['afternoon']],
  ])('%s is %j', (time, parts) => {
    expect(partsAt(time)).toEqual(parts);
  });

  it.each([
    ['2026-09-30', 'bright'],
    ['2026-10-01', 'dark'],
    ['2027-03-31', 'dark'],
    ['2027-04-01', 'bright'],
  ])('%s lies in the %s half', (date, season) => {
    expect(seasonOf(date)).toBe(season);
  });
});

describe('own content', () => {
  it('is said in its own words, whatever the language', () => {
    for (const language of LANGUAGES) {
      expect(activityText('own-a', language, OWN)).toMatchObject({
        title: 'Katten',
        steps: ['Klappa katten.'],
      });
      expect(tipText('own-t', language, OWN)).toBe('Drick vatten.');
    }
  });
});

describe('the content as a whole', () => {
  it('has the 60 tips and 24 activities of the evidence', () => {
    expect([TIPS.length, ACTIVITIES.length]).toEqual([60, 24]);
  });

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
    expect([activityText('act-none', 'sv', OWN), tipText('none', 'en', OWN)]).toEqual([null, null]);
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
    const kinds = Object.values(PROFILES).flat();
    for (const { id, sv } of kinds.flatMap(activitiesFor)) {
      const shortest = Math.min(
        ...kinds.filter((kind) => activitiesFor(kind).some((one) => one.id === id)).map(({ lasts }) => lasts),
      );
      const weights = stepWeights(id) ?? sv.steps.map(() => 1);
      const least = Math.min(...weights) / weights.reduce((sum, weight) => sum + weight, 0);
      expect(least * shortest, id).toBeGreaterThanOrEqual(4 * SECOND);
    }
  });
});
