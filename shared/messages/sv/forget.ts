/** Svenska: att ta bort en dag, en månad eller allt. */
export const forget = {
  'forget.title': 'Ta bort',
  'forget.hint':
    'Det som tas bort är borta för gott, också ur appens säkerhetskopior. Spara det till en fil först om du kan vilja ha det kvar.',
  'forget.what': 'Vad ska bort?',
  'forget.what.day': 'En dag',
  'forget.what.month': 'En månad',
  'forget.what.everything': 'Allt',
  'forget.date.day': 'Vilken dag?',
  'forget.date.month': 'Vilken månad? Skriv en dag i den.',
  'forget.look': 'Visa vad som försvinner',
  'forget.looking': 'Ser efter vad som finns. Det tar en liten stund.',
  'forget.removing': 'Tar bort. Det kan ta en stund.',
  'forget.name.everything': 'allt',
  'forget.goes': 'Det här försvinner: {what}',
  'forget.nothing': 'Inget är antecknat om {what}, så det finns inget att ta bort.',
  'forget.nothing.everything': 'Inget är sparat än, så det finns inget att ta bort.',
  'forget.days.day': 'Allt som är antecknat om dagen: tider, pauser, plan, mål och dina egna ord.',
  'forget.days':
    '{days, plural, one {En dag} other {{days, number} dagar}}, {reach}, med allt som är antecknat.',
  'forget.reach': 'från {first} till {last}',
  'forget.none.day': 'Appen hittar inget antecknat om dagen, men det finns filer som kan ha något.',
  'forget.none.month': 'Appen hittar inget antecknat om månaden, men det finns filer som kan ha något.',
  'forget.none.everything': 'Inga dagar är antecknade.',
  'forget.own':
    'Dina inställningar, egna aktiviteter och tips, ifyllda guider, kontakter och listan med medarbetare.',
  'forget.part.copy': 'Samma sak i {count, plural, one {säkerhetskopian} other {# säkerhetskopior}}.',
  'forget.part.conflict':
    'Samma sak i {count, plural, one {en kopia} other {# kopior}} som ett annat program har gjort, till exempel vid synkning.',
  'forget.part.set-aside':
    '{count, plural, one {En undanlagd fil som inte gick att läsa. Hela filen tas bort, eftersom det inte går att se vad som står i den.} other {# undanlagda filer som inte gick att läsa. De tas bort i sin helhet, eftersom det inte går att se vad som står i dem.}}',
  'forget.part.snapshot':
    'Samma sak i {count, plural, one {ett tidigare läge} other {# tidigare lägen}} som appen har sparat.',
  'forget.part.unfinished': '{count, plural, one {En halvskriven fil.} other {# halvskrivna filer.}}',
  'forget.part.machine': 'Årets sammanställning. Appen gör en ny av det som är kvar.',
  'forget.all.copy': '{count, plural, one {En säkerhetskopia.} other {{count, number} säkerhetskopior.}}',
  'forget.all.conflict':
    '{count, plural, one {En kopia} other {# kopior}} som ett annat program har gjort, till exempel vid synkning.',
  'forget.all.set-aside':
    '{count, plural, one {En undanlagd fil} other {# undanlagda filer}} som inte gick att läsa.',
  'forget.all.snapshot':
    '{count, plural, one {Ett tidigare läge} other {{count, number} tidigare lägen}} som appen har sparat.',
  'forget.all.unfinished': '{count, plural, one {En halvskriven fil.} other {# halvskrivna filer.}}',
  'forget.all.machine':
    'Det som bara hör till den här datorn: sammanställningar, valet av kalender och appens logg.',
  'forget.ongoing': 'Arbetsdagen som pågår. Den avslutas när den tas bort.',
  'forget.stays.day': 'Månadens andra dagar blir kvar.',
  'forget.stays.files': 'Filer som du själv har sparat eller skickat finns kvar där de är.',
  'forget.anew': 'Sedan startar appen om, som första dagen.',
  'forget.files': '{count, plural, one {Visa vilken fil} other {Visa vilka {count, number} filer}}',
  'forget.file.whole': 'hela filen',
  'forget.file.part': 'bara det som ska bort',
  'forget.do.day': 'Ta bort {what}',
  'forget.do.month':
    '{days, plural, =0 {Ta bort {what}} one {Ta bort {what}, en dag} other {Ta bort {what}, # dagar}}',
  'forget.do.everything':
    '{days, plural, =0 {Ta bort allt och börja om} one {Ta bort allt, en dag, och börja om} other {Ta bort allt, {days, number} dagar, och börja om}}',
  'forget.gone': 'Borttaget: {what}.',
  'forget.gone.everything': 'Allt är borttaget. Appen startar om.',
  'forget.left':
    'Appen vet inget mer om {what}, men något finns kvar i {count, plural, one {en fil} other {# filer}}. Stäng andra program som kan ha {count, plural, one {filen öppen} other {filerna öppna}}. Appen försöker igen nästa gång den startar.',
  'forget.left.everything':
    'Något finns kvar i {count, plural, one {en fil} other {# filer}}. Appen startar om och försöker igen.',
  'forget.not-done.full': 'Inget är borttaget. Disken är full. Gör plats på den och försök igen.',
  'forget.not-done.read-only':
    'Inget är borttaget. Mappen med dina uppgifter går att läsa men inte att ändra.',
  'forget.not-done.no-access': 'Inget är borttaget. Appen får inte ändra i mappen med dina uppgifter.',
  'forget.not-done.gone':
    'Inget är borttaget. Mappen med dina uppgifter finns inte på sin plats. Anslut disken som den ligger på och försök igen.',
  'forget.not-done.newer':
    'Inget är borttaget. Filerna kommer från en nyare version av Arbetsro. Uppdatera appen och försök igen.',
  'forget.not-done.failed':
    'Inget är borttaget. Det gick inte att skriva till disken. Försök igen om en stund.',
  'forget.day': 'Ta bort dagen',
} as const;
