import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintPage } from '../../main/exchange/print-page';
import { SheetFiles } from '../../main/guides/sheet-files';
import type { Sheet, SheetFormat } from '../../shared/guides/sheet';
import { translator } from '../../shared/messages';
import { NO_POLICY, type PolicyReading } from '../../shared/policy/policy';
import { formatter } from '../../shared/messages/format';
import { EMPTY } from '../policy/policies';
import { SimulatedClock } from '../support/simulated-clock';
import { sheetWith } from '../guides/a-guide';

const NEED: Sheet['answers'] = { suitable: { type: 'choice', choice: 'no', note: '<b>Arkiv</b>' } };
const SHEETS: readonly Sheet[] = [
  sheetWith(NEED, { id: 'mine', guide: 'readiness', name: 'A/B: "x"\n' }),
  sheetWith({}, { id: 'empty', guide: 'readiness' }),
  sheetWith({}, { id: 'later', guide: 'of-a-later-version' }),
  sheetWith(
    {
      'check-ins': {
        type: 'table',
        rows: [
          ['Tisdag', 'kl 9', 'Video'],
          ['', '10:00', ''],
        ],
      },
      review: { type: 'date', date: '2026-11-22' },
    },
    { id: 'talks', guide: 'contact-agreement', name: 'AB' },
  ),
];

const OWN_LINE = { id: 'vpn', text: { sv: 'Kommunens VPN', en: 'The VPN' } };
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arbetsro-sheets-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The files of these sheets; the person puts each in the folder, or thinks better of it. */
function desk(where: 'folder' | 'nowhere' | 'missing' = 'folder', policy: PolicyReading = NO_POLICY) {
  const asked: (readonly [SheetFormat, string])[] = [];
  const printed: PrintPage[] = [];
  const files = new SheetFiles({
    clock: new SimulatedClock(),
    sheets: () => SHEETS,
    policy: () => policy,
    words: () => ({ language: 'sv', say: translator('sv'), format: formatter('sv', 'UTC') }),
    print: (page) => {
      printed.push(page);
      return Promise.resolve(new TextEncoder().encode('%PDF'));
    },
    askWhereTo: (format, name) => {
      asked.push([format, name]);
      if (where === 'nowhere') return Promise.resolve(null);
      return Promise.resolve(join(folder, where === 'missing' ? 'none' : '.', `guide.${format}`));
    },
  });
  return { files, asked, printed };
}

