/** Svenska: det som bara kommandoraden säger. */
export const commandLine = {
  'refusal.no-such-line': 'Det numret finns inte i listan.',
  'refusal.no-such-person': 'Ingen heter så.',
  'refusal.more-than-one': 'Flera heter så. Skriv mer av namnet.',
  'refusal.goals-full':
    'Där ryms inte fler mål. Ta bort ett, eller lägg det bland dem som är för om det blir tid.',
  'refusal.no-such-setting': 'Det finns ingen inställning som heter så.',
  'refusal.bad-setting': 'Inställningen kan inte ha det värdet.',
  'cli.plan': 'Planen, {date}',
  'cli.plan.proposed': 'Ingen plan är sparad för {date}. Så här föreslår fönstret att den börjar:',
  'cli.year': 'Arbetsdagar {year}',
  'cli.agenda.none': 'Det finns inget att ta upp.',
  'cli.guides.none': 'Ingen guide är ifylld än.',
  'cli.notices.none': 'Det finns inga besked.',
  'cli.text.none': 'Det finns inget att säga.',
  'cli.pdf-needs-file': 'En PDF behöver en fil: skriv {flag}.',
  'refusal.no-light-place': 'Säg först var du arbetar. Det gör du i fönstret, på sidan Arbetsplats.',
  'refusal.no-such-file-here': 'Din organisation har valt bort den sortens fil. Välj en annan.',
} as const;
