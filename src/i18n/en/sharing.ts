import type { Kind, MentorType } from '../../domain/advice/recommendation.ts';
import type { ItemField } from '../../domain/growth/items/item.ts';
import type { ShareGroup } from '../../domain/growth/sharing/choices.ts';
import type { Reserve, SharedEdition } from '../../domain/growth/sharing/edition.ts';
import type { ActionStatus } from '../../domain/meetings/action.ts';
import { withArticle } from './article.ts';

/** What one asks and how that is called where answers are listed; `help` says why something is better kept at home. */
interface ChoiceWords {
  readonly title: string;
  readonly short: string;
}

const choose = {
  again: { label: 'Go back to the list' },
  stop: { label: 'Stop', hint: 'nothing is marked or written' },
};

/** Choosing what leaves: said to the person, for the document itself is theirs. */
export const sharing = (mentor: string) => ({
  opening: {
    development:
      'For a talk about how you are getting on. You choose, line by line, what goes in: nothing else does.',
    assessment:
      'For a talk in which you are judged. You choose, line by line, what goes in: nothing else does. Be sparing, for what you hand in stays.',
    handover:
      'A page about you, for somebody who does not know you yet. You choose, line by line, what goes in: nothing else does.',
  } satisfies Record<SharedEdition, string>,
  parts: { offered: 'What may go in', reserved: 'Better kept to yourself' },
  groups: {
    skills: { title: 'Which skills may go in?', short: 'Skills' },
    confidence: { title: 'Which numbers for how sure you felt?', short: 'How sure you felt' },
    actions: { title: 'Which of the things you meant to do?', short: 'Actions' },
    views: { title: 'What you see differently now: what of it?', short: 'Seen differently' },
    'blind-spots': { title: 'Which blind spots may go in?', short: 'Blind spots' },
    aim: { title: 'Where you want to go: what of it?', short: 'Where you want to go' },
    written: { title: 'What you wrote after meetings: what of it?', short: 'What you wrote' },
    people: { title: 'About the people you met: what of it?', short: 'The people you met' },
  } satisfies Record<ShareGroup, ChoiceWords>,
  atHome: {
    title: 'Do you also want to look at what is better kept to yourself?',
    help: 'If you answer no, all of it stays out. Nothing there is ticked, even if you shared it before.',
    short: 'Better kept to yourself',
  },
  reserves: {
    unfinished: {
      title: 'Let go, or overdue: does any of it belong here?',
      help: 'Where you are judged, what is not done easily weighs more than what is.',
      short: 'Not done',
    },
    doubt: {
      title: 'Doubts and weak spots: does any of it belong here?',
      help: 'You are still working them out, and a file remembers them for years.',
      short: 'Doubts',
    },
    plans: {
      title: 'Your plans: does any of it belong here?',
      help: 'Once it is known where you want to go, you cannot take that back.',
      short: 'Plans',
    },
    'mentors-words': {
      title: `What your ${mentor} said: does any of it belong here?`,
      help: 'It was said to you, between the two of you. Ask first.',
      short: `What your ${mentor} said`,
    },
    'mentors-name': {
      title: `Your ${mentor}’s name: at which meetings may it stand?`,
      help: 'Whom you talk to is between the two of you.',
      short: `Your ${mentor}’s name`,
    },
    'other-people': {
      title: 'About other people: does any of it belong here?',
      help: 'They have no say in what you tell about them.',
      short: 'Other people',
    },
    'raw-reflection': {
      title: 'What you wrote while thinking: does any of it belong here?',
      help: 'You wrote it for yourself, before you knew what you thought.',
      short: 'Raw reflections',
    },
    health: {
      title: 'You said your health plays a part: does any of this belong here?',
      help: 'Your health is your own affair, and so is whom you tell.',
      short: 'Health',
    },
  } satisfies Record<Reserve, ChoiceWords & { readonly help: string }>,
  ticked: (p: { count: number; of: number }) => (p.count === 0 ? `none of ${p.of}` : `${p.count} of ${p.of}`),
  review: { title: 'Is this what may go in?', finish: 'Yes, show me what leaves' },
  /** What an item is, before what it says. */
  named: (p: { field: ItemField; said: string }) => `${itemLabels[p.field]}: ${p.said}`,
  advised: (p: { kind: Kind; type: MentorType }) => advised(p, mentor),
  /** Something one meant to do, with what became of it. */
  action: {
    open: p => `${p.text} (open)`,
    done: p => `${p.text} (done)`,
    dropped: p => `${p.text} (dropped)`,
  } satisfies Record<ActionStatus, (p: { text: string }) => string> as Readonly<
    Record<ActionStatus, (p: { text: string }) => string>
  >,
  naming: {
    found: (p: { count: number }) =>
      p.count === 1
        ? 'Look again: in one line somebody is named.'
        : `Look again: in ${p.count} lines somebody is named.`,
    line: (p: { item: string; names: readonly string[] }) => `${p.item} [${p.names.join(', ')}]`,
  },
  /** What is marked, though it is better kept at home; `kinds` as they are called. */
  reserved: (p: { count: number; kinds: readonly string[] }) =>
    `Look again: ${p.count === 1 ? 'one line is' : `${p.count} lines are`} better kept to yourself (${p.kinds.join(', ')}).`,
  names: {
    title: 'These people were not asked. What should happen to these lines?',
    options: {
      goOn: { label: 'They may stay in', hint: 'whoever is named knows about it' },
      without: { label: 'Take them out' },
      ...choose,
    },
  },
  nothingChosen: { title: 'Nothing is ticked, so there is nothing to share. What now?', options: choose },
  preview: {
    heading: 'This is all that leaves:',
    end: 'Here it ends. Nothing else leaves.',
    title: 'Share it like this?',
    options: { goOn: { label: 'Yes, like this' }, ...choose },
  },
  where: {
    title: 'In which file?',
    help: '.html reads and prints best; .md, .csv and .json hold the same.',
    ending: (p: { formats: readonly string[] }) =>
      `Let the name end in ${p.formats.map(format => `.${format}`).join(', ')}.`,
  },
  /** The name of a file, without its ending; it tells nothing of what is in it. */
  fileName: {
    development: p => `growth-${p.year}`,
    assessment: p => `growth-${p.year}`,
    handover: () => 'about-me',
  } satisfies FileNames as FileNames,
  kept: 'Your choice is remembered for next time. Undo it with: mentor undo',
  written: (p: { path: string; count: number }) =>
    `Written to ${p.path}: ${p.count === 1 ? 'the one line' : `the ${p.count} lines`} you chose, and nothing else.`,
  stopped: 'You stopped. Nothing was marked, and nothing was written.',
  dryRun: {
    heading: (p: { count: number }) =>
      p.count === 1 ? 'One line would leave:' : `${p.count} lines would leave:`,
    nothing: 'Nothing would leave: nothing is marked.',
  },
});

type FileNames = Readonly<Record<SharedEdition, (p: { year: string }) => string>>;

const itemLabels: Readonly<Record<ItemField, string>> = {
  ambition: 'where you want to go',
  targetPosition: 'the position',
  role: 'your work',
  situation: 'your situation',
  questions: 'what you would ask',
  recommendation: 'the advice',
  agreement: 'what you agreed to work on',
  ended: 'what you took along',
  mentor: 'whom you met',
  what: 'what you talked about',
  soWhat: 'what it tells you',
  nowWhat: 'what you will do',
  stages: 'the steps of the method',
  critical: 'more critical of',
  perspective: 'another view',
  confidence: 'how sure you felt',
  blindSpots: 'blind spot',
  skills: 'skill',
  text: 'to do',
  expected: 'what you expected of it',
  happened: 'what came of it',
};

function advised({ kind, type }: { readonly kind: Kind; readonly type: MentorType }, mentor: string): string {
  const a = withArticle(mentor);
  const sought = type === 'inside-career-path' ? `${a} on your career path` : `${a} from outside`;
  if (kind === 'no-mentor-needed') return `no ${mentor} needed for now`;
  return kind === 'other-help-first' ? `other help first, then ${sought}` : sought;
}
