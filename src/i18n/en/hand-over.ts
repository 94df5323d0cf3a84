import { joinParts } from './join-parts.ts';

/** A page for a new mentor. It is the person's own: it says "I". */
export const handOver = {
  title: (p: { name: string }) => `For ${p.name}`,
  lead: 'So that we do not have to start from nothing.',
  who: 'Who I am',
  wants: 'What I want',
  tried: 'What I have tried',
  met: (p: { names: readonly string[] }) => `So far I have talked with ${joinParts(p.names)}.`,
  ahead: 'What is under way',
  asks: 'What I would like to ask you',
  closing: 'I chose what is on this page. Please keep it between the two of us.',
};
