import { isLibraryId } from '../domain/questions/library.ts';
import type { Messages } from '../i18n/index.ts';

/** A question in words: one's own, or those that the catalogue has for one of ours; its id where no words are known. */
export function questionText(
  { id, text }: { readonly id: string; readonly text: string | null },
  { questions }: Pick<Messages, 'questions'>,
): string {
  return text ?? (isLibraryId(id) ? questions.library[id] : id);
}
