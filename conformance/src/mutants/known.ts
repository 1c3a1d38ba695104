import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';

/** What the native runtime is known to fail, so that only a new failure counts. */
export const knownText = (): string => readFileSync(join(CONFORMANCE, 'known-failing', 'node-native.txt'), 'utf8');
