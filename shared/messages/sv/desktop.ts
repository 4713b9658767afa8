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
    'Du har stängt av det i {platform, select, win32 {Windows, under Appar och Autostart} other {skrivbordets egna inställningar}}. Slår du på det här gäller det i stället.',
  'settings.login.needs-approval':
    'Datorn väntar på att du godkänner det i Systeminställningar, under Allmänt och Startobjekt.',
  'settings.login.not-installed':
    'Det börjar gälla när Arbetsro är installerat. Just nu körs det från sin källkod.',
  'shortcut.title': 'Kortkommandon',
  'shortcut.hint':
    'Tangenter som gäller i alla program. Tryck dem i fältet, eller skriv till exempel Ctrl+Alt+S. Töm fältet för att ta bort.',
  'shortcut.day': 'Börja eller avsluta arbetsdagen',
  'shortcut.break': 'Ta en skärmpaus nu',
  'shortcut.pause': 'Börja eller avsluta en paus',
  'shortcut.not-understood': 'Skriv tangenterna med plus emellan, som Ctrl+Alt+S eller Ctrl+Shift+F9.',
  'shortcut.too-few':
    'Det behövs minst två av Ctrl, Alt, Shift och Super. Annars krockar det med andra program.',
  'shortcut.writes-a-sign':
    'Ctrl+Alt med den tangenten är samma som AltGr och skriver ett tecken. Välj en annan tangent eller lägg till Shift.',
  'shortcut.taken': 'Ett annat program eller datorn använder redan de tangenterna. Välj några andra.',
  'shortcut.doubled': 'Samma tangenter står redan för något annat här ovanför.',
  'shortcut.wayland':
    'Den här sessionen använder Wayland, och då avgör skrivbordet vilka tangenter som når fram. Händer inget kan du lägga in kommandot arbetsro start, stop, break eller pause bland skrivbordets egna kortkommandon.',
} as const;
