import type { MentorType, Params, Where } from '../../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import type { retired as English } from '../../en/advice/retired.ts';
import { toTakeAlong } from './take-along.ts';
import { employers, fields } from './where.ts';

export const retired: typeof English = (een, types) => ({
  reasons: {
    'deadline-comes-first': () => 'Er valt snel een beslissing, en je wilt het: dus eerst het pad.',
  },
  nextSteps: {
    'other-help-first': () =>
      `Begin bij een van de adressen hierboven. ${een.charAt(0).toUpperCase()}${een.slice(1)} kan wachten; de stappen hieronder zijn voor daarna.`,
    'list-three-people': ({ employer, field }) =>
      `Schrijf drie mensen op: ${fields[field as Where['field']]}, ${employers[employer as Where['employer']]}. Met wie zou het klikken, en van wie kun je leren?`,
    'send-a-message': ({ type, position }) =>
      `Stuur een van hen een bericht, bijvoorbeeld: “${messageFor(String(type), position === undefined ? undefined : String(position))}”`,
    'first-meeting': ({ questions }) =>
      `Neem deze vragen mee naar het eerste gesprek: ${takeAlong(questions)}`,
    'agree-on-the-rhythm': ({ weeks }) =>
      `Spreek een ritme af: elke ${String(weeks)} weken, een uurtje. Eerst waar je tegenaan loopt, dan waar je heen wilt. Spreek ook af wat onder jullie blijft, en hoe jullie ermee kunnen stoppen.`,
    'look-for-the-second': ({ second }) =>
      `Gaat dat goed, zoek dan de tweede: ${types[second as MentorType].name}.`,
  },
});

function messageFor(type: string, position: string | undefined): string {
  const because =
    type === 'inside-career-path'
      ? position === undefined
        ? 'jij kent de weg die ik graag wil gaan.'
        : `ik zou graag doorgroeien naar de functie van ${lowered(position)}, en jij kent die weg.`
      : 'ik zoek iemand die van een afstand naar mijn werk kijkt en de vragen stelt waar ik zelf niet op kom.';
  return `Beste …, ${because} Zouden we een halfuur kunnen praten, waar en wanneer het jou schikt? Ik breng mijn vragen mee, en wat je me vertelt, blijft bij mij. Komt het niet uit, dan is dat ook goed.`;
}

function takeAlong(questions: Params[string] | undefined): string {
  const chosen = Array.isArray(questions) ? questions : [];
  const own = chosen.map(question => toTakeAlong[question as ToAsk]);
  return [...own, 'Wat moet je van me weten om me verder te kunnen helpen?']
    .map(question => `“${question}”`)
    .join(' ');
}

/** Een titel midden in een zin; een afkorting blijft zoals ze is. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
