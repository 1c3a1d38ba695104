import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';
import { type KnownFailure, parseKnownFailing } from '../judge/known-failing.ts';

const LIST = 'known-failing/node-native.txt';

/** What the native runtime is known to fail, so that only a new failure counts. */
export const known = (): KnownFailure[] => parseKnownFailing(readFileSync(join(CONFORMANCE, LIST), 'utf8'), LIST);
