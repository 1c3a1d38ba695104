/**
 * The sums that distances and norms rest on are those of Python's wheel bit for bit, at the SIMD level that is loaded and at
 * others that are built. `roundingFlags` in runtimes/engine/src/levels.ts says what this hangs on.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as sdk from '@faiss-sdk/node';
import { expect, test } from 'vitest';
import { type Level, levelsOf } from '../../engine/src/levels.js';
import { localFolder } from '../src/candidates.js';
import { goldenOf } from './support/rounding/goldens.js';
import { differences, PLAN, type Sums, sumsOf } from './support/rounding/sums.js';

/** The sums of a level that is not loaded, or why it cannot be. */
type Answer = { readonly sums: Sums } | { readonly unloaded: string };

const askAnother = (level: Level): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const build = new URL(`../${localFolder(process, level)}/faiss.node`, import.meta.url);
    if (!existsSync(build)) return resolve({ unloaded: `there is no build of ${level} here` });
    const child = fork(new URL('support/rounding/program.ts', import.meta.url).pathname, {
      execArgv: ['--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
      env: { ...process.env, FAISS_SDK_SIMD: level },
    });
    child.on('message', (answer) => resolve(answer as Answer));
    child.on('exit', (code) => reject(new Error(`the process at ${level} ended with ${code}`)));
  });

test.for(levelsOf(process.arch))(
  "sums of products and squares have the bits of Python's wheel at %s",
  async (level, { skip }) => {
    const golden = goldenOf(level);
    if (golden === null) return skip(`nobody has asked Python at ${level} yet: support/rounding/goldens.ts does`);
    if (golden.faiss !== sdk.getVersion()) return skip(`Python's answers are those of FAISS ${golden.faiss}`);
    const answer = level === sdk.simdLevel ? { sums: sumsOf(sdk) } : await askAnother(level);
    if ('unloaded' in answer) return skip(answer.unloaded);
    expect(differences(answer.sums, golden.sums)).toEqual([]);
  },
);

test('one bit that differs is noticed, and is named', () => {
  for (const [at, name] of PLAN.functions.entries()) {
    const sums = sumsOf(sdk);
    const changed = structuredClone(sums);
    const bits = new Uint32Array(changed[name]!.buffer);
    bits[at * PLAN.pairs + 1]! ^= 1;
    expect(differences(changed, sums)).toEqual([`${name}, d = ${PLAN.dimensions[at]}`]);
  }
});

test('each level rounds in its own way, so that the answers of one do not stand for another', () => {
  const [generic, avx2] = [goldenOf('generic'), goldenOf('avx2')];
  if (generic === null || avx2 === null) return;
  const differ = differences(generic.sums, avx2.sums);
  for (const name of PLAN.functions) expect(differ.filter((line) => line.startsWith(name)).length).toBeGreaterThan(20);
});
