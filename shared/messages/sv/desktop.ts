/** Svenska: det som rör skrivbordet runt appen. */
export const desktop = {
  'url.ask.day.start':
    'Börja arbetsdagen{place, select, office { på kontoret} move { på resande fot} other {}}?',
  'url.ask.day.stop': 'Avsluta arbetsdagen?',
  'url.ask.pause.start': 'Börja en paus ({pause})?',
  'url.ask.pause.start.minutes':
    'Börja en paus på {minutes, plural, one {# minut} other {# minuter}} ({pause})?',
  'url.ask.pause.end': 'Avsluta pausen och gå tillbaka till jobbet?',
  'url.ask.break.now': 'Ta en skärmpaus nu?',
  'url.ask.meeting.start': 'Vara tyst under ett möte?',
  'url.ask.meeting.end': 'Är mötet slut?',
  'url.why':
    'Det kommer från en länk i ett annat program eller på en webbsida. Svara nej om du inte själv har klickat på den.',
  'url.yes': 'Ja',
  'url.no': 'Nej',
  'tray-note.title': 'Ikonen syns inte här',
  'tray-note.text':
    'Det här skrivbordet visar inga ikoner för program i bakgrunden. Arbetsro är i gång även när fönstret är stängt. Starta programmet en gång till så kommer fönstret fram. Allt som finns i ikonens meny finns också på sidorna I dag och Inställningar.',
  'tray-note.gnome': 'I Gnome syns ikonen om tillägget AppIndicator är installerat.',
  'settings.login.off-in-system':
    'Du har stängt av det i {platform, select, win32 {Windows, bland autostartprogrammen} other {skrivbordets egna inställningar}}. Slår du på det här gäller det i stället.',
  'settings.login.needs-approval':
    'Macen väntar på att du godkänner det i Systeminställningar, under Allmänt och Startobjekt.',
  'settings.login.not-installed':
    'Det börjar gälla när Arbetsro är installerat. Just nu körs det från sin källkod.',
} as const;
