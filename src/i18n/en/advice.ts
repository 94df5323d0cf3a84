import type {
  Answerer,
  Avoid,
  Employer,
  LimitId,
  MentorType,
  OtherHelpId,
  Strength,
  Where,
} from '../../domain/advice/recommendation.ts';
import type { AnswerKey, Answers } from '../../domain/intake/questions.ts';
import type { Side } from '../../domain/intake/sides.ts';
import { places } from './advice/places.ts';
import { reasons } from './advice/reasons.ts';
import { retired } from './advice/retired.ts';
import { nextSteps } from './advice/steps.ts';
import { whereabouts } from './advice/where.ts';

/** `a` or `an`, and the word. */
const a = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Somebody whom not to ask as a mentor: why, and what to do with them instead. */
export interface AvoidWords {
  readonly who: string;
  readonly why: string;
  readonly instead: string;
}

/** What would change the advice, said of an answer about the world that one can check or that will change. */
export type WorldKey = Extract<
  AnswerKey,
  'sameCircle' | 'canSpeakFreely' | 'consequences' | 'certainty' | 'covered' | 'someoneInside'
>;

export const advice = (mentor: string) => {
  const types: Readonly<Record<MentorType, { name: string; verdict: string; short: string }>> = {
    'inside-career-path': {
      name: `${a(mentor)} on your career path`,
      verdict: `Look for ${a(mentor)} on your career path: somebody who holds the position you aim for or have just entered, or who knows it well.`,
      short: 'on your career path',
    },
    'outside-neutral': {
      name: `${a(mentor)} from outside`,
      verdict: `Look for ${a(mentor)} from outside: somebody far from your own work, without a say over you and without a stake.`,
      short: 'from outside',
    },
  };

  const otherHelp: Readonly<Record<OtherHelpId, string>> = {
    'confidential-adviser':
      'A confidential adviser, at work or at your school: free, listens, keeps it private, and tells you what you can do. In the Netherlands: the vertrouwenspersoon.',
    'integrity-adviser':
      'An integrity adviser, or the body that protects those who report a wrong. In the Netherlands: the vertrouwenspersoon integriteit, or the Huis voor Klokkenluiders for free and confidential advice. About your own pay, hours or safety: your union, or the labour inspectorate.',
    'general-practitioner':
      'Your own doctor: say that it is about work. In the Netherlands: the huisarts; a visit costs you nothing.',
    'occupational-physician':
      'The occupational physician: free, and you may go without your employer’s permission. In the Netherlands: the open hour of the bedrijfsarts.',
    emergency:
      'In immediate danger: the emergency number (112 in Europe). With thoughts of suicide, talk to somebody now; in the Netherlands: 113 or 0800-0113, free, day and night.',
    'legal-adviser':
      'A legal adviser or your union, before you sign anything. In the Netherlands: the vakbond, or the Juridisch Loket for free advice.',
    mediator:
      'A mediator: somebody neutral who gets you talking again. In the Netherlands: the Juridisch Loket tells you for free how to find one.',
    'human-resources':
      'The HR department, which can bring in a mediator. In the Netherlands: HR or personeelszaken.',
  };

  const strengths: Readonly<Record<Strength, string>> = {
    clear: 'Your answers point clearly this way.',
    leaning: 'Your answers lean this way.',
    close: 'It is close: the other kind would fit nearly as well.',
  };

  const avoid: Readonly<Record<Avoid, AvoidWords>> = {
    'line-manager': {
      who: 'your own manager',
      why: 'judges your work',
      instead: 'do ask for time, and for a name or two',
    },
    'decides-on-you': {
      who: 'anybody who decides on your pay, contract or promotion',
      why: 'a doubt once heard is not forgotten',
      instead: 'show them what you can',
    },
    'assigned-mentor': {
      who: 'the person assigned to you',
      why: 'it does not work between you',
      instead: 'end it kindly, and ask to choose',
    },
    'own-department': {
      who: 'people of your own department',
      why: 'they see your work, and sit with those who judge it',
      instead: 'ask them what anybody may hear',
    },
    'own-employer': {
      who: 'people at your own employer',
      why: 'it may reach those who judge you',
      instead: 'ask them how things go, and nothing of your doubts or plans',
    },
    'shared-circle': {
      who: 'people who talk with those who judge you',
      why: 'it comes round',
      instead: 'ask them for facts',
    },
    'clients-or-investors': {
      who: 'your clients and investors',
      why: 'what they hear weighs when they decide on work or money',
      instead: 'ask them how they liked the work',
    },
  };

  /** Of somebody without a boss: those who buy the work, or who may hire. */
  const avoidWithoutBoss: Readonly<Record<'clients' | 'hirers', AvoidWords>> = {
    clients: avoid['clients-or-investors'],
    hirers: {
      who: 'anybody who may hire you',
      why: 'what they hear weighs when they choose',
      instead: 'show them what you can',
    },
  };

  /** At which employer, for somebody with a boss and for somebody without. */
  const at: Readonly<Record<Employer, string>> = {
    own: 'at your own employer',
    'own-other-department': 'at your own employer, but in another department',
    other: 'at another employer',
    either: 'at your own employer or at another one',
  };

  const limits: Readonly<Record<LimitId, string>> = {
    'on-the-path-not-neutral':
      'Whoever is on your path sees much as you see it. Whether you should want it at all, ask somebody without a stake.',
    'elsewhere-not-your-house':
      'How things really go at your place, nobody elsewhere knows. For that one thing, try one talk with somebody from another department who has no say over you.',
    'in-the-house-not-forever-safe':
      'Somebody at your own employer may one day come to decide on you. What must never get round, tell somebody elsewhere.',
    'outside-not-the-way':
      'Somebody from outside cannot tell you how that work is done, nor open doors. They can hear what you do not hear yourself.',
    'nobody-quite-safe':
      'In a world as small as yours nobody in that role is quite safe. So the doors below lie outside it; even there, begin with what anybody may know.',
  };

  return {
    types,
    reasons,
    retired: retired(a(mentor), types),
    places,
    otherHelp,
    nextSteps: nextSteps(types),
    strengths,
    limits,
    overruled: 'Your answers weigh more toward the other kind, but something else settles which comes first.',
    avoid,
    avoidWithoutBoss,
    avoidLine: ({ who, why, instead }: AvoidWords) => `${who}: ${why}; ${instead}`,
    /** As engine 1 said it, of somebody without a boss. */
    decidesWithoutBoss: 'anybody who decides whether you get work or money',
    where: (p: Where) => `${capital(whereabouts(p))}.`,
    /** The type and the place in one sentence. `position` is in the person's own words. */
    lookFor: (p: { type: MentorType; where: Where; position: string | null; hasBoss: boolean }) => {
      const place = p.hasBoss || p.where.employer !== 'other' ? at[p.where.employer] : 'in another business';
      if (p.type === 'outside-neutral') {
        return `Look for ${types[p.type].name}: somebody in quite another field, ${place}, without a say over you and without a stake.`;
      }
      const who =
        p.where.field === 'own'
          ? 'somebody in work like yours who is further along'
          : p.position === null
            ? 'somebody who is where you want to be'
            : `somebody who is what you aim for (${p.position})`;
      return `Look for ${types[p.type].name}: ${who}, ${place}.`;
    },
    second: (p: { type: MentorType; where: Where }) =>
      `${capital(types[p.type].name)}: ${whereabouts(p.where)}.`,
    /** Who can answer a question; `side` is where it lies, `house` that only people in this house know. */
    answeredBy: (p: { by: Answerer; type: MentorType; side: Side; house: boolean }) => {
      const answerers: Readonly<Record<Answerer, string>> = {
        first: `your ${mentor}`,
        second: 'the second',
        another: p.house
          ? 'somebody from another department, one talk'
          : p.side === 'path'
            ? 'somebody who does that work, one talk'
            : 'somebody without a stake, one talk',
        sponsor: `a sponsor, who is somebody else than your ${mentor}`,
        manager: 'your manager, one answer',
        colleague: 'a colleague, an hour',
        course: 'a course',
        training: 'a trainer, a few times',
      };
      return answerers[p.by];
    },
    headingOf: (p: { when: string }) => `Your advice of ${p.when}`,
    quoted: (p: { text: string }) => `“${p.text}”`,
    inShort: {
      mentor: (p: { type: MentorType }) => types[p.type].name,
      'other-help-first': (p: { type: MentorType }) => `other help first, then ${types[p.type].name}`,
      'no-mentor-needed': (_: { type: MentorType }) => 'something simpler first',
    },
    noMentorNeeded: `You may not need ${a(mentor)} for this: something simpler comes first.`,
    nothingIsOpen: `You may not need ${a(mentor)} now: what you would ask, somebody gives you, or you have nothing to ask.`,
    ifYouStillWant: 'If you still want one:',
    otherHelpFirst: `What you tell comes first; ${a(mentor)} can wait. You need not be sure that it is bad enough, nor carry it alone.`,
    afterwards: 'For afterwards:',
    afterwardsInShort: (p: { type: MentorType }) =>
      `Afterwards, ${types[p.type].name} would fit; where to look is kept for then: mentor advice`,
    needs: { path: 'Path', perspective: 'Outside view' },
    needInWords: (p: { need: string; value: number }) => `${p.need}: ${p.value}`,
    labels: {
      otherHelp: 'First turn to',
      today: 'Today',
      why: 'Why',
      allReasons: 'All reasons',
      limits: 'The rub',
      where: 'Where to look',
      places: 'Three doors',
      avoid: 'Rather not',
      second: 'And then',
      whoAnswers: 'Who can answer what',
      change: 'This changes when',
      whatTurns: 'What would turn it round',
      steps: 'Begin',
      firstSteps: 'First steps',
    },
    weight: (p: { weight: number; toward: string }) => `counts ${p.weight} for a ${mentor} ${p.toward}`,
    weighsNothing: 'does not count; it explains',
    wouldChange: (p: { question: string; value: string; type: MentorType }) =>
      `With “${p.value}” to “${p.question}” it would be ${types[p.type].name}.`,
    wouldChangeWhere: (p: { question: string; value: string; where: Employer }) =>
      `With “${p.value}” to “${p.question}” you would look ${at[p.where]}.`,
    /** What it would be then, where the type or else the employer turns. */
    turnsTo: {
      type: (p: { when: string; type: MentorType }) => `${p.when}; then ${types[p.type].name}`,
      where: (p: { when: string; where: Employer }) => `${p.when}; then look ${at[p.where]}`,
    },
    wouldChangeShort: (p: { short: string; value: string }) => `${p.short}: ${p.value}`,
    wouldChangeToward: (p: { type: MentorType }) => `Any one of these would make it ${types[p.type].name}:`,
    /** Changes in the world, as they happen to somebody. `listed` are questions to a mentor. */
    inTheWorld: {
      sameCircle: {
        'no-ties': 'people on that path turn out not to know those who judge you',
        'some-ties': 'only at your own employer it turns out to come round',
        'small-world': 'it turns out that people on that path all talk, wherever they work',
      } satisfies Record<NonNullable<Answers['sameCircle']>, string>,
      someoneInside: {
        yes: 'you find somebody at your employer who knows it and does not judge you',
        no: 'you find that nobody at your employer could answer without judging you',
        unknown: 'you are no longer sure whether anybody at your employer could answer',
      } satisfies Record<NonNullable<Answers['someoneInside']>, string>,
      canSpeakFreely: { more: 'you can speak more freely', less: 'you can speak less freely' },
      consequences: { more: 'more could be held against you', less: 'less could be held against you' },
      certainty: { more: 'you are surer that you want it', less: 'you are less sure that you want it' },
      covered: {
        gained: (p: { listed: string }) => `somebody can answer ${p.listed} for you`,
        lost: (p: { listed: string }) => `nobody answers ${p.listed} for you any more`,
        both: (p: { gained: string; lost: string }) =>
          `somebody can answer ${p.gained} for you, and nobody ${p.lost}`,
      },
      to: (p: { what: string; value: string }) => `${p.what} (${p.value})`,
    },
    nothingWouldChange: 'No single other answer would change it.',
    nothingWouldTurn: 'No single other answer would turn it round.',
    moreToRead: 'All reasons, and all that would change it: mentor advice',
    fromWhich: 'Resting on',
    compared: {
      heading: (p: { when: string }) => `Since ${p.when}`,
      same: 'The advice is the same as last time.',
      type: (p: { before: MentorType; after: MentorType }) =>
        `Last time: ${types[p.before].name}. Now: ${types[p.after].name}.`,
      kind: {
        mentor: `The advice is now to look for ${a(mentor)}.`,
        'other-help-first': 'Something else comes first now.',
        'no-mentor-needed': `${capital(a(mentor))} may not be needed now.`,
      },
      needs: (p: { need: string; before: number; after: number }) =>
        `${p.need}: was ${p.before}, is ${p.after}.`,
      answer: (p: { short: string; before: string; after: string }) => `${p.short}: ${p.before} → ${p.after}`,
      gone: 'No longer counts:',
      come: 'Counts now:',
      sameAnswers: 'Your answers are the same, too.',
    },
  };
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
