/** Svenska: det som organisationen har bestämt. */
export const policy = {
  'refusal.set-by-organisation':
    'Din organisation har bestämt den inställningen. Under Inställningar, Från din organisation, står allt som den har bestämt.',
  'data.failed.set-by-organisation': 'Din organisation har valt bort den sortens fil. Välj en annan.',
  'field.decided': 'vad du själv har valt framför organisationens förslag',

  'policy.locked': 'Bestämt av {organisation}.',
  'policy.kept':
    'Det som är låst kan du inte ändra. Ditt eget val finns kvar, och gäller igen om låset tas bort.',
  'policy.from': 'Från {organisation}',
  'policy.title': 'Från din organisation',
  'policy.lead':
    '{organisation} har lagt en fil med förslag och uppgifter på den här datorn. Appen läser filen och inget annat.',
  'policy.no-reports':
    'Inget rapporteras tillbaka. Ingen ser vad du väljer, vad du skriver eller när du arbetar. Filen kan inte ändra det.',
  'policy.file': 'Filen',
  'policy.sets': 'Inställningar',
  'policy.is-locked': 'låst',
  'policy.is-default': 'förslag, du kan välja annat',
  'policy.is-overruled': 'förslag, du har valt annat',
  'policy.brings': 'Detta följer med',
  'policy.channels':
    '{count, plural, one {En informationskanal, under Människor} other {# informationskanaler, under Människor}}',
  'policy.support':
    '{count, plural, one {En kontakt för stöd, under Människor} other {# kontakter för stöd, under Människor}}',
  'policy.checklist': '{count, plural, one {En egen rad} other {# egna rader}} i {guide}',
  'policy.check-in-days': 'Avstämningar i en ny grupp föreslås {rhythm}',
  'policy.exports': 'Filer som kan sparas: {formats}. Det du ser kan alltid kopieras som text.',
  'policy.updates': 'Nya versioner installeras av organisationen',
  'policy.none': 'Ingen organisation har bestämt något på den här datorn.',

  'policy.name.lunch.at': 'Lunchen börjar',
  'policy.name.lunch.minutes': 'Lunchens längd',
  'policy.name.reminder': 'Påminnelse: {name}',
  'policy.value.on': 'på',
  'policy.value.off': 'av',
  'policy.value.none': 'ingen tid',
  'policy.value.no-days': 'inga dagar',

  'policy.unusable':
    'Filen från din organisation gäller inte. {problem} Dina egna inställningar gäller. Filen: {file}',
  'policy.problem.too-large': 'Den är för stor.',
  'policy.problem.cannot-open': 'Den går inte att öppna.',
  'policy.problem.not-text': 'Den är inte sparad som UTF-8.',
  'policy.problem.newer': 'Den är skriven för en nyare version av Arbetsro.',
  'policy.problem.not-trusted':
    'Andra än administratören kan ändra den. Den ska ägas av root, och ingen annan ska få skriva i den.',
  'policy.problem.not-json': 'Den är inte JSON. Ofta är det ett komma eller ett citattecken som saknas.',
  'policy.problem.bad': 'Fel vid {at}: {why}',
  'policy.fault.unknown': 'namnet finns inte.',
  'policy.fault.not-lockable': 'inställningen kan föreslås men inte låsas.',
  'policy.fault.link': 'adressen är ingen som kan öppnas.',
  'policy.fault.rest': 'tiderna ger för lite vila, eller slutar innan de börjar.',
  'policy.fault.twice': 'namnet finns två gånger.',
  'policy.fault.readable':
    'markdown eller pdf måste finnas kvar, så att var och en kan ta ut sina uppgifter.',
  'policy.fault.value': 'värdet går inte att använda.',
} as const;
