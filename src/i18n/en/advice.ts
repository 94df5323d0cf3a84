import type { AskInstead } from '../../domain/advice/ask-instead.ts';
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
import type { RubId } from '../../domain/advice/rub.ts';
import type { Judges } from '../../domain/intake/own-case.ts';
import type { AnswerKey, Answers, ToAsk } from '../../domain/intake/questions.ts';
import type { Side } from '../../domain/intake/sides.ts';
import { places } from './advice/places.ts';
import { reasons } from './advice/reasons.ts';
import { retired } from './advice/retired.ts';
import { nextSteps } from './advice/steps.ts';
import { openerFor } from './advice/take-along.ts';
import { whereabouts } from './advice/where.ts';
import { withArticle as a } from './article.ts';

/** Somebody whom not to ask as a mentor: why, and what to do with them instead. */
export interface AvoidWords {
  readonly who: string;
  readonly why: string;
  readonly instead: string;
}

/** What would be enough instead of a mentor. */
export type SimplerHelp = Exclude<NonNullable<Answers['simplerHelp']>, 'no'>;

/** What settles who comes first, where that is not the larger need. */
export type Tipping = 'date' | 'safety' | 'doubt' | 'questions';

/** Whom to look for. `position` is in the person's own words; null where they named none. */
export interface Sought {
  readonly type: MentorType;
  readonly where: Where;
  readonly position: string | null;
  readonly employment: Answers['employment'];
  readonly direction: Answers['direction'];
  /** Whether they are to be found outside a circle in which everybody knows everybody. */
  readonly smallWorld?: boolean;
}

/** What would change the advice, said of an answer about the world that one can check or that will change. */
export type WorldKey = Extract<
  AnswerKey,
  'sameCircle' | 'canSpeakFreely' | 'consequences' | 'certainty' | 'covered' | 'someoneInside'
>;

