import { describe, expect, it } from 'vitest';
import type { WordedQuestion } from '../../src/domain/questions/changes.ts';
import { knownQuestions } from '../../src/domain/questions/known-questions.ts';
import { questionText } from '../../src/render/question-text.ts';
import { questionsListOutline, questionsOutline } from '../../src/render/questions-outline.ts';
import { outlineText } from '../../src/render/terminal/outline-text.ts';
import { questionWith } from '../store/samples.ts';
import { HOSTILE } from './samples.ts';
import { readers, screens, type View } from './screens.ts';

const records = [
  questionWith(),
  questionWith({ id: 'a', library: 'route-turn', asked: ['2026-09-01', '2026-11-20'] }),
  questionWith({ id: 'b', library: 'way-grown', asked: [], hidden: true }),
];

const worded = ({ words }: Pick<View, 'words'>, ids?: readonly string[]): readonly WordedQuestion[] =>
  knownQuestions({ questions: records, appointments: [] }, '2026-11-20T12:00:00.000Z')
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .map(one => ({ ...one, text: questionText(one, words), library: one.text === null ? one.id : null }));

const some = ['route-turn', 'work-elsewhere', records[0]?.id ?? '', 'way-grown'];

screens('questions-outline', {
  'all of them': view =>
    outlineText(
      questionsOutline(view.words.questions.all, worded(view), view.words),
      view.words,
      view.display,
    ),
  'those that were asked': view =>
    outlineText(
      questionsListOutline(view.words.questions.asked, worded(view, some), view.words),
      view.words,
      view.display,
    ),
  none: view =>
    outlineText(questionsOutline(view.words.questions.all, [], view.words), view.words, view.display),
  'a text that a terminal would obey': view =>
    outlineText(
      questionsOutline(
        view.words.questions.all,
        worded(view, ['route-turn']).map(one => ({ ...one, id: HOSTILE, text: HOSTILE, library: null })),
        view.words,
      ),
      view.words,
      view.display,
    ),
});

describe.each(readers)('questions, in $language', ({ words }) => {
  it('stand under what they are about, in the order of the nine, each once', () => {
    const { options } = words.intake.questions.questions;
    const { blocks } = questionsOutline('', worded({ words }, some), words);
    const headings = blocks.map(block => (block.kind === 'section' ? block.heading : ''));
    expect(headings).toEqual([
      options.route.label,
      options['current-work'].label,
      options.doubts.label,
      words.questions.anything,
    ]);
  });

  it('tell whose they are, when they were asked, and that they are hidden', () => {
    const { blocks } = questionsListOutline('', worded({ words }, some), words);
    const notes = blocks.flatMap(block => (block.kind === 'list' ? block.items.map(({ note }) => note) : []));
    const { askedOn, own, isHidden } = words.questions;
    const days = ['2026-09-01', '2026-11-20'].map(day => words.dates.day({ day }));
    expect(notes).toEqual([
      askedOn({ days }),
      undefined,
      isHidden,
      `${own({ id: '000000' })} · ${askedOn({ days: days.slice(1) })}`,
    ]);
  });
});
