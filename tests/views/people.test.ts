import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewState } from '../../shared/contract';
import type { Settings } from '../../shared/settings';
import type { FakeState } from './fake-main';
import { openHarness, type Harness, type OpenPage } from './harness';
import { PEOPLE, PEOPLE_STATES } from './people-states';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const open = (state: ViewState): Promise<OpenPage> => harness.open('people', state, { fresh: true });
const part = ({ page }: OpenPage, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
const focused = ({ page }: OpenPage) => page.evaluate(() => document.activeElement?.textContent);
const withAgenda = (text: string): ViewState => {
  const { typical } = PEOPLE_STATES;
  const lines = [{ text, done: false }];
  return {
    ...typical,
    snapshot: { ...typical.snapshot, people: { ...PEOPLE, agenda: { ...PEOPLE.agenda, lines } } },
  };
};

test('names whom it may be time to hear from, and one click says that it was done', async () => {
  const opened = await open(PEOPLE_STATES.typical);
  const hear = part(opened, 'Kanske dags att höras');
  expect(await hear.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Amina Warsame',
    'Peter Ek',
  ]);
  await hear.getByRole('button', { name: 'Vi har pratats vid: Amina Warsame' }).click();
  expect(await focused(opened)).toBe('Kanske dags att höras');
  expect((await opened.sent()).commands).toEqual([{ type: 'person.talked', person: 'amina' }]);
  expect(await hear.getByRole('status').last().textContent()).toContain('Amina Warsame');
});

test('shows three of many at once, and not how many wait', async () => {
  const opened = await open(PEOPLE_STATES.full);
  const hear = part(opened, 'Kanske dags att höras');
  expect(await hear.locator('.card:visible').count()).toBe(3);
  expect(await hear.locator('summary').textContent()).toBe('Visa fler');
  await hear.locator('summary').click();
  expect(await hear.locator('.card:visible').count()).toBe(40);
});

test('opens what can be opened through main, and only shows what cannot', async () => {
  const opened = await open(PEOPLE_STATES.typical);
  const people = part(opened, 'Kontakter');
  for (const way of ['Ring', 'Chatta', 'Mejla'])
    await people.getByRole('button', { name: new RegExp(`^${way}: Amina`) }).click();
  await part(opened, 'Information').getByRole('button', { name: 'Öppna: Intranätet' }).click();
  expect((await opened.sent()).links).toEqual([
    'tel:0701234567',
    'msteams:/l/chat/0/0?users=amina@example.se',
    'mailto:amina.warsame@example.se',
    'https://intranet.example.se/nyheter',
  ]);
  expect(await people.getByText('Chatt: peter.ek').count()).toBe(1);
  expect(await people.getByRole('button', { name: /^Chatta: Peter/ }).count()).toBe(0);
});

test('has those to turn to apart from the others', async () => {
  const opened = await open(PEOPLE_STATES.typical);
  const names = (title: string) => part(opened, title).getByRole('heading', { level: 3 }).allTextContents();
  expect(await names('Kontakter')).toEqual(['Amina Warsame', 'Peter Ek', 'Sanna Lind']);
  expect(await names('Stöd')).toEqual(['Företagshälsan', 'Karin Öberg']);
});

test('adds a person to the list they were asked from, with what was typed', async () => {
  const opened = await open(PEOPLE_STATES.empty);
  const support = part(opened, 'Stöd');
  await support.getByRole('button', { name: 'Lägg till stöd' }).click();
  await support.getByLabel('Namn').fill(' Bo Ek ');
  await support.getByLabel('Nummer, adress eller länk 1').fill('112');
  await support.getByRole('button', { name: 'Lägg till ett sätt' }).click();
  await support.getByLabel('Sätt 2', { exact: true }).selectOption('email');
  await support.getByLabel('Nummer, adress eller länk 2').fill('bo@example.se');
  await support.getByLabel('Så ofta vill du höra av dem').selectOption('Varannan vecka');
  await support.getByLabel('Ni pratade senast').fill('20/11');
  await support.getByRole('button', { name: 'Spara' }).click();
  expect(await focused(opened)).toBe('Stöd');
  expect((await opened.sent()).commands).toEqual([
    {
      type: 'person.save',
      person: {
        ...{ id: null, name: 'Bo Ek', role: '', note: '', everyDays: 14, support: true, manager: false },
        channels: [
          { kind: 'phone', address: '112' },
          { kind: 'email', address: 'bo@example.se' },
        ],
        lastTalked: '2026-11-20',
      },
    },
  ]);
});

