import type { NextStepParams } from '../../../domain/advice/parameters.ts';
import type { nextSteps as English } from '../../en/advice/steps.ts';
import { countInWords } from '../numbers.ts';
import { messageFrom } from './message.ts';
import { openerFor } from './take-along.ts';

export const nextSteps: typeof English = types => ({
  'write-down-what-happens': () =>
    'Schrijf vanavond op wat er gebeurde, thuis en niet op een computer van je werk: de dag, de woorden, wie het zag. En als een collega jou precies dit vertelde, wat zou je dan zeggen?',
  'tell-somebody-you-trust': () =>
    'Vertel het aan één iemand die je vertrouwt, in gewone woorden. Je hoeft nog niet te weten wat je ermee wilt.',
  'note-what-you-saw': () =>
    'Schrijf voor jezelf op wat je zag, en wanneer. Neem geen papieren mee die niet van jou zijn voordat je advies hebt.',
  'confront-nobody-yet': () => 'Spreek nog niemand erop aan; eerst advies beschermt jou en de zaak zelf.',
  'call-your-gp': () =>
    'Bel je huisarts. Je kunt dit voorlezen: “Ik heb al weken klachten door mijn werk: … (noem ze). Wanneer kan ik zo snel mogelijk terecht?”',
  'have-someone-with-you': () =>
    'Vertel iemand die je vertrouwt hoe het echt gaat, en vraag of die vanavond bij je kan zijn.',
  'decide-nothing-today': () => 'Zeg af wat kan wachten. Beslis en teken vandaag niets; dat kan later ook.',
  'call-in-sick': () =>
    'Kun je zo niet werken? Meld je ziek, desnoods schriftelijk; wat je hebt, hoef je niet te zeggen. Neem geen ontslag, en teken niets: dat kan later ook.',
  'sign-nothing-today': () => 'Teken vandaag niets en stem nergens mee in; “ik kom erop terug” is genoeg.',
  'gather-your-papers': () => 'Leg de brieven, mails en datums bij elkaar, op volgorde.',
  'send-no-angry-mail': () => 'Laat de mail die je zou willen sturen tot morgen liggen.',
  'say-what-you-want': () => 'Schrijf in drie regels op wat er voor jou anders moet, zonder verwijt.',
  'call-today': () =>
    'Bel vandaag of morgen een van de adressen hierboven. Vraag wat je kunt doen, wat onder jullie blijft, en of er een termijn loopt. Een vraag is nog geen klacht.',
  'ask-your-manager': () =>
    'Vraag eerst je leidinggevende om het antwoord: schrijf het op als één vraag, en vraag om tien minuten.',
  'ask-a-colleague': () =>
    'Vraag eerst iemand die dit al eens deed, een collega of een vakgenoot:\n“Heb je een uurtje voor me? Ik zou graag een voorbeeld zien dat goed uitpakte, en horen wat je nu anders zou doen.”',
  'take-a-course': () => 'Zoek eerst een cursus over precies dit, en zet die in je agenda.',
  'practise-with-a-trainer': () => 'Zoek eerst een trainer voor dit ene punt; een paar keer is vaak genoeg.',
  'look-again-later': () =>
    'Kom je er zo niet uit? Vraag het een tweede. Over een maand nog niet, of wordt er eerder beslist? Dan: mentor intake',
  'decline-your-manager': () =>
    'Bedank je leidinggevende, en vraag mee te zoeken naar iemand buiten de lijn.',
  'ask-for-another-mentor': () =>
    'Vertel wie het regelde, zonder verwijt, dat de match niet werkt, en vraag of je zelf mag kiezen.',
  'judge-the-assigned-mentor': () =>
    'Spreek twee keer met wie je kreeg toegewezen. Geen klik, of weinig te leren? Vraag of je zelf mag kiezen.',
  'use-your-choice': () => 'Je mag kiezen: spreek eerst met minstens twee mensen.',
  'speak-in-general-terms': () =>
    'Praat in algemene termen: geen namen, en geen details die naar iemand leiden.',
  'peer-under-the-same-duty': () =>
    'Zoek een vakgenoot met dezelfde zwijgplicht; praat met ieder ander in algemene termen.',
  'log-the-first-meeting': () => 'Gesproken? Schrijf in een paar minuten op wat het bracht: mentor log',
  'keep-what-you-have': () => 'Wat je nodig hebt, krijg je al van iemand. Zeg dat eens.',
  'step-out-kindly': () =>
    'Bedank wie het geregeld heeft, en zeg dat je het nu niet nodig hebt; dan kan een ander de plek krijgen.',
  'leave-the-place-to-another': () =>
    'Er is je iemand aangeboden. Je kunt zeggen: “Dank je wel. Nu heb ik het niet nodig; geef de plek gerust aan wie erop wacht. Als dat verandert, kom ik terug.”',
  'read-your-contract': () =>
    'Lees eerst je contract, voor je het iemand vertelt: de opzegtermijn, en of er een concurrentiebeding in staat. Zo ja, vraag dan eerst een jurist of je vakbond.',
  'have-it-checked-first': () =>
    'Teken niets voordat een accountant of jurist van jóuw kant ernaar keek. Vraag om de stukken, en om een paar weken uitstel; krijg je geen van beide, dan weet je nog te weinig om ja te zeggen.',
  'ask-for-this-week': () =>
    'Er wordt snel beslist: voer binnen een week twee gesprekken; een ritme kan later.',
  'hear-a-yes-and-a-no': () =>
    'Er wordt snel beslist: voer binnen een week twee gesprekken, één met iemand die hier ja op zei en één met iemand die nee zei. Een ritme kan later.',
  'be-seen-with-work': () =>
    'Kies deze maand één stuk werk dat mensen die iets te zeggen hebben te zien krijgen, en presenteer het zelf.',
  'ask-whose-word-counts': () =>
    'Vraag iemand die deze stap zette: wiens woord telde voor jou, en wat had die van je gezien?',
  'come-back-with-a-question': () =>
    'Komt er later toch een vraag? Doe dan de intake nog eens: mentor intake',
  'write-to-one-person': params => `${namesToWriteDown(params)} ${toSend(params)}\n“${messageFrom(params)}”`,
  'bring-your-questions': params => `Neem deze vragen mee: ${takeAlong(params)}`,
  'agree-if-it-clicks': ({ weeks }) =>
    `Klikte het? Vraag of je nog eens mag bellen; eens in de ${countInWords(weeks)} weken is een goed ritme.`,
  'let-a-sponsor-see-you': () =>
    'Een sponsor heeft iets te zeggen waar jij heen wilt, en win je met werk dat te zien is. Schrijf die niet aan, en vertel er geen twijfels.',
  'then-the-second': ({ second, pace }) =>
    pace === 'this-week'
      ? `Spreek vóór de beslissing ook de andere soort: ${types[second].name}.`
      : `Loopt dat goed, zoek dan de tweede: ${types[second].name}.`,
});

