import { describe, expect, it } from 'vitest';
import {
  agendaFromAnswers,
  answersFromAgenda,
  chosenQuestions,
  preparationQuestionnaire,
} from '../../../src/domain/meetings/preparation-questionnaire.ts';
import { liveQuestions } from '../../../src/domain/questionnaire/question.ts';

const agenda = [
  { text: 'saying no', part: 'run-into' },
  { text: 'the course', part: 'ambitions' },
  { text: 'a talk', part: 'ambitions' },
  { text: 'a rhythm', part: 'goal' },
  { text: 'Which turn?', part: 'ambitions', question: 'route-turn' },
] as const;

describe('preparing a meeting, as a conversation', () => {
  const keys = (...given: Parameters<typeof preparationQuestionnaire>) =>
    liveQuestions(preparationQuestionnaire(...given), {}).map(({ key }) => key);

  it('asks for each part, and which questions to take along where there are any; none has to be answered', () => {
    expect(keys('halves', ['route-turn'])).toEqual(['run-into', 'ambitions', 'ask']);
    expect(keys('grow', ['route-turn'])).toEqual(['goal', 'reality', 'options', 'will', 'ask']);
    expect(keys('halves', [])).toEqual(['run-into', 'ambitions']);
    const { questions } = preparationQuestionnaire('grow', ['route-turn']);
    expect(questions.filter(({ required }) => required)).toEqual([]);
  });

  it('has what stands on the agenda ready, and gives it back as it was', () => {
    const answers = answersFromAgenda(agenda, 'halves');
    expect(answers).toEqual({
      'run-into': 'saying no',
      ambitions: 'the course\na talk',
      ask: ['route-turn'],
    });
    expect(agendaFromAnswers(answers, 'halves')).toEqual({
      'run-into': ['saying no'],
      ambitions: ['the course\na talk'],
    });
    expect(chosenQuestions(answers)).toEqual(['route-turn']);
    expect(answersFromAgenda(agenda, 'grow')).toEqual({ goal: 'a rhythm', ask: ['route-turn'] });
  });

  it('takes what was left open for nothing', () => {
    expect(answersFromAgenda([], 'halves')).toEqual({});
    expect(agendaFromAnswers({}, 'grow')).toEqual({});
    expect(chosenQuestions({})).toEqual([]);
  });
});
