import type {
  Avoid,
  MentorType,
  NextStepId,
  OtherHelpId,
  Params,
  ReasonId,
  Strength,
  Where,
} from '../../domain/advice/recommendation.ts';
import type { ToAsk } from '../../domain/intake/questions.ts';

type Sentence = (params: Params) => string;

/** `a` or `an`, and the word. */
const a = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const employers: Readonly<Record<Where['employer'], string>> = {
  own: 'inside your own organisation',
  other: 'in another organisation',
  either: 'inside your own organisation or in another one',
};

const fields: Readonly<Record<Where['field'], string>> = {
  target: 'somebody who holds the position you aim for, or has held it',
  own: 'somebody in your own line of work who is further along',
  other: 'somebody from a different field than yours',
};

/** One question to take along for each thing the person would ask. */
const toTakeAlong: Readonly<Record<ToAsk, string>> = {
  route: 'Which step of yours turned out to matter most?',
  craft: 'How do you tell good work from work that is merely all right?',
  'unwritten-rules': 'What took you longest to find out here?',
  introductions: 'Whom should I get to know this year, and how do I go about it?',
  example: 'What did you doubt when you stood where I stand now?',
  'current-work': 'This is what I run into. What strikes you?',
  'self-image': 'What do you notice in the way I tell this?',
  doubts: 'What do you do when you doubt yourself?',
  challenge: 'Where do you think I am wrong?',
};

function whereabouts({ employer, field }: Where): string {
  return `${fields[field]}, ${employers[employer]}`;
}