/** Waar je kunt zoeken onder wie je al kent. */
function namesToWriteDown({ type, at, inMind }: NextStepParams['write-to-one-person']): string {
  if (inMind === true) return 'Schrijf degene aan wie je dacht.';
  if (type === 'outside-neutral')
    return 'Schrijf drie namen op: wie van buiten je werk zette je weleens aan het denken?';
  return at === 'own' || at === 'own-other-department'
    ? 'Schrijf drie namen op: wie hielp je hier al eens, in een ander team?'
    : 'Schrijf drie namen op: wie ging er weg, met wie studeerde je, wie leerde het vak naast jou en werkt nu elders?';
}

/** Waarmee het bericht de deur uit gaat, en waarom er iets niet in staat. */
function toSend({ pace, discreet, inMind }: NextStepParams['write-to-one-person']): string {
  const several = pace === 'this-week' ? 'Stuur ze vandaag alle drie dit' : 'Stuur een van hen dit';
  const withWhat = inMind === true ? 'Stuur dit' : several;
  return discreet === true
    ? `${withWhat}; wat je overweegt blijft erbuiten, ook in je eigen woorden, tot je elkaar spreekt:`
    : `${withWhat}:`;
}

function takeAlong({ type, questions }: NextStepParams['bring-your-questions']): string {
  const own = questions.map(question => openerFor(question, type));
  return [...own, 'Wat moet je van me weten om me verder te kunnen helpen?']
    .map(question => `“${question}”`)
    .join(' ');
}
