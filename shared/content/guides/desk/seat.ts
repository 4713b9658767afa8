import type { GuideSection } from '../../../guides/guide';

/** The chair and the table: each is set by the other. */
export const SEAT: readonly GuideSection[] = [
  {
    id: 'chair',
    title: { sv: 'Stolen', en: 'The chair' },
    drawing: {
      file: 'desk-chair.svg',
      alt: {
        sv: 'En köksstol med en kudde på sitsen och en hoprullad handduk i svanken; fötterna står på en låda och underarmarna vilar på bordet',
        en: 'A kitchen chair with a cushion on the seat and a rolled-up towel in the small of the back; the feet stand on a box and the forearms rest on the table',
      },
    },
    advice: [
      {
        sv: 'Börja med höjden. Sitt så att armbågarna är i höjd med bordet och höfterna lite högre än knäna, med båda fötterna stadigt på något.',
        en: 'Begin with the height. Sit so that your elbows are level with the table and your hips a little higher than your knees, with both feet firmly on something.',
        source: 'EUOSHA',
      },
      {
        sv: 'Sitter du för lågt? Lägg en fast kudde eller en hopvikt filt på sitsen. Når fötterna då inte golvet, ställ dem på en låda eller en tjock bok som ligger stilla.',
        en: 'Sitting too low? Put a firm cushion or a folded blanket on the seat. If your feet then do not reach the floor, rest them on a box or a thick book that stays put.',
        source: 'IS-HEMMA; EUOSHA',
      },
      {
        sv: 'Saknar stolen stöd i svanken? Rulla ihop en handduk och lägg den där ryggen svänger inåt.',
        en: 'No support in the small of the back? Roll up a towel and put it where your back curves inwards.',
        source: 'WISCONSIN-STOL',
      },
      {
        sv: 'Har du två stolar som duger? Byt en eller två gånger om dagen.',
        en: 'Got two chairs that will do? Change once or twice a day.',
        source: 'IS-HEMMA',
      },
      {
        sv: 'Går det inte att sitta bra? Ta tätare pauser så länge, och säg till chefen vad som saknas.',
        en: 'Is there no way to sit well? Take more frequent breaks for now, and tell your manager what is missing.',
        source: 'VARA2020; SEED-3-ERGO',
      },
    ],
    questions: [
      {
        type: 'choice',
        id: 'seat-height',
        ask: { sv: 'Stolens höjd', en: 'Height of the chair' },
        hint: {
          sv: 'Fötterna står stadigt, och axlarna är nere när händerna ligger på bordet.',
          en: 'Your feet stand firmly, and your shoulders are down while your hands are on the table.',
        },
        scale: 'fit',
      },
      {
        type: 'choice',
        id: 'back-support',
        ask: { sv: 'Stöd för ryggen', en: 'Support for your back' },
        scale: 'fit',
      },
    ],
    source: 'EUOSHA; SEED-3-ERGO',
  },
  {
    id: 'table',
    title: { sv: 'Bordet', en: 'The table' },
    drawing: {
      file: 'desk-table.svg',
      alt: {
        sv: 'Bordet är i höjd med armbågarna, som är böjda i ungefär rät vinkel, och under det är det fritt för benen',
        en: 'The table is level with the elbows, which are bent at about a right angle, and under it there is room for the legs',
      },
    },
    advice: [
      {
        sv: 'Bordet ska vara i armbågshöjd när du sitter, så att underarmarna kan vila på det med axlarna nere.',
        en: 'The table should be at elbow height when you sit, so that your forearms can rest on it with your shoulders down.',
        source: 'EUOSHA; AV-BILDSKARM',
      },
      {
        sv: 'Är det för högt? Höj dig själv: en kudde på stolen och något stadigt under fötterna.',
        en: 'Too high? Raise yourself: a cushion on the chair and something steady under your feet.',
        source: 'IS-HEMMA',
      },
      {
        sv: 'Är det för lågt? Lägg tangentbordet på något brett som står stadigt. Palla inte upp bordsbenen med lösa saker, för då kan bordet välta.',
        en: 'Too low? Put the keyboard on something broad that stands steady. Do not prop up the legs of the table with loose things, as it may tip over.',
        source: 'IS-HEMMA',
      },
      {
        sv: 'Omkring 120 gånger 80 centimeter är lagom stort. Ett mindre bord duger om skärmen ändå får stå på en armlängds avstånd.',
        en: 'About 120 by 80 centimetres is a good size. A smaller table will do if the screen can still stand at arm’s length.',
        source: 'EUOSHA',
      },
    ],
    questions: [
      {
        type: 'choice',
        id: 'table',
        ask: { sv: 'Bordets höjd och storlek', en: 'Height and size of the table' },
        hint: {
          sv: 'Det är i armbågshöjd, underarmarna får plats och det är fritt för benen.',
          en: 'It is at elbow height, there is room for your forearms and nothing in the way of your legs.',
        },
        scale: 'fit',
      },
    ],
    source: 'EUOSHA; SEED-3-ERGO',
  },
];
