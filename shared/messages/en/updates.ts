/** English: newer versions of the app. */
export const updates = {
  'updates.package-system': 'Version {version}. Newer versions come through your package system.',
  'updates.administrator':
    'Version {version}. Newer versions come from whoever looks after this computer for you.',
  'updates.origin': 'Version {version}. Newer versions are where this one came from.',
  'updates.source': 'Version {version}, started from its source.',
  'updates.feed': 'Version {version}.',
  'updates.choice': 'Newer versions',
  'updates.choice.off': 'Do not look',
  'updates.choice.off.hint': 'The app fetches nothing from the net. You look when you want to.',
  'updates.choice.ask': 'Look, and ask me',
  'updates.choice.ask.hint':
    'The app looks at most once a day, when you are off. It fetches only what you say yes to.',
  'updates.look': 'Look now',
  'updates.looking': 'Looking for a newer version.',
  'updates.latest': 'When the app last looked, {time}, you had the latest version.',
  'updates.failed': 'The place where newer versions are could not be reached. The app tries again later.',
  'updates.found': 'Version {version} is out.',
  'updates.found.now': 'Version {version} is to be fetched.',
  'updates.found.off-work': 'Version {version} will be fetched when you are off.',
  'updates.found.skip': 'Version {version} is out, and you skip it.',
  'updates.fetching': 'Fetching version {version}.',
  'updates.ready': 'Version {version} is here, and is put in when you quit the app.',
  'updates.ask': 'Arbetsro {version} is out',
  'updates.ask.text': 'It is fetched only if you want it, and put in when you quit the app.',
  'updates.answer.now': 'Fetch it now',
  'updates.answer.off-work': 'Fetch it when I am off',
  'updates.answer.skip': 'Skip this one',
  'updates.local':
    'What you write stays on this computer. The app fetches newer versions of itself and nothing else.',
};