const steps: Readonly<Record<string, string>> = {
  'next-position': 'a next position',
  'new-field': 'a different field',
  'own-business': 'a business of your own',
};

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

  const reasons: Readonly<Record<ReasonId, Sentence>> = {
    'asks-the-route': () => 'You would ask how to get there; somebody who went that way can tell you.',
    'asks-the-craft': () =>
      'You would ask how this work is done well; only somebody who does it can judge that.',
    'asks-unwritten-rules': () =>
      'You would ask how things really work; only people who are part of it know.',
    'asks-introductions': () =>
      'You want doors to open; that takes somebody with a say where you want to be.',
    'asks-an-example': () =>
      'You want to see that someone like you can do it; that takes a person on the same path.',
    'asks-about-current-work': () =>
      'You want to talk over your present work; from some distance it looks clearer.',
    'asks-about-self-image': () =>
      'You want to know what you do not see about yourself; a stranger to your work sees it sooner.',
    'asks-about-doubts': () =>
      'You have doubts that hardly anybody hears; they are safest with somebody who has no say over you.',
    'asks-to-be-challenged': () => 'You want to be contradicted; another field looks with other eyes.',
    'aims-at-a-step': ({ direction }) => `You are heading for ${steps[String(direction)] ?? 'a next step'}.`,
    'has-just-begun': () => 'You have just started; somebody who knows the place helps you find yours.',
    'secret-by-duty': ({ among }) =>
      among === 'peers'
        ? 'It is about things you may not share; that takes a peer under the same duty.'
        : 'It is about things that only colleagues may hear.',
    'is-stuck': () => 'You are stuck; from a distance it is easier to see what can move.',
    'wants-an-outside-view': () => 'You need somebody without a stake, as you said yourself.',
    'cannot-speak-freely': ({ among }) =>
      among === 'peers'
        ? 'With the people you depend on, you keep doubts and weak spots to yourself.'
        : 'At work you keep doubts and weak spots to yourself.',
    'held-against-you': () => 'What you say could be held against you.',
    'small-world': () => 'Few people do this, and they all know each other.',
    'direction-unclear': () => 'You do not know yet where you want to go, so there is no path to be on.',
    'unsure-of-the-step': ({ certainty }) =>
      `You are not sure that you want this (${String(certainty)} of 10); first whether, then how.`,
    'already-covered': () => 'What somebody already gives you well was not counted.',
    'inside-is-safe-too': () =>
      'The people on that path have no ties with those who judge you: there too, you can speak freely.',
    'leaving-the-employer': () => 'The step leads away from your present employer: so look elsewhere.',
    'deadline-comes-first': () => 'Something will be decided soon, and you want it: so the path comes first.',
    'safety-comes-first': ({ ties }) =>
      `${ties === 'small-world' ? 'The' : 'At your own employer the'} people on that path talk with those who judge you: so a safe place comes first.`,
    'direction-comes-first': () =>
      'You are not sure yet where to go: so first somebody who helps you see that.',
    'boss-offers': () =>
      'Your manager offers to do it; but whoever judges you cannot be the one you tell everything.',
    'assigned-does-not-work': () =>
      'It does not work with the person assigned to you; that says something about the match, not about you.',
  };

  const otherHelp: Readonly<Record<OtherHelpId, string>> = {
    'confidential-adviser':
      'A confidential adviser, at work or at your school: listens, keeps it private, and tells you what you can do. In the Netherlands: the vertrouwenspersoon.',
    'integrity-adviser':
      'An integrity adviser, or the body that protects those who report a wrong. In the Netherlands: the vertrouwenspersoon integriteit, or the Huis voor Klokkenluiders for free and confidential advice.',
    'general-practitioner': 'Your own doctor. In the Netherlands: the huisarts.',
    'occupational-physician':
      'The occupational physician: you may go without your employer’s permission. In the Netherlands: the open hour of the bedrijfsarts.',
    emergency:
      'In immediate danger: the emergency number (112 in Europe). With thoughts of suicide, talk to somebody now; in the Netherlands: 113 or 0800-0113, day and night.',
    'legal-adviser':
      'A legal adviser or your union, before you sign anything. In the Netherlands: the vakbond, or a jurist in employment law.',
    mediator:
      'A mediator: somebody neutral who gets you talking again. In the Netherlands: a mediator as well.',
    'human-resources':
      'The HR department, which can bring in a mediator. In the Netherlands: HR or personeelszaken.',
  };

  const nextSteps: Readonly<Record<NextStepId, Sentence>> = {
    'other-help-first': () =>
      `Begin with one of the addresses named above. ${capital(a(mentor))} can wait; the steps below are for afterwards.`,
    'ask-your-manager': () => 'Ask your manager for the answer you need: one question, ten minutes.',
    'ask-a-colleague': () => 'Ask a colleague, or somebody in the same trade, for an hour.',
    'take-a-course': () => 'Find a course on exactly this, and put it in your diary.',
    'practise-with-a-trainer': () => 'Find a trainer for this one behaviour; a few times is often enough.',
    'look-again-later': () =>
      'Look again in a month. Not solved? Then do the intake once more: mentor intake',
    'decline-your-manager': () =>
      'Thank your manager, and ask for help in finding somebody else: somebody who does not judge your work keeps it easy between the two of you.',
    'ask-for-another-mentor': () =>
      'Tell whoever arranged it, without blaming anybody, that the match does not work, and ask to choose somebody yourself.',
    'judge-the-assigned-mentor': () =>
      'Meet the person assigned to you twice, and judge two things: is there a click, and can I learn from this person? If not, ask to choose.',
    'use-your-choice': () => 'You may choose: meet at least two people before you do.',
    'speak-in-general-terms': () =>
      'You are bound to secrecy: speak in general terms, without names or details that lead to somebody.',
    'peer-under-the-same-duty': () =>
      'Look for a peer who is bound to the same secrecy; with everybody else, speak in general terms.',
    'list-three-people': ({ employer, field }) =>
      `Write down three people: ${fields[field as Where['field']]}, ${employers[employer as Where['employer']]}. With whom would it click, and from whom can you learn?`,
    'send-a-message': ({ type, position }) =>
      `Send one of them a message, such as: “${messageFor(String(type), position === undefined ? undefined : String(position))}”`,
    'first-meeting': ({ questions }) => `Take these questions to the first meeting: ${takeAlong(questions)}`,
    'agree-on-the-rhythm': ({ weeks }) =>
      `Agree on a rhythm: every ${String(weeks)} weeks, about an hour. First what you run into, then where you want to go. Agree as well on what stays between you, and on how either of you may stop.`,
    'look-for-the-second': ({ second }) =>
      `Once that runs, look for the second: ${types[second as MentorType].name}.`,
    'log-the-first-meeting': () => 'Met? Write down in a few minutes what it brought: mentor log',
  };

  const strengths: Readonly<Record<Strength, string>> = {
    clear: 'Your answers point clearly this way.',
    leaning: 'Your answers lean this way.',
    close: 'It is close: the other kind would fit nearly as well.',
  };

  const avoid: Readonly<Record<Avoid, string>> = {
    'line-manager': 'your own manager',
    'decides-on-you': 'anybody who decides on your pay, contract or promotion',
    'assigned-mentor': 'the person assigned to you',
    'own-employer': 'people at your own employer',
    'shared-circle': 'people who talk with those who judge you',
    'clients-or-investors': 'your clients and investors',
  };

  return {
    types,
    reasons,
    otherHelp,
    nextSteps,
    strengths,
    overruled: 'Your answers weigh more toward the other kind, but something else settles which comes first.',
    avoid,
    decidesWithoutBoss: 'anybody who decides whether you get work or money',
    where: (p: Where) => `${capital(whereabouts(p))}.`,
    second: (p: { type: MentorType; where: Where }) =>
      `${capital(types[p.type].name)}: ${whereabouts(p.where)}.`,
    headingOf: (p: { when: string }) => `Your advice of ${p.when}`,
    inShort: {
      mentor: (p: { type: MentorType }) => types[p.type].name,
      'other-help-first': (p: { type: MentorType }) => `other help first, then ${types[p.type].name}`,
      'no-mentor-needed': (_: { type: MentorType }) => 'something simpler first',
    },
    noMentorNeeded: `You may not need ${a(mentor)} for this: something simpler comes first.`,
    ifYouStillWant: 'If you still want one:',
    otherHelpFirst: `Something else comes first; ${a(mentor)} is for afterwards.`,
    afterwards: 'For afterwards:',
    needs: { path: 'Path', perspective: 'Outside view' },
    needInWords: (p: { need: string; value: number }) => `${p.need}: ${p.value}`,
    labels: {
      otherHelp: 'First turn to',
      why: 'What decided',
      allReasons: 'All reasons',
      where: 'Where to look',
      avoid: 'Rather not',
      second: 'And then',
      change: 'What would turn it round',
      steps: 'First steps',
    },
    weight: (p: { weight: number; toward: string }) => `counts ${p.weight} for a ${mentor} ${p.toward}`,
    weighsNothing: 'does not count; it explains',
    wouldChange: (p: { question: string; value: string; type: MentorType }) =>
      `With “${p.value}” to “${p.question}” it would be ${types[p.type].name}.`,
    wouldChangeShort: (p: { short: string; value: string }) => `${p.short}: ${p.value}`,
    wouldChangeToward: (p: { type: MentorType }) => `Any one of these would make it ${types[p.type].name}:`,
    nothingWouldChange: 'No single other answer would turn it round.',
    moreToRead: 'All reasons, and all that would turn it round: mentor advice',
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

  function messageFor(type: string, position: string | undefined): string {
    const because =
      type === 'inside-career-path'
        ? position === undefined
          ? 'You know the road I would like to take.'
          : `I would like to grow towards the position of ${lowered(position)}, and you know that road.`
        : 'I am looking for somebody who sees my work from a distance and asks the questions I do not think of.';
    return `Dear …, ${because} Could we talk for half an hour, when and where it suits you? I will bring my questions, and what you tell me stays with me. If it does not suit you, that is fine too.`;
  }
};

function takeAlong(questions: Params[string] | undefined): string {
  const chosen = Array.isArray(questions) ? questions : [];
  const own = chosen.map(question => toTakeAlong[question as ToAsk]);
  return [...own, 'What do you need to know about me to be of use?']
    .map(question => `“${question}”`)
    .join(' ');
}

/** A title in the middle of a sentence; an abbreviation stays as it is. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
