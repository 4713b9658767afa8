/** Svenska: det som finns runt varje sida. */
export const frame = {
  'time.placeholder': 'tt:mm',
  'length.title': 'Hur länge',
  'length.unit': 'Enhet',
  'length.minutes': 'minuter',
  'length.seconds': 'sekunder',
  'nav.label': 'Sidor',
  'nav.skip': 'Hoppa till innehållet',
  'page.welcome': 'Välkommen',
  'page.today': 'I dag',
  'page.plan': 'Plan',
  'page.closeout': 'Dagens avslut',
  'page.look-back': 'Tillbakablick',
  'page.settings': 'Inställningar',
  'fallback.title': 'Sidan gick inte att visa',
  'fallback.text': 'Dina uppgifter är inte rörda. Läs in sidan igen.',
  'fallback.reload': 'Läs in igen',
} as const;
