/** Svenska: egna program som startas vid händelser (hooks). */
export const hooks = {
  'hooks.title': 'Egna program (hooks)',
  'hooks.lead': 'De står i filen hooks.json på den här datorn och startas vid det som du har valt där.',
  'hooks.empty': 'Filen hooks.json är tom. Inget program startas.',
  'hooks.line': '{program} vid {events}.',
  'hooks.runs': '{runs, plural, =0 {Inte startat än.} one {Startat en gång.} other {Startat # gånger.}}',
  'hooks.missed':
    '{missed, plural, one {En händelse hoppades över} other {# händelser hoppades över}}, eftersom programmet inte hann med.',
  'hooks.last.done': 'Senast {time} vid {event}: gick bra.',
  'hooks.last.failed': 'Senast {time} vid {event}: slutade med felkoden {code}.',
  'hooks.last.too-slow': 'Senast {time} vid {event}: tog för lång tid och avbröts.',
  'hooks.last.killed': 'Senast {time} vid {event}: avbröts av något annat.',
  'hooks.last.not-started': 'Senast {time} vid {event}: gick inte att starta.',
  'hooks.trouble.cannot-open': 'Filen hooks.json går inte att läsa. Inget program startas.',
  'hooks.trouble.too-large': 'Filen hooks.json är för stor. Inget program startas.',
  'hooks.trouble.open-to-others':
    'Filen hooks.json tillhör någon annan, eller så får andra skriva i den. Därför startas inget program. Gör den till din egen: chmod 600 hooks.json.',
  'hooks.trouble.not-json': 'Filen hooks.json är inte hel JSON. Inget program startas.',
  'hooks.trouble.not-as-described': 'Filen hooks.json är inte som den ska. Inget program startas.',
  'hooks.trouble.where': 'Felet finns vid {where}.',
  'hooks.trouble.newer': 'Filen hooks.json är gjord för en nyare version av Arbetsro. Inget program startas.',
} as const;
