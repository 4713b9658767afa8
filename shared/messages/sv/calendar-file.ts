/** Svenska: det som står i kalenderfilen med dagens återkommande stunder. */
export const calendarFile = {
  'calendar-file.contact': 'Prata med någon',
  'calendar-file.check-in': 'Avstämning med chefen',
  'calendar-file.sheet': 'Från Arbetsro: {guide}.',
  'calendar-file.group-in': 'Gruppens incheckning',
  'calendar-file.group-out': 'Gruppens utcheckning',
  'calendar-file.note':
    'Från Arbetsro. Tiden visas som ledig. Vill du hålla den för dig själv ändrar du det i kalendern.',
} as const;
