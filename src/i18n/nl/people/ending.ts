import type { EndingSign } from '../../../domain/people/ending.ts';
import type { endingWords as English } from '../../en/people/ending.ts';

const signs: Readonly<Record<EndingSign, { readonly label: string }>> = {
  reached: { label: 'Waarvoor ik kwam, is klaar, of bijna' },
  'moved-on': { label: 'Ik wil nu ergens anders heen' },
  repeating: { label: 'We zeggen steeds hetzelfde' },
  postponed: { label: 'Gesprekken worden uitgesteld, en niemand vindt dat erg' },
  chat: { label: 'Het is gezellig, en ik leer weinig' },
  'not-free': { label: 'Er is iets wat ik niet durf te zeggen' },
  'has-a-say': { label: 'De ander is over mij gaan beslissen' },
};

export const endingWords: typeof English = {
  opening: p =>
    `Afronden met ${p.name} is niemands schuld, en alles wat je schreef, blijft. Laat hier gerust dingen open.`,
  parts: { ending: 'Afronden' },
  questions: p => ({
    signs: {
      title: 'Wat hiervan merk je?',
      help: 'Tekenen dat het tijd kan zijn. Ze worden niet bewaard.',
      short: 'Tekenen',
      options: signs,
    },
    text: {
      title: 'Wat neem je mee?',
      help: `Eén ding dat je anders doet dankzij ${p.name}.`,
      short: 'Wat ik meeneem',
    },
  }),
  noSigns: p =>
    `Misschien is het nog geen tijd. Kijk dan eerst hoe het tussen jullie is: mentor people checkin ${p.typed}. Afronden mag evengoed.`,
  sayItFirst:
    'Zeg dat misschien eerst eens: het kan jullie beste gesprek worden. En anders is afronden prima.',
  stillPlanned: p =>
    `Er staat nog een gesprek op ${p.day}: mooi om in terug te kijken. Afzeggen: mentor next --cancel`,
  askTogether: 'Voor nog één laatste gesprek',
  together: [
    'Wat is er nu anders, voor ieder van ons?',
    'Welk moment herinner je je, en waarom dat?',
    'Wat zie jij in mij wat ik niet moet vergeten?',
    'Bij wie kan ik hierna terecht?',
    'En mag ik over een halfjaar nog eens bellen, om te vertellen hoe het ging?',
  ],
  review: { title: 'Zullen we het zo afronden?', finish: 'Ja, afronden' },
  ended: p => `Afgerond met ${p.name}, op ${p.day}. Alles wat je schreef, blijft.`,
  declined: p => `${p.name} staat niet meer bij wie je zou kunnen vragen. Wat je schreef, blijft.`,
  meetings: p =>
    p.count === 1 ? `Eén gesprek, op ${p.first}.` : `${p.count} gesprekken, van ${p.first} tot ${p.last}.`,
  summary: 'Wat het je bracht, op papier: mentor export',
};
