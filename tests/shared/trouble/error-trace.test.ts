import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorKind, traceOf } from '../../../shared/trouble/error-trace';
import { reportText } from '../../../shared/trouble/report-text';

const OWN = ['main.js', 'reach.js'];

function errorWith(stack: string): Error {
  return Object.assign(new TypeError('x'), { stack });
}

const report = (error: unknown): string =>
  reportText({
    trouble: { what: 'main-error', error: traceOf(error, OWN) },
    ...{ version: '1.2.3', electron: '45.4.1', platform: 'linux x64', uptime: 90_000 },
  });

describe('what is kept of an error', () => {
  it('is its name, its code, and the places in files of ours, as V8 writes them', () => {
    const stack = [
      'TypeError: hemligt',
      '    at step (file:///home/anna/arbetsro/build/main/main.js:120:14)',
      '    at async Companion.tell (C:\\Users\\anna\\app.asar\\build\\main\\reach.js:7:3)',
      '    at file:///opt/arbetsro/app.asar/build/main/main.js:9:1',
      '    at new Promise (<anonymous>)',
      '    at node:internal/process/task_queues:95:5',
      '    at other (/home/anna/node_modules/x/index.js:1:1)',
    ].join('\n');
    expect(traceOf(Object.assign(errorWith(stack), { code: 'ENOSPC' }), OWN)).toEqual({
      name: 'TypeError',
      code: 'ENOSPC',
      frames: [
        { file: 'main.js', line: 120, column: 14 },
        { file: 'reach.js', line: 7, column: 3 },
        { file: 'main.js', line: 9, column: 1 },
      ],
    });
  });

  it('finds the places of an error that this very runtime made', () => {
    const { frames } = traceOf(new Error('x'), ['error-trace.test.ts', 'error-trace.test.js']);
    // Sources keep their own ending here; the built program has `.js` only.
    expect(frames).toEqual([]);
    const made = new Error('x');
    const asBuilt = errorWith((made.stack ?? '').replaceAll('error-trace.test.ts', 'main.js'));
    expect(traceOf(asBuilt, OWN).frames[0]?.file).toBe('main.js');
  });

  it('is a text without a line of its own words', () => {
    const error = errorWith('TypeError: hemligt\n    at step (file:///home/anna/main.js:120:14)');
    expect(report(error)).toBe(
      'Arbetsro 1.2.3, Electron 45.4.1, linux x64, after 90 s: uncaught TypeError\n  at main.js:120:14',
    );
  });

  it.each([
    ['a text', 'hemligt'],
    ['an object', { name: 'hemligt', message: 'hemligt', stack: 'hemligt' }],
    ['nothing', null],
  ])('is nothing where %s was thrown', (_what, thrown) => {
    expect(report(thrown)).toMatch(/: uncaught not an error \((string|object)\)$/);
  });
});

/** Words of a person's: letters, spaces, lines, and what could pass for part of a stack. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n    at ', ' (', ')', '/', ':1:2', 'main.js', '.js', 'Error', '\n', 'file:///', '@'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `§${parts.join('§')}§`);

describe('any words in an error', () => {
  it('are in no report, wherever they stand', () => {
    const place = fc.constantFrom('message', 'name', 'code', 'stack', 'cause', 'path', 'all');
    fc.assert(
      fc.property(words, place, (secret, where) => {
        const error = new Error(where === 'message' || where === 'all' ? secret : 'x');
        for (const name of ['name', 'code', 'stack', 'cause', 'path'])
          if (where === name || where === 'all') Object.assign(error, { [name]: secret });
        // A mark stands between any two parts, so that every part of it is known again.
        expect(report(error)).not.toContain('§');
      }),
    );
  });

  it('leave nothing but the files that there are and numbers, even when they are made to look like a stack', () => {
    fc.assert(
      fc.property(words, (secret) => {
        const text = report(new Error(`${secret}\n    at hemligt (/hemligt/main.js:1:2)\nhemligt.js:3:4`));
        const [head, ...frames] = text.split('\n');
        expect(head).toBe('Arbetsro 1.2.3, Electron 45.4.1, linux x64, after 90 s: uncaught Error');
        for (const frame of frames) expect(frame).toMatch(/^ {2}at (main|reach)\.js:\d+:\d+$/);
      }),
    );
  });
});

describe('an error in a line of the log', () => {
  it.each([
    [Object.assign(new Error('EACCES: /home/anna/hemligt.ics'), { code: 'EACCES' }), 'Error EACCES'],
    [new RangeError('hemligt'), 'RangeError'],
    ['hemligt', 'not an error (string)'],
  ])('is its kind alone', (error, kind) => {
    expect(errorKind(error)).toBe(kind);
  });
});
