import type { Guide } from '../../guides/guide';

/** The short check of light and posture, once a season: light that was right in June is not in November (R44). */
export const SEASON: Guide = {
  id: 'season',
  side: 'employee',
  title: { sv: 'Årstidskollen', en: 'The seasonal check' },
  lead: {
    sv: 'Fem frågor, några minuter. Gör den en gång per årstid, när ljuset är ett annat.',
    en: 'Five questions, a few minutes. Do it once a season, when the light is another.',
  },
  naming: null,
  sections: [
    {
      id: 'light',
      title: { sv: 'Ljuset nu', en: 'The light now' },
      drawing: {
        file: 'desk-daylight.svg',
        alt: {
          sv: 'Skärmen står med sidan mot fönstret, och persiennen är neddragen en bit',
          en: 'The screen stands side-on to the window, and the blind is partly down',
        },
      },
      advice: [
        {
          sv: 'På hösten: titta efter skymningen. Lys upp hela rummet, så att skärmen inte är det enda ljusa.',
          en: 'In autumn: look after dusk. Light the whole room, so that the screen is not the only bright thing.',
          source: 'PREVENT-BILDSKARM',
        },
        {
          sv: 'På våren: titta när solen står lågt, tidigt och sent på dagen. Persiennen kan behöva en annan vinkel än i vintras.',
          en: 'In spring: look when the sun is low, early and late in the day. The blind may need another angle than in winter.',
          source: 'PREVENT-BILDSKARM; SEED-3-ERGO',
        },
      ],
      questions: [
        {
          type: 'choice',
          id: 'light',
          ask: { sv: 'Ljuset i rummet och från fönstret', en: 'Light in the room and from the window' },
          scale: 'fit',
        },
      ],
      source: 'PREVENT-BILDSKARM; SEED-3-ERGO',
    },
    {
      id: 'mirror',
      title: { sv: 'Skärmen som spegel', en: 'The screen as a mirror' },
      drawing: {
        file: 'desk-lamps.svg',
        alt: {
          sv: 'En taklampa bakom ryggen speglas i skärmen, och ljuset kommer tillbaka till ögonen',
          en: 'A ceiling lamp behind the back is mirrored in the screen, and its light comes back to the eyes',
        },
      },
      questions: [
        {
          type: 'choice',
          id: 'mirror',
          ask: { sv: 'Det som speglas i skärmen', en: 'What the screen mirrors' },
          hint: {
            sv: 'Släck skärmen och titta i den från din plats, i dagsljus och efter skymningen med lamporna tända. Vad syns där?',
            en: 'Turn the screen off and look into it from your seat, in daylight and after dusk with the lamps lit. What is there?',
          },
          scale: 'fit',
        },
      ],
      source: 'AMU; HSE-DSE',
    },
    {
      id: 'posture',
      title: { sv: 'Hur du sitter', en: 'How you sit' },
      drawing: {
        file: 'desk-screen.svg',
        alt: {
          sv: 'En person sitter med fötterna i golvet och underarmarna på bordet, och skärmens överkant är strax under ögonhöjd, en armlängd bort',
          en: 'Somebody sits with feet on the floor and forearms on the table, and the top edge of the screen is just below eye level, an arm’s length away',
        },
      },
      questions: [
        {
          type: 'choice',
          id: 'posture',
          ask: { sv: 'Din ställning vid skärmen', en: 'Your position at the screen' },
          hint: {
            sv: 'Fötterna stadigt, underarmarna på bordet, axlarna nere och skärmen en armlängd bort.',
            en: 'Feet firm, forearms on the table, shoulders down and the screen an arm’s length away.',
          },
          scale: 'fit',
        },
      ],
      source: 'AV-BILDSKARM; AMU',
    },
    {
      id: 'since',
      title: { sv: 'Sedan sist', en: 'Since last time' },
      questions: [
        {
          type: 'choice',
          id: 'arrived',
          ask: {
            sv: 'Har det som saknades förra gången ordnats?',
            en: 'Has what was missing last time been put right?',
          },
          hint: {
            sv: 'Saknades ingenting hoppar du över frågan.',
            en: 'If nothing was missing, skip the question.',
          },
          scale: 'place',
        },
        {
          type: 'words',
          id: 'next',
          ask: { sv: 'Det här ändrar jag', en: 'This is what I change' },
          rows: 3,
        },
      ],
      source: 'SEED-3-ERGO',
    },
  ],
};
