/** Svenska: det som fältet, kommandoraden och notiserna säger. */
export const core = {
  'app.name': 'Arbetsro',

  'kind.short': 'Kort paus',
  'kind.movement': 'Rörelsepaus',
  'kind.often': 'Rörelsepaus',
  'pause.lunch': 'Lunch',
  'pause.errand': 'Ärende',
  'pause.other': 'Paus',
  'place.home': 'Hemma',
  'place.office': 'På kontoret',
  'place.move': 'På resande fot',
} as const;
