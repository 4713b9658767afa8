/** Svenska: vad som kan sägas om ett mål, och när på dagen det är lättast att tänka. */
export const goals = {
  'goal.more': 'Mer om målet',
  'goal.weight.heavy': 'Tungt',
  'goal.weight.light': 'Lätt',
  'goal.weight.unsaid': 'Inget valt',
  'goal.by': 'ska vara klart {date}',
  'goal.is-unsure': 'osäkert',
  'goal.deadline': 'Ska vara klart',
  'goal.unsure': 'Jag är osäker på ordningen eller på när det ska vara klart',
  'goal.unsure.hint': 'När planen är sparad blir det en fråga till chefen, som du kan kopiera eller mejla.',
  'goal.move.if-time': 'Flytta till ”Om det blir tid”',
  'goal.move.own': 'Flytta till dagens mål',
  'good-hours.ask': 'När på dagen har du lättast att tänka?',
  'good-hours.hint':
    'Då läggs det tunga dit och det lätta runt omkring. Bara ditt eget svar räknas: för många spelar tiden på dagen ingen större roll.',
  'good-hours.from': 'Från',
  'good-hours.to': 'Till',
  'good-hours.save': 'Spara',
  'good-hours.varies': 'Det varierar',
} as const;