describe('a filled in guide as a file', () => {
  it('is printed as a page, under a name that any system takes', async () => {
    const { files, asked, printed } = desk();
    expect(await files.save({ sheet: 'mine', format: 'pdf' })).toEqual({ type: 'saved', file: 'guide.pdf' });
    expect(asked).toEqual([['pdf', 'Redo att arbeta hemifrån A B x']]);
    expect(printed).toHaveLength(1);
    expect(printed[0]?.language).toBe('sv');
    expect(printed[0]?.html).toContain('&lt;b&gt;Arkiv&lt;/b&gt;');
    expect(await readFile(join(folder, 'guide.pdf'), 'utf8')).toBe('%PDF');
  });

  it('is written as Markdown', async () => {
    const { files, printed } = desk();
    await files.save({ sheet: 'empty', format: 'markdown' });
    expect(await readFile(join(folder, 'guide.markdown'), 'utf8')).toMatch(/^# Redo att arbeta hemifrån\n/);
    expect(printed).toEqual([]);
  });

  it('is written as a calendar of what it books, from today on', async () => {
    const { files, asked } = desk();
    await files.save({ sheet: 'talks', format: 'calendar' });
    expect(asked).toEqual([['calendar', 'Överenskommelse om kontakt AB']]);
    const lines = (await readFile(join(folder, 'guide.calendar'), 'utf8')).split('\r\n');
    expect(
      lines.filter((line) => /^(UID|DTSTART;TZ|DTSTAMP|DURATION|SUMMARY|LOCATION|TRANSP)/.test(line)),
    ).toEqual([
      'UID:talks-check-ins-1@arbetsro',
      'DTSTAMP:20261123T070000Z',
      // The clock stands at Monday: the first of these is the day after.
      'DTSTART;TZID=Europe/Stockholm:20261124T090000',
      'DURATION:PT30M',
      'SUMMARY:Avstämning: AB',
      'LOCATION:Video',
      'TRANSP:OPAQUE',
    ]);
  });

  it('is not, where the person thinks better of it or the place cannot be written to', async () => {
    expect(await desk('nowhere').files.save({ sheet: 'mine', format: 'pdf' })).toEqual({ type: 'cancelled' });
    expect(await desk('missing').files.save({ sheet: 'mine', format: 'markdown' })).toEqual({
      type: 'failed',
      reason: 'not-written',
    });
  });

  it('goes out in the sorts of file that an organisation left; one without answers always does', async () => {
    const policy = { ...EMPTY, exports: ['markdown'], checklists: { readiness: [OWN_LINE] } } as const;
    const { files, asked } = desk('folder', { state: 'in-force', file: 'policy.json', policy });
    const refused = { type: 'failed', reason: 'set-by-organisation' };
    expect(await files.save({ sheet: 'mine', format: 'pdf' })).toEqual(refused);
    expect(await files.saveForm({ sheet: 'mine' })).toEqual(refused);
    expect(asked).toEqual([]);
    expect(await files.saveForm({ guide: 'readiness' })).toMatchObject({ type: 'saved' });
    expect(await files.save({ sheet: 'mine', format: 'markdown' })).toMatchObject({ type: 'saved' });
    expect(await readFile(join(folder, 'guide.markdown'), 'utf8')).toContain('Från Kommunen');
  });

  it.each(['none', 'later'])('asks for no place for one that cannot be read: %s', async (sheet) => {
    const { files, asked } = desk();
    expect(await files.save({ sheet, format: 'pdf' })).toEqual({ type: 'failed', reason: 'unreadable' });
    expect(asked).toEqual([]);
  });
});

describe('a guide to fill in by hand', () => {
  it('is printed empty under a name of its own, with its drawings', async () => {
    const { files, asked, printed } = desk();
    expect(await files.saveForm({ guide: 'desk' })).toEqual({ type: 'saved', file: 'guide.pdf' });
    expect(asked).toEqual([['pdf', 'Din arbetsplats hemma, att fylla i']]);
    expect(printed[0]?.html).toContain('<figure><svg ');
    expect(printed[0]?.html).toContain('<div class="room">');
    expect(await readFile(join(folder, 'guide.pdf'), 'utf8')).toBe('%PDF');
  });

  it('is printed with what a sheet says already', async () => {
    const { files, asked, printed } = desk();
    await files.saveForm({ sheet: 'mine' });
    expect(asked).toEqual([['pdf', 'Redo att arbeta hemifrån A B x , att fylla i']]);
    expect(printed[0]?.html).toContain('&lt;b&gt;Arkiv&lt;/b&gt;');
    expect(printed[0]?.html).toContain('<div class="room">');
  });

  it('is not, where the person thinks better of it', async () => {
    const { files, printed } = desk('nowhere');
    expect(await files.saveForm({ guide: 'desk' })).toEqual({ type: 'cancelled' });
    expect(printed).toEqual([]);
  });

  it.each([{ guide: 'of-a-later-version' }, { sheet: 'later' }, { sheet: 'none' }])(
    'asks for no place for one that there is not: %j',
    async (ask) => {
      const { files, asked } = desk();
      expect(await files.saveForm(ask)).toEqual({ type: 'failed', reason: 'unreadable' });
      expect(asked).toEqual([]);
    },
  );
});

describe('a filled in guide', () => {
  it('is read by its id, also one that this version has no guide for', () => {
    const { files } = desk();
    expect(files.read('mine')).toBe(SHEETS[0]);
    expect(files.read('later')).toBe(SHEETS[2]);
    expect(files.read('none')).toBeNull();
  });

  it('is a text, whole or what there is to talk about', () => {
    const { files } = desk();
    const text = (sheet: string, part: 'all' | 'talk') => files.textOf({ text: 'sheet', sheet, part });
    expect(text('mine', 'all')).toContain('Ifylld måndag 23 november 2026.');
    expect(text('mine', 'talk')).not.toContain('Ifylld');
    expect(text('mine', 'talk')).toContain('- Har du uppgifter som passar att göra hemma? Nej. <b>Arkiv</b>');
    expect([text('empty', 'talk'), text('later', 'all'), text('none', 'all')]).toEqual([null, null, null]);
  });
});
