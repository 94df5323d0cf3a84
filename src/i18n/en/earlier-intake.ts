const toAsk = {
  route: { label: 'How do I get there?', hint: 'steps, timing, what counts' },
  craft: { label: 'How is this work done well?', hint: 'what only an expert can judge' },
  'unwritten-rules': { label: 'How do things really work here?', hint: 'the unwritten rules' },
  introductions: { label: 'Who should know me?', hint: 'open doors, be seen, be backed' },
  example: { label: 'Can someone like me do that?', hint: 'a living example' },
  'current-work': { label: 'How do I deal with what I run into?', hint: 'my work as it is now' },
  'self-image': { label: 'What do I not see about myself?', hint: 'blind spots' },
  doubts: { label: 'Am I good enough?', hint: 'doubts I tell hardly anybody' },
  challenge: { label: 'Where am I wrong?', hint: 'those around me mostly agree' },
};

/** The questions of the intake of engine 1 that are put in other words now, or no longer. */
export const earlierIntake = (mentor: string) => ({
  questions: {
    title: `What would you ask a ${mentor} first?`,
    help: 'Choose up to four. This weighs most in the advice.',
    short: 'Would ask',
    options: toAsk,
  },
  covered: {
    title: 'What does somebody already give you well?',
    help: `A manager, a colleague, a friend. For that you need no ${mentor}.`,
    short: 'Already have',
    options: toAsk,
  },
  deadline: {
    title: 'Will something about this be decided within six months?',
    help: 'A vacancy, a selection round, a contract that ends.',
    short: 'Decided soon',
  },
  stopSigns: {
    title: 'Is any of this happening now?',
    help: 'Now, and to you. What is over and settled does not count.',
    short: 'Happening now',
    options: {
      misconduct: { label: 'Bullying, harassment', hint: 'discrimination, aggression' },
      wrongdoing: { label: 'A wrong that harms others', hint: 'fraud, danger, a cover-up' },
      health: { label: 'My health suffers', hint: 'stress, sleep, mood' },
      procedure: { label: 'A formal procedure', hint: 'dismissal, improvement plan, lawsuit' },
      conflict: { label: 'A hardened conflict', hint: 'talking has stopped' },
    },
  },
  simplerHelp: {
    title: 'Would something simpler already solve it?',
    help: `Then that comes first; a ${mentor} can always come later.`,
    short: 'Simpler help',
    options: {
      no: { label: 'No, I want to talk it through', hint: 'more than once' },
      'manager-answer': { label: 'An answer from my manager', hint: 'one question, ten minutes' },
      colleague: { label: 'An hour with a colleague', hint: 'or with somebody in the same trade' },
      course: { label: 'A course', hint: 'knowledge that can be taught' },
      training: { label: 'Practising one behaviour', hint: 'with a trainer' },
    },
  },
  sameCircle: {
    title: 'Do people in that position talk with those who judge you?',
    help: 'No position in mind? Then think of people in your line of work.',
    short: 'Ties',
    options: {
      'no-ties': { label: 'No, they have no ties', hint: 'or I do not know of any' },
      'some-ties': { label: 'Only at my own employer', hint: 'elsewhere they do not' },
      'small-world': { label: 'Yes, everywhere', hint: 'few people, and all know each other' },
    },
  },
});
