/** Svenska: sidan Dina uppgifter. */
export const data = {
  'page.data': 'Dina uppgifter',
  'settings.data': 'Dina uppgifter',
  'settings.data.hint': 'Spara dina dagar som filer, hämta in dem från en annan dator eller ta bort dem.',
  'data.lead':
    'Det du har antecknat är ditt. Här sparar du det som filer, hämtar in det från en fil och tar bort det.',
  'data.save.title': 'Spara till en fil',
  'data.save.hint': 'Filen hamnar där du säger. Appen skickar inget.',
  'data.format': 'Vilken sorts fil?',
  'data.format.markdown': 'Text (Markdown)',
  'data.format.markdown.hint': 'För att läsa: tider i en tabell, mål och dina egna ord.',
  'data.format.pdf': 'Utskrift (PDF)',
  'data.format.pdf.hint': 'Samma innehåll på A4, för att skriva ut eller lämna vidare.',
  'data.format.csv': 'Kalkylblad (CSV)',
  'data.format.csv.hint':
    'En rad per dag med tider, minuter, pauser och dina ord. Öppnas i Excel och LibreOffice.',
  'data.format.json': 'Allt (JSON)',
  'data.format.json.hint':
    'Varje händelse med sin tid. Kan hämtas in i Arbetsro på en annan dator och duger som säkerhetskopia.',
  'data.format.calendar': 'Kalender (iCalendar)',
  'data.format.calendar.hint':
    'Fika, lunch, kontakt och avstämning som händelser varje vecka, så som de står i inställningarna.',
  'data.what': 'Hur mycket?',
  'data.what.day': 'En dag',
  'data.what.week': 'En vecka',
  'data.what.month': 'En månad',
  'data.what.all': 'Allt',
  'data.date.day': 'Dag',
  'data.date.week': 'En dag i veckan',
  'data.date.month': 'En dag i månaden',
  'data.date.missing': 'Välj först vilken dag det gäller.',
  'data.save': 'Välj plats och spara',
  'data.saved': 'Sparat i {file}.',
  'data.failed.unreadable':
    'En av månaderna går inte att läsa just nu, så inget är sparat. Försök igen om en stund.',
  'data.failed.not-written': 'Filen går inte att spara där. Välj en annan plats.',
  'data.file.days': 'Arbetsdagar',
  'data.file.calendar': 'Dagens hållpunkter',
  'data.open.title': 'Hämta in från en fil',
  'data.open.hint':
    'Välj en fil som Arbetsro har sparat som Allt (JSON). Du får se vad som händer innan något ändras, och inget som finns här skrivs över.',
  'data.open': 'Välj fil',
  'data.preview': 'Så här blir det med {file}',
  'data.preview.reach': 'Filen har dagar från {first} till {last}.',
  'data.preview.empty': 'Filen har inga dagar.',
  'data.preview.nothing': 'Allt som kan hämtas in finns redan här.',
  'data.preview.new': '{days, plural, one {En dag är ny.} other {# dagar är nya.}}',
  'data.preview.more':
    '{days, plural, one {En dag som finns här kompletteras.} other {# dagar som finns här kompletteras.}}',
  'data.preview.already':
    '{events, plural, one {En händelse finns redan här.} other {# händelser finns redan här.}}',
  'data.preview.differing':
    '{events, plural, one {En händelse är annorlunda i filen. Den som finns här behålls.} other {# händelser är annorlunda i filen. De som finns här behålls.}}',
  'data.preview.deleted-there':
    '{days, plural, one {En dag är borttagen i filen men finns här. Den behålls.} other {# dagar är borttagna i filen men finns här. De behålls.}}',
  'data.preview.deleted-here':
    '{days, plural, one {En dag i filen har du tagit bort här. Den förblir borttagen om du inte väljer något annat.} other {# dagar i filen har du tagit bort här. De förblir borttagna om du inte väljer något annat.}}',
  'data.bring-back':
    '{days, plural, one {Ta tillbaka den borttagna dagen} other {Ta tillbaka de # borttagna dagarna}}',
  'data.take-in': 'Hämta in',
  'data.cancel': 'Avbryt',
  'data.taken':
    '{days, plural, one {Klart. En dag har fått nya uppgifter.} other {Klart. # dagar har fått nya uppgifter.}}',
  'data.taken.none': 'Inget nytt hämtades in.',
  'data.not-saved': 'Allt är inte sparat på disken än. Appen försöker igen av sig själv.',
  'data.none': 'Filen är inte öppen längre. Välj den igen.',
  'data.problem.too-large':
    'Filen är större än 64\u00a0MB. Så stor blir ingen fil från Arbetsro. Inget är ändrat.',
  'data.problem.cannot-open': 'Filen går inte att öppna. Inget är ändrat.',
  'data.problem.not-json': 'Filen är skadad eller i ett annat format än JSON. Inget är ändrat.',
  'data.problem.not-ours': 'Det här är ingen fil med arbetsdagar från Arbetsro. Inget är ändrat.',
  'data.problem.newer':
    'Filen kommer från en nyare version av Arbetsro. Uppdatera appen och försök igen. Inget är ändrat.',
  'data.problem.bad-event':
    'Händelse {number, number} i filen går inte att förstå. Filen är skadad eller ändrad av något annat program. Inget är ändrat.',
  'data.problem.unreadable-here':
    'Det som finns här går inte att läsa just nu, så det finns inget att jämföra med. Försök igen om en stund.',
} as const;
