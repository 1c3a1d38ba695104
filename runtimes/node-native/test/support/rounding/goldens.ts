/**
 * What Python FAISS makes of these sums, a file for each SIMD level. A level that has none yet needs a processor that runs it:
 * `npx tsx runtimes/node-native/test/support/rounding/goldens.ts avx512`. Without a level: all that this processor runs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, pythonWithFaiss, STABLE } from '../../../../../conformance/src/goldens/python.ts';
import { ENGINE } from '../../../../../conformance/src/goldens/releases.ts';
import { features, isLevel, type Level, runnable } from '../../../../engine/src/levels.ts';
import { PLAN, type Sums } from './sums.ts';

/** Wheels for other processors round otherwise: their generic level is NEON. */
const path = (level: Level): string => fileURLToPath(new URL(`${process.arch}-${level}.json`, import.meta.url));

export interface Golden {
  readonly faiss: string;
  readonly sums: Sums;
}

/** Python's sums at a level, or null when nobody has made them yet. */
export function goldenOf(level: Level): Golden | null {
  if (!existsSync(path(level))) return null;
  const { faiss, ...kept } = JSON.parse(readFileSync(path(level), 'utf8')) as Record<string, string>;
  const decoded = (text: string) => new Float32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);
  return { faiss: faiss!, sums: Object.fromEntries(PLAN.functions.map((name) => [name, decoded(kept[name]!)])) };
}

async function makeGolden(level: Level): Promise<void> {
  const python = await pythonWithFaiss(ENGINE, console.log);
  const program = fileURLToPath(new URL('python.py', import.meta.url));
  const env = { ...process.env, ...STABLE, FAISS_OPT_LEVEL: level.toUpperCase() };
  await execute(python, [program, level, JSON.stringify(PLAN), path(level)], console.log, env);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const able = runnable(features(), process.arch);
  const wanted = process.argv.slice(2);
  const wrong = wanted.find((level) => !isLevel(level) || !able.includes(level));
  if (wrong !== undefined) throw new Error(`this processor cannot run ${wrong}; it can run ${able.join(', ')}`);
  for (const level of wanted.length > 0 ? (wanted as Level[]) : able) await makeGolden(level);
}
