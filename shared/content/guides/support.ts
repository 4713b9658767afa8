import type { Guide } from '../../guides/guide';

/** Whom to turn to and what to ask for, thought out before it is needed (R46, R47). Nothing in it judges how one is. */
export const SUPPORT: Guide = {
  id: 'support',
  side: 'employee',
  title: { sv: 'Stödkort', en: 'Support card' },
  lead: {
    sv: 'För dig själv, att ha till hands när det är mycket. Lättast att fylla i när det är lugnt. Kortet stannar på din dator.',
    en: 'For yourself, to have at hand when things are a lot. Easiest to fill in while they are calm. The card stays on your computer.',
  },
  naming: null,
  sections: [
    {
      id: 'helps',
      title: { sv: 'Det är mänskligt att påverkas', en: 'It is human to be affected' },
      lead: {
        sv: 'När mycket ändras och ingen vet hur det blir märks det hos de flesta, i tankar, sömn eller humör. Så fungerar människor.',
        en: 'When much changes and nobody knows what comes next, it shows in most of us, in thoughts, sleep or mood. That is how people work.',
      },
      advice: [
        {
          sv: 'Du behöver inte förklara hur det känns, och du behöver inte vänta tills det är svårt innan du ber om stöd.',
          en: 'You need not explain how it feels, and you need not wait until it is hard before you ask for support.',
        },
      ],
      questions: [
        {
          type: 'lines',
          id: 'helps',
          ask: { sv: 'Det här brukar hjälpa mig', en: 'This usually helps me' },
          hint: {
            sv: 'Till exempel en promenad, att ringa någon, att skriva ner vad som ska göras eller att sluta i tid.',
            en: 'Such as a walk, ringing somebody, writing down what is to be done or stopping on time.',
          },
        },
      ],
      source: 'SEED-3-SKOT',
    },
    {
      id: 'people',
      title: { sv: 'Hit vänder jag mig', en: 'Whom I turn to' },
      advice: [
        {
          sv: 'Stöd från andra hör ihop med mindre ensamhet i hemarbetet.',
          en: 'Support from others goes with less loneliness in working from home.',
          source: 'WANG2021',
        },
        {
          sv: 'I en nödsituation ringer du 112. För råd om vård svarar 1177 dygnet runt.',
          en: 'In an emergency in Sweden, ring 112. For advice on health care, 1177 answers round the clock.',
          source: '1177-112',
        },
      ],
      questions: [
        {
          type: 'table',
          id: 'people',
          ask: { sv: 'Människor', en: 'People' },
          hint: {
            sv: 'Chefen, en kollega, skyddsombudet, någon som står dig nära.',
            en: 'Your manager, a colleague, the safety representative, somebody close to you.',
          },
          columns: [
            { id: 'who', label: { sv: 'Vem', en: 'Who' }, type: 'text' },
            { id: 'how', label: { sv: 'Så når jag dem', en: 'How I reach them' }, type: 'text' },
          ],
        },
        {
          type: 'words',
          id: 'occupational-health',
          ask: { sv: 'Företagshälsovården', en: 'Occupational health service' },
          hint: {
            sv: 'Hur du når den hos er. Chefen eller skyddsombudet vet.',
            en: 'How to reach it where you work. Your manager or safety representative will know.',
          },
          rows: 2,
        },
      ],
      source: 'SEED-3-SKOT',
    },
    {
      id: 'asking',
      title: { sv: 'Att be om stöd', en: 'Asking for support' },
      questions: [
        {
          type: 'words',
          id: 'ask',
          ask: { sv: 'Det här vill jag be om', en: 'This is what I want to ask for' },
          hint: {
            sv: 'Till exempel hjälp att välja bort något, ett samtal i veckan eller sällskap på lunchen.',
            en: 'Such as help in leaving something out, a talk once a week or company at lunch.',
          },
          rows: 4,
        },
      ],
      source: 'SEED-3-SKOT; SEED-3-PRIO',
    },
  ],
};
