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
import { withArticle as a } from './article.ts';

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
      verdict: `Look for ${a(mentor)} on your career path: someone who holds the position you want or have just taken on, or who knows it well.`,
      short: 'on your career path',
    },
    'outside-neutral': {
      name: `${a(mentor)} from outside`,
      verdict: `Look for ${a(mentor)} from outside: someone far from your own work, with no say over you and no stake in what you do.`,
      short: 'from outside',
    },
  };

  const otherHelp: Readonly<Record<OtherHelpId, string>> = {
    'confidential-adviser':
      'A confidential adviser, at work or where you study: free of charge, and someone who listens, keeps it private and tells you what you can do. In the Netherlands: the vertrouwenspersoon.',
    'integrity-adviser':
      'An integrity adviser, or the body that protects whistleblowers. In the Netherlands: the vertrouwenspersoon integriteit, or the Huis voor Klokkenluiders for free and confidential advice. If it is about your own pay, hours or safety: your union, or the labour inspectorate.',
    'general-practitioner':
      'Your own GP: say that it has to do with work. In the Netherlands: the huisarts; a visit costs you nothing.',
    'occupational-physician':
      'The occupational physician: free of charge, and you can go without your employer’s permission. In the Netherlands: the open consultation hour of the bedrijfsarts.',
    emergency:
      'In immediate danger: call the emergency number (112 in Europe). If you are thinking of suicide, talk to someone now; in the Netherlands: 113 or 0800-0113, free, day and night.',
    'legal-adviser':
      'A legal adviser or your union, before you sign anything. In the Netherlands: the vakbond, or the Juridisch Loket for free advice.',
    mediator:
      'A mediator: someone neutral who gets the two of you talking again. In the Netherlands: the Juridisch Loket tells you how to find one, free of charge.',
    'human-resources': 'HR, who can bring in a mediator. In the Netherlands: HR or personeelszaken.',
  };

  const strengths: Readonly<Record<Strength, string>> = {
    clear: 'Your answers clearly point this way.',
    leaning: 'Your answers lean this way.',
    close: 'It is a close call: the other kind would suit you nearly as well.',
  };

  const avoid: Readonly<Record<Avoid, AvoidWords>> = {
    'line-manager': {
      who: 'your own manager',
      why: 'they judge your work',
      instead: 'do ask for time, and a name or two',
    },
    'decides-on-you': {
      who: 'anyone who decides on your pay, contract or promotion',
      why: 'a doubt, once heard, is not forgotten',
      instead: 'show them what you can do',
    },
    'assigned-mentor': {
      who: 'the person assigned to you',
      why: 'it isn’t working between you',
      instead: 'bring it to a friendly end, and ask to choose for yourself',
    },
    'own-department': {
      who: 'people in your own department',
      why: 'they see your work, and work closely with those who judge it',
      instead: 'ask them only what anyone may hear',
    },
    'own-employer': {
      who: 'people in your own organisation',
      why: 'word may reach those who judge you',
      instead: 'ask them how things are done, but keep your doubts and plans to yourself',
    },
    'shared-circle': {
      who: 'people who talk to those who judge you',
      why: 'word gets round',
      instead: 'ask them only for facts',
    },
    'clients-or-investors': {
      who: 'your clients and investors',
      why: 'what they hear counts when they decide on work or money',
      instead: 'ask them what they thought of the work',
    },
  };

  /** Of somebody without a boss: those who buy the work, or who may hire. */
  const avoidWithoutBoss: Readonly<Record<'clients' | 'hirers', AvoidWords>> = {
    clients: avoid['clients-or-investors'],
    hirers: {
      who: 'anyone who might hire you',
      why: 'what they hear counts when they choose',
      instead: 'show them what you can do',
    },
  };

  /** At which employer, for somebody with a boss and for somebody without. */
  const at: Readonly<Record<Employer, string>> = {
    own: 'inside your own organisation',
    'own-other-department': 'inside your own organisation, but in another department',
    other: 'outside your own organisation',
    either: 'inside your own organisation or outside it',
  };

  const limits: Readonly<Record<LimitId, string>> = {
    'on-the-path-not-neutral':
      'Someone on your path sees much of it the way you do. As for whether you should want it at all, ask someone who has no stake in it.',
    'elsewhere-not-your-house':
      'Nobody elsewhere knows how things really work where you are. For that one thing, try a single conversation with someone from another department who has no say over you.',
    'in-the-house-not-forever-safe':
      'Someone in your own organisation may one day have a say over you. Anything that must never get round, save for someone elsewhere.',
    'outside-not-the-way':
      'Someone from outside can’t tell you how that work is done, or open doors for you. They can hear what you don’t hear yourself.',
    'nobody-quite-safe':
      'In a world as small as yours, nobody in that role is entirely safe to talk to. That is why the doors below lie outside it; even there, start with what anyone may know.',
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
    overruled:
      'On balance your answers point to the other kind, but something else settles which comes first.',
    avoid,
    avoidWithoutBoss,
    avoidLine: ({ who, why, instead }: AvoidWords) => `${who}: ${why}; ${instead}`,
    /** As engine 1 said it, of somebody without a boss. */
    decidesWithoutBoss: 'anyone who decides whether you get work or money',
    where: (p: Where) => `${capital(whereabouts(p))}.`,
    /** The type and the place in one sentence. `position` is in the person's own words. */
    lookFor: (p: { type: MentorType; where: Where; position: string | null; hasBoss: boolean }) => {
      const place = p.hasBoss || p.where.employer !== 'other' ? at[p.where.employer] : 'in another business';
      if (p.type === 'outside-neutral') {
        return `Look for ${types[p.type].name}: someone in a very different field, ${place}, with no say over you and no stake in what you do.`;
      }
      const who =
        p.where.field === 'own'
          ? 'someone further along in work like yours'
          : p.position === null
            ? 'someone who is where you want to be'
            : `someone who is already where you want to be (${p.position})`;
      return `Look for ${types[p.type].name}: ${who}, ${place}.`;
    },
    second: (p: { type: MentorType; where: Where }) =>
      `${capital(types[p.type].name)}: ${whereabouts(p.where)}.`,
    /** Who can answer a question; `side` is where it lies, `house` that only people in this house know. */
    answeredBy: (p: { by: Answerer; type: MentorType; side: Side; house: boolean }) => {
      const answerers: Readonly<Record<Answerer, string>> = {
        first: `your ${mentor}`,
        second: `your second ${mentor}`,
        another: p.house
          ? 'one talk with someone from another department'
          : p.side === 'path'
            ? 'one talk with someone who does that work'
            : 'one talk with someone who has no stake in it',
        sponsor: `a sponsor, not your ${mentor}`,
        manager: 'one answer from your manager',
        colleague: 'an hour with a colleague',
        course: 'a course',
        training: 'a few sessions with a trainer',
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
    nothingIsOpen: `You may not need ${a(mentor)} just now: someone already gives you what you would ask for, or there is nothing you would ask.`,
    ifYouStillWant: 'If you would still like one:',
    otherHelpFirst: `What you describe comes first; ${a(mentor)} can wait. You don’t have to be sure that it is bad enough, and you don’t have to carry it alone.`,
    afterwards: 'For afterwards:',
    afterwardsInShort: (p: { type: MentorType }) =>
      `Afterwards, ${types[p.type].name} would suit you; where to look is saved for then: mentor advice`,
    needs: { path: 'Path', perspective: 'Outside view' },
    needInWords: (p: { need: string; value: number }) => `${p.need}: ${p.value}`,
    labels: {
      otherHelp: 'Turn here first',
      today: 'Today',
      why: 'Why',
      allReasons: 'All the reasons',
      limits: 'The drawback',
      where: 'Where to look',
      places: 'Three doors to knock on',
      avoid: `Not as your ${mentor}`,
      second: 'And after that',
      whoAnswers: 'Who can answer what',
      change: 'This changes if',
      whatTurns: 'What would change this',
      steps: 'How to begin',
      firstSteps: 'First steps',
    },
    weight: (p: { weight: number; toward: string }) => `counts ${p.weight} towards ${a(mentor)} ${p.toward}`,
    weighsNothing: 'carries no weight, but explains something',
    wouldChange: (p: { question: string; value: string; type: MentorType }) =>
      `If you answered “${p.value}” to “${p.question}”, it would be ${types[p.type].name}.`,
    wouldChangeWhere: (p: { question: string; value: string; where: Employer }) =>
      `If you answered “${p.value}” to “${p.question}”, you would look ${at[p.where]}.`,
    /** What it would be then, where the type or else the employer turns. */
    turnsTo: {
      type: (p: { when: string; type: MentorType }) => `${p.when} – then ${types[p.type].name}`,
      where: (p: { when: string; where: Employer }) => `${p.when} – then look ${at[p.where]}`,
    },
    wouldChangeShort: (p: { short: string; value: string }) => `${p.short}: ${p.value}`,
    wouldChangeToward: (p: { type: MentorType }) =>
      `Any one of these answers would make it ${types[p.type].name}:`,
    /** Changes in the world, as they happen to somebody. `listed` are questions to a mentor. */
    inTheWorld: {
      sameCircle: {
        'no-ties': 'people on that path turn out not to know those who judge you',
        'some-ties': 'word turns out to get round only in your own organisation',
        'small-world': 'people on that path turn out to talk to each other wherever they work',
      } satisfies Record<NonNullable<Answers['sameCircle']>, string>,
      someoneInside: {
        yes: 'you find someone in your organisation who can answer and does not judge you',
        no: 'you find that nobody in your organisation could answer without judging you',
        unknown: 'you are no longer sure whether anyone in your organisation could answer',
      } satisfies Record<NonNullable<Answers['someoneInside']>, string>,
      canSpeakFreely: { more: 'you can speak more freely', less: 'you can speak less freely' },
      consequences: { more: 'more could be held against you', less: 'less could be held against you' },
      certainty: { more: 'you become surer that you want it', less: 'you become less sure that you want it' },
      covered: {
        gained: (p: { listed: string }) => `someone can answer ${p.listed} for you`,
        lost: (p: { listed: string }) => `nobody answers ${p.listed} for you any more`,
        both: (p: { gained: string; lost: string }) =>
          `someone can answer ${p.gained} for you, and nobody answers ${p.lost} any more`,
      },
      to: (p: { what: string; value: string }) => `${p.what} (${p.value})`,
    },
    nothingWouldChange: 'Changing just one answer would make no difference.',
    nothingWouldTurn: 'Changing just one answer would make no difference.',
    moreToRead: 'All the reasons, and all that would change it: mentor advice',
    fromWhich: 'based on',
    compared: {
      heading: (p: { when: string }) => `Since ${p.when}`,
      same: 'The advice is the same as last time.',
      type: (p: { before: MentorType; after: MentorType }) =>
        `Last time: ${types[p.before].name}. Now: ${types[p.after].name}.`,
      kind: {
        mentor: `The advice now is to look for ${a(mentor)}.`,
        'other-help-first': 'Something else comes first now.',
        'no-mentor-needed': `You may not need ${a(mentor)} now.`,
      },
      needs: (p: { need: string; before: number; after: number }) =>
        `${p.need}: was ${p.before}, is now ${p.after}.`,
      answer: (p: { short: string; before: string; after: string }) => `${p.short}: ${p.before} → ${p.after}`,
      gone: 'No longer counts:',
      come: 'Now counts:',
      sameAnswers: 'Your answers are the same too.',
    },
  };
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
