import type { MentorType } from '../../../domain/advice/recommendation.ts';
import type { message as English } from '../../en/people/message.ts';
import { messageFrom } from '../advice/message.ts';

const wanted: Readonly<Record<MentorType, string>> = {
  'inside-career-path': 'iemand die daar zelf ervaring mee heeft',
  'outside-neutral': 'iemand die verder van mijn werk af staat',
};

export const message: typeof English = mentor => ({
  to: p => messageFrom(p),
  forChoice: p =>
    `Beste …,\nBedankt dat je een gesprek met ${p.name} voor me regelde. Het ligt niet aan ${p.name}, maar voor wat ik nu wil leren heb ik een ander nodig: ${wanted[p.type]}. Met een ${mentor} die je zelf kiest, gaat het vaak beter, voor allebei. Zou ik eerst met twee of drie mensen kunnen praten, en dan kiezen? Ik vertel het ${p.name} zelf.`,
  forNames: p =>
    `Beste ${p.name},\nIk wil graag beter worden in … (één onderdeel van je werk), en daar af en toe over praten met iemand die er zelf niets mee te maken heeft. Ken jij een of twee mensen die ik dat zou kunnen vragen?${p.isBoss ? ' En kan ik daar om de paar weken een uur voor vrijmaken?' : ''}`,
  fillIn:
    'Vul de puntjes in (tussen haakjes staat waarmee), en laat weg wat niet past. Van hier wordt niets verstuurd.',
  hasASay: p =>
    `${p.name} beslist over je. Daarom vraagt dit om een naam of twee, en niet of ${p.name} je ${mentor} wil zijn.`,
  otherHelpFirst: 'In je advies gaat andere hulp voor; dit kan daarna nog: mentor advice',
});
