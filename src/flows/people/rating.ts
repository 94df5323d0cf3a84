import { shortId } from '../../domain/ids.ts';
import type { Rating } from '../../domain/people/person.ts';
import { type RatingKey, ratingFrom, ratingQuestionnaire, withRating } from '../../domain/people/rating.ts';
import type { Flow } from '../flow.ts';
import { importRescue } from '../with-rescue.ts';
import type { PersonSetup } from './person-setup.ts';

/** How it was with somebody, as a guided conversation. Where nothing was answered it comes to a rating that says nothing. */
export function ratingFlow({ words, person, now, today }: PersonSetup): Flow<Rating | null> {
  const { rating } = words.people;
  return {
    command: `people rate ${shortId(person.id)}`,
    questionnaire: ratingQuestionnaire,
    words: {
      parts: rating.parts,
      questionFor: ({ key }) => rating.questions[key as RatingKey],
      review: rating.review,
    },
    outcomeOf: answers => ratingFrom(answers, today) ?? null,
    rescueOf: answers => {
      const rated = ratingFrom(answers, today);
      return rated && importRescue({ people: [withRating(person, rated, now)] });
    },
  };
}
