/** Svenska: inställningarna för en vanlig dag, dess påminnelser och dess gränser. */
export const settingsDay = {
  'settings.usual': 'En vanlig dag',
  'settings.usual.hint':
    'Härifrån fylls morgonens plan i. Där kan du ändra allt utom gruppens tider för just den dagen.',
  'settings.slot.air': 'Ut i luften',
  'settings.slot.contact': 'Prata med någon',
  'settings.slot.read-up': 'Läsa ikapp',
  'settings.slot.group-in': 'Gruppens incheckning',
  'settings.slot.group-out': 'Gruppens utcheckning',
  'settings.slot.after-lunch': 'Efter lunchen',
  'settings.slot.at-start': 'När dagen börjar',
  'settings.slot.at': 'Vid ett klockslag',
  'settings.slot.none': 'Inte alls',
  'settings.slot.time': '{slot}, klockslag',
  'settings.templates': 'Veckodagar som är annorlunda',
  'settings.templates.none': 'inga',
  'settings.templates.hint': 'Välj de dagar som inte är som de andra, till exempel när du är på kontoret.',
  'settings.good': 'Bästa timmar',
  'settings.good.not-asked': 'inte svarat',
  'settings.good.days': '{count, plural, one {en dag i veckan} other {{count, number} dagar i veckan}}',
  'settings.good.from': '{day}, bästa timmar från',
  'settings.good.to': '{day}, bästa timmar till',

  'settings.reminders': 'Påminnelser',
  'settings.reminders.hint':
    'Bara när arbetsdagen är i gång, aldrig i samtal, och högst sex om dagen, tipsen inräknade. Skärmpauserna har sin egen rubrik.',
  'settings.reminders.choose': 'Välj påminnelser',
  'settings.reminders.on': '{on, number} av {count, number} på',
  'settings.reminder.readUp': 'Läsa ikapp',
  'settings.reminder.readUp.hint': 'Vid den tid som planen säger, om du inte redan har bockat av det.',
  'settings.reminder.groupIn': 'Gruppens incheckning',
  'settings.reminder.groupIn.hint':
    'Fem minuter innan, om gruppen har en tid och du inte redan har bockat av den.',
  'settings.reminder.groupOut': 'Gruppens utcheckning',
  'settings.reminder.groupOut.hint':
    'Fem minuter innan, på samma villkor. Är det nära dagens slut kommer den i stället för påminnelsen om att varva ner.',
  'settings.reminder.midday': 'Håller planen?',
  'settings.reminder.midday.hint': 'Du får frågan en gång, mitt på dagen.',
  'settings.reminder.lunch': 'Lunch',
  'settings.reminder.lunch.hint':
    'När den planerade lunchen börjar, och senast efter fyra och en halv timme utan riktig rast.',
  'settings.reminder.air': 'Ut i luften',
  'settings.reminder.air.hint': 'Vid den tid som planen säger, om du inte redan har bockat av det.',
  'settings.reminder.contact': 'Prata med någon',
  'settings.reminder.contact.hint':
    'En gång på eftermiddagen, om du inte redan har bockat av det. Att ha kontakt betyder något; hur ofta som är lagom vet ingen.',
  'settings.reminder.windDown': 'Varva ner',
  'settings.reminder.windDown.hint':
    'En kvart före planerat slut, så att du hinner avrunda och skriva dagens avslut.',
  'settings.reminder.plannedEnd': 'Planerat slut har passerat',
  'settings.reminder.plannedEnd.hint': 'En gång, om arbetsdagen fortfarande är i gång.',
  'settings.reminder.rest': 'Dygnsvila',
  'settings.reminder.rest.hint':
    'När du jobbar på kvällen: hur dags du behöver sluta för att få elva timmars vila. Det är en vägledning och inget juridiskt råd.',
  'settings.reminder.seasonCheck': 'Årstidskollen',
  'settings.reminder.seasonCheck.hint':
    'En gång per årstid när du är hemma, om du har gått igenom arbetsplatsen förr men inte den årstiden.',
  'settings.reminder.checkIn': 'Avstämning med chefen',
  'settings.reminder.checkIn.hint': 'En gång i veckan, den dag och den tid du väljer.',
  'settings.reminder.checkIn.day': 'Veckodag för avstämningen',
  'settings.reminder.checkIn.at': 'Klockslag för avstämningen',

  'settings.boundary': 'Gränser',
  'settings.boundary.hint': 'När du inte är på jobbet är Arbetsro tyst, utom för det du väljer här.',
  'settings.boundary.choose': 'Välj gränser',
  'settings.boundary.suggestStart': 'Föreslå att dagen börjar',
  'settings.boundary.suggestStart.hint':
    'När du börjar använda datorn på din arbetstid får du frågan om arbetsdagen ska börja, en gång om dagen.',
  'settings.boundary.flex': 'Flextid',
  'settings.boundary.flex.hint':
    'Planerat slut räknas från när du börjar, med lika många timmar som din arbetstid den dagen.',
  'settings.boundary.afterHours': 'Fråga om jag jobbar efter arbetsdagens slut',
  'settings.boundary.afterHours.hint':
    'Används datorn en kvart efter att du har slutat får du en fråga, och en till efter en timme. Sedan är det tyst.',
  'settings.boundary.afterHours.private':
    'Avstängt, eftersom du tre gånger har svarat att det var privat. Slå på det igen om du vill ha frågan.',
  'settings.boundary.eveningRest': 'Påminn om dygnsvilan också efter jobbet',
  'settings.boundary.eveningRest.hint':
    'På kvällen får du veta hur länge du kan vila till morgondagens start. Bara tid som är registrerad i Arbetsro räknas.',
  'settings.boundary.shutdownStops': 'Jag slutar genom att stänga av datorn',
  'settings.boundary.shutdownStops.hint':
    'Om en dag inte har avslutats föreslås tiden för din senaste aktivitet som slut, nästa gång appen startar.',
} as const;
