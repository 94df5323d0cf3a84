import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import type { PlainId, ReasonParams } from '../../../src/domain/advice/parameters.ts';
import type { Reason, Recommendation } from '../../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { decidingReasons } from '../../../src/render/terminal/deciding-reasons.ts';
import { wrapText } from '../../../src/render/terminal/layout.ts';
import { reasonText } from '../../../src/render/terminal/recommendation-text.ts';
import { founder, lawyer, scientist, sleepless } from '../samples.ts';
import { screens, type View } from '../screens.ts';

const why =
  (answers: Answers) =>
  ({ words, display }: View) =>
    wrapText(
      decidingReasons(advise(answers))
        .map(reason => reasonText(reason, words.advice))
        .join(' '),
      display,
    );

screens('deciding-reasons', {
  'of a scientist': why(scientist),
  'of a lawyer': why(lawyer),
  'of a founder': why(founder),
  'of somebody who does not sleep': why(sleepless),
});

const other = { employer: 'other', field: 'target' } as const;

describe('the reasons on a card', () => {
  const reason = (id: PlainId<ReasonParams>, toward: Reason['toward'] = 'inside-career-path'): Reason => ({
    ...{ id, toward, weight: toward === null ? 0 : 3, answers: [], params: {} },
  });
  const idsOf = (changes: Partial<Recommendation>) =>
    decidingReasons({ ...advise(scientist), type: 'inside-career-path', whoAnswers: [], ...changes }).map(
      ({ id }) => id,
    );

  it('are what settled the order, the heaviest for this mentor, and one that argues for the place', () => {
    const reasons = [
      reason('asks-the-route'),
      reason('asks-unwritten-rules'),
      reason('asks-introductions'),
      reason('asks-about-doubts', 'outside-neutral'),
      reason('nobody-inside', null),
      reason('safe-elsewhere', null),
      reason('direction-comes-first', null),
    ];
    expect(idsOf({ reasons, where: other })).toEqual([
      'direction-comes-first',
      'asks-the-route',
      'nobody-inside',
    ]);
    expect(idsOf({ where: other, reasons: reasons.slice(0, -1) })).toEqual([
      'asks-the-route',
      'asks-unwritten-rules',
      'nobody-inside',
    ]);
  });

  it('argue for it: not what says where not to look, nor what explains whom to avoid', () => {
    const reasons = [
      reason('asks-the-route'),
      reason('nobody-inside', null),
      reason('assigned-does-not-work', null),
      reason('boss-offers', null),
    ];
    expect(idsOf({ reasons, where: { employer: 'own', field: 'target' } })).toEqual(['asks-the-route']);
  });

  it('are not of the path where one looks for somebody from outside', () => {
    const reasons = [reason('asks-about-doubts', 'outside-neutral'), reason('nobody-inside', null)];
    expect(idsOf({ type: 'outside-neutral', reasons })).toEqual(['asks-about-doubts']);
  });

  it('are not of a question that somebody else answers', () => {
    const whoAnswers = [{ question: 'route', by: 'sponsor' }] as const;
    expect(idsOf({ whoAnswers, reasons: [reason('asks-the-route')] })).toEqual([]);
  });
});
