import type { GuideSection } from '../../../guides/guide';

/** What is heard and who is near, and the other positions that the place allows. */
export const AROUND: readonly GuideSection[] = [
  {
    id: 'sound',
    title: { sv: 'Ljud och andra hemma', en: 'Sound and others at home' },
    drawing: {
      file: 'desk-sound.svg',
      alt: {
        sv: 'En person pratar i ett headset vid en bärbar dator, med dörren stängd i bakgrunden',
        en: 'Somebody talks into a headset at a laptop, with the door closed in the background',
      },
    },
    advice: [
      {
        sv: 'Tänk på vem som hör. Samtal om människor och ärenden hör hemma bakom en stängd dörr.',
        en: 'Think of who can hear. Talk about people and their matters belongs behind a closed door.',
        source: 'NACKA',
      },
      {
        sv: 'Med headset hör bara du den andra, och du kan ta telefonmöten gående.',
        en: 'With a headset only you hear the other person, and you can take phone meetings on your feet.',
        source: 'NACKA; ARBETET2025',
      },
      {
        sv: 'Bor du med andra? Kom överens i förväg om när du inte får störas. Det finns en överenskommelse att fylla i tillsammans.',
        en: 'Do you live with others? Agree beforehand on when you must not be disturbed. There is an agreement to fill in together.',
        source: 'SEED-3-FAMILJ',
      },
    ],
    questions: [
      {
        type: 'choice',
        id: 'headset',
        ask: { sv: 'Headset', en: 'Headset' },
        scale: 'have',
      },
      {
        type: 'choice',
        id: 'lives-with-others',
        ask: { sv: 'Bor du ihop med andra?', en: 'Do you live with others?' },
        scale: 'fact',
      },
      {
        type: 'choice',
        id: 'sound',
        ask: { sv: 'Möjlighet att prata ostört', en: 'Being able to talk undisturbed' },
        hint: {
          sv: 'Utan att störa eller störas, och utan att någon hör det som inte är för dem.',
          en: 'Without disturbing or being disturbed, and with nobody hearing what is not for them.',
        },
        scale: 'fit',
      },
    ],
    source: 'NACKA; SEED-3-FAMILJ',
  },
  {
    id: 'change',
    title: { sv: 'Byta ställning', en: 'Changing position' },
    drawing: {
      file: 'desk-change.svg',
      alt: {
        sv: 'En person står vid ett bord som är höjt till armbågshöjd; en streckad linje visar bordets läge när man sitter',
        en: 'Somebody stands at a table raised to elbow height; a dashed line shows where the table is when one sits',
      },
    },
    advice: [
      {
        sv: 'Ingen ställning är bra hela dagen. Byt ofta, även om du sitter bra.',
        en: 'No position is good all day. Change often, even if you sit well.',
        source: 'WAONGENNGARM2021; AV-BILDSKARM',
      },
      {
        sv: 'Några minuters rörelse varje halvtimme minskar riskerna med att sitta länge.',
        en: 'A few minutes of movement every half hour lowers the risks of long sitting.',
        source: 'FHM2021',
      },
      {
        sv: 'Går bordet att höja? Ställ det i armbågshöjd när du står. Ett expertråd är att sikta på 2 timmar om dagen på fötterna, stående eller i lätt rörelse.',
        en: 'Can the table be raised? Set it at elbow height when you stand. Experts advise aiming for 2 hours a day on your feet, standing or moving lightly.',
        source: 'BUCKLEY2015',
      },
      {
        sv: 'Annars kan du stå vid köksbänken eller en byrå en stund. Lagom är när tangentbordet är omkring 5 centimeter under armbågarna.',
        en: 'If not, stand at the kitchen counter or a chest of drawers for a while. It is right when the keyboard is about 5 centimetres below your elbows.',
        source: 'IS-HEMMA',
      },
      {
        sv: 'Det du står vid ska stå stadigt när du lutar dig mot det. En strykbräda duger inte.',
        en: 'What you stand at should be steady when you lean on it. An ironing board will not do.',
        source: 'WELLNOMICS-STRYK',
      },
    ],
    questions: [
      {
        type: 'choice',
        id: 'sit-stand-desk',
        ask: { sv: 'Går bordet att höja och sänka?', en: 'Can the table be raised and lowered?' },
        scale: 'fact',
      },
      {
        type: 'choice',
        id: 'change',
        ask: { sv: 'Möjlighet att byta ställning', en: 'Being able to change position' },
        hint: {
          sv: 'Till exempel stå en stund, byta stol eller gå under ett samtal.',
          en: 'Such as standing for a while, changing chairs or walking during a call.',
        },
        scale: 'fit',
      },
    ],
    source: 'AV-BILDSKARM; WAONGENNGARM2021',
  },
];
