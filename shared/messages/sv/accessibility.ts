/** Svenska: tillgänglighetsredogörelsen. */
export const accessibility = {
  'page.accessibility': 'Tillgänglighet',
  'settings.accessibility': 'Tillgänglighet',
  'settings.accessibility.hint': 'Hur tillgängligt programmet är, vad som brister och vart du vänder dig.',

  'access.lead': 'En redogörelse för hur tillgängligt Arbetsro är, vad som brister och vart du vänder dig.',
  'access.who': 'Vem som ansvarar',
  'access.who.maker':
    'Arbetsro är öppen källkod. De som gör programmet svarar för det som står här. Organisationen som ger dig programmet svarar för att du kan använda det i ditt arbete.',
  'access.who.law':
    'Lagen om tillgänglighet till digital offentlig service (2018:1937) gäller webbplatser och appar hos offentliga aktörer. Program som bara används internt omfattas inte alltid. Redogörelsen är ändå upplagd som lagen kräver.',
  'access.level': 'Hur tillgängligt det är',
  'access.level.partly':
    'Arbetsro är delvis förenligt med kraven. De är WCAG 2.2, nivå A och AA, och det i standarden EN 301 549 (version 3.2.1) som gäller program.',
  'access.level.why': 'Delvis, eftersom punkterna under ”Det som brister” återstår.',
  'access.short': 'Det som brister',
  'access.short.tried':
    'Ingen har provat Arbetsro med skärmläsare, punktskrift, röststyrning eller förstoringsprogram på en vanlig dator. Det som läses upp är kontrollerat i webbläsaren som programmet bygger på, och inte med NVDA, Jaws, Voiceover eller Orca.',
  'access.short.linux':
    'Är en skärmläsare i gång kommer frågorna som notiser. På Linux märker Arbetsro det genom skrivbordets inställning för skärmläsare, eller genom Orca från version 49. En äldre Orca som du har startat själv märks inte. Frågorna kommer då som ett kort i hörnet som inte tar fokus, och de läses kanske inte upp. Det som väntar på ditt svar står också på sidan I dag.',
  'access.short.card':
    'En kort paus visas i ett kort som inte tar fokus. Har du valt att pauser inte kan hoppas över måste du ställa dig i kortet innan Esc avslutar pausen.',
  'access.short.reminders':
    'En påminnelse eller ett tips visas i två minuter, och den tiden går inte att ändra. Alla tips finns i inställningarna, och det som påminnelsen föreslår går att göra när du vill.',
  'access.short.hyphens':
    'Mycket långa ord har osynliga bindestreck, så att de får plats i smala fönster. En del skärmläsare kan läsa ett sådant ord som flera.',
  'access.short.system':
    'Menyn i systemfältet, notiserna och rutorna där du väljer en fil ritas av datorns operativsystem. Hur tillgängliga de är beror på det.',
  'access.short.papers':
    'PDF-filerna har taggar och rubriker, men de är inte granskade mot någon standard för PDF. Samma innehåll går att spara som text.',
  'access.how': 'Hur det har prövats',
  'access.how.own':
    'De som gör programmet har prövat det själva. Varje sida och fönster går igenom automatiska regler, uppläsning, tangentbord, 320 punkters bredd, dubbel textstorlek, glesare text, höga kontraster och minskad rörelse. Ingen utomstående har granskat det.',
  'access.how.date': 'Bedömningen gjordes {assessed}. Redogörelsen uppdaterades senast {updated}.',
  'access.tell': 'Säg till om något brister',
  'access.tell.whom':
    'Vänd dig till den som gav dig programmet, till exempel supporten eller din chef. Berätta vad du ville göra, vad som hände och vilket hjälpmedel du använder. Nämn att versionen är {version}.',
  'access.tell.other': 'Du kan också be att få samma innehåll på ett sätt som fungerar för dig.',
  'access.tell.maker': 'Fel i programmet kan anmälas till projektet, där källkoden finns.',
  'access.watch': 'Tillsyn',
  'access.watch.digg':
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med svaret från en offentlig aktör kan du anmäla det till Digg.',
  'access.watch.open': 'Öppna Diggs anmälan',
  'access.watch.address': 'Adressen är digg.se/tdosanmalan. Den öppnas i webbläsaren när du har sagt ja.',
} as const;
