import type { GuideSection } from '../../../guides/guide';

/** Lamps and windows: enough to see by, and nothing that dazzles or shows in the screen (R44). */
export const LIGHT: readonly GuideSection[] = [
  {
    id: 'lamps',
    title: { sv: 'Lampor', en: 'Lamps' },
    drawing: {
      file: 'desk-lamps.svg',
      alt: {
        sv: 'En taklampa bakom ryggen speglas i skärmen, och ljuset kommer tillbaka till ögonen; en pil visar hur skärmen vinklas för att bli av med speglingen',
        en: 'A ceiling lamp behind the back is mirrored in the screen, and its light comes back to the eyes; an arrow shows how to tilt the screen to be rid of the reflection',
      },
    },
    advice: [
      {
        sv: 'Släck skärmen och titta i den från din plats. Syns en lampa, så sitter den bakom eller ovanför dig. Flytta den, skärma av den eller vinkla skärmen.',
        en: 'Turn the screen off and look into it from your seat. If you see a lamp, it is behind or above you. Move it, shade it, or tilt the screen.',
        source: 'AMU; HSE-DSE',
      },
      {
        sv: 'Taklampan sitter bäst ovanför bordskanten närmast dig, inte bakom ryggen.',
        en: 'A ceiling lamp is best above the edge of the table nearest you, not behind your back.',
        source: 'ARBETET2014',
      },
      {
        sv: 'Rikta bordslampan mot papperen, inte mot skärmen eller ansiktet.',
        en: 'Aim the desk lamp at your papers, not at the screen or your face.',
        source: 'PREVENT-BILDSKARM; AMU',
      },
      {
        sv: 'Prova med en keps. Känns ljuset skönare med den på är det något som bländar.',
        en: 'Try with a peaked cap. If the light feels better with it on, something is dazzling you.',
        source: 'SUNTARBETSLIV',
      },
      {
        sv: 'Tänd i rummet när det skymmer. Danska regler för hemmakontor säger minst 500 lux.',
        en: 'Light the room at dusk. Danish rules for home offices say at least 500 lux.',
        source: 'PREVENT-BILDSKARM; DK-HEMMA',
      },
    ],
    questions: [
      {
        type: 'choice',
        id: 'desk-lamp',
        ask: { sv: 'Har du en lampa på bordet?', en: 'Do you have a lamp on the table?' },
        scale: 'fact',
      },
      {
        type: 'choice',
        id: 'lamps',
        ask: { sv: 'Lampor och det som speglas i skärmen', en: 'Lamps and what the screen mirrors' },
        scale: 'fit',
      },
      {
        type: 'choice',
        id: 'lamps-after-dusk',
        ask: { sv: 'Samma sak efter skymningen', en: 'The same after dusk' },
        hint: {
          sv: 'Titta igen när det är mörkt ute och lamporna är tända. Hoppa över frågan tills dess.',
          en: 'Look again when it is dark outside and the lamps are lit. Skip the question until then.',
        },
        scale: 'fit',
      },
    ],
    source: 'AMU; PREVENT-BILDSKARM',
  },
  {
    id: 'daylight',
    title: { sv: 'Dagsljus och fönster', en: 'Daylight and windows' },
    drawing: {
      file: 'desk-daylight.svg',
      alt: {
        sv: 'Skärmen står med sidan mot fönstret, där persiennen är neddragen en bit ovanför solen',
        en: 'The screen stands side-on to the window, where the blind is partly down above the sun',
      },
    },
    advice: [
      {
        sv: 'Ställ skärmen vinkelrätt mot fönsterväggen, så att du har fönstret vid sidan.',
        en: 'Place the screen at right angles to the wall with the window, so that the window is beside you.',
        source: 'PREVENT-BILDSKARM; ARBETET2014',
      },
      {
        sv: 'Ett fönster framför dig bländar, och ett bakom dig speglas i skärmen. Går bordet inte att vända får persienn eller gardin göra jobbet.',
        en: 'A window in front of you dazzles, and one behind you shows in the screen. If the table cannot be turned, a blind or a curtain has to do the work.',
        source: 'PREVENT-BILDSKARM',
      },
      {
        sv: 'Saknas båda? Ett ljust tyg framför fönstret dämpar så länge.',
        en: 'Neither of them there? A light cloth across the window will soften it for now.',
      },
      {
        sv: 'Solen flyttar sig. Titta på förmiddagen och på eftermiddagen, och igen när årstiden är en annan.',
        en: 'The sun moves. Look in the morning and in the afternoon, and again when the season has changed.',
        source: 'SEED-3-ERGO',
      },
    ],
    questions: [
      {
        type: 'checks',
        id: 'windows',
        ask: {
          sv: 'Var finns det fönster, när du tittar på skärmen?',
          en: 'Where are there windows, as you look at the screen?',
        },
        scale: 'fact',
        items: [
          {
            id: 'front',
            label: { sv: 'Framför mig, bakom skärmen', en: 'In front of me, behind the screen' },
          },
          { id: 'behind', label: { sv: 'Bakom min rygg', en: 'Behind my back' } },
          { id: 'beside', label: { sv: 'Vid sidan av mig', en: 'At my side' } },
        ],
      },
      {
        type: 'choice',
        id: 'daylight',
        ask: { sv: 'Dagsljus och sätt att dämpa det', en: 'Daylight and ways to soften it' },
        scale: 'fit',
      },
    ],
    source: 'PREVENT-BILDSKARM; SEED-3-ERGO',
  },
];
