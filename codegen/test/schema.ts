/** The tiny schema of the tests, loaded without touching schema/. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMeta } from '../src/cli/read.ts';
import { loadModel } from '../src/load/index.ts';
import type { Model } from '../src/model/types.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOOD = new URL('./fixtures/good/', import.meta.url);

export const meta = readMeta(ROOT);

/** The good fixtures by file name, with `more` added or put in their place. */
export function fixtureTexts(more: Readonly<Record<string, string>> = {}): Map<string, string> {
  const files = new Map(readdirSync(GOOD).map((name) => [name, readFileSync(new URL(name, GOOD), 'utf8')]));
  for (const [name, text] of Object.entries(more)) files.set(name, text);
  return files;
}

export function fixtureModel(more: Readonly<Record<string, string>> = {}): Model {
  return loadModel({ files: fixtureTexts(more), meta });
}
