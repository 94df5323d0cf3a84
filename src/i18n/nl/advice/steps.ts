import type { NextStepParams } from '../../../domain/advice/parameters.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import type { nextSteps as English } from '../../en/advice/steps.ts';
import { howYouDoIt, subjects, toTakeAlong } from './take-along.ts';

export const nextSteps: typeof English = types => ({
  'write-down-what-happens': () =>
    'Schrijf op wat er gebeurde: dag, plek, wat er gezegd of gedaan werd, wie het zag. Voor jezelf, thuis.',
  'tell-somebody-you-trust': () =>
    'Vertel het aan één iemand die je vertrouwt, in gewone woorden. Je hoeft nog niet te weten wat je ermee wilt.',
  'note-what-you-saw': () =>
    'Schrijf voor jezelf op wat je zag, en wanneer. Neem geen papieren mee die niet van jou zijn voordat je advies hebt.',
  'confront-nobody-yet': () => 'Spreek nog niemand erop aan; eerst advies beschermt jou en de zaak zelf.',
  'stop-on-time-today': () => 'Stop vandaag op tijd, en schrap één ding van je lijst voor morgen.',
  'say-it-at-home': () => 'Vertel iemand die dicht bij je staat hoe het echt gaat.',
  'sign-nothing-today': () => 'Teken vandaag niets en stem nergens mee in; “ik kom erop terug” is genoeg.',
  'gather-your-papers': () => 'Leg de brieven, mails en datums bij elkaar, op volgorde.',
  'send-no-angry-mail': () => 'Laat de mail die je zou willen sturen tot morgen liggen.',
  'say-what-you-want': () => 'Schrijf in drie regels op wat er voor jou anders moet, zonder verwijt.',
  'call-today': () =>
    'Bel vandaag wie hierboven als eerste staat, of wie je het meest vertrouwt. Eén vraag is genoeg: wat kan ik doen?',
  'ask-your-manager': () =>
    'Vraag je leidinggevende om het antwoord dat je nodig hebt: één vraag, tien minuten.',
  'ask-a-colleague': () => 'Vraag een collega of een vakgenoot om een uurtje.',
  'take-a-course': () => 'Zoek een cursus over precies dit, en zet die in je agenda.',
  'practise-with-a-trainer': () => 'Zoek een trainer voor dit ene punt; een paar keer is vaak genoeg.',
  'look-again-later': () =>
    'Kijk over een maand opnieuw. Niet opgelost? Doe de intake dan nog eens: mentor intake',
  'decline-your-manager': () =>
    'Bedank je leidinggevende, en vraag om hulp bij het zoeken naar iemand anders: met iemand die je werk niet beoordeelt, blijft de sfeer tussen jullie goed.',
  'ask-for-another-mentor': () =>
    'Vertel wie het geregeld heeft, zonder iemand iets te verwijten, dat de match niet werkt, en vraag of je zelf iemand mag kiezen.',
  'judge-the-assigned-mentor': () =>
    'Spreek twee keer af met degene die je kreeg toegewezen, en let op twee dingen: klikt het, en kan ik van die persoon leren? Vraag anders of je zelf mag kiezen.',
  'use-your-choice': () => 'Je mag kiezen: spreek eerst met minstens twee mensen.',
  'speak-in-general-terms': () =>
    'Je hebt een zwijgplicht: praat in algemene termen, zonder namen of details die naar iemand leiden.',
  'peer-under-the-same-duty': () =>
    'Zoek een vakgenoot met dezelfde zwijgplicht; praat met ieder ander in algemene termen.',
  'log-the-first-meeting': () => 'Gesproken? Schrijf in een paar minuten op wat het bracht: mentor log',
  'keep-what-you-have': () => 'Wat je nodig hebt, krijg je al van iemand. Zeg dat eens.',
  'step-out-kindly': () =>
    'Bedank wie het geregeld heeft, en zeg dat je het nu niet nodig hebt; dan kan een ander de plek krijgen.',
  'ask-for-this-week': () =>
    'De beslissing valt snel: schrijf vandaag, en vraag om een kort telefoontje deze week.',
  'write-to-one-person': params =>
    `Schrijf drie namen op, en stuur een van hen dit:\n“${messageFrom(params)}”`,
  'bring-your-questions': ({ questions }) => `Neem mee: ${takeAlong(questions)}`,
  'agree-if-it-clicks': ({ weeks }) =>
    `Klikte het? Spreek dan een ritme af, zoals elke ${weeks} weken een uur, en hoe jullie ermee kunnen stoppen.`,
  'let-a-sponsor-see-you': () =>
    'Een sponsor is iemand anders: die heeft iets te zeggen waar jij heen wilt, en noemt je naam als jij er niet bij bent. Daar vraag je niet om in een brief. Laat werk zien waar je goed in bent, en bewaar je twijfels voor anderen.',
  'then-the-second': ({ second }) => `Loopt dat goed, zoek dan de tweede: ${types[second].name}.`,
});

type Message = NextStepParams['write-to-one-person'];

/** One person, one talk, one subject, and why this person; discretion is asked for, as nobody can promise it. */
function messageFrom(message: Message): string {
  const { role, position } = message;
  return [
    'Beste …,\nIk schrijf je omdat … (één regel: wat je van het werk van die persoon zag, las of hoorde).',
    `Even over mijn werk: ${inLine(role)}.`,
    ...(position === undefined ? [] : [`En waar ik naartoe wil: ${inLine(position)}.`]),
    `Mag ik je één ding vragen${subjectOf(message)}`,
    'Een halfuur, aan de telefoon of waar het jou schikt. Wil je het onder ons houden? Dat doe ik ook. Komt het niet uit, dan is het ook goed.',
  ].join(' ');
}

function subjectOf({ type, question }: Message): string {
  if (question === 'current-work' && type === 'inside-career-path') return `: ${howYouDoIt}`;
  const subject = question && subjects[question];
  return subject === undefined ? '?' : `: ${subject}`;
}

function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replace(/\.+$/, '');
}

function takeAlong(questions: readonly ToAsk[]): string {
  const own = questions.flatMap(question => toTakeAlong[question] ?? []);
  return [...own, 'Wat moet je van me weten om me verder te kunnen helpen?']
    .map(question => `“${question}”`)
    .join(' ');
}
