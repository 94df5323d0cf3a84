import type { EchoParams } from '../../domain/intake/echo.ts';
import type { Judges } from '../../domain/intake/own-case.ts';
import type { SentencesById } from '../sentence.ts';

/** Who judges somebody's work, as one says it to them. */
export const judgesOfYours: Readonly<Record<Judges, string>> = {
  boss: 'your boss',
  assessors: 'the people who assess you',
  clients: 'your clients',
  investors: 'your partners, investors or bank',
  hirers: 'people who might hire you',
};

const atWhichEmployer = {
  own: ', where you work now',
  other: ', somewhere else',
  open: ', here or elsewhere',
};
const sureness = {
  sure: ', and sure of it',
  fairly: ', and fairly sure',
  leaning: ', though not quite sure yet',
};
const destinations = {
  'next-position': 'A next position',
  'new-field': 'A different field',
  'own-business': 'A business of your own',
};
const simpler = {
  'manager-answer': 'One answer from your manager',
  colleague: 'An hour with a colleague',
  course: 'A course',
  training: 'Practising one thing',
};
const alone = {
  'self-employed': 'You work for yourself: no boss, but clients who have their opinion.',
  'business-owner': 'It is your own business: no boss above you, but others with a stake in it.',
  'between-jobs': 'You are between jobs: no boss, but people who may hire you.',
};
const care = {
  silent: 'You keep your doubts to yourself.',
  'held-against': 'What you say could be held against you.',
  both: 'You keep your doubts to yourself, and what you say could be held against you.',
};

type PlaceAndSureness = Pick<EchoParams['step-in-view'], 'at' | 'sure'>;

const placeAndSureness = ({ at, sure }: PlaceAndSureness) =>
  (at === null ? '' : atWhichEmployer[at]) + (sure === null ? '' : sureness[sure]);

const withRole = (role: string | null, told: string) =>
  role === null ? `${told.charAt(0).toUpperCase()}${told.slice(1)}` : `“${role}”, and ${told}`;

/** What is said back between the parts, made of what was answered. */
export const echo: SentencesById<EchoParams> = {
  'nothing-left-to-ask': p =>
    p.chosen
      ? 'Someone already gives you what you would ask. Good to know; now for where you stand.'
      : 'There is nothing you would ask anyone yet, and that is fine. Let us begin with where you stand.',
  'decided-soon': p =>
    `${p.position === null ? '' : `“${p.position}”, and `}${p.position === null ? 'Something' : 'something'} is decided within a month or so: so what counts is what helps now. First, where you stand.`,
  'not-sure-of-it': p =>
    `${p.position === null ? 'You' : `“${p.position}”, and you`} gave ${p.certainty} out of 10 for how sure you are, so whether you want it is a question too. Let us see where you are now.`,
  'position-in-view': p =>
    `“${p.position}”${placeAndSureness(p) || ', then'}. Let us see where you stand now.`,
  'step-in-view': p =>
    `${destinations[p.direction]}${placeAndSureness(p) || ', then'}. That is where you are going; now for where you start.`,
  'only-just-begun': p =>
    p.house
      ? 'You have only just begun, and want to know how things really work there. First, where do you work?'
      : 'You have only just begun, and there is a lot to find out. First, where do you work?',
  'better-at-this': p =>
    ({
      path: 'You want to get better at this, and learn it from someone who knows it. First, what is it?',
      perspective: 'You want to get better at this, and to look at it differently. First, what is it?',
      both: 'You want to get better at this: at the work, and at how you look at it. First, what is it?',
    })[p.asked],
  'no-direction-yet': p =>
    p.dated
      ? 'Something has to change, you don’t know what yet, and within a year something is decided. Let us look at what there is now.'
      : 'Something has to change, and you don’t know what yet. That is enough to begin with; let us look at what there is now.',
  'something-comes-first': () =>
    'What you ticked comes first, and stays first. The last questions are about afterwards; there is no hurry.',
  'given-one-who-does-not-fit': () =>
    'You were given someone, and it isn’t working. This time you choose; a few questions about what they should bring.',
  'manager-wants-to': () =>
    'Your own manager would like to do it. Before you say yes or no: what can you say to whom?',
  'something-simpler': p =>
    `${simpler[p.help]} may be all it takes. In case it isn’t, a few questions about other people.`,
  'nothing-moves': p => `${withRole(p.role, 'you feel stuck.')} Let us see who could look at it with you.`,
  'finding-their-feet': p =>
    `${withRole(p.role, 'you have only just started.')} Nobody expects you to know it all, and asking will never be easier. But who do you ask what?`,
  'weighing-a-step': p =>
    `${withRole(p.role, 'you are weighing a step.')} Who may know about that, and who had better not?`,
  'knows-the-way': p =>
    `${withRole(p.role, 'you know your way around.')} What is left is who else could have a look.`,
  'nobody-above': p => `${alone[p.employment]} A few questions about what you can say to whom.`,
  'where-they-stand': p =>
    `${p.role === null ? 'So that is where you stand' : `“${p.role}”: so that is where you stand`}. What is left is about the people around you.`,
  'turn-elsewhere-first': () =>
    'Thank you. That is enough for now; the advice begins with what is happening to you.',
  'enough-to-go-on': () => 'That is enough to go on. Whatever is still open, you can add later.',
  'word-gets-round': p =>
    `Wherever they work, it would get back to ${judgesOfYours[p.judges]}. Being careful is sensible here; the advice will be careful too.`,
  'with-care': p => `${care[p.because]} So it matters who you tell; the advice will look at that.`,
  'bound-to-secrecy': () => 'Part of it only colleagues may hear. That matters for where you can look.',
  'no-stake-in-it': () =>
    'You want someone for whom nothing depends on what you do. That has its weight in what follows.',
  'someone-in-mind': () => 'There is someone you can think of. Keep that person in mind as you read on.',
  'nobody-where-they-work': () => 'Nobody close by comes to mind. That matters for where you could look.',
  'speaks-freely': () =>
    'You can speak freely, and need not fear for it. That leaves more people to choose from.',
  'that-is-all': () => 'That was the last question. Look it over once more, and then comes the advice.',
};
