import type { IntakeDraft } from '../domain/intake/interview.ts';
import type { ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import type { Store } from '../world.ts';
import { fileDocument, type Place } from './document.ts';
import { draftSchema, reflectionDraftSchema } from './schema.ts';

/** The intake broken off; null where there is none, and then there is no file. */
export function fileIntakeDraft(on: Place): Store<IntakeDraft | null> {
  return fileDocument<IntakeDraft | null>({
    ...on,
    header: { format: 'mentor-intake-draft', version: 1, needs: '0.1.0', checksummed: false },
    schema: draftSchema,
    empty: null,
  });
}

/** The reflection broken off; null where there is none, and then there is no file. */
export function fileReflectionDraft(on: Place): Store<ReflectionDraft | null> {
  return fileDocument<ReflectionDraft | null>({
    ...on,
    header: { format: 'mentor-reflection-draft', version: 1, needs: '0.1.0', checksummed: false },
    schema: reflectionDraftSchema,
    empty: null,
  });
}