test('says what is missing, sends nothing, and keeps what was typed when main refuses', async () => {
  const opened = await open(PEOPLE_STATES.empty);
  const people = part(opened, 'Kontakter');
  await people.getByRole('button', { name: 'Lägg till någon' }).click();
  await people.getByRole('button', { name: 'Spara' }).click();
  expect(await people.getByRole('alert').textContent()).toContain('namnet saknas');
  await people.getByLabel('Namn').fill('Bo');
  await people.getByLabel('Ni pratade senast').fill('i går');
  await people.getByRole('button', { name: 'Spara' }).click();
  expect(await people.getByRole('alert').textContent()).toContain('datumet');
  expect((await opened.sent()).commands).toEqual([]);
  await people.getByLabel('Ni pratade senast').fill('');
  await opened.answer({ ok: false, reason: 'not-saved' });
  await people.getByRole('button', { name: 'Spara' }).click();
  await opened.page.getByText('Det gick inte att spara på disken.').waitFor();
  expect(await people.getByLabel('Namn').inputValue()).toBe('Bo');
});

test('changes a person, and asks before one is deleted', async () => {
  const opened = await open(PEOPLE_STATES.typical);
  const people = part(opened, 'Kontakter');
  await people.locator('summary', { hasText: 'Mer' }).first().click();
  await people.getByRole('button', { name: 'Ta bort: Amina Warsame' }).click();
  expect((await opened.sent()).commands).toEqual([]);
  await people.getByRole('button', { name: 'Ja, ta bort för gott: Amina Warsame' }).click();
  await people.getByRole('button', { name: 'Ändra: Amina Warsame' }).click();
  await people.getByLabel('Roll').fill('Lön');
  await people.getByRole('button', { name: 'Spara' }).click();
  const amina = PEOPLE.persons.find(({ id }) => id === 'amina');
  expect((await opened.sent()).commands).toEqual([
    { type: 'person.delete', person: 'amina' },
    { type: 'person.save', person: { ...amina, role: 'Lön' }, was: amina },
  ]);
});

test('finds one of many by the beginning of any word', async () => {
  const opened = await open(PEOPLE_STATES.full);
  const people = part(opened, 'Kontakter');
  expect(await people.locator('.people-list > li').count()).toBe(35);
  await people.getByLabel('Hitta').fill('17 anna KVALITET');
  expect(await people.getByText('Ingen med de orden.').count()).toBe(1);
  await people.getByLabel('Hitta').fill('18 KVALITET');
  expect(await people.locator('.people-list > li').count()).toBe(1);
});

test('keeps the agenda: a line more, one done, one away, what is done away', async () => {
  const opened = await open(PEOPLE_STATES.typical);
  const { lines, openHours } = PEOPLE.agenda;
  const checkIn = part(opened, 'Avstämning med chefen');
  await checkIn.getByLabel('Något att ta upp').fill('Lönen');
  await checkIn.getByLabel('Något att ta upp').press('Enter');
  await checkIn.getByRole('checkbox', { name: 'Semestern i vår' }).click();
  await checkIn.getByRole('button', { name: 'Ta bort: En skärm till hemma' }).click();
  await checkIn.getByRole('button', { name: 'Ta bort det som är klart' }).click();
  await checkIn.getByLabel('Då går chefen att nå').fill('Måndagar');
  await checkIn.getByLabel('Något att ta upp').focus();
  const [first, second, third] = lines;
  const saved = (of: readonly object[], hours = openHours) => ({
    type: 'agenda.save',
    agenda: { lines: of, openHours: hours },
    was: PEOPLE.agenda,
  });
  expect((await opened.sent()).commands).toEqual([
    saved([...lines, { text: 'Lönen', done: false }]),
    saved([{ ...first, done: true }, second, third].map((line) => line ?? {})),
    saved([first, third].map((line) => line ?? {})),
    saved([first, second].map((line) => line ?? {})),
    saved(lines, 'Måndagar'),
  ]);
});

