/** Svenska: när något i programmet går sönder. */
export const trouble = {
  'trouble.home-anew': 'Fönstret slutade fungera och har öppnats på nytt.',
  'trouble.home-anew.detail':
    'Det som du har sparat finns kvar. Text som du skrev och inte hann spara är borta.',
  'trouble.home-closed': 'Fönstret har slutat fungera flera gånger och stängdes.',
  'trouble.home-closed.detail':
    'Det som du har sparat finns kvar. Arbetsdagen sköter du från ikonen, och där öppnar du fönstret igen. Händer det på nytt, starta om datorn.',
  'trouble.home-hung': 'Fönstret svarar inte.',
  'trouble.home-hung.detail':
    'Det som du har sparat finns kvar. Vänta en stund, eller öppna fönstret på nytt. Öppnar du det på nytt försvinner text som du inte har sparat.',
  'trouble.sign-closed': 'Dörrskylten slutade fungera och är stängd.',
  'trouble.sign-closed.detail': 'Arbetsdagen går vidare. Öppna dörrskylten igen från ikonens meny.',
  'trouble.moment-closed': 'Rutan för pauser och frågor slutade fungera.',
  'trouble.moment-closed.detail':
    'Arbetsdagen går vidare, och det som du har sparat finns kvar. Nästa gång försöker Arbetsro visa rutan igen.',
  'trouble.drawing': 'En del av Arbetsro som fönstren behöver har stannat flera gånger.',
  'trouble.drawing.detail':
    'Arbetsdagen går vidare, och det som du har sparat finns kvar. Ser ett fönster konstigt ut, starta om Arbetsro.',
  'trouble.error': 'Något gick fel i Arbetsro.',
  'trouble.error.detail':
    'Arbetsdagen går vidare, och det som du har sparat finns kvar. Verkar något inte stämma, starta om Arbetsro.',
  'trouble.error-again': 'Något går fel i Arbetsro gång på gång.',
  'trouble.error-again.detail':
    'Det som du har sparat finns kvar. Starta om Arbetsro. Efter omstarten kan du fortsätta arbetsdagen.',
  'trouble.careful': 'De {count, number} senaste starterna av Arbetsro avbröts.',
  'trouble.careful.detail':
    'Därför är kalendern avstängd nu, och Arbetsro märker kanske inte om du går ifrån datorn eller sitter i ett samtal. Dina uppgifter är orörda. Starta om Arbetsro när du vill ha med allt igen.',
  'trouble.no-start': 'Arbetsro gick inte att starta.',
  'trouble.no-start.detail': 'Dina uppgifter är orörda. Försök starta igen.',
  'trouble.report': 'Rapporten säger vad som gick fel. I den finns inget som du har skrivit.',
  'trouble.copied': 'Rapporten är kopierad.',
  'trouble.not-copied': 'Rapporten gick inte att kopiera. Den finns i loggen.',
  'trouble.hint': 'Något gick fel',
  'trouble.hint.body': 'Klicka här för att läsa vad som hände.',
  'trouble.choice.close': 'Stäng',
  'trouble.choice.wait': 'Vänta',
  'trouble.choice.reload': 'Öppna på nytt',
  'trouble.choice.restart': 'Starta om Arbetsro',
  'trouble.choice.copy': 'Kopiera rapporten',
} as const;
