// Reads the imports of all modules of the project.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { PROJECT_FOLDER } from '../../lib/command/paths.ts';
import type { ModuleImports } from './imports.ts';

const FOLDERS = ['lib', 'components', 'entrypoints'];
/** Imports that leave something at run time; `import type` leaves nothing. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;
const ANY_IMPORT = /^(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;

/** @param types whether imports of types count too */
export function readModules(types: boolean): ModuleImports[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => /\.(?:ts|tsx|mjs)$/u.test(path) && !path.endsWith('.d.ts'))
      .map((path) => ({ path, imports: importsOf(path, types) })),
  );
}

function importsOf(path: string, types: boolean): string[] {
  const text = readFileSync(join(PROJECT_FOLDER, path), 'utf8');
  return [...text.matchAll(types ? ANY_IMPORT : IMPORT)].map((match) => {
    const imported = (match[1] ?? '').replace(/\?.*$/u, '');
    return imported.startsWith('.') ? normalize(join(dirname(path), imported)).replaceAll('\\', '/') : imported;
  });
}
