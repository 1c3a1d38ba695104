import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Files of this folder that serve the others, and this one. */
const OWN = ['entries.ts', 'random-state.ts', 'shapes.ts'];

/** Entry points of a package's `contrib/*`, by the name of their output: one file of this folder each. */
export function contribEntries(): Record<string, string> {
  const modules = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !OWN.includes(file));
  return Object.fromEntries(
    modules.map((file) => [`contrib/${basename(file, '.ts')}`, join(import.meta.dirname, file)]),
  );
}
