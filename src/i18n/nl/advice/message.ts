import type { NextStepParams } from '../../../domain/advice/parameters.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import type { PersonMessage } from '../../../domain/people/message.ts';
import { lowerFirst } from '../../lower-first.ts';

type Message = NextStepParams['write-to-one-person'];

/** Hetzelfde als bekend is aan wie: de naam, en hoe je elkaar kent. */
type MessageToSomebody = Message & Partial<Pick<PersonMessage, 'name' | 'met'>>;

/** Eén persoon, één gesprek, één onderwerp, en waarom juist hij of zij; om discretie wordt gevraagd, want beloven kun je die niet. */
export function messageFrom(message: MessageToSomebody): string {
  return `Beste ${message.name ?? '…'},\n${[opening(message), aboutMe(message), askFor(message), meeting(message)].join(' ')} Ik houd het graag onder ons, als jij dat goedvindt. Komt het niet uit, dan begrijp ik dat.`;
}

function opening({ type, met }: MessageToSomebody): string {
  if (met !== undefined) return `Ik ken je van … (${met}). Ik schrijf je omdat … (wat je trof).`;
  return type === 'outside-neutral'
    ? 'Ik schrijf je omdat … (hoe je van hem of haar weet, en wat je trof).'
    : 'Ik schrijf je omdat … (wat je van zijn of haar werk zag of hoorde).';
}

function aboutMe(message: Message): string {
  const going = message.discreet === true ? '' : goingTo(message);
  if (going === '') return `${work(message)}.`;
  return ONE_THING.test(message.role) || message.role === ''
    ? `${work(message)}, en ik ${going}.`
    : `${work(message)}. Ik ${going}.`;
}

const OWNERS = ['self-employed', 'business-owner'] as const;

/** Een paar woorden kunnen zeggen als wat je werkt; meer woorden staan op zichzelf. */
const ONE_THING = /^[^,/]{1,60}$/;

function work({ role, employment }: Message): string {
  if (role === '') return 'Ik werk als … (je werk)';
  if (!ONE_THING.test(role)) return `Mijn werk: ${lowerFirst(role)}`;
  const phrase = lowerFirst(role);
  switch (employment) {
    case 'business-owner':
      return `Ik heb een eigen bedrijf (${phrase})`;
    case 'in-training':
      return `Ik ben nog in opleiding (${phrase})`;
    case 'between-jobs':
      return `Tot voor kort werkte ik als ${phrase}`;
    default:
      return `Ik werk als ${phrase}`;
  }
}

function goingTo({ direction, position, employment, at, sure }: Message): string {
  if (at === 'own-other-department') return '';
  const named = position === undefined ? '' : ` (${lowerFirst(position)})`;
  if (direction === undefined) return named === '' ? '' : `denk na over een volgende stap${named}`;
  if (direction === 'next-position')
    return `${sure === true ? 'wil een volgende stap zetten' : 'denk na over een volgende stap'}${named}`;
  if (direction === 'new-field') return `denk over een ander vak${named}`;
  if (direction === 'own-business' && !OWNERS.some(one => one === employment))
    return `denk over een eigen bedrijf${named}`;
  return '';
}

const subjects: Readonly<Record<ToAsk, string>> = {
  route: 'welke stap was op jouw weg de belangrijkste?',
  craft: 'waar kijk jij het eerst naar om te zien of dit goed gedaan is?',
  'unwritten-rules': 'waar kwam jij pas laat achter toen je begon?',
  introductions: 'wie zou iemand zoals ik moeten leren kennen?',
  example: 'waar twijfelde jij over toen je stond waar ik nu sta?',
  'current-work': 'heb jij je weleens afgevraagd hoe je verder moest met je werk, en wat hielp toen?',
  'self-image': 'wat valt je op aan hoe ik mijn werk aanpak?',
  doubts: 'hoe ontdekte jij wat bij je paste, en wat niet?',
  challenge: 'waar zou ik ernaast kunnen zitten over mijn eigen werk?',
};

/** Voor wie net begonnen is, en dus al is waar hij of zij wilde zijn. */
const whenBegun: Partial<Readonly<Record<ToAsk, string>>> = {
  route: 'wat zou jij als eerste doen, als je opnieuw begon?',
  craft: 'wat had jij in je eerste jaar graag voorgedaan gekregen?',
  'current-work': 'hoe deed jij dit toen je begon: … (één ding)?',
};

function askFor(message: Message): string {
  const { question, sure, direction, type } = message;
  if (type === 'inside-career-path' && question === 'route' && sure === true && direction === 'next-position')
    return 'Mag ik je in vijf minuten vertellen waarom ik dit wil, en zeg jij dan eerlijk waar je afhaakt?';
  const subject = subjectOf(message);
  return `Mag ik je één ding vragen: ${subject ?? '… (je vraag)?'}`;
}

function subjectOf({ type, question, direction, pace }: Message): string | undefined {
  if (question === undefined) return undefined;
  const onThePath = type === 'inside-career-path';
  const begun = direction === 'just-begun' && onThePath ? whenBegun[question] : undefined;
  if (begun !== undefined) return begun;
  if (question === 'route' && pace === 'this-week')
    return 'hoe nam jij een groot besluit over je werk, en wat had je vooraf willen weten?';
  return question === 'current-work' && onThePath
    ? 'hoe zou jij dit aanpakken: … (één ding waar je tegenaan loopt)?'
    : subjects[question];
}

function meeting({ at, pace }: Message): string {
  if (pace === 'this-week') return 'Het speelt nu: kan het binnen een week, al is het maar twintig minuten?';
  return at === 'own' || at === 'own-other-department'
    ? 'Een halfuur bij de koffie is genoeg.'
    : 'Een halfuur aan de telefoon is genoeg.';
}
