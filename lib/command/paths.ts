// Where commands find and put things.
import { join } from 'node:path';

export const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');
/** Everything generated that is not the build itself. Ignored by git, safe to delete. */
export const GENERATED_FOLDER = join(PROJECT_FOLDER, '.cache');
