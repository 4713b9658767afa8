/** Svenska: det som bara kommandoraden säger. */
export const commandLine = {
  'refusal.no-such-line': 'Det numret finns inte i listan.',
  'refusal.no-such-person': 'Ingen heter så.',
  'refusal.more-than-one': 'Flera heter så. Skriv mer av namnet.',
  'refusal.goals-full':
    'Där ryms inte fler mål. Ta bort ett, eller lägg det bland dem som är för om det blir tid.',
  'refusal.no-such-setting': 'Det finns ingen inställning som heter så.',
  'refusal.bad-setting': 'Inställningen kan inte ha det värdet.',
} as const;