test('takes along what is left to bring up, as text by its name and as a draft of a mail', async () => {
  const opened = await open(withAgenda('Lönen & semestern'));
  const checkIn = part(opened, 'Avstämning med chefen');
  await checkIn.getByRole('button', { name: 'Kopiera texten' }).click();
  await checkIn.getByRole('button', { name: 'Öppna som mejlutkast' }).click();
  const { copied, links } = await opened.sent();
  expect(copied).toEqual(['agenda']);
  const mail = new URL(links[0] ?? '');
  expect(mail.searchParams.get('body')).toBe('Jag vill ta upp:\r\n- Lönen & semestern');
});

test('saves the check-in in a calendar file, where there is one', async () => {
  const { snapshot } = PEOPLE_STATES.typical;
  const withCheckIn = (checkIn: Settings['reminders']['checkIn']): FakeState => {
    const reminders = { ...snapshot.settings.reminders, checkIn };
    const settings = { ...snapshot.settings, reminders };
    return {
      ...PEOPLE_STATES.typical,
      snapshot: { ...snapshot, settings },
      saved: { type: 'saved', file: 'Vecka.ics' },
    };
  };
  const opened = await open(withCheckIn({ weekday: 2, at: '13:00' }));
  const checkIn = part(opened, 'Avstämning med chefen');
  await checkIn.getByText('Appen påminner på tisdag 13:00.').waitFor();
  await checkIn.getByRole('button', { name: 'Spara en kalenderfil' }).click();
  await checkIn.getByText('Vecka.ics').waitFor();
  expect((await opened.sent()).asks).toEqual([{ what: 'all', date: snapshot.date, format: 'calendar' }]);
  await opened.push(withCheckIn(null));
  await checkIn.getByText('Ingen påminnelse är påslagen.').waitFor();
  expect(await checkIn.getByRole('button', { name: 'Spara en kalenderfil' }).count()).toBe(0);
});

test('ticks that the day had its reading up, and has no tick where no day began', async () => {
  const opened = await open(PEOPLE_STATES.typical);
  await part(opened, 'Information').getByLabel('Jag har läst ikapp i dag').click();
  expect((await opened.sent()).commands).toEqual([{ type: 'slot.mark', slot: 'read-up', had: true }]);
  const off = await open(PEOPLE_STATES.off);
  expect(await part(off, 'Information').getByRole('checkbox').count()).toBe(0);
});

test('suggests a way only once all three questions have an answer, and changes with them', async () => {
  const opened = await open(PEOPLE_STATES.empty);
  const helper = part(opened, 'Hur ska jag ta upp det?');
  const choose = (question: string, answer: string) =>
    helper.getByRole('group', { name: question }).getByLabel(answer).click();
  await choose('Är det känsligt, eller kan det missförstås?', 'Nej');
  await choose('Är det bråttom?', 'Nej');
  expect(await helper.getByRole('heading', { level: 3 }).count()).toBe(0);
  await choose('Vad behövs?', 'Ett svar, eller bara att de vet');
  expect(await helper.getByRole('heading', { level: 3 }).textContent()).toBe('Skriv e-post');
  await choose('Är det känsligt, eller kan det missförstås?', 'Ja');
  expect(await helper.getByRole('heading', { level: 3 }).textContent()).toBe('Ta det i ett videosamtal');
  await helper.locator('summary').click();
  expect(await helper.getByText(/Kruger/).count()).toBe(1);
  expect((await opened.sent()).commands).toEqual([]);
});