export const advice = (mentor: string) => {
  const types: Readonly<Record<MentorType, { name: string; verdict: string }>> = {
    'inside-career-path': {
      name: `${a(mentor)} on your career path`,
      verdict: `Look for ${a(mentor)} on your career path: someone who holds the position you want or have just taken on, or who knows it well.`,
    },
    'outside-neutral': {
      name: `${a(mentor)} from outside`,
      verdict: `Look for ${a(mentor)} from outside: someone far from your own work, with no say over you and no stake in what you do.`,
    },
  };

  const otherHelp: Readonly<Record<OtherHelpId, string>> = {
    'confidential-adviser':
      'Happening now, or hurt? First the emergency number (112 in Europe). Else a confidential adviser, at work or where you study: free of charge, listens, and says what you can do and what stays between you. In the Netherlands: the vertrouwenspersoon. None there? Your union, or a free advice line.',
    'integrity-adviser':
      'An integrity adviser, or the body that protects whistleblowers. In the Netherlands: the vertrouwenspersoon integriteit, or the Huis voor Klokkenluiders for free and confidential advice. If it is about your own pay, hours or safety: your union, or the labour inspectorate.',
    'general-practitioner':
      'Your own GP: say that it has to do with work. In the Netherlands: the huisarts; a visit costs you nothing.',
    'occupational-physician':
      'The occupational physician: free of charge, without your employer’s permission, and without telling them what is wrong. In the Netherlands: the open consultation hour of the bedrijfsarts.',
    emergency:
      'In immediate danger: call the emergency number (112 in Europe). If you are thinking of suicide, talk to someone now; in the Netherlands: 113 or 0800-0113, free, day and night.',
    'legal-adviser':
      'A legal adviser or your union, before you sign anything. In the Netherlands: the vakbond, or the Juridisch Loket for free advice.',
    mediator:
      'A mediator: someone neutral who gets the two of you talking again. In the Netherlands: the Juridisch Loket tells you how to find one, free of charge.',
    'human-resources': 'HR, who can bring in a mediator. In the Netherlands: HR or personeelszaken.',
  };

  const simplerHelp: Readonly<Record<SimplerHelp, string>> = {
    'manager-answer': 'one answer from your manager',
    colleague: 'an hour with a colleague',
    course: 'a course',
    training: 'practising one thing',
  };

  /** What settles who comes first, against what the needs say. */
  const tips: Readonly<Record<Tipping, string>> = {
    date: 'the decision tips it',
    safety: 'safety tips it',
    doubt: 'not being sure yet tips it',
    questions: 'what you ask tips it',
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
      who: 'whoever was assigned to you',
      why: 'no match',
      instead: 'end it kindly, and ask to choose',
    },
    'own-department': {
      who: 'the people you work with every day',
      why: 'too close to those who judge you',
      instead: 'ask for facts, keep your doubts for elsewhere',
    },
    'own-employer': {
      who: 'others where you work',
      why: 'it may reach whoever judges you',
      instead: 'ask only for facts',
    },
    'shared-circle': {
      who: 'anyone who talks to those who judge you',
      why: 'word gets round',
      instead: 'keep it general',
    },
    'clients-or-investors': {
      who: 'your clients and investors',
      why: 'what they hear counts when they decide on work or money',
      instead: 'ask them what they thought of the work',
    },
  };

  /** Those who judge somebody's work, together: on a card they are one line. */
  const whoJudges: Readonly<Record<Judges, AvoidWords>> = {
    boss: {
      who: 'your manager, and anyone who decides on your pay, contract or promotion',
      why: 'they judge your work',
      instead: 'do ask them for time, and for a name or two',
    },
    assessors: {
      who: 'your supervisor, and anyone who assesses you',
      why: 'a doubt, once heard, is not forgotten',
      instead: 'do ask them for a name or two',
    },
    clients: {
      who: 'your clients',
      why: 'what they hear may count when they next hand out work',
      instead: 'do ask, after a job, what they thought of it',
    },
    investors: {
      who: 'your clients, partners and investors',
      why: 'a worry may cost you money',
      instead: 'ask for their view of the plan',
    },
    hirers: {
      who: 'anyone who might hire you',
      why: 'what they hear counts when they choose',
      instead: 'show them what you can do',
    },
  };

  /** What to do with those who judge somebody's work, where that is something else than usual. */
  const askInstead: Readonly<Record<Exclude<AskInstead, 'the-usual'>, Partial<AvoidWords>>> = {
    'not-alone': {
      why: 'they decide about you',
      instead: 'don’t go into a talk about this alone, take someone with you',
    },
    'nothing-that-tells': { instead: 'for now, ask nothing that gives your plan away' },
    'facts-and-figures': {
      why: 'they gain or lose by what you choose',
      instead: 'ask them for facts and figures, not for advice',
    },
    'what-is-expected': {
      instead: 'do ask them what must be different in three months for you to be doing well',
    },
    'one-task': { instead: 'do ask them for one task that belongs to that position' },
  };

  const at: Readonly<Record<Employer, string>> = {
    own: 'at your own employer',
    'own-other-department': 'at your own employer, in another department',
    other: 'at another employer',
    either: 'at your own employer or another',
  };

  /** Where somebody on the path is to be found, or what they must not be. Without a boss there is no employer to leave. */
  const placeOf = ({ where, employment, direction }: Sought): string => {
    if (employment === 'between-jobs') return 'with no vacancy to fill';
    const inBusiness = ['self-employed', 'business-owner'].includes(employment);
    if (inBusiness || direction === 'own-business') return 'and no competitor of yours';
    return at[where.employer];
  };

  const somebody = (sought: Sought): string => {
    const { type, where, direction, position, smallWorld = false } = sought;
    if (type === 'outside-neutral')
      return 'someone in a very different field, with no say over you and no stake in what you do';
    const named = position === null ? '' : ` (${position})`;
    const who =
      where.field === 'own'
        ? 'someone further along in work like yours'
        : direction === 'own-business'
          ? `someone who has worked for themselves for years${named}`
          : `someone who is where you want to be${named}`;
    return smallWorld
      ? `someone who does this${named} in another country, someone who has left it, or someone from a kindred trade; first ask who they know here`
      : `${who}, ${placeOf(sought)}`;
  };

  const limits: Readonly<Record<LimitId, string>> = {
    'on-the-path-not-neutral': `For a view from outside, ask someone with no stake in it instead of this ${mentor}.`,
    'elsewhere-not-your-house': `How things really work where you are, this ${mentor} can’t know.`,
    'in-the-house-not-forever-safe': `This ${mentor} may have a say over you one day: tell secrets to someone elsewhere.`,
    'outside-not-the-way': `How that work is done, and whose door to knock on, this ${mentor} can’t tell you.`,
    'outside-not-your-work': `This ${mentor} can help you see whether this is for you. Whether the work is good, ask someone who does it: show them two pieces.`,
    'nobody-quite-safe':
      'In a world as small as yours nobody in that role is entirely safe: look outside it, and even there start with what anyone may know.',
  };

  const rubs: Readonly<Record<RubId, string>> = {
    'nobody-quite-safe':
      'In so small a world, nobody in that role is entirely safe. The doors below lie outside it; even there, begin with care.',
    'the-trade-talks':
      'What you want to know about the work, only people who all know each other can tell you. Tell them only what may get round if it must; the rest is for someone outside.',
    'doors-only-here': `Only people here can open doors here, and they are not the ones to tell your doubts. So it takes two: here a sponsor, who sees your work; elsewhere a ${mentor}, who hears the rest.`,
    'known-only-here':
      'How things really work here, nobody elsewhere knows. For that alone, talk once with someone in another department who has no say over you.',
    'secret-but-not-safe':
      'Only colleagues may hear it, and with colleagues you have to be careful. So ask another department, and there only about the matter itself.',
    'here-but-not-safe': `How things really work here is known only here, and here you have to be careful. So ask this ${mentor} about the work and the place, and take your doubts to someone elsewhere.`,
    'secret-elsewhere': `You are bound by confidentiality, and this ${mentor} is not. So tell it without names, and without anything that points to anyone.`,
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
    overruled: (p: { by: Tipping }) => `On balance your answers point to the other kind; ${tips[p.by]}.`,
    avoid,
    whoJudges,
    askInstead,
    rubs,
    strengthLabels: { clear: 'Clear', leaning: 'Leaning this way', close: 'A close call' } satisfies Record<
      Strength,
      string
    >,
    overruledLabel: (p: { by: Tipping }) => capital(tips[p.by]),
    avoidLine: ({ who, why, instead }: AvoidWords) => `${who}: ${why}; ${instead}`,
    /** As engine 1 said it, of somebody without a boss. */
    decidesWithoutBoss: 'anyone who decides whether you get work or money',
    where: (p: Where) => `${capital(whereabouts(p))}.`,
    /** The type and the place in one sentence. `position` is in the person's own words. */
    lookFor: (p: Sought) => `Look for ${types[p.type].name}: ${somebody(p)}.`,
    thenLookFor: (p: Sought) => `${capital(types[p.type].name)}: ${somebody(p)}.`,
    second: (p: { type: MentorType; where: Where }) =>
      `${capital(types[p.type].name)}: ${whereabouts(p.where)}.`,
    /** Who can answer a question; `side` is where it lies, `house` that only people in this house know. */
    answeredBy: (p: { by: Answerer; type: MentorType; side: Side; house: boolean }) => {
      const answerers: Readonly<Record<Answerer, string>> = {
        first: `your ${mentor}`,
        second: `your second ${mentor}`,
        another: p.house
          ? 'another department, once'
          : p.side === 'path'
            ? 'someone in that work, once'
            : 'someone elsewhere, one talk',
        sponsor: `a sponsor, not your ${mentor}`,
        manager: 'your manager, one answer',
        colleague: 'a colleague, one hour',
        course: 'a course',
        training: 'a trainer, a few times',
      };
      return answerers[p.by];
    },
    headingOf: (p: { when: string }) => `Your advice of ${p.when}`,
    quoted: (p: { text: string }) => `“${p.text}”`,
    inShort: {
      mentor: (p: { type: MentorType }) => types[p.type].name,
      'other-help-first': (p: { type: MentorType }) =>
        `other help first; later, perhaps, ${types[p.type].name}`,
      'no-mentor-needed': (_: { type: MentorType }) => 'something simpler first',
    },
    noMentorNeeded: (p: { help: SimplerHelp }) =>
      `You may not need ${a(mentor)} for this, and that is good news: by your own account, ${simplerHelp[p.help]} would do.`,
    nothingIsOpen: `You may not need ${a(mentor)} just now: nothing you would ask is still open.`,
    ifYouStillWant: 'If you would still like one',
    otherHelpFirst: `What is happening to you comes first; ${a(mentor)} can wait. You don’t have to be sure that it is bad enough, and you don’t have to carry it alone.`,
    notYourFault:
      'Nobody should be treated like this. If you doubt yourself now, that says little about your work.',
    afterwards: 'For afterwards',
    afterwardsInShort: (p: { type: MentorType }) =>
      `Once this is behind you, ${types[p.type].name} may suit you. What you want to ask may well be different by then, so begin again: mentor intake`,
    whenItHasPassed: 'this is behind you: then begin again, with mentor intake',
    needs: { path: 'Path', perspective: 'Outside view' },
    needInWords: (p: { need: string; value: number }) => `${p.need}: ${p.value}`,
    labels: {
      otherHelp: 'Turn here first',
      today: 'Today',
      why: 'Why',
      allReasons: 'All the reasons',
      rub: 'The rub',
      limits: `What this ${mentor} can’t give`,
      where: 'Where to look',
      places: 'Three doors to knock on',
      firstMeeting: 'For the first meeting',
      avoid: `Not as your ${mentor}`,
      second: 'And after that',
      secondSoon: 'Before it is decided, also',
      whoAnswers: 'Who can answer what',
      change: 'This changes if',
      whatTurns: 'What would change this',
      steps: 'How to begin',
      firstSteps: 'First steps',
    },
    wouldChange: (p: { question: string; value: string; type: MentorType }) =>
      `If you answered “${p.value}” to “${p.question}”, it would be ${types[p.type].name}.`,
    wouldChangeWhere: (p: { question: string; value: string; where: Employer }) =>
      `If you answered “${p.value}” to “${p.question}”, you would look for your ${mentor} ${at[p.where]}.`,
    /** What it would be then, where the type or else the employer turns. */
    turnsTo: {
      type: (p: { when: string; type: MentorType }) => `${p.when} – then ${types[p.type].name}`,
      where: (p: { when: string; where: Employer }) =>
        `${p.when} – then look for your ${mentor} ${at[p.where]}`,
      /** Without a boss there is no employer. */
      beyond: (p: { when: string }) => `${p.when} – then look among others who work for themselves`,
      /** Nothing is left to ask. */
      nothing: (p: { when: string }) => `${p.when} – then you have what you need`,
      /** Where people on the path all know each other. */
      outsideTheCircle: (p: { when: string; type: MentorType }) =>
        `${p.when} – then ${types[p.type].name}, but outside that circle`,
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
        yes: 'you find someone where you work who can answer, and does not judge you',
        no: 'it turns out that nobody where you work can answer without judging you',
        unknown: 'you no longer know of someone where you work who can answer',
      } satisfies Record<NonNullable<Answers['someoneInside']>, string>,
      canSpeakFreely: { more: 'you can talk more freely', less: 'you can talk less freely' },
      consequences: { more: 'more could be held against you', less: 'less could be held against you' },
      certainty: { more: 'you become surer that you want it', less: 'you become less sure that you want it' },
      /** Where nothing was said of it before. */
      unsaid: {
        canSpeakFreely: { more: 'you can talk freely', less: 'you cannot talk freely' },
        consequences: {
          more: 'what you say could be held against you',
          less: 'nothing you say could be held against you',
        },
        certainty: { more: 'you are sure that you want it', less: 'you are not sure that you want it' },
      },
      covered: {
        gained: (p: { listed: string }) => `someone already answers ${p.listed} for you`,
        all: 'someone already answers all that you would ask',
        lost: (p: { listed: string }) => `nobody answers ${p.listed} for you any more`,
        both: (p: { gained: string; lost: string }) =>
          `someone already answers ${p.gained} for you, and nobody ${p.lost} any more`,
      },
      to: (p: { what: string; value: string }) => `${p.what} (${p.value})`,
    },
    /** Another answer than the one given, as one would say it of oneself. `listed` are questions to a mentor. */
    ifAnswered: {
      direction: {
        'next-position': 'you were after your next position',
        'new-field': 'you were after a different field',
        'own-business': 'you were after a business of your own',
        'just-begun': 'you had only just begun',
        'better-at-my-work': 'you wanted to get better at the work you do',
        unclear: 'you did not know yet what you want',
      } satisfies Record<Answers['direction'], string>,
      targetEmployer: {
        own: 'that position were with your present employer',
        other: 'that position were somewhere else',
        open: 'either employer were fine',
      } satisfies Record<NonNullable<Answers['targetEmployer']>, string>,
      questions: {
        gained: (p: { listed: string }) => `you would also ask ${p.listed}`,
        lost: (p: { listed: string }) => `you would not ask ${p.listed}`,
        both: (p: { gained: string; lost: string }) => `you would ask ${p.gained}, and not ${p.lost}`,
        only: (p: { listed: string }) => `you would ask only ${p.listed}`,
      },
      runInto: {
        'how-it-is-done': 'what would help is someone who does this work showing you how',
        'how-it-works-here': 'what would help is someone who knows this place explaining it',
        'think-it-through': 'what would help is someone outside it thinking it through with you',
      } satisfies Record<NonNullable<Answers['runInto']>, string>,
      decision: {
        weeks: 'it is decided soon, within a month or so',
        months: 'it is decided within a year',
        no: 'nothing is being decided any more',
      } satisfies Record<NonNullable<Answers['decision']>, string>,
      employment: {
        employed: 'you were employed',
        'self-employed': 'you were self-employed',
        'business-owner': 'you owned a business',
        'in-training': 'you were in training',
        'between-jobs': 'you were between jobs',
      } satisfies Record<Answers['employment'], string>,
      phase: {
        'considering-a-step': 'you were considering a step',
        'just-started': 'you had just started',
        settled: 'you knew your way around',
        stuck: 'you were stuck',
      } satisfies Record<NonNullable<Answers['phase']>, string>,
      outsideView: {
        more: 'you needed someone with no stake more',
        less: 'you needed someone with no stake less',
      },
      confidentialContent: {
        true: 'you had to talk about what only colleagues may hear',
        false: 'you need not talk about what only colleagues may hear',
      },
    },
    /** The person's own sentence, to take to the first meeting. */
    ownSentence: (p: { text: string; elsewhere: boolean }) =>
      `You wrote: “${p.text}”${/[.!?…]$/.test(p.text) ? '' : '.'} ${p.elsewhere ? 'Keep that for someone elsewhere. Here a plain “can you explain that one?” is enough.' : 'Take that with you, and decide beforehand how much of it you tell.'}`,
    openers: (p: { questions: readonly ToAsk[]; type: MentorType }) =>
      p.questions.map(question => openerFor(question, p.type)),
    thenAsk: (p: { listed: string }) => `And ask: ${p.listed}`,
    nothingWouldChange: 'Changing just one answer would make no difference.',
    nothingWouldTurn: 'Changing just one answer would make no difference.',
    moreToRead: 'All the reasons, and all that would change it: mentor advice',
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
