import type { GuideSection } from '../../../guides/guide';

/** The screen, and what the hands work with. Distances are from the eyes; an arm's length is taken to be 65 cm. */
export const SCREEN: readonly GuideSection[] = [
  {
    id: 'screen',
    title: { sv: 'Skärmen', en: 'The screen' },
    drawing: {
      file: 'desk-screen.svg',
      alt: {
        sv: 'Skärmen står på två böcker, en armlängd från ögonen, med överkanten strax under ögonhöjd så att blicken går lite nedåt',
        en: 'The screen stands on two books, an arm’s length from the eyes, with its top edge just below eye level so that the gaze goes slightly down',
      },
    },
    advice: [
      {
        sv: 'Avstånd: ungefär en armlängd. Arbetsmiljöupplysningen säger 50 till 80 centimeter och Prevent 55 till 90, så prova dig fram.',
        en: 'Distance: about an arm’s length. One Swedish guide says 50 to 80 centimetres and another 55 to 90, so try what suits you.',
        source: 'AMU; PREVENT-BILDSKARM; WHOILO2021',
      },
      {
        sv: 'Höjd: överkanten i ögonhöjd eller lite lägre. En studie kom fram till minst 5 grader under ögonhöjd. På en armlängds avstånd är det ungefär 6 centimeter.',
        en: 'Height: the top edge at eye level or a little lower. One study arrived at 5 degrees or more below eye level. At arm’s length that is about 6 centimetres.',
        source: 'AMU; GAZE2005',
      },
      {
        sv: 'Vinkel: luta skärmen så att den är vänd mot ansiktet. Blicken ska gå lite nedåt: mitten av skärmen 15 till 20 grader under ögonhöjd, och aldrig mer än 25.',
        en: 'Angle: tilt the screen so that it faces you. Your gaze should go slightly down: the middle of the screen 15 to 20 degrees below eye level, and never more than 25.',
        source: 'PREVENT-BILDSKARM; AOA; GAZE2005',
      },
      {
        sv: 'Måste du lyfta hakan för att läsa, till exempel med progressiva glasögon, så står skärmen för högt.',
        en: 'If you have to lift your chin to read, with progressive glasses for instance, the screen is too high.',
        source: 'PREVENT-BILDSKARM',
      },
      {
        sv: 'Står den för lågt? Lägg några stora böcker eller en stadig låda under. Underlaget ska vara bredare än skärmens fot.',
        en: 'Is it too low? Put a few large books or a sturdy box under it. What it stands on should be wider than its foot.',
      },
      {
        sv: 'Bärbar dator? Höj den likadant och anslut separat tangentbord och mus. Täck inte för fläkten.',
        en: 'On a laptop? Raise it in the same way and plug in a separate keyboard and mouse. Do not cover the fan.',
        source: 'DK-HEMMA; SEED-3-ERGO',
      },
      {
        sv: 'Gör texten större i stället för att luta dig fram.',
        en: 'Make the text larger instead of leaning forward.',
        source: 'AMU',
      },
      {
        sv: 'Ser du ändå inte bra? Arbetar du mer än 1 timme om dagen vid skärm kan du be arbetsgivaren om en synundersökning.',
        en: 'Still hard to see well? If you work at a screen for more than 1 hour a day, you can ask your employer for an eye test.',
        source: 'AFS1998-5; AMU',
      },
    ],
    questions: [
      {
        type: 'choice',
        id: 'laptop-only',
        ask: {
          sv: 'Arbetar du på en bärbar dator utan annan skärm?',
          en: 'Do you work on a laptop with no other screen?',
        },
        scale: 'fact',
      },
      {
        type: 'choice',
        id: 'screen',
        ask: { sv: 'Skärmens avstånd, höjd och vinkel', en: 'Distance, height and angle of the screen' },
        scale: 'fit',
      },
    ],
    source: 'PREVENT-BILDSKARM; SEED-3-ERGO',
  },
  {
    id: 'hands',
    title: { sv: 'Tangentbord och mus', en: 'Keyboard and mouse' },
    drawing: {
      file: 'desk-hands.svg',
      alt: {
        sv: 'Sett uppifrån: underarmarna vilar på bordet, och tangentbord och mus ligger inom axlarnas bredd, med skärmen rakt framför',
        en: 'Seen from above: the forearms rest on the table, and keyboard and mouse lie within the width of the shoulders, with the screen straight ahead',
      },
    },
    advice: [
      {
        sv: 'Ha tangentbordet rakt framför dig, så långt in att underarmar och händer kan vila på bordet.',
        en: 'Have the keyboard straight in front of you, far enough in for your forearms and hands to rest on the table.',
        source: 'AV-BILDSKARM; PREVENT-BILDSKARM',
      },
      {
        sv: 'Ha musen intill, inom axelbredd. Att sträcka sig efter den tar på axeln.',
        en: 'Have the mouse next to it, within shoulder width. Reaching for it wears on the shoulder.',
        source: 'PREVENT-BILDSKARM',
      },
      {
        sv: 'Ett särskilt armstöd kan vara skönt. Mot besvär har det inte visat någon säker effekt.',
        en: 'A special arm support may be pleasant. Against trouble it has not been shown to make a clear difference.',
        source: 'HOE2018',
      },
    ],
    questions: [
      {
        type: 'choice',
        id: 'hands',
        ask: { sv: 'Tangentbord, mus och stöd för armarna', en: 'Keyboard, mouse and support for your arms' },
        scale: 'fit',
      },
    ],
    source: 'PREVENT-BILDSKARM; AV-BILDSKARM',
  },
];
