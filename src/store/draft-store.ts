import type { IntakeDraft } from '../domain/intake/interview.ts';
import type { ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import type { Store } from '../world.ts';
import { fileDocument } from './document.ts';
import type { FileSystem } from './file-system.ts';
import { draftSchema, reflectionDraftSchema } from './schema.ts';

/** The intake broken off; null where there is none, and then there is no file. */
export function fileIntakeDraft(fs: FileSystem, path: string): Store<IntakeDraft | null> {
  return fileDocument<IntakeDraft | null>({
    fs,
    path,
    header: { format: 'mentor-intake-draft', version: 1 },
    schema: draftSchema,
    empty: null,
  });
}

/** The reflection broken off; null where there is none, and then there is no file. */
export function fileReflectionDraft(fs: FileSystem, path: string): Store<ReflectionDraft | null> {
  return fileDocument<ReflectionDraft | null>({
    fs,
    path,
    header: { format: 'mentor-reflection-draft', version: 1 },
    schema: reflectionDraftSchema,
    empty: null,
  });
}
