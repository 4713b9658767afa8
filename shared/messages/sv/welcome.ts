/** Svenska: den första genomgången. */
export const welcome = {
  'welcome.step': 'Steg {step} av {count}',
  'welcome.next': 'Fortsätt',
  'welcome.back': 'Tillbaka',
  'welcome.done': 'Klart',
  'welcome.hours': 'När jobbar du?',
  'welcome.hours.lead': 'Antingen är du på jobbet eller ledig. När du är ledig är appen tyst.',
  'welcome.breaks': 'Det här kommer att synas',
  'welcome.breaks.lead': 'Bara när du är på jobbet, och aldrig mitt i en mening om det går att undvika.',
  'welcome.login': 'Till sist',
  'welcome.login.lead': 'Sedan är det tyst tills du börjar din arbetsdag.',
  'welcome.records': 'Om du jobbar i en kommun, en region eller på en myndighet',
  'welcome.records.text':
    'Det du skriver här kan vara allmän handling eller innehålla personuppgifter när det ligger på arbetsgivarens dator. Skriv inget om andra som de inte kan få läsa. Rensa det du inte längre behöver, enligt arbetsgivarens regler.',
  'welcome.records.hint':
    'Det här är vägledning, inte juridisk rådgivning. Fråga registratorn om du är osäker.',

  'preview.nudge': 'En fråga i hörnet',
  'preview.nudge.text':
    'Den säger att en paus är på väg. Ta den nu eller om fem minuter, eller hoppa över den.',
  'preview.movement': 'Själva pausen',
  'preview.movement.text': 'Korta pauser ligger kvar i hörnet. De längre fyller skärmen, som här.',
  'preview.quiet': 'Så tystar du appen',
  'preview.quiet.text':
    'Säg att du är i möte, eller ta paus, via ikonen {platform, select, darwin {i menyraden} other {i systemfältet}}. Skärmpauserna stänger du av i inställningarna.',
  'preview.hush': 'Du kan alltid avbryta',
  'preview.hush.text': 'Tryck på Avsluta pausen eller håll ner Esc i två sekunder.',
  'preview.caption': 'Så ser en rörelsepaus ut. Ringen töms medan tiden går.',
} as const;
