import type { Dice } from '../bench/person';

/**
 * What a made-up investigator at the environment office of a municipality writes down, so that years of a look-back read
 * like somebody's life. Nobody of these people exists.
 */
const NAMES = [
  'Anna',
  'Erik',
  'Fatima',
  'Johan',
  'Lena',
  'Amir',
  'Karin',
  'Oskar',
  'Sara',
  'Mikael',
] as const;

const MATTERS = [
  'remissen om dagvatten',
  'tjänsteskrivelsen om strandskydd',
  'tillsynsplanen',
  'miljömålsuppföljningen',
  'yttrandet över detaljplanen för Åkervägen',
  'bullerutredningen vid idrottshallen',
  'budgetunderlaget',
  'verksamhetsberättelsen',
  'enkäten till lantbrukarna',
  'svaret till länsstyrelsen',
  'informationsbladet om enskilda avlopp',
  'avfallsplanen',
  'inventeringen av förorenad mark',
  'ärendet om Kvarnbäcken',
  'taxeförslaget',
  'delegationsordningen',
  'klimatredovisningen',
  'rutinen för livsmedelskontroller',
  'överklagandet från Norra industriområdet',
  'protokollet från samrådet',
  'kartunderlaget till naturreservatet',
  'upphandlingen av provtagning',
  'presentationen för nämnden',
  'checklistan för skolornas egenkontroll',
  'sammanställningen av luftmätningarna',
  'medborgarförslaget om laddstolpar',
  'handlingsplanen för giftfri förskola',
  'projektansökan om våtmarken',
] as const;

const GOALS = [
  'Skriva klart {matter}',
  'Läsa igenom {matter}',
  'Svara {name} om {matter}',
  'Skicka {matter} till {name}',
  'Boka tid med {name}',
  'Förbereda mötet om {matter}',
  'Gå igenom synpunkterna på {matter}',
  'Ringa {name} om {matter}',
  'Rensa inkorgen',
  'Diarieföra gårdagens handlingar',
  'Göra ett första utkast till {matter}',
  'Kontrollera siffrorna i {matter}',
] as const;

const DONE = [
  'Blev klar med {matter}. Den ligger hos {name} nu.',
  'Kom halvvägs med {matter}.',
  'Fick äntligen svar från {name} om {matter}.',
  'Mest möten i dag, men {matter} är påbörjad.',
  'Två telefonsamtal med sökande och ett bra möte om {matter}.',
  'Svarade på all post. Hann inte med {matter}.',
  'Skrev ihop {matter} och skickade på remiss.',
  'Redde ut oklarheterna i {matter} tillsammans med {name}.',
  'Gick igenom {matter} rad för rad. Hittade tre fel.',
  'Höll i genomgången av {matter}. Den gick bra.',
  'Tog hand om ett akut ärende, så {matter} fick vänta.',
  'Satt med {name} hela förmiddagen.',
] as const;

const TOMORROW = [
  'Börja med {matter}, innan mejlen.',
  'Ringa {name} före tio.',
  'Fortsätta där jag slutade: andra stycket i {matter}.',
  'Fråga {name} vad som gäller för {matter}.',
  'Läsa igenom {matter} en sista gång och skicka.',
  'Platsbesök på förmiddagen, sedan {matter}.',
  'Nämndmöte. Ta med {matter}.',
  'Lugn dag. Passa på att ta tag i {matter}.',
  '',
] as const;

const WORKED = [
  'Att stänga av mejlen till lunch.',
  'Promenaden efter maten. Kom tillbaka med ny ork.',
  'Att skriva direkt på morgonen.',
  'Korta pauser, även när det var bråttom.',
  'Telefonen i ett annat rum.',
  'Att säga nej till mötet klockan tre.',
  'Samtalet med {name}. Vi skrattade mycket.',
  'Att börja med det svåraste.',
  'Att jobba vid fönstret.',
  'En sak i taget.',
  '',
  '',
] as const;

const CHANGE = [
  'Gå ut före lunch.',
  'Ta rast på riktigt, inte vid datorn.',
  'Lägga mötena på eftermiddagen.',
  'Sluta läsa mejl efter fyra.',
  'Be om hjälp tidigare.',
  'Höja skrivbordet lite, axlarna känns.',
  'Ställa frågan till {name} direkt i stället för att gissa.',
  'Planera färre saker.',
  'Byta lampa vid skrivbordet.',
  'Äta frukost innan jag sätter mig.',
] as const;

const FELT = [
  'Lugnt och bra.',
  'Trött men nöjd.',
  'Lite stressigt på slutet.',
  'Seg eftermiddag.',
  'Roligt att få något färdigt.',
  'Saknade kollegorna.',
  'Ont i nacken, bättre efter promenaden.',
  'Skönt att ha gjort det.',
] as const;

const HOW = [
  'Öppna {matter} och läs sista sidan.',
  'Ring {name}.',
  'Kaffe, sedan {matter}.',
  'Titta på listan.',
] as const;

/** The words of one day. */
export interface Words {
  readonly goals: readonly string[];
  readonly closeOut: {
    readonly done: string;
    readonly tomorrow: string;
    readonly worked: string;
    readonly change: string;
  };
  /** Empty where nothing was said. */
  readonly felt: string;
  readonly how: string;
}

/** Draws the words of one day; a matter comes again through its goals and its close-out, as matters do. */
export function wordsOf(dice: Dice): Words {
  const [name, matter] = [pick(dice, NAMES), pick(dice, MATTERS)];
  const say = (texts: readonly string[]): string =>
    pick(dice, texts)
      .replace('{name}', dice.chance(0.7) ? name : pick(dice, NAMES))
      .replace('{matter}', dice.chance(0.6) ? matter : pick(dice, MATTERS));
  const goals = Array.from({ length: dice.between(1, 3) }, () => say(GOALS));
  const done = dice.chance(0.3) ? `${say(DONE)}\n${say(DONE)}` : say(DONE);
  return {
    goals: [...new Set(goals)],
    closeOut: {
      done,
      tomorrow: say(TOMORROW),
      worked: say(WORKED),
      change: dice.chance(0.2) ? say(CHANGE) : '',
    },
    felt: dice.chance(0.35) ? say(FELT) : '',
    how: say(HOW),
  };
}

export function pick<T>(dice: Dice, from: readonly T[]): T {
  const picked = from[Math.min(from.length - 1, Math.floor(dice.roll() * from.length))];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
