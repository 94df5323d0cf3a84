import { withArticle } from './article.ts';

const earlierToAsk = {
  route: { label: 'How do I get there?', hint: 'steps, timing, what counts' },
  craft: { label: 'How is this work done well?', hint: 'what only an expert can judge' },
  'unwritten-rules': { label: 'How do things really work here?', hint: 'the unwritten rules' },
  introductions: { label: 'Who should get to know me?', hint: 'opening doors, being seen, being backed' },
  example: { label: 'Can someone like me do that?', hint: 'a living example' },
  'current-work': { label: 'How do I deal with what gets in my way?', hint: 'my work as it is now' },
  'self-image': { label: 'What don’t I see in myself?', hint: 'blind spots' },
  doubts: { label: 'Am I good enough?', hint: 'doubts I hardly tell anyone' },
  challenge: { label: 'Where am I wrong?', hint: 'everyone around me tends to agree' },
};

/** The questions of the intake of engine 1 that are put in other words now, or no longer. */
export const earlierIntake = (mentor: string) => ({
  questions: {
    title: `What would you ask ${withArticle(mentor)} first?`,
    help: 'Choose up to four. This counts most in the advice.',
    short: 'What I would ask first',
    options: earlierToAsk,
  },
  covered: {
    title: 'What do you already get from someone?',
    help: `From a manager, a colleague, a friend. You don’t need ${withArticle(mentor)} for that.`,
    short: 'What I already get',
    options: earlierToAsk,
  },
  deadline: {
    title: 'Will something about this be decided within six months?',
    help: 'A vacancy, a selection round, a contract that ends.',
    short: 'Whether it is decided soon',
  },
  stopSigns: {
    title: 'Is any of this happening now?',
    help: 'Now, and to you. What is over and done with does not count.',
    short: 'Happening now',
    options: {
      misconduct: { label: 'Bullying or harassment', hint: 'discrimination, aggression' },
      wrongdoing: { label: 'Wrongdoing that harms others', hint: 'fraud, danger, a cover-up' },
      health: { label: 'My health is suffering', hint: 'stress, sleep, mood' },
      procedure: { label: 'A formal procedure', hint: 'dismissal, improvement plan, lawsuit' },
      conflict: { label: 'A deadlocked conflict', hint: 'talking has stopped' },
    },
  },
  simplerHelp: {
    title: 'Would something simpler solve it?',
    help: `Then that comes first; ${withArticle(mentor)} can always come later.`,
    short: 'Something simpler',
    options: {
      no: { label: 'No, I want to talk it through', hint: 'more than once' },
      'manager-answer': { label: 'An answer from my manager', hint: 'one question, ten minutes' },
      colleague: { label: 'An hour with a colleague', hint: 'or with someone in the same trade' },
      course: { label: 'A course', hint: 'knowledge that can be taught' },
      training: { label: 'Practising one behaviour', hint: 'with a trainer' },
    },
  },
  sameCircle: {
    title: 'Do people in that position talk to those who judge you?',
    help: 'No position in mind? Then think of people in your line of work.',
    short: 'Whether they have ties',
    options: {
      'no-ties': { label: 'No, they have no ties', hint: 'or none that I know of' },
      'some-ties': { label: 'Only at my own employer', hint: 'elsewhere they don’t' },
      'small-world': { label: 'Yes, everywhere', hint: 'few people, and they all know each other' },
    },
  },
});
