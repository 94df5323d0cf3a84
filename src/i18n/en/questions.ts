import type { MentorType } from '../../domain/advice/recommendation.ts';
import type { LibraryId, QuestionPhase } from '../../domain/questions/library.ts';
import { withArticle } from './article.ts';

/** Questions to a mentor, as one asks them: each to be answered with a story. */
export const libraryQuestions: Readonly<Record<LibraryId, string>> = {
  'route-seen': 'How did you first come into view for the work you do now?',
  'route-turn': 'Which turn did you nearly not take, and what tipped the scale?',
  'route-detour': 'Which detour turned out to be worth more than the straight road?',
  'route-left-behind': 'What did you leave behind on the way, and how do you look back on that?',
  'route-stuck': 'When did you get stuck on the way here, and what got you moving again?',
  'route-next': 'Which next step do you see for me that I don’t see myself yet?',
  'craft-shown': 'Who taught you this work, and what did they show you first?',
  'craft-mistake': 'Which mistake taught you most, and how did it come to light?',
  'craft-by-the-book': 'What did you once do by the book, and do differently now?',
  'craft-first-look': 'What did you look at first in the work I brought, and why there?',
  'craft-went-wrong': 'When did it go wrong though you did everything right, and what did you do then?',
  'rules-stumbled': 'Which rule that is written nowhere did you stumble over first?',
  'rules-newcomer': 'Which newcomer won people over, and how did they go about it?',
  'rules-decision': 'How did the last big decision you saw up close really come about?',
  'rules-broken': 'When did you see someone break an unwritten rule, and what came of it?',
  'doors-met': 'How did you meet the people who came to matter most in your work?',
  'doors-spoke-up': 'Who spoke up for you when you weren’t there, and what had they seen of you?',
  'doors-my-name': 'What would you need to see of me before you mention my name somewhere?',
  'doors-shut': 'Which door stayed shut for you, and what did you do then?',
  'example-day': 'What was your last ordinary working day like, hour by hour?',
  'example-stopped': 'What did you stop doing when you took on this role, and who noticed?',
  'example-took-home': 'When did you last take this work home with you, and what was it about?',
  'example-stayed': 'When did you last think this job was not for you, and what made you stay?',
  'work-yours': 'When did you run into this yourself, and how did it end?',
  'work-called-in': 'Who did you turn to when you couldn’t work it out alone, and how did it go?',
  'work-let-go': 'Which battle did you let go, and how did you know it was time?',
  'work-retold': 'How would you retell what I just told you to someone who knows none of us?',
  'work-elsewhere': 'Where have you seen this in very different work, and what helped there?',
  'work-the-other': 'How would the other person tell the story that I tell you?',
  'work-for-months': 'What have I been telling you for months now, and what do you make of that?',
  'self-first-minutes': 'What struck you about me in our first ten minutes?',
  'self-silence': 'When did you see me go quiet or start to talk faster, and what was it about?',
  'self-word': 'Which word do I keep using, and what comes just before it?',
  'self-everybody-knew': 'How did you find out something about yourself that everyone else knew?',
  'self-told-otherwise': 'What do I tell differently now from when we began?',
  'doubts-unsaid': 'What did you keep to yourself when you began, and who heard it first?',
  'doubts-not-for-me': 'How did you find out that something you had wanted for years was not for you?',
  'doubts-i-can': 'What happened that made you think: I can do this?',
  'doubts-worst-week': 'What was your hardest week at work, and what carried you through it?',
  'doubts-never-lost': 'Which doubt have you never lost, and how do you work with it?',
  'challenge-surprised': 'What do I take for granted that surprised you?',
  'challenge-sure': 'When were you quite sure and still wrong, and what gave it away?',
  'challenge-turn': 'Where in my story would you have turned the other way, and why there?',
  'challenge-too-late': 'Which hard conversation did you have too late, and how did it go?',
  'challenge-held-back': 'What have you not said to me so far, and what made you hold it back?',
  'first-worth-it': 'When did a conversation like this last do you good, and what made it so?',
  'first-helped-on': 'Who helped you on when you stood where I do now, and how did it go?',
  'any-more-ways': 'How did you find out what you wanted when you could have gone several ways?',
  'any-other-eyes': 'When did you come to see someone you work with differently, and why?',
  'way-stayed': 'What has stayed with you from our last conversation?',
  'way-grown': 'Where have you seen me move since we began, and where do I stand still?',
  'way-came-alive': 'When did you see me come alive, and what was I talking about?',
  'way-advised-against': 'Who advised you against what you wanted, and what did you do with that?',
  'way-own-habit': 'Which habit of your own gets in your way, and how did you find out?',
  'hard-between-us': 'What makes it easy for you to help me, and what gets in the way?',
  'hard-nearly-gave-up': 'What did you nearly give up that you are glad of now, and what helped?',
  'ending-without-you': 'When did you notice that I no longer needed you for something?',
  'ending-brought-you': 'What did our conversations bring you that you had not expected?',
  'ending-a-year-on': 'What do you hope I will still be doing a year from now?',
  'ending-parted': 'How did you part from someone you learned a lot from, and how is it now?',
};

const phases: Readonly<Record<QuestionPhase, string>> = {
  first: 'the first meeting',
  'on-the-way': 'on the way',
  hard: 'when it is hard',
  ending: 'near the end',
};

export const questionTexts = (mentor: string) => {
  const types: Readonly<Record<MentorType, string>> = {
    'inside-career-path': `${withArticle(mentor)} on your career path`,
    'outside-neutral': `${withArticle(mentor)} from outside`,
  };

  return {
    library: libraryQuestions,
    /** What fits now; `type` is null where nobody knows it yet. */
    fitting: (p: { type: MentorType | null; phase: QuestionPhase }) =>
      `Questions for ${p.type === null ? withArticle(mentor) : types[p.type]}, ${phases[p.phase]}`,
    all: 'All questions',
    chosen: 'Questions that match',
    asked: 'Questions you have asked',
    hidden: 'Questions you have hidden',
    /** Over those that are about none of the nine things one may want to know. */
    anything: 'Whatever it is about',
    own: (p: { id: string }) => `your own, ${p.id}`,
    askedOn: (p: { days: readonly string[] }) => `asked on ${p.days.join(', ')}`,
    isHidden: 'hidden',
    more: (p: { count: number }) => `All ${p.count}: mentor questions --all`,
    none: 'No questions match that. All of them: mentor questions --all',
    noneAsked:
      'You have not asked any of these yet. Once you have, say so with some words of it: mentor questions asked "hardest week"',
    noneHidden: 'You have not hidden any questions.',
    added: (p: { id: string }) => `Added as ${p.id}.`,
    markedAsked: (p: { question: string; day: string }) => `Asked on ${p.day}: ${p.question}`,
    nowHidden: (p: { question: string }) =>
      `Hidden: ${p.question}\nIt comes back with some words of it: mentor questions unhide "…"`,
    nowShown: (p: { question: string }) => `Back among the questions: ${p.question}`,
  };
};
