/**
 * `npm run generate` writes generated/; `npm run generate -- --check` only compares and exits with 1
 * when something differs; `--only NAME` runs one target (for work on it; --check always runs all).
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { apply, readExisting } from '../files/disk.ts';
import { compare, describe, isClean } from '../files/file-set.ts';
import { SchemaError } from '../load/index.ts';
import { targets } from '../targets/index.ts';
import { runTargets } from '../targets/run.ts';
import type { Target } from '../targets/target.ts';
import { readModel, readTemplates } from './read.ts';

function main(): number {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
  const started = performance.now();
  const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
  const chosen = choose(values.check === true ? undefined : values.only);
  const model = readModel(root);
  const files = runTargets(model, chosen, (target) => readTemplates(root, target));
  const folder = join(root, 'generated');
  const existing = new Map(
    [...readExisting(folder)].filter(([path]) => chosen.length === targets.length || isOwned(path, chosen)),
  );
  const drift = compare(files, existing);
  const count = files.entries().length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (values.check === true) {
    if (isClean(drift)) {
      console.log(`generated/ is up to date: ${count} files, ${model.classes.length} classes, ${seconds} s`);
      return 0;
    }
    console.error(describe(drift));
    return 1;
  }
  apply(files, drift, folder);
  console.log(
    `generated/: ${count} files from ${model.classes.length} classes; ${drift.changed.length + drift.missing.length} written, ${drift.orphaned.length} removed, ${seconds} s`,
  );
  return 0;
}

function choose(name: string | undefined): readonly Target[] {
  if (name === undefined) return targets;
  const chosen = targets.filter((target) => target.name === name);
  if (chosen.length === 0)
    throw new Error(`There is no target "${name}"; there are ${targets.map((target) => target.name).join(', ')}.`);
  return chosen;
}

function isOwned(path: string, chosen: readonly Target[]): boolean {
  return chosen.some((target) => target.owns.some((owned) => path === owned || path.startsWith(`${owned}/`)));
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof SchemaError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
