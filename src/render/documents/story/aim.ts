import type { RootContent } from 'mdast';
import type { Aim } from '../../../domain/growth/story/aim.ts';
import { ownText } from '../markdown.ts';
import { labelled } from './pieces.ts';
import type { StoryWords } from './words.ts';

/** Where one wanted to go, and the advice. */
export function aimBlocks(aim: Aim, { growth, intake }: StoryWords): readonly RootContent[] {
  const words = growth.aim;
  const asked = aim.questions.map(id => intake.questions.questions.options[id]?.label ?? id);
  const from = (text: string, own: string | null) => (own === null ? [] : labelled(text, own));
  return [
    ...(aim.ambition === null ? [] : ownText(aim.ambition)),
    ...from(words.targetPosition, aim.targetPosition),
    ...from(words.role, aim.role),
    ...from(words.situation, aim.situation),
    ...from(words.questions, asked.length === 0 ? null : asked.join(' ')),
    ...from(words.advice, aim.advice && words.advised(aim.advice)),
    ...aim.agreements.flatMap(({ text, mentor }) => labelled(words.agreement({ name: mentor }), text)),
  ];
}
