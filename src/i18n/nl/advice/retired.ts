import type { MentorType } from '../../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../../domain/intake/questions.ts';
import type { retired as English } from '../../en/advice/retired.ts';
import { lowerFirst } from '../../lower-first.ts';
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
      `Schrijf drie mensen op: ${fields[field]}, ${employers[employer]}. Met wie zou het klikken, en van wie kun je leren?`,
    'send-a-message': ({ type, position }) =>
      `Stuur een van hen een bericht, bijvoorbeeld: “${messageFor(type, position)}”`,
    'first-meeting': ({ questions }) =>
      `Neem deze vragen mee naar het eerste gesprek: ${earlierTakeAlong(questions)}`,
    'agree-on-the-rhythm': ({ weeks }) =>
      `Spreek een ritme af: elke ${weeks} weken, een uurtje. Eerst waar je tegenaan loopt, dan waar je heen wilt. Spreek ook af wat onder jullie blijft, en hoe jullie ermee kunnen stoppen.`,
    'look-for-the-second': ({ second }) => `Gaat dat goed, zoek dan de tweede: ${types[second].name}.`,
  },
});

function messageFor(type: MentorType, position: string | undefined): string {
  const because =
    type === 'inside-career-path'
      ? position === undefined
        ? 'Jij kent de weg die ik graag wil gaan.'
        : `Ik zou graag doorgroeien naar de functie van ${lowerFirst(position)}, en jij kent die weg.`
      : 'Ik zoek iemand die van een afstand naar mijn werk kijkt en de vragen stelt waar ik zelf niet op kom.';
  return `Beste …,\n${because} Zouden we een halfuur kunnen praten, waar en wanneer het jou schikt? Ik breng mijn vragen mee, en wat je me vertelt, blijft bij mij. Komt het niet uit, dan is dat ook goed.`;
}

function earlierTakeAlong(questions: readonly ToAsk[]): string {
  const own = questions.flatMap(question => toTakeAlong[question] ?? []);
  return [...own, 'Wat moet je van me weten om me verder te kunnen helpen?']
    .map(question => `“${question}”`)
    .join(' ');
}
