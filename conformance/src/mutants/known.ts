import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';
import { type KnownFailure, parseKnownFailing } from '../judge/known-failing.ts';

/** What the native runtime is known to fail at a SIMD level, so that only a new failure counts. */
export const knownAt = (simdLevel: unknown): KnownFailure[] =>
  ['node-native.txt', ...(simdLevel === 'avx2' ? ['node-native-avx2.txt'] : [])].flatMap((list) =>
    parseKnownFailing(readFileSync(join(CONFORMANCE, 'known-failing', list), 'utf8'), `known-failing/${list}`),
  );
