/** Svenska: besked om data, och varför något inte gick. */
export const notices = {
  'notice.label': 'Om dina uppgifter',
  'field.language': 'språk',
  'field.theme': 'tema',
  'field.hours': 'arbetstid',
  'field.lunch': 'lunch',
  'field.breaks': 'skärmpauser',
  'field.activities': 'aktiviteter',
  'field.hiddenTips': 'dolda tips',
  'field.tips': 'tips',
  'field.sound': 'ljud',
  'field.startAtLogin': 'start vid inloggning',
  'field.welcomed': 'första genomgången',
  'notice.dismiss': 'Jag förstår',
  'notice.not-saved':
    '{count, plural, one {En ändring är inte sparad än.} other {# ändringar är inte sparade än.}} Appen försöker igen. Låt den gärna vara öppen så länge.',
  'notice.saved': 'Allt är sparat igen.',
  'file.month': 'Filen för {month}',
  'file.month-copy': 'Kopian av filen för {month}',
  'file.month-side': 'Den extra filen för {month}',
  'file.settings': 'Filen med inställningar',
  'file.settings-copy': 'Kopian av inställningarna',
  'file.content': 'Filen med dina aktiviteter och tips',
  'file.content-copy': 'Kopian av dina aktiviteter och tips',
  'file.other': 'Filen {file}',
  'notice.set-aside':
    '{file} gick inte att läsa. Den ligger kvar som {kept}, och kopian från {from} används i stället.',
  'notice.set-aside.empty':
    '{file} gick inte att läsa. Den ligger kvar som {kept}. Det fanns ingen kopia, så appen började om på en tom fil.',
  'notice.cannot-open':
    '{file} går inte att öppna just nu. Den är orörd, och appen försöker igen. Kontrollera att inget annat program har den öppen.',
  'notice.newer':
    '{file} kommer från en nyare version av Arbetsro. Den är orörd. Uppdatera appen för att använda den.',
  'notice.settings-repaired':
    '{count, plural, one {En inställning gick inte att läsa och har återställts: {fields}.} other {# inställningar gick inte att läsa och har återställts: {fields}.}}',
  'notice.not-removed':
    'Allt gick inte att ta bort. Något finns kvar i {files}. Stäng andra program som har {count, plural, one {filen öppen} other {filerna öppna}} och ta bort en gång till.',
  'notice.content-unread':
    '{count, plural, one {En av dina egna aktiviteter eller tips gick inte att läsa. Den visas inte men ligger kvar i filen.} other {# av dina egna aktiviteter och tips gick inte att läsa. De visas inte men ligger kvar i filen.}}',

  'refusal.already-at-work': 'Du är redan på jobbet.',
  'refusal.not-at-work': 'Det går bara när arbetsdagen är i gång.',
  'refusal.answer-repair-first': 'Svara först på när du slutade.',
  'refusal.already-paused': 'Du har redan paus.',
  'refusal.not-paused': 'Ingen paus pågår.',
  'refusal.on-pause': 'Det går inte under en paus. Avsluta pausen först.',
  'refusal.no-break': 'Det finns ingen skärmpaus att ändra.',
  'refusal.no-postpone-left': 'Pausen är redan uppskjuten två gånger. Ta den eller hoppa över den.',
  'refusal.in-meeting': 'Du är redan i möte.',
  'refusal.not-in-meeting': 'Inget möte pågår.',
  'refusal.no-day': 'Ingen arbetsdag har börjat än. Börja dagen först.',
  'refusal.no-such-goal': 'Målet finns inte längre i planen.',
  'refusal.no-repair': 'Frågan är redan besvarad.',
  'refusal.time-out-of-range': 'Tiden ligger före start eller i framtiden. Välj en annan tid.',
  'refusal.bad-minutes': 'Antalet minuter går inte att använda.',
  'refusal.no-such-content': 'Det finns inte längre. Någon har tagit bort det, eller så är namnet fel.',
  'refusal.too-much-content': 'Det får inte plats fler. Ta bort något först.',
  'refusal.content-not-usable': 'Det går inte att spara så. Titta över fälten.',
  'refusal.too-long': 'Texten är för lång. Korta den och spara igen.',
  'refusal.not-saved': 'Det gick inte att spara på disken. Försök igen om en stund.',
  'refusal.unexpected': 'Det gick inte. Försök igen.',
  'refusal.no-question': 'Det finns ingen sådan fråga att svara på.',
  'refusal.not-readable': 'Månadens fil går inte att läsa just nu. Försök igen om en stund.',
  'refusal.times-backwards': 'En av tiderna slutar innan den börjar.',
  'refusal.times-overlap': 'Två av tiderna ligger på samma gång, eller i fel ordning.',
  'refusal.times-pause-outside': 'En paus ligger utanför arbetstiden.',
  'refusal.times-in-future': 'En av tiderna har inte varit än.',
  'refusal.times-other-date':
    'Arbetet måste börja på den dagen. Tider efter midnatt hör till dagen som började.',
  'refusal.times-too-long': 'Från första start till sista slut är det mer än ett dygn.',
  'refusal.times-other-day': 'Då krockar tiderna med dagen före eller efter.',
  'refusal.times-open':
    'Ett pass saknar sluttid, eller så pågår dagen fortfarande. En pågående dag avslutas på sidan I dag.',
  'refusal.strict':
    'Du har valt att pauser inte kan hoppas över. Håll ner Esc i två sekunder för att avsluta en paus.',
  'refusal.bad-break': 'Den egna pausen går inte att använda. Se över dess tider och namn.',
} as const;
