/** Svenska: gränsen mellan arbete och ledighet: vila, veckans summa, sena kvällar. Upplysningar, aldrig en dom. */
export const boundary = {
  'boundary.short-rest':
    'Vilan sedan förra arbetsdagen blev {length}. Elva timmar är en rimlig utgångspunkt.',
  'boundary.rest-by': 'Slutar du {time} får du elva timmar till nästa arbetsdag.',
  'boundary.reached':
    'Du har registrerat {length} den här veckan, mer än {hours, number}\u00a0timmar. Om det fortsätter kan det vara värt att ta upp med din chef.',
  'boundary.week': 'Den här veckan: {worked}',
  'boundary.week-of': 'Den här veckan: {worked} av {planned}',
  'boundary.workload':
    '{count, plural, one {En sen arbetsdag den här veckan} other {# sena arbetsdagar den här veckan}}',
  'boundary.workload.text':
    'Med sen menas minst en timme efter planerat slut. Det kan vara värt att ta upp med din chef vad som kan vänta.',
  'boundary.workload.copy': 'Kopiera tiderna',
  'boundary.workload.see': 'Se veckan',
} as const;
