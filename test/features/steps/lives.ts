import type { WrittenList } from '../../../src/domain/journal/journal.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { en } from '../../../src/i18n/en.ts';
import { intake } from '../../store/samples.ts';
import { ann, type Script } from './samples.ts';

/** Words that stand in every text of the records that are made here, and nowhere else. */
export const SECRET = 'what nobody else may read';

type Args = readonly string[];

/** What happens to a record of one kind: how it is made and filled, and how two computers change it. */
export interface Life {
  readonly start: Journal;
  /** The commands that make it, with all that it can hold. */
  readonly makes: readonly { readonly args: Args; readonly stdin?: string }[];
  /** A change to this value; absent for what never changes. */
  readonly change?: (id: string, value: string) => Args;
  /** A conversation about it that is broken off with the words in it; absent where there is none. */
  readonly draft?: (id: string) => { readonly args: Args; readonly script: Script };
}

const withAnn: Journal = { ...emptyJournal, people: [ann] };
const secret = { typedThenCtrlC: `${SECRET}, and more of it` };
const { editing, people, sessions } = en('mentor');
const describing = people.describing.questions({
  ...{ name: 'Cas', judges: 'boss', path: { kind: 'open', position: null } },
});
const doing = (...commands: readonly Args[]) => commands.map(args => ({ args }));

/** A life for every kind of record there is: the compiler asks for one more with each new kind. */
export const lives: Readonly<Record<WrittenList, Life>> = {
  intakes: {
    start: emptyJournal,
    makes: [
      {
        args: ['intake', '--answers', '-'],
        stdin: JSON.stringify({ ...intake.answers, ambition: SECRET, situation: SECRET }),
      },
    ],
  },
  people: {
    start: emptyJournal,
    makes: doing(
      ['people', 'add', 'Cas', '--what', SECRET, '--met', SECRET, '--employer', 'other', '--on-path', 'yes'],
      [
        'people',
        'rate',
        'Cas',
        '--safe',
        '4',
        '--learn',
        '5',
        '--verdict',
        'deciding',
        '--date',
        '2026-11-01',
      ],
      ['people', 'rate', 'Cas', '--safe', '5', '--verdict', 'good'],
      ['people', 'choose', 'Cas'],
      [
        'people',
        'agree',
        'Cas',
        '--goals',
        SECRET,
        '--place',
        SECRET,
        '--weeks',
        '3',
        '--look-back',
        '4 march',
      ],
      ['people', 'agree', 'Cas', '--planner', SECRET, '--confidential', SECRET, '--minutes', '45'],
      ['people', 'checkin', 'Cas', '--seen', '5', '--free', '2', '--text', SECRET],
      ['people', 'end', 'Cas', '--text', SECRET],
    ),
    change: (id, value) => ['people', 'edit', id, '--what', value],
    draft: id => ({
      args: ['people', 'edit', id],
      script: {
        [describing.name.title]: { answer: 'Cas' },
        [people.describing.questions({ name: '…', judges: 'boss', path: { kind: 'open', position: null } })
          .name.title]: { answer: 'Cas' },
        [describing.what.title]: secret,
      },
    }),
  },
  appointments: {
    start: withAnn,
    makes: doing(
      ['next', 'monday', '14:00', '--with', 'Ann', '--place', SECRET, '--minutes', '45'],
      ['prepare', '--agenda', SECRET, '--ambition', SECRET, '--ask', 'route-detour'],
      ['next', 'tuesday', '15:00'],
    ),
    change: (_, value) => ['next', 'tuesday', '16:00', '--place', value],
  },
  sessions: {
    start: withAnn,
    makes: doing(
      [
        ...[
          'log',
          SECRET,
          '--mentor',
          'Ann',
          '--so-what',
          SECRET,
          '--now-what',
          SECRET,
          '--critical',
          SECRET,
        ],
        ...['--perspective', SECRET, '--blind-spot', SECRET, '--skill', `${SECRET}: ${SECRET}`],
        ...['--confidence', '7', '--action', `${SECRET} @ monday`, '--share', 'critical'],
      ],
      ['log', 'The next one', '--seen', `${SECRET}: ${SECRET}`, '--date', 'today'],
    ),
    change: (id, value) => ['edit', id, '--now-what', value],
    draft: id => ({
      args: ['edit', id],
      script: {
        [editing.guided.title]: { answer: 'soWhat' },
        [sessions.guided.questions.soWhat.title]: secret,
      },
    }),
  },
  actions: {
    start: withAnn,
    makes: doing(
      ['actions', 'add', SECRET, '--due', 'monday', '--with', 'Ann', '--expected', SECRET],
      ['actions', 'move', 'nobody', 'tuesday'],
      ['actions', 'done', 'nobody', '--happened', SECRET],
    ),
    change: (id, value) => ['actions', 'drop', id, '--happened', value],
  },
  questions: {
    start: emptyJournal,
    makes: doing(
      ['questions', 'add', SECRET, '--type', 'outside-neutral', '--about', 'doubts', '--phase', 'hard'],
      ['questions', 'asked', 'nobody', '--date', '2026-11-01'],
      ['questions', 'hide', 'nobody'],
    ),
    change: (id, value) => ['questions', 'asked', id, '--date', `2026-10-${10 + value.length}`],
  },
};
