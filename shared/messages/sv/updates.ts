/** Svenska: nya versioner av appen. */
export const updates = {
  'updates.package-system': 'Version {version}. Nya versioner kommer genom datorns paketsystem.',
  'updates.administrator':
    'Version {version}. Nya versioner kommer från den som har installerat appen för alla på datorn.',
  'updates.origin': 'Version {version}. Nya versioner finns där den här hämtades.',
  'updates.source': 'Version {version}, startad från källkoden.',
  'updates.feed': 'Version {version}.',
  'updates.choice': 'Nya versioner',
  'updates.choice.off': 'Leta inte',
  'updates.choice.off.hint': 'Appen hämtar inget från nätet. Du letar själv när du vill.',
  'updates.choice.ask': 'Leta och fråga mig',
  'updates.choice.ask.hint':
    'Appen letar högst en gång om dagen, när du är ledig. Den hämtar bara det som du säger ja till.',
  'updates.look': 'Leta nu',
  'updates.looking': 'Letar efter en ny version.',
  'updates.latest': 'Senast appen letade, {time}, hade du den senaste versionen.',
  'updates.failed': 'Det gick inte att nå platsen där nya versioner finns. Appen försöker igen senare.',
  'updates.found': 'Version {version} finns.',
  'updates.found.now': 'Version {version} ska hämtas.',
  'updates.found.off-work': 'Version {version} hämtas när du är ledig.',
  'updates.found.skip': 'Version {version} finns, och du hoppar över den.',
  'updates.fetching': 'Hämtar version {version}.',
  'updates.ready': 'Version {version} är hämtad och läggs in när du avslutar appen.',
  'updates.ask': 'Arbetsro {version} finns',
  'updates.ask.text': 'Den hämtas bara om du vill, och läggs in när du avslutar appen.',
  'updates.answer.now': 'Hämta nu',
  'updates.answer.off-work': 'Hämta när jag är ledig',
  'updates.answer.skip': 'Hoppa över den',
  'updates.local':
    'Dina uppgifter stannar på den här datorn. Appen hämtar nya versioner av sig själv, inget annat.',
} as const;
