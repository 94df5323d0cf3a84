import type { handOver as English } from '../en/hand-over.ts';
import { joinParts } from './join-parts.ts';

/** Een bladzij voor een nieuwe mentor. Ze is van de gebruiker zelf: ze zegt ‘ik’. */
export const handOver: typeof English = {
  title: p => `Voor ${p.name}`,
  lead: 'Dan hoeven we niet bij nul te beginnen.',
  who: 'Wie ik ben',
  wants: 'Wat ik wil',
  tried: 'Wat ik heb geprobeerd',
  met: p => `Tot nu toe sprak ik met ${joinParts(p.names)}.`,
  ahead: 'Wat er loopt',
  asks: 'Wat ik je wil vragen',
  closing: 'Ik heb gekozen wat hier staat. Laat je het tussen ons blijven?',
};
